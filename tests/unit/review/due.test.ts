import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionActivity } from '../../../src/lib/activity.ts';
import { dueQuestions, dueToday } from '../../../src/review/due.ts';
import { dueAt } from '../../../src/review/due-at.ts';
import type { Entry } from '../../../src/review/entry.ts';
import { levelOf } from '../../../src/review/level.ts';
import { attempt, DAY, HOUR, journal, START, sittings, task } from './arbitraries.ts';

const twoVariants: Parameters<typeof journal> = [
  [0, task()],
  [0, task({ variant: 2 })],
];
/** Days after START, to two places. */
const dueDay = (lines: Parameters<typeof journal>, safety = false): number | undefined => {
  const due = dueAt(levelOf(journal(...lines), START + 1000 * DAY), safety);
  return due === undefined ? undefined : Math.round(((due - START) / DAY) * 100) / 100;
};
/** n days, less the four hours by which a learner may come earlier than yesterday. */
const early = (days: number): number => Math.round((days - 4 / 24) * 100) / 100;

describe('when a lesson is due', () => {
  test('is never before it was begun, at once after Làm theo, and tomorrow after help', () => {
    expect(dueDay([])).toBeUndefined();
    expect(dueDay([[0, task({ mode: 'lam-theo' })]])).toBe(0);
    expect(dueDay([[0, task({ hint: 2 })]])).toBe(early(1));
  });

  test('is one, three and seven days after level 3, and the last of these gives level 4', () => {
    expect(dueDay(twoVariants)).toBe(early(1));
    expect(dueDay([...twoVariants, [DAY, task()]])).toBe(early(3));
    const third: Parameters<typeof journal> = [...twoVariants, [DAY, task()], [3 * DAY, task()]];
    expect(dueDay(third)).toBe(7);
    expect(levelOf(journal(...third, [7 * DAY, task()]), START + 100 * DAY).level).toBe(4);
  });

  test('always comes to level 4 for a learner who passes whatever is due, however late', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 * 24 }), { minLength: 5, maxLength: 5 }), (delays) => {
        const lines = [...twoVariants];
        for (const delay of delays) {
          const due = dueAt(levelOf(journal(...lines), START + 1000 * DAY), false)!;
          lines.push([due - START + delay * HOUR, task({ mode: 'kiem-tra' })]);
        }
        expect(levelOf(journal(...lines), START + 1000 * DAY).level).toBe(4);
      }),
    );
  });

  test('is 21 days after level 4, then every 60; for safety 14, then every 30', () => {
    const lasting: Parameters<typeof journal> = [...twoVariants, [DAY, task()], [7 * DAY, task()]];
    expect(dueDay(lasting)).toBe(early(28));
    expect(dueDay([...lasting, [28 * DAY, task()]])).toBe(early(88));
    expect(dueDay(lasting, true)).toBe(early(21));
    expect(dueDay([...lasting, [21 * DAY, task()]], true)).toBe(early(51));
  });
});

describe('«Ôn hôm nay»', () => {
  const followed = journal([0, task({ mode: 'lam-theo' })]);
  const helped = journal([0, task({ hint: 2 })]);
  const alone = journal(...twoVariants);
  const now = START + 2 * DAY;
  const none = { safety: new Set<string>() };

  test('is empty when nothing is due', () => {
    expect(dueToday(new Map(), ['a', 'b'], now, none)).toEqual([]);
    expect(dueToday(new Map([['a', helped]]), ['a'], START + HOUR, none)).toEqual([]);
  });

  test('shows the lowest level first, then safety, then the order of the course', () => {
    const lessons = new Map([
      ['a', alone],
      ['b', helped],
      ['c', alone],
      ['d', followed],
      ['e', alone],
    ]);
    const due = dueToday(lessons, ['a', 'b', 'c', 'd', 'e'], now, { safety: new Set(['c']) });
    expect(due.map(({ lesson, mode }) => [lesson, mode])).toEqual([
      ['d', 'tu-lam'],
      ['b', 'tu-lam'],
      ['c', 'kiem-tra'],
      ['a', 'kiem-tra'],
      ['e', 'kiem-tra'],
    ]);
  });

  test('enters a lesson at Làm theo after a failed review', () => {
    const fallen = journal(...twoVariants, [DAY, task({ mode: 'kiem-tra', result: 'left' })]);
    expect(dueToday(new Map([['a', fallen]]), ['a'], START + 3 * DAY, none)[0]).toMatchObject({
      level: 2,
      mode: 'lam-theo',
    });
  });

  test('never shows more than six, nor a lesson that is not in the course, nor one not due', () => {
    fc.assert(
      fc.property(fc.array(sittings(attempt), { maxLength: 12 }), fc.integer({ min: 0, max: 200 }), (all, day) => {
        const lessons = new Map<string, Entry[]>(all.map((days, i) => [`l${i}`, days.flat()]));
        const at = START + day * DAY;
        const due = dueToday(lessons, [...lessons.keys()].slice(1), at, none);
        expect(due.length).toBeLessThanOrEqual(6);
        for (const item of due) {
          expect(item.lesson).not.toBe('l0');
          expect(item.due).toBeLessThanOrEqual(at);
        }
      }),
    );
  });
});

describe('a question', () => {
  const answer = (result: 'right' | 'wrong', confidence?: 'doan'): QuestionActivity => ({
    kind: 'question',
    lesson: 'chu-to',
    question: 'q',
    result,
    ...(confidence && { confidence }),
  });
  /** The first whole hour at which the question is asked again. */
  const askedAfter = (...lines: Parameters<typeof journal>): number => {
    const last = lines.at(-1)![0];
    for (let hours = 0; ; hours++) {
      if (dueQuestions(journal(...lines), START + last + hours * HOUR).length) return hours;
    }
  };
  const days = (n: number): number => n * 24 - 4;

  test('last answered wrong comes back the same day, and the day after it was put right', () => {
    expect(askedAfter([0, answer('wrong')])).toBe(0);
    expect(askedAfter([0, answer('wrong')], [HOUR, answer('right')])).toBe(days(1));
  });

  test('answered right comes back after 7, 21 and 60 days', () => {
    expect(askedAfter([0, answer('right')])).toBe(days(7));
    expect(askedAfter([0, answer('right')], [7 * DAY, answer('right')])).toBe(days(21));
    expect(askedAfter([0, answer('right')], [7 * DAY, answer('right')], [28 * DAY, answer('right')])).toBe(days(60));
    expect(askedAfter([0, answer('wrong')], [1, answer('right')], [DAY, answer('right')])).toBe(days(7));
  });

  test('answered right twice in one sitting counts once', () => {
    expect(askedAfter([0, answer('right')], [HOUR, answer('right')])).toBe(days(7) - 1);
  });

  test('guessed right is asked again tomorrow', () => {
    expect(askedAfter([0, answer('right', 'doan')])).toBe(days(1));
  });

  test('never answered is not due', () => {
    expect(dueQuestions(journal([0, task()]), START + 100 * DAY)).toEqual([]);
  });
});
