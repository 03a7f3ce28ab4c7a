import type { Span } from '../text/tokens.ts';

/** Digits of a phone, a card or an account: nine or more, in groups or not. Times, dates and prices are shorter. */
const LONG = /(?<![\p{L}\d])\+?\d(?:[ .-]?\d){8,18}(?![\p{L}\d])/gu;

/** Numbers long enough to belong to a person, invented ones included. */
export const longNumbersIn = (text: string): Span[] =>
  [...text.matchAll(LONG)].map(({ 0: number, index }) => ({ start: index, end: index + number.length }));
