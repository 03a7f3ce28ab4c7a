/** Everything a page could have kept anywhere, as one text to search in. */
import type { Page } from '@playwright/test';

/** Storage, databases, caches, cookies, address, history, the document with what stands in its fields. */
export const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state];
    for (const { name } of await indexedDB.databases()) {
      const db = await request(indexedDB.open(name!));
      for (const store of db.objectStoreNames)
        kept.push(await request(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) kept.push(url);
    }
    kept.push(document.documentElement.outerHTML);
    for (const field of document.querySelectorAll('input')) kept.push(field.value);
    return kept.map((one) => JSON.stringify(one)).join('\n');
  });

/** The activities in the learner's record on this device. */
export const recorded = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('lop-so');
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => {
            db.close();
            done(reading.result.map((entry: { activity: Record<string, unknown> }) => entry.activity));
          };
        };
      }),
  );

/** Puts drills of the workshop into the learner's record as passed; the page must have opened the record before. */
export const passDrills = (page: Page, unit: string, drills: readonly string[]): Promise<void> =>
  page.evaluate(
    ([unit, drills]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('lop-so');
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('entries', 'readwrite');
          for (const [at, drill] of drills.entries())
            tx.objectStore('entries').put({
              v: 1,
              id: `thu-${at + 1}`,
              device: 'thu',
              count: at + 1,
              at: Date.now(),
              activity: { kind: 'drill', lesson: unit, drill, points: 1, outOf: 1, result: 'passed', unsafe: 0 },
            });
          tx.oncomplete = () => {
            db.close();
            done();
          };
          tx.onabort = () => fail(tx.error);
        };
      }),
    [unit, drills] as const,
  );
