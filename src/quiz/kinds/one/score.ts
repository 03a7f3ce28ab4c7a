import type { Score } from '../../attempt.ts';
import type { OneQuestion } from './schema.ts';

/** `given` is the id of the chosen option; an empty or unknown id is unanswered. */
export function scoreOne({ options }: Pick<OneQuestion, 'options'>, given: string): Score {
  const chosen = options.find(({ id }) => id === given);
  if (!chosen) return { result: 'unanswered', why: 'Cô bác chạm vào một câu trả lời.' };
  return { result: chosen.right ? 'right' : 'wrong', why: chosen.why };
}
