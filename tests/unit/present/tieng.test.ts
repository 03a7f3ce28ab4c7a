import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTieng, dealFrames, FRAME_LIMIT } from '../../../src/present/tieng.ts';

test('tiếng are counted, signs are not', () => {
  expect(countTieng('Chạm nút Quay lại ◁ ở góc dưới.')).toBe(7);
  expect(countTieng('  ')).toBe(0);
});

const items = fc.array(fc.integer({ min: 1, max: 45 }).map((many) => Array(many).fill('ba').join(' ')));

test('dealing keeps every item, whole and in order', () => {
  fc.assert(
    fc.property(items, (all) => {
      expect(dealFrames(all).flat()).toEqual(all);
    }),
  );
});

test('no frame holds more than three items or, unless one alone does, more than its tiếng', () => {
  fc.assert(
    fc.property(items, (all) => {
      for (const frame of dealFrames(all, 'Về nhà')) {
        expect(frame.length).toBeLessThanOrEqual(3);
        const tieng = frame.reduce((sum, item) => sum + countTieng(item), 2);
        expect(frame.length === 1 || tieng <= FRAME_LIMIT).toBe(true);
      }
    }),
  );
});
