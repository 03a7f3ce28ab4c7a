import type { Entry } from './journal.ts';
import { readJournalFile, writeJournalFile } from './journal-file.ts';

/**
 * The snapshot: a copy of the journal in localStorage, in the format of its file. A second database would not do: Chromium keeps
 * all databases of an origin in one LevelDB, so a damaged or evicted one takes both. localStorage outlived every such case.
 * It may lose its last seconds, which a copy taken every 20 answers can bear; the checksum of the file guards the rest.
 */

const KEY = 'lop-so.snapshot';

/** Keeps a copy of the journal in place of the one before, which it contains. Where there is no room the one before stays. */
export function keepSnapshot(entries: readonly Entry<unknown>[]): void {
  try {
    localStorage.setItem(KEY, writeJournalFile(entries));
  } catch {
    // The journal itself is stored; it only lacks a newer copy.
  }
}

/** The entries of the snapshot in their order; none if there is no snapshot or it is damaged. Never throws. */
export function readSnapshot(): Entry<unknown>[] {
  try {
    const file = readJournalFile(localStorage.getItem(KEY) ?? '');
    return file.ok ? file.entries : [];
  } catch {
    return [];
  }
}

/** Removes the snapshot; throws if it is still there. Nothing to do where localStorage is closed to us. */
export function eraseSnapshot(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
  if (localStorage.getItem(KEY) !== null) throw new Error('the snapshot is left');
}
