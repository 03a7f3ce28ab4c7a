/**
 * Drafts of the workshop: texts and posters being made. A database of their own, so that the journal, which goes into files and
 * copies, never holds what somebody wrote.
 */
import { resultOf } from './database-store.ts';

/** A draft by its place: which tool, which piece. `value` is whatever the tool made of it; it can be cloned. */
export interface Draft<T = unknown> {
  id: string;
  value: T;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Drafts {
  get<T>(id: string): Promise<T | undefined>;
  /** Resolves once it is on the disk. Rejects when it could not be. */
  put<T>(id: string, value: T): Promise<void>;
  /**
   * Keeps it before returning, for a page that may be gone before `put` is done: a database begun then is often not finished. The
   * value has to survive JSON. Does nothing where there is no room.
   */
  putLeaving<T>(id: string, value: T): void;
  /** Those whose id begins so, the latest first. */
  list<T>(begin: string): Promise<Draft<T>[]>;
  remove(id: string): Promise<void>;
}

const DATABASE = 'lop-so-ban-nhap';

/** Before the id of a draft in localStorage. It lies there from leaving the page until the database has it. */
const LEFT = 'lop-so.ban-nhap:';

/** The draft that was left so; undefined if there is none, or localStorage is closed to us. */
function leftOf(key: string): Draft | undefined {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof left === 'object' && left !== null && 'id' in left && 'at' in left ? (left as Draft) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was left of a draft, unless it is newer than `at`. */
function forgetLeft(key: string, at: number): void {
  const left = leftOf(key);
  if (left && left.at <= at) localStorage.removeItem(key);
}

function keysOfLeft(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(LEFT));
  } catch {
    return [];
  }
}

/** Resolves once it is on the disk. Rejects when it could not be. */
async function writeTo(db: IDBDatabase, work: (store: IDBObjectStore) => void): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite', { durability: 'strict' });
  work(tx.objectStore('drafts'));
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new DOMException('', 'AbortError'));
  });
}

/** Takes into the database what was left outside it and is newer. */
async function takeLeft(db: IDBDatabase): Promise<void> {
  for (const key of keysOfLeft()) {
    const left = leftOf(key);
    if (!left) continue;
    const stored = await resultOf<Draft | undefined>(db.transaction('drafts').objectStore('drafts').get(left.id));
    if (!stored || stored.at < left.at) await writeTo(db, (drafts) => drafts.put(left));
    forgetLeft(key, left.at);
  }
}

/** The device's drafts. Every call rejects where the browser keeps nothing; the page then says so. */
export function openDrafts(): Drafts {
  let connection: Promise<IDBDatabase> | undefined;
  const connect = (): Promise<IDBDatabase> => {
    connection ??= Promise.resolve().then(async () => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('drafts', { keyPath: 'id' });
      const db = await resultOf(request);
      db.onversionchange = () => db.close();
      db.onclose = () => {
        connection = undefined;
      };
      // What could not be taken stays where it is, for the next time.
      await takeLeft(db).catch(() => undefined);
      return db;
    });
    connection.catch(() => {
      connection = undefined;
    });
    return connection;
  };
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => writeTo(await connect(), work);
  const store = async (): Promise<IDBObjectStore> => (await connect()).transaction('drafts').objectStore('drafts');
  return {
    get: async <T>(id: string) => (await resultOf<Draft<T> | undefined>((await store()).get(id)))?.value,
    put: async (id, value) => {
      const at = Date.now();
      await write((drafts) => drafts.put({ id, value, at }));
      forgetLeft(LEFT + id, at);
    },
    putLeaving: (id, value) => {
      try {
        localStorage.setItem(LEFT + id, JSON.stringify({ id, value, at: Date.now() }));
      } catch {
        // The draft of a moment ago is in the database; `put` may still be in time for this one.
      }
    },
    list: async <T>(begin: string) => {
      const all = await resultOf<Draft<T>[]>((await store()).getAll(IDBKeyRange.bound(begin, `${begin}\uffff`)));
      return all.sort((a, b) => b.at - a.at);
    },
    remove: async (id) => {
      await write((drafts) => drafts.delete(id));
      forgetLeft(LEFT + id, Number.POSITIVE_INFINITY);
    },
  };
}
