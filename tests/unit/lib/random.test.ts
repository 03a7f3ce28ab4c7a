import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';

const row = (seed: number, length: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length }, random);
};

describe('seeded random numbers', () => {
  test('are the ones mulberry32 is known by', () => {
    expect(row(1, 3).map((n) => Math.round(n * 2 ** 32))).toEqual([2693262067, 11749833, 2265367787]);
  });

  test('are the same for the same seed and lie in [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const numbers = row(seed, 50);
        expect(row(seed, 50)).toEqual(numbers);
        expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
      }),
    );
  });

  test('fill ten equal drawers evenly', () => {
    const drawers = new Array<number>(10).fill(0);
    for (const n of row(2026, 100_000)) drawers[Math.floor(n * 10)]! += 1;
    // Five standard deviations of a binomial with n = 100,000 and p = 0.1.
    for (const count of drawers) expect(Math.abs(count - 10_000)).toBeLessThan(5 * 95);
  });
});
