import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresNotIn, figuresOf } from '../../../../src/workshop/text/figures.ts';
import { saysUnknown } from '../../../../src/workshop/text/unknown.ts';

const values = (text: string): string[] => figuresOf(text).map(({ value }) => value);

describe('figures of a text', () => {
  it('are the same however they are written', () => {
    expect(values('90.000 đồng, 90 nghìn, 90k, 90000đ')).toEqual(['90000', '90000', '90000', '90000']);
    expect(values('3,6 triệu và 3.600.000')).toEqual(['3600000', '3600000']);
    expect(values('05/12/2026 lúc 19h30 hay 19:30')).toEqual(['5/12/2026', '19:30', '19:30']);
    expect(values('80%, 300 g, 5 người')).toEqual(['80', '300', '5']);
  });

  it('are told in the words of the text when nobody gave them', () => {
    expect(figuresNotIn('bán 38 gói, 90k', ['38 gói, 90.000 đồng'])).toEqual([]);
    expect(figuresNotIn('bán 138 gói', ['38 gói'])).toEqual(['138']);
  });

  it('of any number with dots are that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        const dotted = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(values(`giá ${dotted} đồng`)).toEqual([String(number)]);
      }),
    );
  });

  it('lie in the text they were found in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '2', '.', ',', ' ', '/', ':', 'h', 'k', 'đ', 'ồ', 'n') }),
        (text) => {
          for (const { start, end } of figuresOf(text)) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('saying that one does not know', () => {
  it('is heard with accents or without, and not where it is not said', () => {
    for (const text of ['[CẦN BỔ SUNG: số]', 'chưa biết', 'Chua hoi nha hang', 'số này chưa đếm'])
      expect([text, saysUnknown(text)]).toEqual([text, true]);
    for (const text of ['', 'nhiều người mua', 'chưa bao giờ hết hàng', '38 gói'])
      expect([text, saysUnknown(text)]).toEqual([text, false]);
  });
});
