import { describe, expect, it } from 'vitest';
import { filled, wordsOf } from '../../../src/simulator/words.ts';
import { startingAt } from './fixture.ts';

const said = (
  words: Parameters<typeof wordsOf>[2],
  set: Record<string, string> = {},
  skin?: 'oppo' | 'xiaomi',
): string => {
  const { setting, start } = startingAt({ set }, skin ? { skin } : {});
  return wordsOf(setting, start, words);
};

describe('words by the value of a variable', () => {
  const size = { of: 'he.fontSize', nho: 'Nhỏ', lon: 'Lớn', else: 'Vừa' };

  it('are those of the value it has now', () => {
    expect(said(size, { fontSize: 'nho' })).toBe('Nhỏ');
    expect(said(size, { fontSize: 'lon' })).toBe('Lớn');
  });

  it('fall back to else', () => {
    expect(said(size)).toBe('Vừa');
  });

  it('are empty where nothing fits, so that the proof can complain', () => {
    expect(said({ of: 'he.fontSize', nho: 'Nhỏ' })).toBe('');
  });
});

describe('words by maker of the phone', () => {
  const screen = { chung: 'Màn hình', oppo: 'Màn hình & độ sáng' };

  it('are those of the maker', () => {
    expect(said(screen, {}, 'oppo')).toBe('Màn hình & độ sáng');
  });

  it('are the common ones where the maker has none of its own', () => {
    expect(said(screen, {}, 'xiaomi')).toBe('Màn hình');
    expect(said(screen)).toBe('Màn hình');
  });
});

describe('practice values in braces', () => {
  it('are filled in, and follow the variant', () => {
    expect(said('Gọi {con-gai}')).toBe('Gọi Trần Thị Mẫu');
    const { setting } = startingAt({}, { values: { 'con-gai': 'chau' } });
    expect(filled(setting, 'Gọi {con-gai}')).toBe('Gọi Trần Mai Mẫu');
  });

  it('stay as written where there is no such value', () => {
    expect(said('Gọi {ai-do}')).toBe('Gọi {ai-do}');
  });
});
