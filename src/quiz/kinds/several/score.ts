import type { Score } from '../../attempt.ts';
import type { SeveralQuestion } from './schema.ts';

type Scored = Pick<SeveralQuestion, 'options' | 'right'>;

/** `given` holds the ids of the chosen options in any order. Wrong tells every option chosen or left by mistake. */
export function scoreSeveral({ options, right }: Scored, given: readonly string[]): Score {
  const chosen = options.filter(({ id }) => given.includes(id));
  if (chosen.length === 0) return { result: 'unanswered', why: 'Cô bác chạm vào các ô mình chọn, rồi xem kết quả.' };
  const mistaken = options.filter((option) => option.right !== chosen.includes(option));
  if (mistaken.length > 0) return { result: 'wrong', why: mistaken.map(({ why }) => why).join(' ') };
  return { result: 'right', why: right ?? chosen.map(({ why }) => why).join(' ') };
}
