import fc from 'fast-check';
import type { Activity, Mode, TaskActivity } from '../../../src/lib/activity.ts';
import type { Entry } from '../../../src/review/entry.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** When the course of these tests begins. */
export const START = Date.UTC(2026, 8, 1, 2);

/** A task of the lesson «chu-to»: by default the first task, first variant, done alone without help in Tự làm. */
export function task(change: Partial<TaskActivity> = {}): TaskActivity {
  return {
    kind: 'task',
    lesson: 'chu-to',
    task: 'a',
    variant: 1,
    mode: 'tu-lam',
    result: 'done',
    hint: 0,
    unsafe: 0,
    detours: 0,
    ...change,
  };
}

/** Entries of one device, each activity at its time in milliseconds after START. */
export function journal(...lines: [after: number, activity: Activity][]): Entry[] {
  return lines.map(([after, activity], i) => ({ device: 'd', count: i + 1, at: START + after, activity }));
}

const mode = fc.constantFrom<Mode>('xem', 'lam-theo', 'tu-lam', 'kiem-tra');

/** A task that no rule calls a failure, in any mode. */
export const success: fc.Arbitrary<TaskActivity> = fc
  .record({
    task: fc.constantFrom('a', 'b'),
    variant: fc.integer({ min: 1, max: 2 }),
    mode,
    hint: fc.constantFrom<TaskActivity['hint']>(0, 1, 2),
    detours: fc.nat(5),
    confidence: fc.constantFrom<NonNullable<TaskActivity['confidence']>>('chac', 'doan'),
  })
  .map(task);

/** Any task, failed or not. */
export const attempt: fc.Arbitrary<TaskActivity> = fc
  .tuple(
    success,
    fc.constantFrom('done' as const, 'left' as const),
    fc.constantFrom<TaskActivity['hint']>(0, 1, 2, 3, 4),
    fc.nat(1),
  )
  .map(([base, result, hint, unsafe]) => ({ ...base, result, hint, unsafe }));

/** Days of learning: each some attempts within half an hour, on a grid of 7 hours so that no span is a matter of minutes. */
export const sittings = (of: fc.Arbitrary<TaskActivity>): fc.Arbitrary<Entry[][]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.array(of, { minLength: 1, maxLength: 4 })), { maxLength: 8 })
    .map((days) => {
      let at = START;
      let count = 0;
      return days.map(([gap, activities]) => {
        at += gap * 7 * HOUR;
        return activities.map((activity, i) => ({ device: 'd', count: ++count, at: at + i * 7 * 60_000, activity }));
      });
    });
