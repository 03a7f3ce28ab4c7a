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
export function scoreSort({ items, pass }: SentSort, answers: readonly string[]): DrillResult {
  const points = items.filter((item, at) => isAccepted(item, answers[at] ?? '')).length;
  const critical = items.filter((item, at) => isCritical(item, answers[at] ?? '')).map(({ id }) => id);
  return { points, outOf: items.length, passed: points >= pass && critical.length === 0, critical };
}
