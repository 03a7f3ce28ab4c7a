/**
 * Whether words fit the wall of a hall: size 84 on a screen 1080 px high, which the last row of 200 needs at 20 m from a picture
 * 4 m wide. Measured by the table of letters, so that the build can refuse a sentence; a browser test looks at the same
 * frames. Build only, as the table is.
 */
import { tableMeasure } from '../poster/table-measure.ts';

/** Width of a line in em: 1920 px less margins of 5 % and the rounding of a line's end, at 84 px. About 36 characters. */
export const LINE = 20;
/** Lines one frame holds. */
export const LINES = 7;
/** What the badge of a card takes off its line, and the rule beside a question or a reason. */
export const BADGE = 2;
export const RULE = 0.75;

/** Words that begin on a line of their own. */
export interface Block {
  text: string;
  /** What stands beside them, in em. */
  beside?: number;
  bold?: boolean;
}

/** How many lines words take when lines break between words. A word wider than a line counts as one line. */
export function linesOf({ text, beside = 0, bold = false }: Block): number {
  const fits = (words: string): boolean => tableMeasure(words, 1, bold ? 700 : 400) <= LINE - beside;
  let lines = 0;
  let line: string | undefined;
  for (const word of text.split(/\s+/)) {
    const longer = line === undefined ? undefined : `${line} ${word}`;
    if (longer !== undefined && fits(longer)) line = longer;
    else {
      line = word;
      lines++;
    }
  }
  return lines;
}

/** Throws where blocks are more than a frame holds; `owner` names the choice to change. */
export function mustFit(owner: string, blocks: readonly Block[], most = LINES): void {
  const lines = blocks.reduce((sum, block) => sum + linesOf(block), 0);
  if (lines > most)
    throw new Error(`chieu.yaml: ${owner} cần ${lines} dòng, một khung đủ ${most} dòng. Chọn câu ngắn hơn.`);
}

/** The words of an answer, beside the badge of its card. */
export const answer = (text: string): Block => ({ text, beside: BADGE });
/** A question or a reason, beside its rule. */
export const said = (text: string, bold = false): Block => ({ text, beside: RULE, bold });
export const heading = (text: string): Block => ({ text, bold: true });
