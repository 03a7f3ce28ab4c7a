import type { Activity } from '../lib/activity.ts';

/** What the folds read of an entry of the journal. The same shape as in `record`, said again since features do not import each other. */
export interface Entry {
  device: string;
  /** The order of the journal; see `record/journal.ts`. */
  count: number;
  /** Milliseconds since 1970 by the clock of the device: may be wrong by years. */
  at: number;
  activity: Activity;
}

/** An entry with a time that can be reckoned with. */
export interface TimedEntry extends Entry {
  /** Milliseconds since 1970: never in the future, never before an earlier entry of the same device. */
  time: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** No answer is older than the course; a phone that lost its battery says 1970. */
const COURSE_BEGINS = Date.UTC(2026, 0, 1);

/**
 * The entries in the order of the journal, with times that a wrong clock cannot spoil:
 * - a stamp in the future or from before the course tells nothing and is read as the time of the entry before it on the same
 *   device (of the next trusted one for the first entries, and as `now` if there is none);
 * - a clock that jumps back stands still: no time between two entries of a device is negative.
 *
 * Each device is reckoned by its own clock, so adding the entries of one never moves those of another.
 *
 * @param now milliseconds since 1970
 */
export function inTime(entries: readonly Entry[], now: number): TimedEntry[] {
  const ordered = [...entries].sort((a, b) => a.count - b.count || (a.device < b.device ? -1 : 1));
  const trusted = (entry: Entry): boolean => entry.at >= COURSE_BEGINS && entry.at <= now;
  const clocks = new Map<string, number>();
  for (const entry of ordered) if (trusted(entry) && !clocks.has(entry.device)) clocks.set(entry.device, entry.at);
  return ordered.map((entry) => {
    const clock = clocks.get(entry.device) ?? now;
    const time = trusted(entry) ? Math.max(clock, entry.at) : clock;
    clocks.set(entry.device, time);
    return { ...entry, time };
  });
}
