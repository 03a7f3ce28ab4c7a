/** Which task and variant a stage opens next, as a fold of the journal. Pure. */
import type { Mode, TaskActivity } from '../lib/activity.ts';
import type { Entry } from '../review/entry.ts';
import { isPass } from '../review/level.ts';
import type { LessonShape } from '../review/progress.ts';

export interface Practice {
  task: string;
  /** Counted from 1. */
  variant: number;
  mode: Mode;
}

/** What was done or left of the tasks of a lesson, in the order of the journal. */
export const attemptsIn = (entries: readonly Entry[], lesson: LessonShape): TaskActivity[] =>
  entries
    .map(({ activity }) => activity)
    .filter((activity): activity is TaskActivity => activity.kind === 'task' && activity.lesson === lesson.id);

/**
 * Xem and Làm theo: the first task not yet done in that mode, as it begins first. Tự làm: the first task not yet done alone, in a
 * variant not yet seen. Kiểm tra: the same for tasks not yet tested; where every variant was seen, one not yet passed.
 * @returns undefined where the lesson has no task
 */
export function nextPractice(entries: readonly Entry[], lesson: LessonShape, mode: Mode): Practice | undefined {
  const done = attemptsIn(entries, lesson);
  const task =
    lesson.tasks.find(({ id }) => !done.some((a) => a.task === id && a.mode === mode && a.result === 'done')) ??
    lesson.tasks[0];
  if (!task) return undefined;
  if (mode === 'xem' || mode === 'lam-theo') return { task: task.id, variant: 1, mode };
  const variants = Array.from({ length: task.variants }, (_, index) => index + 1);
  const own = done.filter((activity) => activity.task === task.id);
  const variant =
    variants.find((number) => !own.some((activity) => activity.variant === number)) ??
    variants.find((number) => !own.some((activity) => activity.variant === number && isPass(activity))) ??
    variants.at(-1) ??
    1;
  return { task: task.id, variant, mode };
}

/** The address of an exercise; the fragment leads to its written steps where no script runs. */
export const practiceHref = (lessonUrl: string, { task, variant, mode }: Practice): string =>
  `${lessonUrl}?bai-tap=${task}&bien-the=${variant}&che-do=${mode}#${task}`;
