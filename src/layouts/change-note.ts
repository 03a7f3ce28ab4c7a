/** The words of a volunteer's note that a real phone differs from a lesson. Pure. */

export interface ChangeNote {
  lesson: string;
  task: string;
  maker: string;
  /** What the volunteer wrote. */
  what: string;
}

/** A note may hold no number that could be somebody's: nine digits or more, however they are grouped. */
export const hasPersonalNumber = (text: string): boolean => /(?:\d[\s.-]?){9,}/.test(text);

/** @param day as people write it, «24/11/2026» */
export const noteWords = ({ lesson, task, maker, what }: ChangeNote, day: string): string =>
  [
    'Lớp Số: máy thật khác bài học',
    `Bài: ${lesson}`,
    ...(task ? [`Việc tập: ${task}`] : []),
    `Hãng máy: ${maker}`,
    `Chỗ khác: ${what.trim() || '(chưa ghi)'}`,
    `Ngày xem: ${day}`,
  ].join('\n');
