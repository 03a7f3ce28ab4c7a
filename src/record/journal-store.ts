import type { Activity } from '../lib/activity.ts';
import { readCanary, setCanary } from './canary-store.ts';
import { connectDatabase, DATABASE, resultOf } from './database-store.ts';
import { parseEntries, storeShape, understood } from './entry-schema.ts';
import { type Entry, makeEntry, mergeJournals, nextCount } from './journal.ts';
import { NotSavedError, type WhyNotSaved } from './not-saved.ts';
import { keepSnapshot } from './snapshot-store.ts';

/** `new`: nothing was ever stored here. `lost`: something was and is gone. `memory`: nothing can be stored, see `whyNotSaved`. */
export type Health = 'new' | 'ok' | 'lost' | 'memory';

/** The learner's record on this device, as pages use it. What is done to it rarely is in `care-store.ts`. */
export interface LearnerRecord {
  readonly health: Health;
  /** Why answers are not being stored; undefined while they are. */
  readonly whyNotSaved: WhyNotSaved | undefined;
  /** Stores one activity; resolves once its transaction is complete. Rejects with NotSavedError, and holds it in memory. */
  append(activity: Activity): Promise<void>;
  /** What the course understands of the journal, in its order, with what is held. Never rejects. */
  entries(): Promise<Entry[]>;
  /** All of the journal, also what only a newer course understands: for copies. Never rejects. */
  journal(): Promise<Entry<unknown>[]>;
  /** Calls back when entries or health change, here or in another tab; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Adds the entries that are not here yet, in one transaction; resolves to how many. Rejects with NotSavedError. */
  merge(entries: readonly Entry<unknown>[]): Promise<number>;
  /** Forgets what the canary knew: the state `lost` ends. */
  acceptLoss(): Promise<void>;
  /** Removes every entry and resolves once none is left; rejects if that cannot be seen. */
  clear(): Promise<void>;
}

/** What a page may hand to the record. */
export interface RecordOptions {
  /** Frees space that can be had again (downloaded pictures), so that a full device still takes an answer. */
  makeRoom?: () => Promise<void>;
}

const SNAPSHOT_EVERY = 20;

/** 64 random bits; `randomUUID` is missing where a class is served over http. */
const newDevice = (): string => Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');

/**
 * Opens the record of this device. Never rejects: where nothing can be stored the record lives in memory and says so in
 * `health` and `whyNotSaved`. Open it once a page.
 */
