/** How alike two Vietnamese syllables are, from the same letters to the same sound to a slip of the finger. Pure. */
import { fold } from '../lib/fold.ts';

/** A syllable seen three ways. */
export interface Syllable {
  /** With accents; tones last, so that «khoá» and «khóa» are one, and i for y where both are spelled. */
  exact: string;
  /** Without accents, đ as d. */
  plain: string;
  /** Without what regions and spellings differ in: n/l, s/x, tr/ch, gi/d/r, c/k/q, g/gh. */
  sound: string;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const iForY = (plain: string) => plain.replace(/^([hklmtsv])y(?=$|\P{L})/u, '$1i');

/** Splits a text into its syllables. */
export function syllablesOf(text: string): Syllable[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => {
    const letters = word.normalize('NFD');
    const plain = iForY(fold(word));
    return {
      exact: iForY(letters.replace(tone, '')) + (letters.match(tone) ?? []).join(''),
      plain,
      sound: plain
        .replace(/^(?:gi(?=[aeou])|r)/, 'd')
        .replace(/^l/, 'n')
        .replace(/^x/, 's')
        .replace(/^tr/, 'ch')
        .replace(/^(n?g)h/, '$1')
        .replace(/^[kq]/, 'c')
        .replace(/y/g, 'i'),
    };
  });
}

/** One letter too many, too few, wrong, or two swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] && restB.length === 2;
}

/**
 * 1 for the same syllable with its accents, 0 for another one. Accents that one side leaves out cost little; accents that
 * differ cost more.
 */
export function likeness(typed: Syllable, meant: Syllable): number {
  if (typed.exact === meant.exact) return 1;
  if (typed.plain === meant.plain) return typed.exact === typed.plain || meant.exact === meant.plain ? 0.9 : 0.7;
  if (typed.sound === meant.sound) return 0.6;
  const shortest = Math.min(typed.plain.length, meant.plain.length);
  return shortest >= 2 && typed.plain.length + meant.plain.length >= 6 && isSlip(typed.plain, meant.plain) ? 0.45 : 0;
}
