import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hallAdvice, reach, SIZES, sizeFor } from '../../../src/present/hall.ts';

const wall = fc.record({
  width: fc.double({ min: 0.5, max: 6, noNaN: true }),
  seat: fc.double({ min: 1, max: 30, noNaN: true }),
});

test('a 65-inch television is read from 8 metres at size 84, a 2.4 m wall at 64', () => {
  expect(sizeFor({ width: 1.44, seat: 8 })).toBe(84);
  expect(sizeFor({ width: 2.4, seat: 8 })).toBe(64);
});

test('a 55-inch television at size 64 is read from 5 metres, and the advice says which size would do', () => {
  const advice = hallAdvice({ width: 1.22, seat: 8 }, 64);
  expect(advice.fits).toBe(false);
  expect(advice.words).toBe('Cỡ 64 chỉ đọc được trong 5 m. Chọn cỡ 100, hoặc mời ngồi gần lại.');
});

test('where no size is enough the class is asked to move closer', () => {
  const { fits, words } = hallAdvice({ width: 1, seat: 20 }, 100);
  expect(fits).toBe(false);
  expect(words).toBe('Cỡ 100 chỉ đọc được trong 6,5 m. Mời cả lớp ngồi gần lại.');
});

test('a farther seat never gets a smaller size', () => {
  fc.assert(
    fc.property(wall, fc.double({ min: 0, max: 20, noNaN: true }), (hall, more) => {
      expect(sizeFor({ ...hall, seat: hall.seat + more })).toBeGreaterThanOrEqual(sizeFor(hall));
    }),
  );
});

test('a larger size is read from at least as far', () => {
  fc.assert(
    fc.property(wall, ({ width }) => {
      const reaches = SIZES.map((size) => reach(size, width));
      expect(reaches).toEqual(reaches.toSorted((a, b) => a - b));
    }),
  );
});
