import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaskActivity } from '../../../src/lib/activity.ts';
import { mergeJournals } from '../../../src/record/journal.ts';
import type { Entry } from '../../../src/review/entry.ts';
import { levelOf } from '../../../src/review/level.ts';
import { attempt, DAY, HOUR, journal, START, sittings, success, task } from './arbitraries.ts';

const LATER = START + 400 * DAY;
const level = (...lines: Parameters<typeof journal>): number => levelOf(journal(...lines), LATER).level;

const twoVariants: Parameters<typeof journal> = [
  [0, task()],
  [60_000, task({ variant: 2 })],
];
const toLevel4: Parameters<typeof journal> = [
  ...twoVariants,
  [21 * HOUR, task({ mode: 'kiem-tra' })],
  [8 * DAY, task({ mode: 'kiem-tra' })],
];

describe('the level of a lesson', () => {
  test('is «Chưa học» before anything, and after only watching', () => {
    expect(levelOf([], LATER)).toMatchObject({ level: 0, word: 'Chưa học', real: false });
    expect(level([0, task({ mode: 'xem' })])).toBe(0);
  });

  test('is «Đã làm theo» after a task done in Làm theo', () => {
    expect(levelOf(journal([0, task({ mode: 'lam-theo', hint: 3 })]), LATER).word).toBe('Đã làm theo');
    expect(level([0, task({ mode: 'lam-theo', result: 'left' })])).toBe(0);
  });

  test('is «Làm được có gợi ý» after a task done alone with whatever help', () => {
    expect(levelOf(journal([0, task({ hint: 4 })]), LATER).word).toBe('Làm được có gợi ý');
    expect(level([0, task({ mode: 'kiem-tra', hint: 2 })])).toBe(2);
  });

  test('is «Tự làm được» after two passes on two variants, and not after two on one', () => {
    expect(levelOf(journal(...twoVariants), LATER).word).toBe('Tự làm được');
    expect(level([0, task()], [1, task()], [2, task()])).toBe(2);
    expect(level([0, task()], [1, task({ task: 'b' })])).toBe(3);
  });

  test.each<[string, Partial<TaskActivity>]>([
    ['a hint that says where', { hint: 2 }],
    ['something unsafe done', { unsafe: 1 }],
    ['a guess', { confidence: 'doan' }],
    ['the task left', { result: 'left' }],
  ])('does not count as passed with %s', (_, change) => {
    expect(level([0, task()], [1, task({ variant: 2, ...change })])).toBe(2);
  });

  test('does not punish detours', () => {
    expect(level([0, task({ detours: 9 })], [1, task({ variant: 2, detours: 9 })])).toBe(3);
  });

  test('is «Nhớ lâu» after a pass 20 hours after level 3 and another 6 days after that', () => {
    expect(levelOf(journal(...toLevel4), LATER)).toMatchObject({ level: 4, word: 'Nhớ lâu', since: START + 8 * DAY });
    expect(level(...twoVariants, [20 * HOUR + 60_000, task()], [20 * HOUR + 6 * DAY + 60_000, task()])).toBe(4);
    expect(level(...twoVariants, [20 * HOUR, task()], [30 * DAY, task()])).toBe(3);
    expect(level(...twoVariants, [DAY, task()], [7 * DAY - 1, task()])).toBe(3);
  });

  test('falls by one when a review fails, and the way back is the whole way', () => {
    const fall = level(...toLevel4, [30 * DAY, task({ mode: 'kiem-tra', hint: 3 })]);
    expect(fall).toBe(3);
    const again: Parameters<typeof journal> = [...twoVariants, [3 * DAY, task({ result: 'left' })]];
    expect(levelOf(journal(...again), LATER)).toMatchObject({ level: 2, fell: true });
    expect(level(...again, [4 * DAY, task()])).toBe(2);
    expect(level(...again, [4 * DAY, task()], [4 * DAY + 1, task({ variant: 2 })])).toBe(3);
  });

  test('falls only once however often one sitting fails', () => {
    const unsafe = task({ mode: 'kiem-tra', unsafe: 1 });
    expect(level(...toLevel4, [30 * DAY, unsafe], [30 * DAY + 1, unsafe], [30 * DAY + 2, unsafe])).toBe(3);
    expect(level(...toLevel4, [30 * DAY, unsafe], [31 * DAY, unsafe])).toBe(2);
    expect(level(...toLevel4, [30 * DAY, unsafe], [31 * DAY, unsafe], [32 * DAY, unsafe])).toBe(2);
  });

  test('does not fall by practising on in the same sitting', () => {
    expect(level(...twoVariants, [HOUR, task({ hint: 4 })], [2 * HOUR, task({ result: 'left' })])).toBe(3);
  });

  test('carries the stamp when every line was last ticked as done', () => {
    const real = (item: string, result: 'done' | 'needs-help') =>
      ({ kind: 'real', lesson: 'chu-to', item, result }) as const;
    const entries = journal([0, real('x', 'done')], [1, real('y', 'needs-help')]);
    expect(levelOf(entries, LATER, ['x', 'y']).real).toBe(false);
    expect(levelOf(entries, LATER).real).toBe(true);
    const later = [...entries, ...journal([2, real('y', 'done')]).map((entry) => ({ ...entry, count: 3 }))];
    expect(levelOf(later, LATER, ['x', 'y']).real).toBe(true);
    expect(levelOf(later, LATER, []).real).toBe(false);
  });
});

