import type { DrillResult, SentDrill } from '../drill.ts';

export interface WrittenWord {
  word: string;
  /** Which sentence of the sheet it was copied from, counted from 0. */
  line: number;
  /** Here another sentence begins. */
  isSeam: boolean;
}
export interface WrittenItem {
  /** How many words were given. */
  given: number;
  words: readonly WrittenWord[];
  sheet: readonly string[];
}
export interface SentWriteOn extends SentDrill {
  show: number;
  pass: number;
  items: readonly WrittenItem[];
}

/** What was tapped: a word, counted from 0, or that no word went astray. */
export type Tapped = number | 'none';

/** Where the text goes from one sentence into another: the first word of each new piece. */
export const seamsOf = (words: readonly WrittenWord[]): number[] =>
  words.flatMap(({ isSeam }, at) => (isSeam ? [at] : []));

/** A joint lies between two words, so either side of it is right; where there is none, only saying so is. */
export function isFound({ words }: WrittenItem, tapped: Tapped): boolean {
  const seams = seamsOf(words);
  if (tapped === 'none') return seams.length === 0;
  return seams.some((seam) => tapped === seam || tapped === seam - 1);
}

/** The pieces of the text, each with the sentence it was copied from. */
export function piecesOf({ words }: WrittenItem): { text: string; line: number }[] {
  const starts = [0, ...seamsOf(words)];
  return starts.map((start, at) => ({
    text: words
      .slice(start, starts[at + 1])
      .map(({ word }) => word)
      .join(' '),
    line: words[start]!.line,
  }));
}

export function scoreWriteOn(items: readonly WrittenItem[], tapped: readonly Tapped[], pass: number): DrillResult {
  const points = items.filter((item, at) => tapped[at] !== undefined && isFound(item, tapped[at])).length;
  return { points, outOf: items.length, passed: points >= pass, critical: [] };
}
