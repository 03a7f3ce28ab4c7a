/**
 * What a learner may have meant by what was typed. Pure. Two questions are answered here: other *words* (Telex left on an
 * English keyboard, everyday synonyms) and other *spellings* of the same words (đ typed as d, i/y, regional consonants).
 */
import { fold } from '../lib/fold.ts';
import { synonyms } from './synonyms.ts';

/** A query to try and how much its results count: 1 as typed, less the more was guessed. */
export interface Variant {
  text: string;
  weight: number;
}

/** Pagefind answers each variant with a search of its own; more would be felt on a cheap phone. */
const MOST = 8;

/** NFC, lower case, single spaces, no punctuation: keyboards of iPhones send accents apart from their letters. */
export function normaliseQuery(query: string): string {
  return (
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/**
 * The letters meant by keys of Telex or VNI that stayed as they were: `ddien thoaij` → `đien thoai`, `d9ie6n` → `đien`. Tones
 * and hats are dropped, since search does not need them. No Vietnamese syllable has f, j, w, or s, r, x after its first letter
 * (r only in tr), so what is removed cannot be a letter of the word.
 */
export function fromKeys(word: string): string {
  const letters = word
    .replace(/^dd|^d(?=.*9)/, 'đ')
    .replace(/([aeiouyăâêôơư])w/g, '$1')
    .replace(/(.)w/g, '$1u')
    .replace(/(\D)\d+/g, '$1')
    .replace(/([aeo])\1/g, '$1');
  const first = /^(?:tr|.)?/.exec(letters)?.[0] ?? '';
  return first + letters.slice(first.length).replace(/[sfrxj]/g, '');
}

const known = synonyms.map(([said, meant]) => ({ said: ` ${fold(said)} `, meant }));

/** The query in other words, as typed first: Telex residue resolved, then everyday words replaced by the course's. */
export function meanings(query: string): Variant[] {
  const typed = normaliseQuery(query);
  const resolved = typed.split(' ').map(fromKeys).join(' ');
  const plain = ` ${fold(typed)} `;
  const replaced = known
    .filter(({ said }) => plain.includes(said))
    .sort((a, b) => b.said.length - a.said.length)
    .map(({ said, meant }) => ({ text: plain.replace(said, ` ${meant} `).trim(), weight: 0.9 }));
  return best([{ text: typed, weight: 1 }, { text: resolved, weight: 0.95 }, ...replaced.slice(0, 2)]);
}

/** Every way to read a plain initial d as d or đ, fewest changes first. */
function withBar(text: string): string[] {
  return text
    .split(' ')
    .reduce<string[][]>(
      (all, word) => [
        ...all.map((one) => [...one, word]),
        ...(word.startsWith('d') ? all.slice(0, MOST).map((one) => [...one, `đ${word.slice(1)}`]) : []),
      ],
      [[]],
    )
    .map((words) => words.join(' '))
    .slice(1);
}

/** Changes each word; no look-behind, since it stops older iPhones from reading the file at all. */
const eachWord = (text: string, pattern: RegExp, other: string | ((...found: string[]) => string)) =>
  text
    .split(' ')
    .map((word) => word.replace(pattern, other as string))
    .join(' ');

const i = 'iíìỉĩị';
const y = 'yýỳỷỹỵ';
/** i for y and y for i where a syllable is one consonant and that vowel: `đăng kí`, `ly do`. */
const iForY = (text: string) =>
  eachWord(text, /^([hklmtsv])([iíìỉĩịyýỳỷỹỵ])$/u, (_, consonant = '', vowel = '') => {
    const other = i.includes(vowel) ? y[i.indexOf(vowel)] : i[y.indexOf(vowel)];
    return consonant + other;
  });

/** Consonants that are one sound somewhere in the country, each with the other way to write it. */
const regional: readonly (readonly [RegExp, string])[] = [
  [/^n(?=[^gh])/, 'l'],
  [/^l/, 'n'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^(?:gi|r)(?=.)/, 'd'],
  [/^d/, 'gi'],
];

/** At most eight queries for a full-text search that does not know Vietnamese spelling, likeliest first. */
export function queryVariants(query: string): Variant[] {
  const words = meanings(query);
  const typed = words[0]?.text ?? '';
  if (!typed) return [];
  return best([
    ...words,
    { text: iForY(typed), weight: 0.9 },
    ...words.flatMap(({ text, weight }) => withBar(text).map((one) => ({ text: one, weight: weight * 0.95 }))),
    ...regional.map(([sound, other]) => ({ text: eachWord(typed, sound, other), weight: 0.6 })),
  ]).slice(0, MOST);
}

/** Each text once, where it counts most; the order is kept. */
function best(variants: readonly Variant[]): Variant[] {
  const found = new Map<string, Variant>();
  for (const variant of variants) {
    const before = found.get(variant.text);
    if (variant.text && (!before || before.weight < variant.weight)) found.set(variant.text, variant);
  }
  return [...found.values()];
}
