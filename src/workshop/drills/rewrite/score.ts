import { lintTone, type ToneCheck, type ToneWords, toneResult } from '../../tone/lint-tone.ts';
import type { Reader } from '../../tone/readers.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentRewrite extends SentDrill {
  source: string;
  reader: Reader;
  length: { least: number; most: number };
  facts: readonly (readonly string[])[];
  sample: string;
  words: ToneWords;
}

/** How a rewrite stands to the ten rules. */
export const checkRewrite = (drill: SentRewrite, text: string): ToneCheck[] => lintTone(text, drill, drill.words);

/** @param text what the learner wrote last */
export const scoreRewrite = (drill: SentRewrite, text: string): DrillResult => ({
  ...toneResult(checkRewrite(drill, text)),
  critical: [],
});
