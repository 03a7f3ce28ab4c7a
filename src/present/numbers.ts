/** Keeps the groups of a number on one line: «0000 000 315» is read digit by digit. Pure. */
export const keepNumbers = (text: string): string => text.replace(/(\d) (?=\d)/g, '$1\u00a0');
