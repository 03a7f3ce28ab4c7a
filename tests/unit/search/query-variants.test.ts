import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/fold.ts';
import { likeness, syllablesOf } from '../../../src/search/likeness.ts';
import { fromKeys, meanings, normaliseQuery } from '../../../src/search/query-variants.ts';

describe('query variants', () => {
  test('letters and accents sent apart are joined', () => {
    expect(normaliseQuery('  Gọi ĐIỆN, '.normalize('NFD'))).toBe('gọi điện');
  });

  test('what is typed comes first, there are few and none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('dang', 'ky', 'đi', 'chu', 'be', 'thẻ', 'x', 'lam', 'ddien'), {
          minLength: 1,
          maxLength: 9,
        }),
        (words) => {
          const query = words.join(' ');
          const variants = meanings(query);
          expect(variants[0]).toEqual({ text: normaliseQuery(query), weight: 1 });
          expect(variants.length).toBeLessThanOrEqual(4);
          expect(new Set(variants.map(({ text }) => text)).size).toBe(variants.length);
        },
      ),
    );
  });

  test('nothing typed gives nothing to search', () => {
    expect(meanings(' ?! ')).toEqual([]);
  });

  test.each([
    ['ddien', 'đien'],
    ['thoaij', 'thoai'],
    ['dieenj', 'dien'],
    ['nguwowif', 'nguoi'],
    ['truwowngf', 'truong'],
    ['dd', 'đ'],
    ['tw', 'tu'],
    ['d9ie6n5', 'đien'],
    ['sos', 'so'],
  ])('the keys %s mean %s', (keys, meant) => expect(fromKeys(keys)).toBe(meant));

  test('a syllable without residue stays as it is', () => {
    for (const word of ['trời', 'ra', 'sao', 'xe', 'rượu', 'quang', 'ninh', 'đường', 'thanh'])
      expect(fromKeys(word)).toBe(word);
  });

  test.each([
    ['cccd', 'căn cước'],
    ['thẻ', 'căn cước'],
    ['mắt mờ quá', 'cỡ chữ'],
    ['máy không kêu', 'chuông'],
  ])('%s is also searched as %s', (typed, meant) => {
    expect(meanings(typed).some(({ text, weight }) => text.includes(meant) && weight < 1)).toBe(true);
  });
});

describe('likeness', () => {
  const alike = (typed: string, meant: string) => likeness(syllablesOf(typed)[0]!, syllablesOf(meant)[0]!);

  test('falls from same accents to no accents to other accents to same sound to a slip', () => {
    const falling = [
      alike('chữ', 'chữ'),
      alike('chu', 'chữ'),
      alike('chư', 'chữ'),
      alike('trữ', 'chữ'),
      alike('chhu', 'chữ'),
    ];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(5);
    expect(alike('to', 'be')).toBe(0);
  });

  test('old and new tone places and i for y are the same spelling', () => {
    expect(alike('khoá', 'khóa')).toBe(1);
    expect(alike('thuỷ', 'thủy')).toBe(1);
    expect(alike('kí', 'ký')).toBe(1);
  });

  test.each([
    ['nưu', 'lưu'],
    ['xố', 'số'],
    ['trụp', 'chụp'],
    ['dấy', 'giấy'],
    ['rọi', 'dọi'],
    ['nge', 'nghe'],
  ])('%s sounds like %s', (typed, meant) => expect(alike(typed, meant)).toBe(0.6));

  test('every syllable is like itself without accents', () => {
    fc.assert(
      fc.property(fc.constantFrom('điện', 'thoại', 'khoá', 'nghiêng', 'quỹ', 'gì', 'ký'), (word) => {
        expect(alike(fold(word), word)).toBeGreaterThanOrEqual(0.9);
      }),
    );
  });
});
