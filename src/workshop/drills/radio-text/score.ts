import type { Scenario } from '../../scenario-schema.ts';
import { checkRadio, type RadioTask } from '../../speech/check-radio.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentRadioText extends SentDrill, RadioTask {
  scenario: Scenario;
  /** Said under the scenario. */
  caption: string;
  pass: number;
  sample: string;
}

/** @param text what the learner wrote last */
export function scoreRadioText(drill: Pick<SentRadioText, 'pass'> & RadioTask, text: string): DrillResult {
  const checks = checkRadio(text, drill);
  const points = checks.filter(({ ok }) => ok).length;
  return { points, outOf: checks.length, passed: points >= drill.pass, critical: [] };
}
