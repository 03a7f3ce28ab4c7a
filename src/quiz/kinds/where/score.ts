import type { Score } from '../../attempt.ts';
import type { WhereQuestion } from './schema.ts';

type Scored = Pick<WhereQuestion, 'target' | 'right' | 'whys' | 'otherwise'>;

/** `given` is the id of the touched element; an empty one is unanswered. */
export function scoreWhere({ target, right, whys, otherwise }: Scored, given: string): Score {
  if (!given) return { result: 'unanswered', why: 'Cô bác chạm vào một chỗ trên màn hình của máy tập.' };
  if (given === target) return { result: 'right', why: right };
  return { result: 'wrong', why: Object.hasOwn(whys, given) ? whys[given]! : otherwise };
}
