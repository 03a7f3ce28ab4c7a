/** Writes on by guessing, and says of every word which sentence it was copied from. Pure. */
import { seededRandom } from '../../lib/random.ts';
import { type Chain, END, type Place, placesAfter, wordAt, wordsOf } from './chain.ts';

/** A word of a text, with where it came from. */
export interface SourcedWord {
  word: string;
  /** The sentence it was copied from; undefined for a word that never followed the two before it. */
  from: string | undefined;
  /** The first word that is no longer copied from the sentence before: here the text went astray. */
  isSeam: boolean;
}

/** Longer than any sentence of ours: a chain that goes round in circles stops here. */
const MOST_WORDS = 40;

/**
 * The text cut into the fewest pieces that each stand, with the two words before them, in one sentence of the source. A text that
 * is a beginning of one sentence has no seam; a text without a seam that reaches its full stop is that sentence word for word.
 */
export function sourcesOf(chain: Chain, words: readonly string[]): SourcedWord[] {
  const sourced: SourcedWord[] = [];
  let begin = 0;
  while (begin < words.length) {
    let length = 0;
    let ends: Place[] = placesAfter(chain, words.slice(0, begin)).filter(
      (place) => wordAt(chain, place) === words[begin],
    );
    let held = ends;
    while (ends.length > 0) {
      held = ends;
      length += 1;
      const next = words[begin + length];
      ends = ends
        .map(({ sentence, at }) => ({ sentence, at: at + 1 }))
        .filter((place) => next !== undefined && wordAt(chain, place) === next);
    }
    const first = held[0];
    const from = first && chain.sentences[first.sentence]!.id;
    for (let at = 0; at < Math.max(length, 1); at += 1)
      sourced.push({ word: words[begin + at]!, from, isSeam: at === 0 && begin > 0 });
    begin += Math.max(length, 1);
  }
  return sourced;
}

/**
 * Continues a beginning word by word until a full stop, each word drawn as often as it followed the last two in the source. The
 * same beginning and seed give the same text. A beginning the source does not know comes back as it is.
 */
export function continueText(chain: Chain, start: string, seed: number): SourcedWord[] {
  const random = seededRandom(seed);
  const words = wordsOf(start);
  while (words.at(-1) !== END && words.length < MOST_WORDS) {
    const places = placesAfter(chain, words);
    const place = places[Math.floor(random() * places.length)];
    if (!place) break;
    words.push(wordAt(chain, place)!);
  }
  return sourcesOf(chain, words);
}

/** Whether the source has this sentence, letter for letter. */
export const isInSource = (chain: Chain, text: string): boolean =>
  chain.sentences.some(({ words }) => words.join(' ') === wordsOf(text).join(' '));
