import type { Stretch } from '../reading.ts';
import type { SlotScore } from '../slots.ts';

/** What one slot of a brief came to. */
export interface SlotFound {
  score: SlotScore;
  /** The learner's own words that count for it. */
  seen?: Stretch;
  /** What is missing, each to follow «Chưa nêu …». */
  lacks: readonly string[];
  /** What is there and should not be: a whole sentence each. */
  faults: readonly string[];
}

/** The least stretch that holds all of these; undefined where there are none. */
export function covering(...stretches: readonly (Stretch | undefined)[]): Stretch | undefined {
  const all = stretches.filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
