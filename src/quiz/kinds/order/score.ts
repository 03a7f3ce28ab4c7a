import type { Score } from '../../attempt.ts';
import type { OrderQuestion } from './schema.ts';

type Scored = Pick<OrderQuestion, 'items' | 'done'>;

/** `given` holds the ids in the learner's order; too few is unanswered. Wrong explains the first item out of place. */
export function scoreOrder({ items, done }: Scored, given: readonly string[]): Score {
  const missing = items.length - items.filter(({ id }) => given.includes(id)).length;
  if (missing > 0)
    return { result: 'unanswered', why: `Còn ${missing} việc chưa có số. Cô bác chạm tiếp theo thứ tự.` };
  const misplaced = items.findIndex(({ id }, i) => id !== given[i]);
  if (misplaced < 0) return { result: 'right', why: done };
  const item = items[misplaced]!;
  return { result: 'wrong', why: `Việc thứ ${misplaced + 1} là «${item.text}». ${item.why}` };
}
