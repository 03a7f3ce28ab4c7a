/** What a vote by cards says to do next. Two hundred cards are not counted: row leaders say how many were right. Pure. */

export interface Share {
  /** What row leaders raise, and the key's name. */
  name: string;
  /** Share of right cards in percent: from this on … */
  from: number;
  /** … up to this. */
  to: number;
  /** Told to the whole hall, in one line of the wall. */
  words: string;
}

/** In the order of the keys 1, 2, 3. The bounds are Mazur's for peer instruction: below 30 %, 30–70 %, above 70 %. */
export const SHARES: readonly Share[] = [
  { name: 'Ít', from: 0, to: 29, words: 'Giảng lại một lượt, rồi giơ thẻ.' },
  { name: 'Nửa', from: 30, to: 70, words: 'Từng cặp nói hai phút, rồi giơ lại.' },
  { name: 'Nhiều', from: 71, to: 100, words: 'Mở đáp án, rồi đi tiếp.' },
];

/** «dưới 30 %», «30–70 %», «trên 70 %». */
export const percentWords = ({ from, to }: Share): string =>
  from === 0 ? `dưới ${to + 1} %` : to === 100 ? `trên ${from - 1} %` : `${from}–${to} %`;
