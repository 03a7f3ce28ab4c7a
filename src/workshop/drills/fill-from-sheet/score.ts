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
  /** `missing`: not what the sheet says. Where it says nothing: `made-up`, a figure nobody gave, or `not-there`, words nobody gave. */
  is: 'right' | 'missing' | 'not-there' | 'made-up';
  /** Figures that stand nowhere in the sheet. */
  invented: readonly string[];
}

/** @param answer what was typed, or the words of the bar for unknown */
export function readCell({ sheet, cells, unknown }: SentFill, { needs }: FillCell, answer: string): CellReading {
  if (needs) {
    // «75 hoặc 22»: a figure of another line beside the right one says nothing any more.
    const isRight = needsLeft(answer, needs).length === 0 && figuresNotIn(answer, needs.flat()).length === 0;
    return { is: isRight ? 'right' : 'missing', invented: [] };
  }
  // A sum the learner worked out stands in the needs of a cell, not in the sheet.
  const given = [...sheet.lines, ...cells.flatMap((cell) => cell.needs?.flat() ?? [])];
  const invented = figuresNotIn(answer, given);
  if (invented.length > 0) return { is: 'made-up', invented };
  return { is: answer === unknown || saysUnknown(answer) ? 'right' : 'not-there', invented };
}

/** @param answers one for each cell, in the order of the cells */
export function scoreFill(drill: SentFill, answers: readonly string[]): DrillResult {
  const readings = drill.cells.map((cell, at) => ({ cell, is: readCell(drill, cell, answers[at] ?? '').is }));
  const points = readings.filter(({ is }) => is === 'right').length;
  const madeUp = readings.filter(({ is }) => is === 'made-up').map(({ cell }) => cell);
  const passed = points >= drill.pass && madeUp.length === 0;
  const why = [
    ...madeUp.map(({ text, why: reason }) => `Không được phép điền số không có trong tờ: «${text}». ${reason}`),
    ...(points < drill.pass ? [`Cần đúng ${drill.pass} trên ${drill.cells.length} ô.`] : []),
  ];
  return {
    points,
    outOf: drill.cells.length,
    passed,
    critical: madeUp.map(({ id }) => id),
    why: passed ? undefined : why,
  };
}
