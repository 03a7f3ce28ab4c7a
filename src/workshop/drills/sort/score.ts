import type { DrillResult, SentDrill } from '../drill.ts';

export interface SortItem {
  id: string;
  text: string;
  right: string;
  also: readonly string[];
  why: string;
  critical: boolean | readonly string[];
}

export interface SentSort extends SentDrill {
  answers: readonly { id: string; text: string }[];
  items: readonly SortItem[];
  pass: number;
}

/** Whether an answer is taken for this item. */
export const isAccepted = ({ right, also }: SortItem, answer: string): boolean =>
  answer === right || also.includes(answer);

/** Whether a wrong answer here does harm that no points make good. */
export const isCritical = (item: SortItem, answer: string): boolean =>
  !isAccepted(item, answer) && (typeof item.critical === 'boolean' ? item.critical : item.critical.includes(answer));

/** @param answers the answer given to each item, in the order of the items */
export function scoreSort({ items, answers: choices, pass }: SentSort, answers: readonly string[]): DrillResult {
  const points = items.filter((item, at) => isAccepted(item, answers[at] ?? '')).length;
  const harm = items
    .map((item, at) => ({ item, answer: answers[at] ?? '' }))
    .filter(({ item, answer }) => isCritical(item, answer));
  const passed = points >= pass && harm.length === 0;
  const why = [
    ...harm.map(({ item, answer }) => {
      const chosen = choices.find(({ id }) => id === answer)?.text ?? '';
      return `Không được phép chọn «${chosen}» cho «${item.text}». ${item.why}`;
    }),
    ...(points < pass ? [`Cần đúng ${pass} trên ${items.length} điều.`] : []),
  ];
  return {
    points,
    outOf: items.length,
    passed,
    critical: harm.map(({ item }) => item.id),
    why: passed ? undefined : why,
  };
}
