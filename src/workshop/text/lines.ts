/** A text made ready for patterns, line by line: one spelling, one case, and accents taken off where none were typed. Pure. */
import { isUnmarked } from './tokens.ts';

/** One line as patterns read it. `shown` and `low` have the same length, so an index in one is an index in the other. */
export interface Line {
  /** NFC, one way of placing tone marks, capitals kept. */
  shown: string;
  /** The same in small letters; folded (no accents, đ as d) in a line typed without accents. */
  low: string;
  /** Whether the line was typed without accents, so that patterns must be folded too. */
  unmarked: boolean;
  /** Whether capitals tell nothing, because all letters are capitals or none is. */
  caseless: boolean;
  /** The place in the text as it was given of an index of this line. */
  at(index: number): number;
}

/** «hoà» and «hòa» are one word spelled two ways; both are read as the second; «hoàng» and «quý» have one spelling. */
const PAIRS = 'oàòa oáóa oảỏa oãõa oạọa oèòe oéóe oẻỏe oẽõe oẹọe uỳùy uýúy uỷủy uỹũy uỵụy'.split(' ');
const newer = new Map(PAIRS.map((pair) => [pair.slice(0, 2), pair.slice(2)]));
const pairs = new RegExp(`(?<!q)(?:${[...newer.keys()].join('|')})(?![a-z\\u00c0-\\u024f\\u1e00-\\u1eff])`, 'gi');

/** One way of placing tone marks; the length stays. */
export const oneSpelling = (text: string): string =>
  text.replace(pairs, (found) => {
    const other = newer.get(found.toLowerCase()) ?? found;
    return [...other]
      .map((letter, index) => (found[index] === found[index]?.toLowerCase() ? letter : letter.toUpperCase()))
      .join('');
  });

/** Small letters; a letter whose small form is longer stays, so that the length stays. */
const small = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text].map((one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join('');
};

/** Accents off letter by letter, đ as d; the length of a text in NFC stays. */
export const foldKeepingLength = (text: string): string =>
  text.replace(/[^ -~]/gu, (one) => {
    if (one === 'đ') return 'd';
    if (one === 'Đ') return 'D';
    const bare = one.normalize('NFD').replace(/\p{M}/gu, '');
    return bare.length === one.length ? bare : one;
  });

/** A line in NFC, and where each of its units stood before. */
function composed(line: string): { text: string; places: number[] | undefined } {
  if (line.normalize('NFC') === line) return { text: line, places: undefined };
  let text = '';
  const places: number[] = [];
  for (const { 0: cluster, index } of line.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const whole = cluster.normalize('NFC');
    for (let unit = 0; unit < whole.length; unit++) places.push(index + Math.min(unit, cluster.length - 1));
    text += whole;
  }
  return { text, places };
}

/** The lines of a text, in order, empty ones left out. Never throws. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: raw, index: start } of text.matchAll(/[^\n\r]+/g)) {
    const { text: nfc, places } = composed(raw);
    const shown = oneSpelling(nfc);
    const unmarked = isUnmarked(shown);
    const lower = small(shown);
    lines.push({
      shown,
      low: unmarked ? foldKeepingLength(lower) : lower,
      unmarked,
      caseless: !/\p{Ll}/u.test(shown) || !/\p{Lu}/u.test(shown),
      at: (index) => start + (places ? (index >= places.length ? raw.length : (places[index] ?? raw.length)) : index),
    });
  }
  return lines;
}

/**
 * Vietnamese letters and marks of a text in NFC. Spelled out, because a browser takes a second to make eighty patterns of
 * `\p{L}` and 30 ms to make them of this.
 */
const LETTERS = 'a-zA-Z\\u00c0-\\u024f\\u1e00-\\u1eff';
const MARKS = '\\u0300-\\u036f';
const START = `(?<![${LETTERS}${MARKS}\\d])`;
const END = `(?![${LETTERS}${MARKS}\\d])`;

/** A pattern in its two copies: as written, and folded for lines typed without accents. */
export interface Pattern {
  marked: RegExp;
  folded: RegExp;
}

/**
 * A pattern of small letters that stands free on both sides; `\p{L}` and `\p{M}`, inside brackets only, mean Vietnamese ones.
 * JavaScript's `\b` takes Vietnamese letters for gaps, so both ends are guarded by what may not stand there.
 */
export function pattern(source: string): Pattern {
  const one = oneSpelling(source.normalize('NFC')).replaceAll('\\p{L}', LETTERS).replaceAll('\\p{M}', MARKS);
  const whole = (body: string): RegExp => new RegExp(`${START}(?:${body})${END}`, 'g');
  return { marked: whole(one), folded: whole(foldKeepingLength(one)) };
}

/** All places where a pattern is met in a line. */
export const allOf = (line: Line, { marked, folded }: Pattern): RegExpExecArray[] =>
  [...line.low.matchAll(line.unmarked ? folded : marked)] as RegExpExecArray[];
