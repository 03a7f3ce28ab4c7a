import { readJournalFile } from './care-file.ts';
import type { Entry } from './journal.ts';
import { SNAPSHOT } from './snapshot-store.ts';

/** The entries of the snapshot in their order; none if there is no snapshot or it is damaged. Never throws. */
export function readSnapshot(): Entry<unknown>[] {
  try {
    const file = readJournalFile(localStorage.getItem(SNAPSHOT) ?? '');
    return file.ok ? file.entries : [];
  } catch {
    return [];
  }
}

/** Removes the snapshot; throws if it is still there. Nothing to do where localStorage is closed to us. */
export function eraseSnapshot(): void {
  try {
    localStorage.removeItem(SNAPSHOT);
  } catch {
    return;
  }
  if (localStorage.getItem(SNAPSHOT) !== null) throw new Error('the snapshot is left');
}
