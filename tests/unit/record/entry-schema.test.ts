import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJournalFile } from '../../../src/record/care-file.ts';
import {
  isActivity,
  parseEntries,
  parseEntry,
  type StoredEntry,
  storeShape,
  understood,
} from '../../../src/record/entry-schema.ts';
import { activity, entries } from './arbitraries.ts';

const FIXTURES = new URL('../../fixtures/record/', import.meta.url);
const released = readdirSync(FIXTURES).map((name) => ({ name, text: readFileSync(new URL(name, FIXTURES), 'utf8') }));

/** How many entries of each released file the course understands; a new version adds a line and changes none. */
const UNDERSTOOD: Record<string, number> = { 'v1.json': 7, 'v1-judgement.json': 3, 'v1-drill.json': 2 };

describe('what an earlier version stored', () => {
  test.each(released)('$name is read whole, and its activities are understood', ({ name, text }) => {
    const stored: StoredEntry[] = JSON.parse(text).entries;
    const parsed = parseEntries(stored);
    expect(parsed.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
    expect(parsed.map((entry) => entry.activity)).toEqual(stored.map((entry) => entry.activity));
    expect(understood(parsed)).toHaveLength(UNDERSTOOD[name]!);
    expect(readJournalFile(text)).toEqual({ ok: true, entries: parsed });
  });
});

describe('a stored entry', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(entries, (journal) => {
        expect(parseEntries(journal.map(storeShape))).toEqual(journal);
      }),
    );
  });

  test('keeps an activity of a later course, and folds do not see it', () => {
    const stored = { v: 1, id: 'd-1', device: 'd', count: 1, at: 0, activity: { kind: 'dance', steps: [1, 2] } };
    const parsed = parseEntries([stored]);
    expect(parsed[0]?.activity).toEqual(stored.activity);
    expect(understood(parsed)).toEqual([]);
  });

  test.each([
    ['an id that is not its own', { id: 'd-2' }],
    ['a count that is no whole number', { count: 1.5, id: 'd-1.5' }],
    ['a count of nought', { count: 0, id: 'd-0' }],
    ['a time that is no number', { at: '2026' }],
    ['a device with a separator in it', { device: 'd-1', id: 'd-1-1' }],
    ['the frame of a later course', { v: 2 }],
    ['no version', { v: undefined }],
    ['no activity', { activity: null }],
  ])('is left alone with %s', (_, change) => {
    const good = { v: 1, id: 'd-1', device: 'd', count: 1, at: 0, activity: { kind: 'retell' } };
    expect(parseEntry(good)).toBeDefined();
    expect(parseEntry({ ...good, ...change })).toBeUndefined();
  });

  test('of any foreign shape is refused without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(parseEntry(value)).toBeUndefined();
        expect(isActivity(value)).toBe(false);
      }),
    );
  });
});

describe('an activity', () => {
  test('is understood whatever its values are within their ranges', () => {
    fc.assert(
      fc.property(activity, (value) => {
        expect(isActivity(value)).toBe(true);
      }),
    );
  });

  test('is not understood when one of its fields is missing or of another type', () => {
    fc.assert(
      fc.property(activity, fc.nat(), (value, at) => {
        const field = Object.keys(value).filter((name) => name !== 'confidence')[at % 4] ?? 'kind';
        if (!(field in value)) return;
        expect(isActivity({ ...value, [field]: undefined })).toBe(false);
        expect(isActivity({ ...value, [field]: {} })).toBe(false);
      }),
    );
  });

  test.each(['constructor', '__proto__', 'toString'])('of the kind «%s» is not understood', (kind) => {
    expect(isActivity(JSON.parse(`{"kind":"${kind}","lesson":"a"}`))).toBe(false);
  });
});
