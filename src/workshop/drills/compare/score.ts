/** What choosing between two outputs on three occasions comes to. Pure. */
import type { Case, Choice, Comparison } from '../../pairs/pair-schema.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export type SentCase = Omit<Case, 'scenario' | 'habit'>;
export interface SentComparison extends Pick<Comparison, 'brief' | 'lesson'> {
  cases: readonly SentCase[];
}
export interface SentCompare extends SentDrill {
  comparisons: readonly SentComparison[];
}

/** What was thought of one occasion: the better output, and the sentence that decided. */
export interface Judged {
  choice: Choice;
  line: string;
}

/** One short of all: one choice or one reason may be another's taste. */
const MAY_MISS = 1;

/** Choice and reason count one each; a right reason counts even under another choice, for it was seen. */
export const pointsOf = ({ key, decides }: SentCase, { choice, line }: Judged): number =>
  Number(choice === key) + Number(decides.includes(line));

/** @param judged one for each occasion opened, in order; an occasion not opened fails the round */
export function scoreCompare(cases: readonly SentCase[], judged: readonly Judged[]): DrillResult {
  const points = judged.reduce((sum, one, at) => sum + pointsOf(cases[at]!, one), 0);
  const outOf = cases.length * 2;
  return { points, outOf, passed: judged.length === cases.length && points >= outOf - MAY_MISS, critical: [] };
}

/** The first occasion after the first that gave another result, counted from 0. */
export const firstTurn = (cases: readonly SentCase[]): number => cases.findIndex(({ key }) => key !== cases[0]?.key);
