import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Activity } from '../../../src/lib/activity.ts';
import { readJournalFile } from '../../../src/record/care-file.ts';
import { eraseAll, exportJournal, importJournal } from '../../../src/record/care-store.ts';
import { openRecord } from '../../../src/record/journal-store.ts';
import { NotSavedError } from '../../../src/record/not-saved.ts';

// What needs a real database is tried in a browser; here is what a browser without one must still do.

const retell: Activity = { kind: 'retell', lesson: 'mo-khoa', result: 'done' };

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('BroadcastChannel', undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('without a database', () => {
  test('the record opens in memory and says why', async () => {
    const record = await openRecord();
    expect([record.health, record.whyNotSaved]).toEqual(['memory', 'closed']);
  });

  test('an answer is not called stored, is held, and goes whole into a file', async () => {
    const record = await openRecord();
    const told = vi.fn();
    record.subscribe(told);
    await expect(record.append(retell)).rejects.toThrow(NotSavedError);
    await expect(record.append(retell)).rejects.toThrow('Chế độ này không lưu bài');
    expect(told).toHaveBeenCalledTimes(2);
    const entries = await record.entries();
    expect(entries.map(({ count, activity }) => [count, activity])).toEqual([
      [1, retell],
      [2, retell],
    ]);
    expect(readJournalFile(await exportJournal(record))).toEqual({ ok: true, entries });
  });

  test('an import is refused with the reason', async () => {
    const record = await openRecord();
    await record.append(retell).catch(() => {});
    const imported = await importJournal(await openRecord(), await exportJournal(record));
    expect(imported).toMatchObject({ ok: false, reason: expect.stringMatching(/không lưu bài/) });
  });

  test('erasing forgets what is held', async () => {
    const record = await openRecord();
    await record.append(retell).catch(() => {});
    await eraseAll(record);
    expect(await record.entries()).toEqual([]);
  });
});

describe('with a database that throws or hangs', () => {
  test('the record opens in memory when naming the database throws', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const record = await openRecord();
    expect([record.health, record.whyNotSaved]).toEqual(['memory', 'closed']);
  });

  test('the record opens in memory after three seconds without an answer, and later answers do not wait again', async () => {
    vi.useFakeTimers();
    class Request extends EventTarget {}
    for (const name of ['IDBIndex', 'IDBObjectStore', 'IDBCursor', 'IDBDatabase', 'IDBTransaction']) {
      vi.stubGlobal(name, class {});
    }
    vi.stubGlobal('IDBRequest', Request);
    vi.stubGlobal('indexedDB', { open: () => new Request() });
    const opening = openRecord();
    await vi.advanceTimersByTimeAsync(3000);
    const record = await opening;
    expect([record.health, record.whyNotSaved]).toEqual(['memory', 'hung']);
    await expect(record.append(retell)).rejects.toMatchObject({ name: 'NotSavedError', whyNotSaved: 'hung' });
  });
});
