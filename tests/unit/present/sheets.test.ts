import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealSheets, emphasised, linesPerScreen, PER_SHEET } from '../../../src/present/sheets.ts';

const steps = fc.integer({ min: 0, max: 60 }).map((many) => Array.from({ length: many }, (_, index) => index));

test('every step is printed once, in order, and no sheet is empty or too full', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const sheets = dealSheets(all);
      expect(sheets.flat()).toEqual(all);
      for (const sheet of sheets) {
        expect(sheet.length).toBeGreaterThan(0);
        expect(sheet.length).toBeLessThanOrEqual(PER_SHEET);
      }
    }),
  );
});

test('nine steps go on two sheets that are nearly even', () =>
  expect(dealSheets([1, 2, 3, 4, 5, 6, 7, 8, 9]).map(({ length }) => length)).toEqual([6, 3]));

test('more steps leave fewer lines for each screen', () => {
  const lines = [1, 4, 5, 6, 7, 8].map(linesPerScreen);
  expect(lines).toEqual(lines.toSorted((a, b) => b - a));
});

test('what stands in guillemets is strong and the signs themselves go', () => {
  expect(emphasised('Chạm «Màn hình», hàng thứ sáu.')).toEqual([
    { text: 'Chạm ', strong: false },
    { text: 'Màn hình', strong: true },
    { text: ', hàng thứ sáu.', strong: false },
  ]);
});

test('a number stays on one line', () => {
  expect(emphasised('Chạm lần lượt các số 0000 000 315.')[0]!.text).toContain('0000\u00a0000\u00a0315');
});
