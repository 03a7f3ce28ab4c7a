import type { DrillResult, SentDrill } from '../drill.ts';

export interface SourceItem {
  text: string;
  isIn: boolean;
  /** The sentences of the sheet it is made of, counted from 1 as the sheet numbers them. */
  lines: readonly number[];
}
export interface SentInSource extends SentDrill {
  show: number;
  pass: number;
  sheet: readonly string[];
  items: readonly SourceItem[];
}

export function scoreInSource(items: readonly SourceItem[], answers: readonly boolean[], pass: number): DrillResult {
  const points = items.filter(({ isIn }, at) => answers[at] === isIn).length;
  return { points, outOf: items.length, passed: points >= pass, critical: [] };
}