describe('laws of the level', () => {
  const all = sittings(attempt).map((days) => days.flat());

  test('it never falls while nothing fails, also when entries of another device come between', () => {
    fc.assert(
      fc.property(sittings(success), sittings(success), fc.nat(), (here, there, cut) => {
        const entries = here.flat();
        const before = levelOf(entries.slice(0, cut % (entries.length + 1)), LATER).level;
        const whole = levelOf(entries, LATER).level;
        expect(whole).toBeGreaterThanOrEqual(before);
        const other = there.flat().map((entry) => ({ ...entry, device: 'e' }));
        expect(levelOf([...entries, ...other], LATER).level).toBeGreaterThanOrEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  test('the order inside a sitting plays no part', () => {
    fc.assert(
      fc.property(sittings(attempt), fc.infiniteStream(fc.nat()), (days, random) => {
        const shuffled = days.map((day) => {
          const keys = new Map(day.map((entry) => [entry.activity, random.next().value as number]));
          const activities = day.map((entry) => entry.activity).sort((a, b) => keys.get(a)! - keys.get(b)!);
          return day.map((entry, i) => ({ ...entry, activity: activities[i]! }));
        });
        expect(levelOf(shuffled.flat(), LATER).level).toBe(levelOf(days.flat(), LATER).level);
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which entries are handed over plays no part', () => {
    fc.assert(
      fc.property(all, (entries) => {
        expect(levelOf([...entries].reverse(), LATER)).toEqual(levelOf(entries, LATER));
      }),
    );
  });

  test('it is within range and never dated in the future, whatever the clock said', () => {
    const clock = fc.oneof(fc.integer(), fc.constantFrom(0, Date.UTC(2099, 0), START, START + DAY, -1e15, 8e15));
    fc.assert(
      fc.property(fc.array(fc.tuple(attempt, clock)), fc.integer({ min: 0, max: 400 }), (lines, day) => {
        const now = START + day * DAY;
        const entries = lines.map(([activity, at], i): Entry => ({ device: 'd', count: i + 1, at, activity }));
        const { level, since, last } = levelOf(entries, now);
        expect([0, 1, 2, 3, 4]).toContain(level);
        expect(since ?? now).toBeLessThanOrEqual(now);
        expect(last ?? now).toBeLessThanOrEqual(now);
      }),
    );
  });

  test.each([
    ['1970', () => 0],
    ['2099', () => Date.UTC(2099, 0)],
    ['backwards', (i: number) => LATER - i * DAY * 10],
  ])('a clock that says %s gives no lasting mastery', (_, clock) => {
    const entries = journal(...toLevel4, ...toLevel4).map((entry, i) => ({ ...entry, at: clock(i) }));
    expect(levelOf(entries, LATER).level).toBe(3);
  });

  test('one stamp of 2099 among true ones changes nothing', () => {
    const entries = journal(...toLevel4);
    expect(levelOf(entries.with(1, { ...entries[1]!, at: Date.UTC(2099, 0) }), LATER)).toMatchObject({ level: 4 });
    const early = journal(...twoVariants, [HOUR, task()]);
    expect(levelOf(early.with(2, { ...early[2]!, at: Date.UTC(2099, 0) }), LATER).spaced).toBeUndefined();
  });

  test('reading two copies together is reading their merged journal', () => {
    const stored = all.map((entries) => entries.map((entry) => ({ ...entry, id: `d-${entry.count}` })));
    fc.assert(
      fc.property(stored, fc.nat(), fc.nat(), (entries, a, b) => {
        const cut = (at: number) => at % (entries.length + 1);
        const merged = mergeJournals(entries.slice(0, cut(a)), entries.slice(cut(b)));
        const known = entries.filter((_, i) => i < cut(a) || i >= cut(b));
        expect(levelOf(merged, LATER)).toEqual(levelOf(known, LATER));
      }),
    );
  });
});
