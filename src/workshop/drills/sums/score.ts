/** What holding a table against a paragraph comes to. Pure. */
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SumsAct {
  id: string;
  text: string;
  why: string;
  critical?: true | undefined;
}
export interface SumsItem {
  id: string;
  book: { title: string; rows: readonly (readonly [string, string])[] };
  text: string;
  figures: readonly { span: string; why: string }[];
  off?: { span: string; how: string } | undefined;
  acts: readonly SumsAct[];
  right: string;
}
export interface SentSums extends SentDrill {
  items: readonly SumsItem[];
  pass: number;
}

/** The figure tapped, by its place in the list, or that none is off; and what to do, by id. */
export interface SumsAnswer {
  figure: number | 'none';
  act: string;
}

/** Whether the figure named is the one that does not agree, or «none» where all do. */
export const isOff = ({ figures, off }: SumsItem, figure: SumsAnswer['figure']): boolean =>
  figure === 'none' ? off === undefined : off !== undefined && figures[figure]?.span === off.span;

/** @param answers one for each item, in the order of the items */
export function scoreSums({ items, pass }: SentSums, answers: readonly SumsAnswer[]): DrillResult {
  const answered = items.map((item, at) => ({ item, answer: answers[at] }));
  const points = answered.filter(
    ({ item, answer }) => answer && isOff(item, answer.figure) && answer.act === item.right,
  ).length;
  const harm = answered.flatMap(({ item, answer }) => {
    const act = item.acts.find(({ id }) => id === answer?.act);
    return act?.critical ? [{ item, act }] : [];
  });
  const passed = points >= pass && harm.length === 0;
  const why = [
    ...harm.map(({ item, act }) => `Đoạn ${items.indexOf(item) + 1}, không được phép: «${act.text}». ${act.why}`),
    ...(points < pass ? [`Cần đúng ${pass} trên ${items.length} đoạn.`] : []),
  ];
  return {
    points,
    outOf: items.length,
    passed,
    critical: harm.map(({ item }) => item.id),
    why: passed ? undefined : why,
  };
}
