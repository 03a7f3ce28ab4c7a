/** Sentences of a text with their places. Pure. */
import type { Span } from './tokens.ts';

/** A sentence as it stands in the text, its closing mark with it. */
export interface Sentence extends Span {
  text: string;
}

/** A mark that ends a sentence, with what closes after it; a dot inside a number, an hour or an address ends nothing. */
const ending = /[.?!…]+[»”")\]]*(?=\s|$)|\n+/gu;
/** «1.» at the head of a line numbers it and ends no sentence; «tp.» and «đ.c.» are abbreviations. */
const noEnding = /(?:^|\n)\s*(?:\d{1,2}|[IVX]+|[a-zđ])\.$|(?:^|[\s(])(?:TP|Tp|tp|TX|Th|ThS|TS|GS|BS|v\.v)\.$/u;

/** The sentences of a text in order; a line break ends one as a full stop does. */
export function sentencesWithPlaces(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const from = start + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    if (/[\p{L}\p{N}]/u.test(words)) sentences.push({ text: words, start: from, end: from + words.length });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(ending)) {
    const end = index + mark.length;
    if (mark === '.' && noEnding.test(text.slice(start, end))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}
