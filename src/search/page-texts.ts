/**
 * Finds pages by what stands in them. Pure. Weighed as in the list of lessons (`rank.ts`), with two differences: what merely resembles a
 * slip of the finger is not taken, since among thousands of syllables there is always one, and a page that says it often goes first.
 */
import type { Result } from './lesson-index.ts';
import { likeness, type Syllable, syllablesOf } from './likeness.ts';
import { meanings } from './query-variants.ts';
import { weigh } from './rank.ts';

/** A page and its text, as a learner reads it. */
export interface PageText extends Result {
  text: string;
}

/** What `/noi-dung.json` holds. */
export interface PageTexts {
  version: 1;
  pages: PageText[];
}

/** Below this, accents or the sound differ by more than regions do: `likeness` calls it a slip. */
const NO_SLIP = 0.5;
/** A syllable that is being typed still. */
const BEGUN = 0.6;
/** How much a page gains by saying it more than once. */
const OFTEN = 0.3;
/** How much a syllable counts that stands on no page, so that one word that happens to be there does not find a page. */
const UNKNOWN = 4;
/** A hit below this share of the query's meaning is chance. */
const LEAST = 0.45;
/** A hit this far below the first one is noise to somebody who reads slowly. */
const NEAR_FIRST = 0.6;

/** Makes a finder of pages; the work on the texts is done once. */
export function pageFinder(pages: readonly PageText[]): (query: string, limit?: number) => Result[] {
  const places = new Map<string, number>();
  const vocabulary: Syllable[] = [];
  const placeOf = (syllable: Syllable): number => {
    const known = places.get(syllable.exact) ?? vocabulary.push(syllable) - 1;
    places.set(syllable.exact, known);
    return known;
  };
  /** Each text as places in the vocabulary, so that a typed syllable is compared with each other one once and not wherever it stands. */
  const texts = pages.map(({ title, text }) => syllablesOf(`${title} ${text}`).map(placeOf));

  const likeAll = (typed: Syllable, isBegun = false): number[] =>
    vocabulary.map((meant) => {
      const alike = likeness(typed, meant);
      if (alike > NO_SLIP) return alike;
      return isBegun && typed.plain.length > 1 && meant.plain.startsWith(typed.plain) ? BEGUN : 0;
    });
  const scores = (query: string): number[] =>
    weigh(
      syllablesOf(query),
      texts.length,
      (typed, isBegun) => {
        const like = likeAll(typed, isBegun);
        return texts.map((text) => frequent(text, (at) => like[text[at]!]!));
      },
      (first, second) => {
        const [like, likeNext] = [likeAll(first), likeAll(second)];
        return texts.map((text) => frequent(text, (at) => like[text[at]!]! * (likeNext[text[at + 1]!] ?? 0)));
      },
      UNKNOWN,
    );

  return (query, limit = 5) => {
    const tried = meanings(query).map(({ text, weight }) => scores(text).map((score) => score * weight));
    const hits = pages
      .map((page, index) => ({ page, score: Math.max(0, ...tried.map((one) => one[index] ?? 0)) }))
      .sort((a, b) => b.score - a.score);
    const least = Math.max(LEAST, (hits[0]?.score ?? 0) * NEAR_FIRST);
    return hits
      .filter(({ score }) => score >= least)
      .slice(0, limit)
      .map(({ page: { title, url, why, module } }) => ({ title, url, why, module }));
  };
}

/** The best that stands in a text, less where it stands there once. */
function frequent(text: readonly number[], likeAt: (at: number) => number): number {
  let best = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const like = likeAt(at);
    sum += like;
    if (like > best) best = like;
  }
  return best * (1 - OFTEN / (1 + sum));
}
