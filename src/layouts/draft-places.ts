/** Where tools of the workshop keep their drafts, for tools that hand a text to another. */
export const CHECKED_TEXT = 'soat/bai';
export const BRIDGE = 'cau-noi';
