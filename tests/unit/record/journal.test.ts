import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/lib/activity.ts';
import { compareEntries, type Entry, makeEntry, mergeJournals, nextCount } from '../../../src/record/journal.ts';
import { activity, entries } from './arbitraries.ts';

const merge = mergeJournals<Activity>;

describe('merging journals', () => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, b)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
      }),
    );
  });

  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('gives the same however three copies are grouped', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('keeps every id of either exactly once, in order of count and never of clock', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const ids = merge(a, b).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        expect(ids).toHaveLength(new Set(ids).size);
        const merged = merge(a, b);
        expect(merged).toEqual([...merged].sort(compareEntries));
      }),
    );
  });

  test('brings any number of devices that exchange copies to one journal with no answer lost', () => {
    const event = fc.record({ to: fc.nat(3), from: fc.nat(3), activity: fc.option(activity, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const devices: Entry[][] = [[], [], [], []];
        let answers = 0;
        for (const { to, from, activity } of events) {
          const journal = devices[to]!;
          if (activity) {
            devices[to] = [...journal, makeEntry(`d${to}`, nextCount(journal), -answers, activity)];
            answers += 1;
          } else devices[to] = merge(journal, devices[from]!);
        }
        const forth = devices.reduce(merge, []);
        expect(devices.reduceRight(merge, [])).toEqual(forth);
        expect(forth).toHaveLength(answers);
      }),
    );
  });

  test('puts an answer made after a copy behind everything the copy knew, though its clock says 1970', () => {
    const there = [
      makeEntry('b', 1, Date.UTC(2026, 10, 1), 'first'),
      makeEntry('b', 2, Date.UTC(2026, 10, 2), 'second'),
    ];
    const here = makeEntry('a', nextCount(there), 0, 'third');
    expect(mergeJournals([here], there).map((entry) => entry.activity)).toEqual(['first', 'second', 'third']);
  });
});
