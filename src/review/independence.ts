/** How far somebody does a task without help, as a fold of the journal; and what stood in the way. */
import type { TaskActivity, Trouble } from '../lib/activity.ts';
import { type Entry, inTime } from './entry.ts';
import { isAlone, isPass } from './level.ts';

/** Độc lập · cần gợi ý · cần làm cùng. */
export type Independence = 'doc-lap' | 'can-goi-y' | 'can-lam-cung';

/**
 * Of one attempt: alone with at most the goal repeated or a word where to look, and nothing unsafe, is independent; done alone with
 * more hints or after something unsafe needs hints; left, done for a step by the machine, or only followed needs company.
 */
export function independenceOf(activity: TaskActivity): Independence {
  if (isPass(activity)) return 'doc-lap';
  return isAlone(activity) && activity.result === 'done' && activity.hint < 4 ? 'can-goi-y' : 'can-lam-cung';
}

export interface TaskStanding {
  task: string;
  independence: Independence;
  /** Kinds of trouble over all attempts at it, the most frequent first. */
  trouble: Trouble[];
}

/**
 * The latest attempt at each task of a lesson, in the order they were first tried; Xem is no attempt.
 * @param entries of any lessons, in any order
 * @param now milliseconds since 1970
 */
export function standings(entries: readonly Entry[], lesson: string, now: number): TaskStanding[] {
  const tasks = new Map<string, { last: TaskActivity; counts: Map<Trouble, number> }>();
  for (const { activity } of inTime(entries, now)) {
    if (activity.kind !== 'task' || activity.lesson !== lesson || activity.mode === 'xem') continue;
    const known = tasks.get(activity.task);
    const counts = known?.counts ?? new Map<Trouble, number>();
    for (const [kind, count] of Object.entries(activity.trouble ?? {}) as [Trouble, number][])
      if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
    // A task followed again after it was done alone is being reviewed, not unlearnt.
    const last = known && !isAlone(activity) && isAlone(known.last) ? known.last : activity;
    tasks.set(activity.task, { last, counts });
  }
  return [...tasks].map(([task, { last, counts }]) => ({
    task,
    independence: independenceOf(last),
    trouble: [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind),
  }));
}
