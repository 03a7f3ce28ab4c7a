/** The learner's words for the stages of a lesson, and how much there is in one. Pure. */
import type { Mode } from '../lib/activity.ts';
import type { Entry } from '../review/entry.ts';
import type { LessonShape, Stage } from '../review/progress.ts';

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  'nho-lai': 'Nhớ lại bài trước',
  xem: 'Xem',
  'lam-theo': 'Làm theo',
  'tu-lam': 'Tự làm',
  'ke-lai': 'Kể lại',
  'kiem-tra': 'Kiểm tra',
  'lam-that': 'Làm thật trên máy mình',
};

/** Stages done on the practice phone, once for each task; their names are also those of the modes. */
export const EXERCISE_STAGES = ['xem', 'lam-theo', 'tu-lam'] as const;

/** How many tasks of the lesson are still to be done in a mode. */
export function tasksLeft(lesson: LessonShape, mode: Mode, entries: readonly Entry[]): number {
  const done = (task: string): boolean =>
    entries.some(
      ({ activity: a }) =>
        a.kind === 'task' && a.lesson === lesson.id && a.task === task && a.mode === mode && a.result === 'done',
    );
  return lesson.tasks.filter(({ id }) => !done(id)).length;
}

/** The word at the end of a stage's line before it is done; empty where there is nothing to count. */
export function amountWords(stage: Stage, lesson: LessonShape, entries: readonly Entry[]): string {
  if (stage === 'nho-lai') return lesson.recall?.length ? `${lesson.recall.length} câu` : 'chưa có';
  if (stage === 'kiem-tra') return `${lesson.questions.length} câu`;
  const mode = EXERCISE_STAGES.find((one) => one === stage);
  if (!mode || lesson.tasks.length === 0) return '';
  const left = tasksLeft(lesson, mode, entries);
  return left < lesson.tasks.length ? `còn ${left} việc` : `${left} việc`;
}
