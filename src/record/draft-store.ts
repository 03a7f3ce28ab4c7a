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
  /** Those whose id begins so, the latest first. */
  list<T>(begin: string): Promise<Draft<T>[]>;
  remove(id: string): Promise<void>;
}

const DATABASE = 'lop-so-ban-nhap';

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
      return db;
    });
    connection.catch(() => {
      connection = undefined;
    });
    return connection;
  };
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const tx = (await connect()).transaction('drafts', 'readwrite', { durability: 'strict' });
    work(tx.objectStore('drafts'));
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new DOMException('', 'AbortError'));
    });
  };
  const store = async (): Promise<IDBObjectStore> => (await connect()).transaction('drafts').objectStore('drafts');
  return {
    get: async <T>(id: string) => (await resultOf<Draft<T> | undefined>((await store()).get(id)))?.value,
    put: (id, value) => write((drafts) => drafts.put({ id, value, at: Date.now() })),
    list: async <T>(begin: string) => {
      const all = await resultOf<Draft<T>[]>((await store()).getAll(IDBKeyRange.bound(begin, `${begin}\uffff`)));
      return all.sort((a, b) => b.at - a.at);
    },
    remove: (id) => write((drafts) => drafts.delete(id)),
  };
}
