import { describe, expect, it } from 'vitest';
import { nextPractice, practiceHref } from '../../../src/layouts/next-practice.ts';
import type { TaskActivity } from '../../../src/lib/activity.ts';
import type { Entry } from '../../../src/review/entry.ts';

const lesson = {
  id: 'co-chu',
  tasks: [
    { id: 'chu-to', variants: 3 },
    { id: 'do-sang', variants: 2 },
  ],
  questions: [],
  real: [],
};

/** A journal of tasks done without help, unless said otherwise. */
const journal = (
  ...tasks: [task: string, variant: number, mode: TaskActivity['mode'], more?: Partial<TaskActivity>][]
) =>
  tasks.map(
    ([task, variant, mode, more], index): Entry => ({
      device: 'a',
      count: index + 1,
      at: 0,
      activity: {
        kind: 'task',
        lesson: 'co-chu',
        task,
        variant,
        mode,
        result: 'done',
        hint: 0,
        unsafe: 0,
        detours: 0,
        ...more,
      },
    }),
  );

describe('nextPractice', () => {
  it('begins every mode with the first task, and shows it as it begins first', () => {
    expect(nextPractice([], lesson, 'xem')).toEqual({ task: 'chu-to', variant: 1, mode: 'xem' });
    expect(nextPractice([], lesson, 'lam-theo')).toEqual({ task: 'chu-to', variant: 1, mode: 'lam-theo' });
  });

  it('gives a variant not yet seen to whoever works alone', () => {
    const entries = journal(['chu-to', 1, 'xem'], ['chu-to', 1, 'lam-theo']);
    expect(nextPractice(entries, lesson, 'tu-lam')).toEqual({ task: 'chu-to', variant: 2, mode: 'tu-lam' });
  });

  it('goes on to the next task once one is done in the mode', () => {
    const entries = journal(['chu-to', 2, 'tu-lam']);
    expect(nextPractice(entries, lesson, 'tu-lam')).toEqual({ task: 'do-sang', variant: 1, mode: 'tu-lam' });
  });

  it('asks the same task again when it was left', () => {
    const entries = journal(['chu-to', 1, 'tu-lam', { result: 'left' }]);
    expect(nextPractice(entries, lesson, 'tu-lam')).toEqual({ task: 'chu-to', variant: 2, mode: 'tu-lam' });
  });

  it('gives a variant not yet passed where all were seen', () => {
    const entries = journal(['chu-to', 1, 'tu-lam'], ['chu-to', 2, 'tu-lam', { hint: 4 }], ['chu-to', 3, 'tu-lam']);
    expect(nextPractice(entries, lesson, 'kiem-tra')).toEqual({ task: 'chu-to', variant: 2, mode: 'kiem-tra' });
  });

  it('has nothing for a lesson without tasks', () => {
    expect(nextPractice([], { ...lesson, tasks: [] }, 'xem')).toBeUndefined();
  });
});

describe('practiceHref', () => {
  it('names task, variant and mode, and the written steps where no script runs', () => {
    expect(practiceHref('/bai/co-chu/', { task: 'chu-to', variant: 2, mode: 'tu-lam' })).toBe(
      '/bai/co-chu/?bai-tap=chu-to&bien-the=2&che-do=tu-lam#chu-to',
    );
  });
});
