/**
 * Keeps on one line what is read in one breath: the groups of a number («0000 000 315»), a number and its unit («60 ngày»), and
 * «cô bác». Pure.
 */
export const keepTogether = (text: string): string =>
  text.replace(/(\d) (?=\d|ngày|tuổi|giờ|phút|đồng)|(cô) (?=bác)/gi, '$1$2\u00a0');
