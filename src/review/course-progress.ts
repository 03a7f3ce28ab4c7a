/** The course as a whole: for the home page and a module's. What a lesson's page needs is in progress.ts. */
import type { Entry } from './entry.ts';
import { type LessonShape, lessonProgress } from './progress.ts';

/** The entries of each lesson, by its id, in the order they came. */
export function byLesson<E extends Entry>(entries: readonly E[]): Map<string, E[]> {
  const lessons = new Map<string, E[]>();
  for (const entry of entries) {
    const known = lessons.get(entry.activity.lesson);
    if (known) known.push(entry);
    else lessons.set(entry.activity.lesson, [entry]);
  }
  return lessons;
}

/**
 * «Học tiếp»: the lesson last worked on if it is not done, otherwise the first of the course that is not done; undefined when
 * all are.
 *
 * @param lessons in the order of the course
 * @param entries in the order of the journal
 */
export function nextLesson(
  lessons: readonly LessonShape[],
  entries: readonly Entry[],
  now: number,
): LessonShape | undefined {
  const open = lessons.filter((lesson) => lessonProgress(entries, lesson, now).status !== 'done');
  const last = entries.findLast(({ activity }) => lessons.some(({ id }) => id === activity.lesson));
  return open.find(({ id }) => id === last?.activity.lesson) ?? open[0];
}
