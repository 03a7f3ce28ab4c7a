/**
 * Finds entries for a query. Pure. The first hit is what people who read little take, so order is all that matters here:
 * pairs of neighbouring syllables count like words of their own («chữ to», «điện thoại» mean nothing in halves), rare ones count more
 * than common ones, and a title more than a search word more than the line below it.
 */
import type { FindableEntry, LessonIndex } from './lesson-index.ts';
import { likeness, type Syllable, syllablesOf } from './likeness.ts';
import { meanings } from './query-variants.ts';

/** A found entry; the score runs from 0 to about 1 and compares hits of one query only. */
export interface Hit {
  entry: FindableEntry;
  score: number;
}

/** Finds at most `limit` entries, best first, no page twice. */
export type Finder = (query: string, limit?: number) => Hit[];

interface Phrase {
  syllables: Syllable[];
  weight: number;
}

/** Words of asking; they say nothing of what is asked for. Folded. */
const asking = new Set(
  'lam sao the nao cach muon toi minh em bac co ong ba bi o cua va la thi duoc can phai hoi day hoc bai gi cho'.split(
    ' ',
  ),
);
/** Who looks for a word wants to do something with it, so a lesson goes before the word's meaning. */
const kinds: Record<FindableEntry['kind'], number> = {
  lesson: 1,
  procedure: 0.97,
  // What one looks for in need stands before what teaches it.
  page: 1.05,
  task: 0.95,
  word: 0.75,
};
/** A hit below this share of the query's meaning is chance. Chosen on the fixture, so that strangers' words find nothing. */
const LEAST = 0.28;
/** A hit this far below the first one is noise to somebody who reads slowly. */
const NEAR_FIRST = 0.4;
/** How much a syllable counts that stands nowhere in the list: as much as one found in a fifth of it. */
const UNKNOWN = 1.8;

/** Makes a finder; the work on the list is done once. */
export function finder({ entries }: LessonIndex): Finder {
  const documents = entries.map((entry) => ({
    entry,
    phrases: [
      { syllables: syllablesOf(entry.title), weight: 1 },
      ...entry.words.map((word) => ({ syllables: syllablesOf(word), weight: 0.95 })),
      { syllables: syllablesOf(entry.why), weight: 0.5 },
    ],
  }));

  const scores = (query: string): number[] =>
    weigh(
      syllablesOf(query),
      documents.length,
      (typed, isBegun) => documents.map(({ phrases }) => bestSingle(typed, phrases, isBegun)),
      (first, second) => documents.map(({ phrases }) => bestPair(first, second, phrases)),
      UNKNOWN,
    );

  return (query, limit = 5) => {
    const tried = meanings(query).map(({ text, weight }) => scores(text).map((score) => score * weight));
    const hits = documents.map(({ entry }, index) => ({
      entry,
      score: kinds[entry.kind] * Math.max(0, ...tried.map((one) => one[index] ?? 0)),
    }));
    const sorted = hits.sort((a, b) => b.score - a.score);
    const least = Math.max(LEAST, (sorted[0]?.score ?? 0) * NEAR_FIRST);
    return onePerPage(sorted.filter(({ score }) => score >= least)).slice(0, limit);
  };
}

/**
 * How much of what was typed each document holds, from 0 to 1.
 * @param documents how many there are
 * @param single how well each document holds a syllable, from 0 to 1; the last one typed may be only begun
 * @param pair the same for two that stand side by side
 * @param unknown how much counts what stands nowhere
 */
export function weigh(
  typed: readonly Syllable[],
  documents: number,
  single: (typed: Syllable, isBegun: boolean) => number[],
  pair: (first: Syllable, second: Syllable) => number[],
  unknown: number,
): number[] {
  const sums = new Array<number>(documents).fill(0);
  let whole = 0;
  const count = (importance: number, found: number[]) => {
    const among = found.filter((one) => one > 0.2).length;
    const rarity = importance * (among ? Math.log(1 + documents / among) : unknown);
    whole += rarity;
    for (const [index, one] of found.entries()) sums[index] = (sums[index] ?? 0) + rarity * one;
  };
  typed.forEach((first, index) => {
    count(asking.has(first.plain) ? 0.15 : 1, single(first, index === typed.length - 1));
    const second = typed[index + 1];
    if (second) count(1, pair(first, second));
  });
  return sums.map((sum) => (whole ? sum / whole : 0));
}

function bestSingle(typed: Syllable, phrases: readonly Phrase[], begun: boolean): number {
  let best = 0;
  for (const { syllables, weight } of phrases)
    for (const meant of syllables) {
      const starts = begun && typed.plain.length > 1 && meant.plain.startsWith(typed.plain) ? 0.6 : 0;
      best = Math.max(best, weight * Math.max(starts, likeness(typed, meant)));
    }
  return best;
}

function bestPair(first: Syllable, second: Syllable, phrases: readonly Phrase[]): number {
  let best = 0;
  for (const { syllables, weight } of phrases)
    for (const [index, meant] of syllables.entries()) {
      const next = syllables[index + 1];
      if (next) best = Math.max(best, weight * likeness(first, meant) * likeness(second, next));
    }
  return best;
}

/** Keeps the best hit of each page; a lesson and its tasks are one page. Hits come sorted. */
function onePerPage(hits: readonly Hit[]): Hit[] {
  const pages = new Set<string>();
  return hits.filter(({ entry }) => {
    const page = entry.url.split('#')[0] ?? entry.url;
    return !pages.has(page) && pages.add(page);
  });
}
