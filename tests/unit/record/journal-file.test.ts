import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/lib/activity.ts';
import { MAX_FILE_LENGTH, readJournalFile } from '../../../src/record/care-file.ts';
import { type Entry, makeEntry } from '../../../src/record/journal.ts';
import { writeJournalFile } from '../../../src/record/journal-file.ts';
import { activity } from './arbitraries.ts';

/** The journal of one device, counted as the record counts. */
const journal: fc.Arbitrary<Entry[]> = fc
  .array(activity, { maxLength: 12 })
  .map((activities) => activities.map((activity, i) => makeEntry<Activity>('d', i + 1, i * 1000, activity)));

const file = writeJournalFile([makeEntry('d', 1, 0, { kind: 'retell', lesson: 'mo-khoa', result: 'done' })]);
const reasonOf = (text: string): string | undefined => {
  const reading = readJournalFile(text);
  return reading.ok ? undefined : reading.reason;
};

describe('a journal file', () => {
  test('gives back the journal it was written from, also with a byte order mark or laid out by hand', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const text = writeJournalFile(entries);
        expect(readJournalFile(text)).toEqual({ ok: true, entries });
        expect(readJournalFile(`\uFEFF${JSON.stringify(JSON.parse(text), null, 2)}\n`)).toEqual({ ok: true, entries });
      }),
    );
  });

  test('cut anywhere is refused', () => {
    for (let length = 0; length < file.length; length++)
      expect(reasonOf(file.slice(0, length)), `${length}`).toBeDefined();
  });

  test('with any one character changed is refused, or reads as the same journal', () => {
    const whole = readJournalFile(file);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (at, other) => {
        const reading = readJournalFile(file.slice(0, at) + other + file.slice(at + 1));
        if (reading.ok) expect(reading).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test('of anything else is refused without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(reasonOf(text)).toBeDefined();
      }),
    );
    expect(reasonOf('null')).toMatch(/không phải bản sao/);
  });

  test('longer than 5 MB is refused before it is read', () => {
    expect(reasonOf(' '.repeat(MAX_FILE_LENGTH) + file)).toMatch(/lớn quá 5 MB/);
  });

  test('nested a hundred thousand deep is refused', () => {
    expect(reasonOf('['.repeat(100_000) + ']'.repeat(100_000))).toBeDefined();
  });

  test('of a newer version is refused with the advice to update', () => {
    expect(reasonOf(file.replace('"version":1', '"version":2'))).toMatch(/mới hơn/);
  });

  test('cannot reach a prototype', () => {
    const hostile = file.replace('{"kind"', '{"__proto__":{"polluted":1},"kind"');
    expect(hostile).not.toBe(file);
    readJournalFile(hostile);
    readJournalFile(`{"__proto__":{"format":"lop-so.journal","entries":[]},"sum":1}`);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('with a count that the journal cannot have reached is refused', () => {
    const far = makeEntry('d', Number.MAX_SAFE_INTEGER, 0, { kind: 'retell', lesson: 'mo-khoa', result: 'done' });
    expect(reasonOf(writeJournalFile([far]))).toMatch(/bị hỏng/);
  });
});
