import { type BriefReport, TOTAL } from '../../brief/check-brief.ts';
import type { Draft } from '../../brief/consequence.ts';
import type { Slot } from '../../brief/slots.ts';
import type { Scenario } from '../../scenario-schema.ts';
import type { Names } from '../../text/names.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentBrief extends SentDrill {
  scenarios: readonly Scenario[];
  drafts: readonly Draft[];
  caption: string;
  /** Places and organisations, which are no names of people. */
  names: Names;
  start?: string;
  judges?: readonly Slot[];
  pass?: number;
}

/** The scenario of a round. */
export const scenarioOf = ({ scenarios }: SentBrief, round: number): Scenario =>
  scenarios[(round - 1 + scenarios.length) % scenarios.length]!;

/** What a brief comes to in its drill. A stop that was handed in fails it whatever the points. */
export function scoreBrief({ judges, pass }: SentBrief, report: BriefReport): DrillResult {
  const critical = report.stops.map(({ code }) => code);
  if (!judges || pass === undefined) return { points: report.total, outOf: TOTAL, passed: report.passed, critical };
  const points = report.slots.reduce((sum, { slot, score }) => sum + (judges.includes(slot) ? score : 0), 0);
  return { points, outOf: 2 * judges.length, passed: points >= pass && critical.length === 0, critical };
}
