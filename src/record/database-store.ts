import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { StoredEntry } from './entry-schema.ts';
import { NotSavedError, type Trouble } from './trouble.ts';

/** The database of the journal. Its version stays 1: shapes are versioned entry by entry, so no upgrade can be blocked. */
interface Schema extends DBSchema {
  /** Keyed by where an entry stands, so that reading in key order is reading in the order of the journal. */
  entries: { key: [count: number, device: string]; value: StoredEntry };
  /** Under `id`: the name of this database among devices. */
  device: { key: string; value: string };
}

export type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Schema, ('entries' | 'device')[], M>;

/** The connection to the database: transactions, and what keeps them from working. */
export interface Database {
  /** Why the last transaction failed; undefined if it did not. */
  readonly trouble: Trouble | undefined;
  /** Chromium had to throw a damaged database away and made this one anew. */
  readonly dataLoss: boolean;
  /**
   * Runs `work` in one transaction and resolves once that is complete on the disk. A lost connection is opened again, once.
   * Rejects with whatever went wrong, `trouble` naming it.
   */
  transact<T, M extends Mode>(mode: M, work: (tx: Transaction<M>) => Promise<T>): Promise<T>;
}

export const DATABASE = 'lop-so';

/** Milliseconds after which a database that does not answer is taken for hung. */
const WATCHDOG = 3000;

/** Makes the connection on first use. `onLate` is called if the database opens after the watchdog had given it up. */
export function connectDatabase(onLate: () => void): Database {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  let trouble: Trouble | undefined;
  let dataLoss = false;

  const disconnect = (): void => {
    connection = undefined;
  };

  function connect(): Promise<IDBPDatabase<Schema>> {
    let waitingFor: Trouble = 'hung';
    // Inside a promise, since merely naming `indexedDB` throws in some private modes.
    const opened = Promise.resolve().then(() =>
      openDB<Schema>(DATABASE, 1, {
        upgrade(db, _from, _to, _tx, event) {
          dataLoss = (event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss === 'total';
          db.createObjectStore('entries', { keyPath: ['count', 'device'] });
          db.createObjectStore('device');
        },
        blocked() {
          waitingFor = 'blocked';
        },
        blocking(_from, _to, event) {
          (event.target as IDBDatabase).close();
          disconnect();
        },
        terminated: disconnect,
      }),
    );
    return new Promise((resolve, reject) => {
      let late = false;
      const watchdog = setTimeout(() => {
        late = true;
        reject(new NotSavedError(waitingFor));
      }, WATCHDOG);
      opened
        .then(resolve, reject)
        .finally(() => clearTimeout(watchdog))
        .then(() => opened)
        .then(
          () => {
            if (!late) return;
            connection = opened;
            onLate();
          },
          () => {},
        );
    });
  }

  return {
    get trouble() {
      return trouble;
    },
    get dataLoss() {
      return dataLoss;
    },
    async transact(mode, work) {
      for (let again = true; ; again = false) {
        try {
          connection ??= connect();
          const tx = (await connection).transaction(['entries', 'device'], mode, { durability: 'strict' });
          const result = await settled(work(tx), tx.done);
          // A full device can still be read: only a write shows that there is room again.
          if (mode === 'readwrite' || trouble !== 'full') trouble = undefined;
          return result;
        } catch (error) {
          trouble = troubleOf(error);
          if (!again || trouble !== 'broken') throw error;
          connection?.then((db) => db.close()).catch(() => {});
          disconnect();
        }
      }
    },
  };
}

/** The result of the work, once the transaction is complete; or the error that tells most: `AbortError` only follows another. */
async function settled<T>(work: Promise<T>, done: Promise<void>): Promise<T> {
  const ends = await Promise.allSettled([work, done]);
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (errors.length) throw errors.find((error) => error.name !== 'AbortError') ?? errors[0];
  return work;
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof NotSavedError) return error.trouble;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'SecurityError' || name === 'ReferenceError' || name === 'TypeError' ? 'closed' : 'broken';
}
