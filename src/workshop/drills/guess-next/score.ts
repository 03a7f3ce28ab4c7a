import type { DrillResult, SentDrill } from '../drill.ts';

export interface GuessItem {
  start: string;
  /** Each with how often it followed in the source. */
  options: readonly { word: string; count: number }[];
  /** The sentences in which a word followed. */
  sheet: readonly string[];
}
export interface SentGuessNext extends SentDrill {
  show: number;
  items: readonly GuessItem[];
}

/** The word that followed most often. */
export const mostFrequent = ({ options }: GuessItem): { word: string; count: number } =>
  options.reduce((most, one) => (one.count > most.count ? one : most));

/** How many predictions fell together with the guesser's. It is told and kept, and passes whatever it is: nobody need think like a machine. */
export function scoreGuesses(items: readonly GuessItem[], guesses: readonly string[]): DrillResult {
  const points = items.filter((item, at) => guesses[at] === mostFrequent(item).word).length;
  return { points, outOf: items.length, passed: guesses.length === items.length, critical: [] };
}
