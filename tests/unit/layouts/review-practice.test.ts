import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewPractice } from '../../../src/layouts/review-practice.ts';
import { journal, task } from '../review/arbitraries.ts';

const lesson = {
  id: 'chu-to',
  tasks: [
    { id: 'a', variants: 3 },
    { id: 'b', variants: 2 },
  ],
  questions: [],
  real: [],
};

describe('what a review opens', () => {
  it('is the task that was longest not done alone', () => {
    const entries = journal([0, task({ task: 'a' })], [1, task({ task: 'b' })]);
    expect(reviewPractice(entries, lesson, 'kiem-tra')).toEqual({ task: 'a', variant: 2, mode: 'kiem-tra' });
    expect(reviewPractice(journal([0, task({ task: 'a' })]), lesson, 'tu-lam')?.task).toBe('b');
  });

  it('is a variant never met while there is one, then the one met longest ago', () => {
    const met = [1, 2, 3].map((variant, at): [number, ReturnType<typeof task>] => [at, task({ variant })]);
    const only = { ...lesson, tasks: [lesson.tasks[0]!] };
    expect(reviewPractice(journal(...met.slice(0, 2)), only, 'kiem-tra')?.variant).toBe(3);
    expect(reviewPractice(journal(...met, [3, task({ variant: 1 })]), only, 'kiem-tra')?.variant).toBe(2);
  });

  it('begins with the first variant in Làm theo', () => {
    expect(reviewPractice(journal([0, task()]), lesson, 'lam-theo')).toEqual({
      task: 'b',
      variant: 1,
      mode: 'lam-theo',
    });
  });

  it('goes through every task and every variant when each is done as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), (tasks, variants) => {
        const shape = { ...lesson, tasks: Array.from({ length: tasks }, (_, at) => ({ id: `t${at}`, variants })) };
        const lines: Parameters<typeof journal> = [];
        for (let round = 0; round < tasks * variants; round++) {
          const next = reviewPractice(journal(...lines), shape, 'kiem-tra')!;
          lines.push([round, task({ task: next.task, variant: next.variant, mode: 'kiem-tra' })]);
        }
        expect(new Set(lines.map(([, one]) => 'task' in one && `${one.task} ${one.variant}`)).size).toBe(
          tasks * variants,
        );
      }),
    );
  });

  it('is nothing where there is no task', () => {
    expect(reviewPractice([], { ...lesson, tasks: [] }, 'tu-lam')).toBeUndefined();
  });
});
