import type { Activity } from '../lib/activity.ts';

/** One line of the journal: an activity, and where it stands. `A` is `unknown` for what a newer course may have written. */
export interface Entry<A = Activity> {
  /** `<device>-<count>`: the same everywhere and forever, so that a copy can be merged without doubling anything. */
  id: string;
  /** Random name of one database on one device; says nothing about the person. */
  device: string;
  /** Counts from 1 and is greater than every count known when the entry was made (Lamport's clock): the order of the journal. */
  count: number;
  /** Milliseconds since 1970 by the clock of the device. Informative only: cheap phones start in 1970 or 2099. */
  at: number;
  activity: A;
}

/** Where an entry stands: by count, never by clock; equal counts (two devices that did not know each other) by device. */
export function compareEntries(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.count - b.count || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
}

/** The count that the next entry of this journal takes. */
export function nextCount(entries: readonly Entry<unknown>[]): number {
  return entries.reduce((max, entry) => Math.max(max, entry.count), 0) + 1;
}

/** Names an activity as an entry. */
export function makeEntry<A>(device: string, count: number, at: number, activity: A): Entry<A> {
  return { id: `${device}-${count}`, device, count, at, activity };
}

/**
 * The journal that knows what either knows: a set union by id, in the order of `compareEntries`. Merging is idempotent,
 * commutative and associative, so copies may travel by any road, in any order, any number of times.
 *
 * Two entries of one id are the same entry. Should a damaged copy disagree, the greater JSON text is kept on every device alike.
 */
export function mergeJournals<A>(a: readonly Entry<A>[], b: readonly Entry<A>[]): Entry<A>[] {
  const byId = new Map<string, Entry<A>>();
  for (const entry of [...a, ...b]) {
    const known = byId.get(entry.id);
    if (!known || JSON.stringify(entry) > JSON.stringify(known)) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort(compareEntries);
}
