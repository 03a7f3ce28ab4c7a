import { NotSavedError, type WhyNotSaved } from './not-saved.ts';

/**
 * The database of the journal: `entries`, keyed by [count, device], so that reading in key order is reading in the order of the
 * journal; `device`, under `id` the name of this database among devices. Its version stays 1: shapes are versioned entry by
 * entry, so no upgrade can be blocked. A dozen requests on one connection need no library; one would weigh 1.2 kB in every lesson.
 */
const STORES = ['entries', 'device'] as const;

/** The result of a request, as a promise. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new DOMException('', 'AbortError'));
  });

/** The connection to the database: transactions, and what keeps them from working. */
export interface Database {
  /** Why the last transaction failed; undefined if it did not. */
  readonly whyNotSaved: WhyNotSaved | undefined;
  /** Chromium had to throw a damaged database away and made this one anew. */
  readonly dataLoss: boolean;
  /**
   * Runs `work` in one transaction and resolves once that is complete on the disk. A lost connection is opened again, once.
   * Rejects with whatever went wrong, `whyNotSaved` naming it.
   */
  transact<T>(mode: 'readonly' | 'readwrite', work: (tx: IDBTransaction) => Promise<T>): Promise<T>;
}

export const DATABASE = 'lop-so';

/** Milliseconds after which a database that does not answer is taken for hung. */
const WATCHDOG = 3000;

/** Makes the connection on first use. `onLate` is called if the database opens after the watchdog had given it up. */
export function connectDatabase(onLate: () => void): Database {
  let connection: Promise<IDBDatabase> | undefined;
  let whyNotSaved: WhyNotSaved | undefined;
  let dataLoss = false;

  const disconnect = (): void => {
    connection = undefined;
  };

  function connect(): Promise<IDBDatabase> {
    let waitingFor: WhyNotSaved = 'hung';
    // Inside a promise, since merely naming `indexedDB` throws in some private modes.
    const opened = Promise.resolve().then(async () => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = (event) => {
        dataLoss = (event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss === 'total';
        request.result.createObjectStore('entries', { keyPath: ['count', 'device'] });
        request.result.createObjectStore('device');
      };
      request.onblocked = () => {
        waitingFor = 'blocked';
      };
      const db = await resultOf(request);
      db.onversionchange = () => {
        db.close();
        disconnect();
      };
      db.onclose = disconnect;
      return db;
    });
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
    get whyNotSaved() {
      return whyNotSaved;
    },
    get dataLoss() {
      return dataLoss;
    },
    async transact(mode, work) {
      for (let again = true; ; again = false) {
        try {
          connection ??= connect();
          const tx = (await connection).transaction(STORES, mode, { durability: 'strict' });
          const result = await settled(work(tx), completed(tx));
          // A full device can still be read: only a write shows that there is room again.
          if (mode === 'readwrite' || whyNotSaved !== 'full') whyNotSaved = undefined;
          return result;
        } catch (error) {
          whyNotSaved = reasonOf(error);
          if (!again || whyNotSaved !== 'broken') throw error;
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

function reasonOf(error: unknown): WhyNotSaved {
  if (error instanceof NotSavedError) return error.whyNotSaved;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'SecurityError' || name === 'ReferenceError' || name === 'TypeError' ? 'closed' : 'broken';
}
