import { type BriefReport, PASS, type SlotReport, TOTAL } from '../../brief/check-brief.ts';
import type { Draft } from '../../brief/consequence.ts';
import { trapSays } from '../../brief/feedback.ts';
import { SLOT_WORDS, type Slot } from '../../brief/slots.ts';
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
export const scenarioOf = ({ scenarios }: SentBrief, round: number): Scenario => scenarios[round % scenarios.length]!;

/** What a brief comes to in its drill. A stop that was handed in fails it whatever the points. */
export function scoreBrief({ judges, pass }: SentBrief, report: BriefReport): DrillResult {
  const critical = report.stops.map(({ code }) => code);
  if (!judges || pass === undefined) {
    const why = report.passed ? undefined : whyNot(report);
    return { points: report.total, outOf: TOTAL, passed: report.passed, critical, why };
  }
  const points = report.slots.reduce((sum, { slot, score }) => sum + (judges.includes(slot) ? score : 0), 0);
  const passed = points >= pass && critical.length === 0;
  const why = [
    ...stopsSay(report),
    ...(points < pass ? [`Cần ít nhất ${pass} điểm.`] : []),
    ...report.slots.filter(({ slot, score }) => judges.includes(slot) && score < 2 && points < pass).map(lackOf),
  ];
  return { points, outOf: 2 * judges.length, passed, critical, why: passed ? undefined : why };
}

const stopsSay = ({ stops }: BriefReport): string[] =>
  stops.map(({ what, mend }) => `Không được phép: ${what}. ${mend}`);

/** What a slot lacks: «Khuôn: chưa nêu dài bao nhiêu.» */
function lackOf({ slot, faults, lacks, need }: SlotReport): string {
  const says = [
    ...faults,
    ...(lacks.length > 0 ? [`Chưa nêu ${lacks.join('; ')}.`] : []),
    ...(faults.length + lacks.length === 0 && need ? [`Ở tình huống này cần: ${need}.`] : []),
  ];
  return `${SLOT_WORDS[slot].name}: ${says.join(' ')}`;
}

/** Why a free brief does not pass: what stops it, the points, and each slot that may not be so empty. */
function whyNot(report: BriefReport): string[] {
  const { total, slots } = report;
  const trap = trapSays(report);
  return [
    ...stopsSay(report),
    ...(trap ? [trap] : []),
    ...(total < PASS ? [`Cần ít nhất ${PASS} điểm.`] : []),
    ...slots
      .filter(({ slot, score, need }) => {
        const least = need !== undefined || slot === 'du-kien' ? 2 : slot === 'dieu-cam' ? 1 : total < PASS ? 2 : 0;
        return score < least;
      })
      .map((one) => `${lackOf(one)}${one.need === undefined || total < PASS ? '' : ' Tình huống này cần đủ ô ấy.'}`),
  ];
}
