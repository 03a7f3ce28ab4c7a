import { fold } from '../../lib/fold.ts';

/** A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units of the text as it was given. */
export interface Span {
  start: number;
  end: number;
}

/** One tiếng or number of a text, with its place there. */
export interface Token extends Span {
  text: string;
  /** Small letters, no accents, đ as d. */
  folded: string;
}

const tieng = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The tiếng of a text in order; punctuation parts them, as in `lib/fold.ts`. Never throws. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(tieng)].map(({ 0: one, index }) => ({
    text: one,
    folded: fold(one),
    start: index,
    end: index + one.length,
  }));

/** Below this share of letters with a mark a text was typed without accents. Vietnamese as it is written has about 25 %. */
const UNMARKED = 0.02;

/** Whether a text was typed without accents, so that patterns must be folded too. */
export function isUnmarked(text: string): boolean {
  const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  const marked = letters.filter((letter) => /[^a-z]/i.test(letter)).length;
  return letters.length > 0 && marked / letters.length < UNMARKED;
}
