import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCanary, setCanary } from '../../../src/record/canary-store.ts';
import { eraseSnapshot, readSnapshot } from '../../../src/record/care-snapshot-store.ts';
import { type Entry, makeEntry } from '../../../src/record/journal.ts';
import { keepSnapshot } from '../../../src/record/snapshot-store.ts';

const entries: Entry[] = [makeEntry('d', 1, 5, { kind: 'retell', lesson: 'mo-khoa', result: 'done' })];
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const closeLocalStorage = (): void => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};

describe('the snapshot', () => {
  test('gives back the journal until it is erased', () => {
    keepSnapshot(entries);
    expect(readSnapshot()).toEqual(entries);
    eraseSnapshot();
    expect(readSnapshot()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  test('that is damaged gives nothing', () => {
    keepSnapshot(entries);
    for (const [key, text] of kept) kept.set(key, text.replace('mo-khoa', 'mo-khoá'));
    expect(readSnapshot()).toEqual([]);
  });

  test('is neither kept nor missed where localStorage is closed', () => {
    closeLocalStorage();
    keepSnapshot(entries);
    eraseSnapshot();
    expect(readSnapshot()).toEqual([]);
  });
});

describe('the canary', () => {
  test('remembers what it was told until it is removed', () => {
    setCanary({ count: 3, on: 7, lost: false });
    expect(readCanary()).toEqual({ count: 3, on: 7, lost: false });
    setCanary(undefined);
    expect(readCanary()).toBeUndefined();
  });

  test.each(['', '{', 'null', '7', '[]', '{"count":"many","on":0}', '{"count":-1,"on":0}'])(
    'reads «%s» as no canary',
    (text) => {
      kept.set('lop-so.record', text);
      expect(readCanary()).toBeUndefined();
    },
  );

  test('is silent where localStorage is closed', () => {
    closeLocalStorage();
    setCanary({ count: 1, on: 1, lost: false });
    expect(readCanary()).toBeUndefined();
  });
});
