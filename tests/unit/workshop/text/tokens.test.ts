import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnmarked, tokensOf } from '../../../../src/workshop/text/tokens.ts';

describe('the tiếng of a text', () => {
  it('stand in it where they say, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { text: one, start, end } of tokensOf(text)) {
          expect(text.slice(start, end)).toBe(one);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it('are parted by spaces and punctuation, and folded', () => {
    expect(tokensOf('Đoàn xã: 19:30, Đặc khu.').map(({ folded }) => folded)).toEqual([
      'doan',
      'xa',
      '19',
      '30',
      'dac',
      'khu',
    ]);
  });
});

describe('whether a text was typed without accents', () => {
  it.each([
    ['Moi ong ba tren 60 tuoi den lop', true],
    ['Mời ông bà trên 60 tuổi đến lớp', false],
    ['', false],
    ['19:30, 05/12/2026', false],
  ])('«%s»: %s', (text, expected) => expect(isUnmarked(text)).toBe(expected));
});
