import { openDB } from 'idb';
import { parseEntries, type StoredEntry } from './entry-schema.ts';
import { type Entry, mergeJournals } from './journal.ts';

/** How many snapshots are kept. */
const KEPT = 3;
const STORE = 'snapshots';

interface Snapshot {
  at: number;
  entries: StoredEntry[];
}

/** Does some work on the second database, and closes it: nothing may keep it from being erased. */
async function withSnapshots<T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const open = () =>
  openDB<{ snapshots: { key: number; value: Snapshot } }>('lop-so-snapshots', 1, {
    upgrade: (db) => void db.createObjectStore(STORE, { autoIncrement: true }),
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  });

/** Keeps a copy of the journal, and the last three in all. */
export function keepSnapshot(at: number, entries: StoredEntry[]): Promise<void> {
  return withSnapshots(async (db) => {
    const tx = db.transaction(STORE, 'readwrite');
    await tx.store.add({ at, entries });
    const keys = await tx.store.getAllKeys();
    for (const key of keys.slice(0, -KEPT)) tx.store.delete(key);
    await tx.done;
  });
}

/** What the snapshots hold together, and when the last was taken; `at` is 0 if there is none. Never throws. */
export async function readSnapshots(): Promise<{ at: number; entries: Entry<unknown>[] }> {
  const snapshots = await withSnapshots((db) => db.getAll(STORE)).catch(() => []);
  const entries = snapshots.map((snapshot) => parseEntries(snapshot.entries ?? [])).reduce(mergeJournals, []);
  return { at: Math.max(0, ...snapshots.map((snapshot) => snapshot.at)), entries };
}

/** Removes every snapshot; resolves once none is left. */
export function eraseSnapshots(): Promise<void> {
  return withSnapshots(async (db) => {
    await db.clear(STORE);
    if (await db.count(STORE)) throw new Error('snapshots are left');
  });
}
