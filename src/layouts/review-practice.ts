/** Which exercise a review opens, as a fold of the journal. Pure. */
import type { TaskActivity } from '../lib/activity.ts';
import type { Entry } from '../review/entry.ts';
import { isAlone } from '../review/level.ts';
import type { LessonShape } from '../review/progress.ts';
import { attemptsIn, type Practice } from './next-practice.ts';

/**
 * The task of a lesson that was longest not done alone, in a variant never met; where all were met, the one met longest ago. A
 * review after a fall begins with Làm theo, which has one variant.
 * @returns undefined where the lesson has no task
 */
export function reviewPractice(
  entries: readonly Entry[],
  lesson: LessonShape,
  mode: Practice['mode'],
): Practice | undefined {
  const done = attemptsIn(entries, lesson);
  /** Place of the last attempt in the journal; -1 for never. */
  const lastOf = (test: (activity: TaskActivity) => boolean): number => done.findLastIndex(test);
  const longestAgo = <T>(all: readonly T[], last: (one: T) => number): T | undefined =>
    [...all].sort((a, b) => last(a) - last(b))[0];

  const task = longestAgo(lesson.tasks, ({ id }) => lastOf((one) => one.task === id && isAlone(one)));
  if (!task) return undefined;
  if (!isAlone({ mode })) return { task: task.id, variant: 1, mode };
  const variants = Array.from({ length: task.variants }, (_, index) => index + 1);
  const variant = longestAgo(variants, (number) => lastOf((one) => one.task === task.id && one.variant === number));
  return { task: task.id, variant: variant ?? 1, mode };
}
