/** What filling cells from a sheet comes to: right from the sheet, honestly left unknown, or made up. Pure. */
import { needsLeft } from '../../text/facts-kept.ts';
import { figuresNotIn } from '../../text/figures.ts';
import { saysUnknown } from '../../text/unknown.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface FillCell {
  id: string;
  text: string;
  needs?: readonly (readonly string[])[] | undefined;
  why: string;
}
export interface SentFill extends SentDrill {
  sheet: { title: string; lines: readonly string[] };
  unknown: string;
  cells: readonly FillCell[];
  pass: number;
}

/** How an answer stands to the sheet. */
export interface CellReading {
  /** `made-up`: a figure nobody gave; `not-there`: words the sheet does not say; `missing`: not what the sheet says. */
  is: 'right' | 'missing' | 'not-there' | 'made-up';
  /** Figures that stand nowhere in the sheet. */
  invented: readonly string[];
}

/** @param answer what was typed, or the words of the bar for unknown */
export function readCell({ sheet, cells, unknown }: SentFill, cell: FillCell, answer: string): CellReading {
  // A sum the learner worked out stands in the needs of a cell, not in the sheet.
  const given = [...sheet.lines, ...cells.flatMap(({ needs }) => needs?.flat() ?? [])];
  const invented = figuresNotIn(answer, given);
  if (invented.length > 0) return { is: 'made-up', invented };
  const isUnknown = answer === unknown || saysUnknown(answer);
  if (!cell.needs) return { is: isUnknown ? 'right' : 'not-there', invented };
  const isThere = needsLeft(answer, cell.needs).length === 0;
  // «75 hoặc 22»: a figure of another line beside the right one says nothing any more.
  const isOnly = figuresNotIn(answer, cell.needs.flat()).length === 0;
  return { is: isThere && isOnly ? 'right' : 'missing', invented };
}

/** @param answers one for each cell, in the order of the cells */
export function scoreFill(drill: SentFill, answers: readonly string[]): DrillResult {
  const readings = drill.cells.map((cell, at) => ({ cell, is: readCell(drill, cell, answers[at] ?? '').is }));
  const points = readings.filter(({ is }) => is === 'right').length;
  const critical = readings.filter(({ is }) => is === 'made-up').map(({ cell }) => cell.id);
  return { points, outOf: drill.cells.length, passed: points >= drill.pass && critical.length === 0, critical };
}