export async function openRecord({ makeRoom }: RecordOptions = {}): Promise<LearnerRecord> {
  let health: Health = 'memory';
  /** The greatest count known to be stored. */
  let lastCount = 0;
  /** Entries that could not be stored yet. They have a device of their own: stored later, or elsewhere, they keep their ids. */
  let held: Entry[] = [];
  const heldDevice = newDevice();
  const database = connectDatabase(() => void look().then(changed));

  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(DATABASE) : undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const changed = (): void => {
    channel?.postMessage(0);
    tell();
  };
  channel?.addEventListener('message', tell);
  // A page taken back from the back/forward cache has missed what happened since.
  addEventListener('pageshow', (event) => event.persisted && tell());

  /** Learns the state of health from the canary and the database, and stores what is held. */
  async function look(dataLoss = database.dataLoss): Promise<void> {
    // The canary first: another tab may store in between, and the canary may lag behind but never run ahead.
    const canary = readCanary();
    try {
      const count = await database.transact('readonly', (tx) => resultOf(tx.objectStore('entries').count()));
      health = count ? 'ok' : 'new';
      if (canary ? canary.lost || canary.count > count : dataLoss) {
        health = 'lost';
        setCanary({ count, on: 0, ...canary, lost: true });
        // The counts of what was lost will be taken again; with another device they make other ids.
        await database.transact('readwrite', (tx) => resultOf(tx.objectStore('device').put(newDevice(), 'id')));
      } else if (count && !canary) setCanary({ count, on: Date.now(), lost: false });
      if (held.length) await write(async () => {});
    } catch {
      health = 'memory';
    }
  }

  /** Stores what is held and what `work` adds, then sets the canary, takes a snapshot if one is due, and tells everybody. */
  async function write<T>(work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
    const waiting = held;
    const canary = readCanary();
    const [before, after, result] = await database.transact('readwrite', async (tx) => {
      const store = tx.objectStore('entries');
      const before = await resultOf(store.count());
      await Promise.all(waiting.map((entry) => resultOf(store.put(storeShape(entry)))));
      const result = await work(tx);
      return [before, await resultOf(store.count()), result] as const;
    });
    held = held.filter((entry) => !waiting.includes(entry));
    // Also a database cleared or broken under an open page is a loss.
    const lost = health === 'lost' || (canary !== undefined && canary.count > before);
    health = lost ? 'lost' : after ? 'ok' : 'new';
    setCanary({ count: after, on: Date.now(), lost });
    // While a loss is open the snapshot is all there is: nothing may take its place.
    if (!lost && Math.floor(after / SNAPSHOT_EVERY) > Math.floor(before / SNAPSHOT_EVERY)) {
      keepSnapshot(await journal());
    }
    changed();
    return result;
  }

  async function append(activity: Activity): Promise<void> {
    const at = Date.now();
    const store = () =>
      write(async (tx) => {
        const device = ((await resultOf(tx.objectStore('device').get('id'))) as string | undefined) ?? newDevice();
        // Keys whose count is a number: a database of our name may hold rows that are not ours.
        const last = await resultOf(
          tx.objectStore('entries').openKeyCursor(IDBKeyRange.upperBound([Infinity]), 'prev'),
        );
        const count = ((last?.key as [number, string] | undefined)?.[0] ?? 0) + 1;
        await Promise.all([
          resultOf(tx.objectStore('device').put(device, 'id')),
          resultOf(tx.objectStore('entries').add(storeShape(makeEntry(device, count, at, activity)))),
        ]);
        return count;
      }).then((count) => {
        lastCount = count;
      });
    try {
      await store().catch(async (error) => {
        if (!makeRoom || database.whyNotSaved !== 'full') throw error;
        await makeRoom();
        await store();
      });
    } catch (error) {
      const whyNotSaved = database.whyNotSaved ?? 'broken';
      held = [...held, makeEntry(heldDevice, Math.max(lastCount + 1, nextCount(held)), at, activity)];
      if (whyNotSaved !== 'full') health = 'memory';
      tell();
      throw new NotSavedError(whyNotSaved, error);
    }
  }

  async function journal(): Promise<Entry<unknown>[]> {
    try {
      const stored = parseEntries(
        await database.transact('readonly', (tx) => resultOf(tx.objectStore('entries').getAll())),
      );
      lastCount = stored.at(-1)?.count ?? 0;
      return mergeJournals<unknown>(stored, held);
    } catch {
      health = 'memory';
      return held;
    }
  }

  async function acceptLoss(): Promise<void> {
    setCanary(undefined);
    await look(false);
    changed();
  }

  await look();

  return {
    get health() {
      return health;
    },
    get whyNotSaved() {
      return database.whyNotSaved;
    },
    append,
    journal,
    entries: async () => understood(await journal()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async merge(entries) {
      try {
        return await write(async (tx) => {
          const store = tx.objectStore('entries');
          const known = new Set((await resultOf(store.getAllKeys())).map(String));
          const added = entries.filter((entry) => !known.has(String([entry.count, entry.device])));
          await Promise.all(added.map((entry) => resultOf(store.put(storeShape(entry)))));
          return added.length;
        });
      } catch (error) {
        throw new NotSavedError(database.whyNotSaved ?? 'broken', error);
      }
    },
    acceptLoss,
    async clear() {
      held = [];
      lastCount = 0;
      if (database.whyNotSaved !== 'closed') {
        const left = await database.transact('readwrite', async (tx) => {
          await Promise.all([resultOf(tx.objectStore('device').clear()), resultOf(tx.objectStore('entries').clear())]);
          return resultOf(tx.objectStore('entries').count());
        });
        if (left) throw new Error('entries are left');
      }
      await acceptLoss();
    },
  };
}
