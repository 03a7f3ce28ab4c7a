import type { Entry } from './journal.ts';
import { writeJournalFile } from './journal-file.ts';

/**
 * The snapshot: a copy of the journal in localStorage, in the format of its file. A second database would not do: Chromium keeps
 * all databases of an origin in one LevelDB, so a damaged or evicted one takes both. localStorage outlived every such case.
 * It may lose its last seconds, which a copy taken every 20 answers can bear; the checksum of the file guards the rest.
 */

/** Where in localStorage it stands. */
export const SNAPSHOT = 'lop-so.snapshot';

/** Keeps a copy of the journal in place of the one before, which it contains. Where there is no room the one before stays. */
export function keepSnapshot(entries: readonly Entry<unknown>[]): void {
  try {
    localStorage.setItem(SNAPSHOT, writeJournalFile(entries));
  } catch {
    // The journal itself is stored; it only lacks a newer copy.
  }
}
