/**
 * A word guesser small enough to look into: which word followed which two words in our own sentences, and how often. It is a
 * trigram chain over words as written between spaces; a large machine differs in size, not in that it continues what it was given
 * without looking anything up. Pure.
 */
import type { Sentence } from './sentence-schema.ts';

/** The end of a sentence is a word like another, so that the chain itself says when to stop. */
export const END = '.';

/** Where a word stands: in which sentence (by its place in the list), and as which word, both counted from 0. */
export interface Place {
  sentence: number;
  at: number;
}

export interface Chain {
  sentences: readonly { id: string; words: readonly string[] }[];
  /** For two words: every place where a word follows them. */
  after: ReadonlyMap<string, readonly Place[]>;
}

/** One word that may come next. */
export interface NextWord {
  word: string;
  /** How often it followed. */
  count: number;
  /** The sentences where it did, each once, in the order of the list. */
  from: string[];
}

/** The words of a text, its full stop as the last one. */
export const wordsOf = (text: string): string[] => text.replace(/\.$/, ` ${END}`).split(' ').filter(Boolean);

/** The text that words make, for people to read. */
export const textOf = (words: readonly string[]): string => words.join(' ').replace(/ \.$/, END);

/** What the chain knows of a row of words: the last two. A beginning is filled with nothing. */
const contextOf = (words: readonly string[]): string => `${words.at(-2) ?? ''} ${words.at(-1) ?? ''}`;

export function buildChain(sentences: readonly Sentence[]): Chain {
  const after = new Map<string, Place[]>();
  const split = sentences.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  split.forEach(({ words }, sentence) => {
    words.forEach((_, at) => {
      const context = contextOf(words.slice(0, at));
      after.set(context, [...(after.get(context) ?? []), { sentence, at }]);
    });
  });
  return { sentences: split, after };
}

/** Every place where a word follows the last two of these words; empty when they never stood together. */
export const placesAfter = (chain: Chain, words: readonly string[]): readonly Place[] =>
  chain.after.get(contextOf(words)) ?? [];

/** Which word stands at a place. */
export const wordAt = (chain: Chain, { sentence, at }: Place): string | undefined =>
  chain.sentences[sentence]?.words[at];

/** What may follow these words, the most frequent first; as frequent ones in the order in which they were first met. */
export function nextWords(chain: Chain, words: readonly string[]): NextWord[] {
  const found = new Map<string, NextWord>();
  for (const place of placesAfter(chain, words)) {
    const word = wordAt(chain, place)!;
    const { id } = chain.sentences[place.sentence]!;
    const next = found.get(word) ?? { word, count: 0, from: [] };
    next.count += 1;
    if (!next.from.includes(id)) next.from.push(id);
    found.set(word, next);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
