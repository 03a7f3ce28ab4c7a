import type { Activity, Mode } from '../lib/activity.ts';
import { type Entry, inTime } from './entry.ts';
import { A_NIGHT, type Level, levelOf } from './level.ts';

/** What the folds need to know of a lesson: ids that never change. */
export interface LessonShape {
  id: string;
  tasks: readonly { id: string; variants: number }[];
  /** Questions of this lesson; they belong to the stage Kiểm tra. */
  questions: readonly string[];
  /** Lines of «Làm thật». */
  real: readonly string[];
  /** Questions of older lessons asked in the stage Nhớ lại. */
  recall?: readonly { lesson: string; question: string }[];
}

/** The stages of a lesson in their order. */
export const STAGES = ['nho-lai', 'xem', 'lam-theo', 'tu-lam', 'ke-lai', 'kiem-tra', 'lam-that'] as const;
export type Stage = (typeof STAGES)[number];

/** These need somebody beside the learner, so a lesson is done without them. */
const WITH_COMPANY: readonly Stage[] = ['ke-lai', 'lam-that'];

export interface LessonProgress {
  stages: Record<Stage, 'todo' | 'done'>;
  /** Where to go on; undefined when every stage is done. After a failed review it is Làm theo, done or not. */
  next: Stage | undefined;
  level: Level;
  status: Status;
}

/** `done`: every stage that a learner can do alone is done, or the level is 3 or 4. `doing`: anything was done. */
export type Status = 'todo' | 'doing' | 'done';

/**
 * How far a learner is in one lesson. A stage that has nothing in it (no task, no list) is done.
 *
 * Nhớ lại asks questions of older lessons, and an answer does not say where it was given. So it is done when each was answered
 * less than a night ago (asking again so soon would teach nothing), and once anything of this lesson was done.
 *
 * @param entries the whole journal, or as much of it as concerns this lesson and the lessons it recalls
 * @param now milliseconds since 1970
 */
export function lessonProgress(entries: readonly Entry[], lesson: LessonShape, now: number): LessonProgress {
  const own = entries.filter(({ activity }) => activity.lesson === lesson.id);
  const has = (test: (activity: Activity) => boolean): boolean => own.some(({ activity }) => test(activity));
  const tasksDone = (mode: Mode): boolean =>
    lesson.tasks.every(({ id }) =>
      has((a) => a.kind === 'task' && a.task === id && a.mode === mode && a.result === 'done'),
    );
  const level = levelOf(own, now, lesson.real);
  const done: Record<Stage, boolean> = {
    'nho-lai': own.length > 0 || isRecalled(entries, lesson, now),
    xem: tasksDone('xem'),
    'lam-theo': tasksDone('lam-theo'),
    'tu-lam': tasksDone('tu-lam'),
    'ke-lai': has((a) => a.kind === 'retell'),
    'kiem-tra':
      tasksDone('kiem-tra') && lesson.questions.every((id) => has((a) => a.kind === 'question' && a.question === id)),
    'lam-that': lesson.real.length === 0 || level.real,
  };
  const todo = STAGES.filter((stage) => !done[stage]);
  const alone = todo.every((stage) => WITH_COMPANY.includes(stage));
  return {
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, done[stage] ? 'done' : 'todo']),
    ) as LessonProgress['stages'],
    next: level.fell ? 'lam-theo' : todo[0],
    level,
    status: own.length === 0 ? 'todo' : alone || level.level >= 3 ? 'done' : 'doing',
  };
}

function isRecalled(entries: readonly Entry[], { recall = [] }: LessonShape, now: number): boolean {
  if (recall.length === 0) return true;
  const fresh = new Set<string>();
  for (const { activity, time } of inTime(entries, now)) {
    if (activity.kind === 'question' && time > now - A_NIGHT) fresh.add(`${activity.lesson} ${activity.question}`);
  }
  return recall.every(({ lesson, question }) => fresh.has(`${lesson} ${question}`));
}
