/**
 * What a learner may have meant by what was typed, in other words: Telex left on an English keyboard, everyday synonyms. Pure. Other
 * spellings of the same words are found by `likeness.ts`.
 */
import { fold } from '../lib/fold.ts';
import { synonyms } from './synonyms.ts';

/** A query to try and how much its results count: 1 as typed, less the more was guessed. */
export interface Variant {
  text: string;
  weight: number;
}

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

/** Each text once, where it counts most; the order is kept. */
function best(variants: readonly Variant[]): Variant[] {
  const found = new Map<string, Variant>();
  for (const variant of variants) {
    const before = found.get(variant.text);
    if (variant.text && (!before || before.weight < variant.weight)) found.set(variant.text, variant);
  }
  return [...found.values()];
}
