/** Steps dealt out over sheets of A4. Pure. */
import { keepTogether } from '../lib/keep-together.ts';

/** Screens an A4 sheet holds in two columns with text of 16 pt. */
export const PER_SHEET = 8;
/** @returns the steps of each sheet, as even as can be; an empty list gives no sheet. */
export function dealSheets<S>(steps: readonly S[]): S[][] {
  const sheets = Math.ceil(steps.length / PER_SHEET);
  if (sheets === 0) return [];
  // Two columns: a full row before the next sheet begins.
  const each = Math.ceil(steps.length / sheets / 2) * 2;
  return Array.from({ length: sheets }, (_, sheet) => steps.slice(sheet * each, (sheet + 1) * each)).filter(
    (part) => part.length > 0,
  );
}

/** Lines that each drawn screen has room for on a sheet with so many steps: two, three or four rows of screens. */
export const linesPerScreen = (steps: number): number => (steps <= 4 ? 5 : steps <= 6 ? 3 : 2);

/** «Chạm «Màn hình», hàng thứ sáu.» in parts; what stands in guillemets is what the learner looks for. */
export function emphasised(sentence: string): { text: string; strong: boolean }[] {
  return keepTogether(sentence)
    .split(/«([^»]*)»/)
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
