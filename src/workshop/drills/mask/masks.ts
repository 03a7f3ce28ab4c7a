/** The masks a cadre has put over words of a text. Pure. */
import type { Token } from '../../text/tokens.ts';
import type { Mark } from '../mark-spans/score.ts';

/** A stretch of words that is hidden, and what stands for it: «[HỌ TÊN 1]» has tag «HỌ TÊN» and number 1. */
export interface Mask extends Mark {
  tag: string;
  number: number;
}

export const labelOf = ({ tag, number }: Pick<Mask, 'tag' | 'number'>): string => `[${tag} ${number}]`;

/** Masks with another one, in the order of the text; those it runs over are gone, so that no word is hidden twice. */
export const putMask = (masks: readonly Mask[], put: Mask): Mask[] =>
  [...masks.filter(({ first, last }) => last < put.first || put.last < first), put].sort(
    (one, other) => one.first - other.first,
  );

/** The number a new person or thing of a tag gets: the smallest that is free. */
export function freeNumber(masks: readonly Mask[], tag: string): number {
  const taken = new Set(masks.filter((mask) => mask.tag === tag).map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number++;
  return number;
}

/** The numbers of a tag that stand in the text already, each with the place it was first put. */
export const givenOf = (masks: readonly Mask[], tag: string): Mask[] =>
  masks
    .filter((mask, at) => mask.tag === tag && masks.findIndex((one) => labelOf(one) === labelOf(mask)) === at)
    .sort((one, other) => one.number - other.number);

/** The text as it would be pasted. */
export function maskedText(text: string, tokens: readonly Token[], masks: readonly Mask[]): string {
  let shown = '';
  let at = 0;
  for (const mask of masks) {
    shown += text.slice(at, tokens[mask.first]!.start) + labelOf(mask);
    at = tokens[mask.last]!.end;
  }
  return shown + text.slice(at);
}
