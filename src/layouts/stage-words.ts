/** The learner's words for the stages of a lesson, and how much there is in one. Pure. */
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

/** The word at the end of a stage's line before it is done; empty where there is nothing to count. */
export function amountWords(stage: Stage, lesson: LessonShape): string {
  if (stage === 'nho-lai') return lesson.recall?.length ? `${lesson.recall.length} câu` : 'chưa có';
  if (stage === 'tu-lam') return `${lesson.tasks.length} việc`;
  if (stage === 'kiem-tra') return `${lesson.questions.length} câu`;
  return '';
}
