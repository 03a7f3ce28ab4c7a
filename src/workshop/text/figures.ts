/** The figures of a text, so that two ways of writing one figure are the same. Pure. */
import { foldKeepingLength } from './lines.ts';

/** A figure and where it stands; `value` is «90000» of «90.000» and «90 nghìn», «5/12/2026» of «05/12/2026», «19:30» of «19h30». */
export interface Figure {
  value: string;
  start: number;
  end: number;
}

const FIGURE =
  /(?<![\d.,/:])(?:(\d{1,2}\/\d{1,2}(?:\/\d{4})?)|(\d{1,2})\s?[:hg]\s?(\d{2})(?!\d)|(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+))?(?:\s?(nghin|ngan|k|trieu|tr|ty)(?![a-z]))?)/g;
const TIMES: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, k: 1e3, trieu: 1e6, tr: 1e6, ty: 1e9 };
/** «05/12» → «5/12», «08» → «8». */
const bare = (digits: string): string => digits.replace(/(^|\/)0+(?=\d)/g, '$1');

/** The figures of a text in order; numbers written in words are none. Never throws. */
export function figuresOf(text: string): Figure[] {
  // Folding keeps the length of NFC only; a text typed otherwise is first brought to it.
  const folded = foldKeepingLength(text.normalize('NFC').toLowerCase());
  return [...folded.matchAll(FIGURE)].map(
    ({ 0: whole, 1: date, 2: hour, 3: minute, 4: run, 5: part, 6: unit, index }) => {
      const span = { start: index, end: index + whole.length };
      if (date) return { value: bare(date), ...span };
      if (hour) return { value: `${bare(hour)}:${minute}`, ...span };
      const number = Number(`${run!.replace(/[. ]/g, '')}.${part ?? 0}`) * (unit ? TIMES[unit]! : 1);
      return { value: String(Math.round(number * 1000) / 1000), ...span };
    },
  );
}

/** Figures of a text that stand in none of the others: nobody gave them. */
export function figuresNotIn(text: string, given: readonly string[]): string[] {
  const known = new Set(given.flatMap((one) => figuresOf(one).map(({ value }) => value)));
  return figuresOf(text)
    .filter(({ value }) => !known.has(value))
    .map(({ start, end }) => text.normalize('NFC').slice(start, end));
}

/** Whether a text says a figure, however either of them is written. Undefined when `figure` is more than one figure. */
export function saysFigure(text: string, figure: string): boolean | undefined {
  const [only, ...others] = figuresOf(figure);
  if (!only || others.length > 0 || only.start > 0 || only.end < figure.length) return undefined;
  return figuresOf(text).some(({ value }) => value === only.value);
}
