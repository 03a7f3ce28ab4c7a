import { describe, expect, test, vi } from 'vitest';
import { findMessage } from '../../../src/search/find-messages.ts';
import { type Pagefind, type PagefindPage, pageSearch } from '../../../src/search/pagefind-client.ts';
import { union } from '../../../src/search/union.ts';

/** A Pagefind over pages given by the exact query that finds them. */
const pagefind = (answers: Record<string, [id: string, score: number][]>) => {
  const page = (id: string, word: string): PagefindPage => ({
    url: `/bai/${id}/`,
    excerpt: `một <mark>${word}</mark>`,
    meta: { title: id },
  });
  const search = vi.fn(async (term: string) => ({
    results: (answers[term] ?? []).map(([id, score]) => ({
      id,
      score,
      data: async () => page(id, id.startsWith('chance') ? 'xem' : term),
    })),
  }));
  const options = vi.fn(async () => {});
  return { search, options } satisfies Pagefind;
};

describe('searching the texts of the pages', () => {
  test('nothing is loaded before the first question, and only once then', async () => {
    const load = vi.fn(async () => pagefind({}));
    const search = pageSearch('/lop-so/', load);
    expect(load).not.toHaveBeenCalled();
    await search('a');
    await search('b');
    expect(load).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledWith('/lop-so/pagefind/pagefind.js');
  });

  test('a page found only with đ is found by d', async () => {
    const search = pageSearch('/', async () => pagefind({ 'đinh danh': [['dinh-danh', 3]] }));
    expect(await search('dinh danh')).toEqual([
      { title: 'dinh-danh', url: '/bai/dinh-danh/', why: 'một đinh danh', module: '' },
    ]);
  });

  test('no question costs more than eight searches', async () => {
    const engine = pagefind({});
    await pageSearch('/', async () => engine)('dang ky dien thoai di dong de dung');
    expect(engine.search.mock.calls.length).toBeLessThanOrEqual(8);
  });

  test('what is typed goes before what is guessed, unless the guess fits much better', async () => {
    const search = pageSearch('/', async () =>
      pagefind({
        'trụp ảnh': [['typed', 1]],
        'chụp ảnh': [
          ['guessed', 1.5],
          ['far-better', 9],
        ],
      }),
    );
    expect((await search('trụp ảnh')).map(({ title }) => title)).toEqual(['far-better', 'typed', 'guessed']);
  });

  test('a page that only begins like a word nobody knows is not found', async () => {
    const search = pageSearch('/', async () => pagefind({ xyzqw: [['chance', 5]], 'xe xyzqw': [['chance-too', 5]] }));
    expect(await search('xyzqw')).toEqual([]);
    expect((await search('xe xyzqw')).map(({ title }) => title)).toEqual(['chance-too']);
  });

  test('a Pagefind that could not be loaded is tried again next time', async () => {
    const load = vi.fn(async () => pagefind({ a: [['a', 1]] }));
    load.mockRejectedValueOnce(new Error('no network'));
    const search = pageSearch('/', load);
    await expect(search('a')).rejects.toThrow('no network');
    expect(await search('a')).toHaveLength(1);
  });
});

test('a union keeps each key once, where it scored best', () => {
  const one = (key: string, score: number) => ({ key, score, value: score });
  expect(union([[one('a', 1), one('b', 3)], [one('a', 2)], []])).toEqual([one('b', 3), one('a', 2)]);
});

describe('the line above the results', () => {
  test('says nothing before anything is typed', () => expect(findMessage('  ', [], 'idle')).toBe(''));
  test('names the first lesson', () =>
    expect(findMessage('chu', ['Làm chữ to', 'Gõ chữ'], 'idle')).toContain('«Làm chữ to»'));
  test('says what to try when nothing fits', () => {
    for (const state of ['done', 'failed'] as const)
      expect(findMessage('abc', [], state)).toMatch(/«abc».*gõ ít chữ hơn.*danh sách/);
  });
  test('says that the texts rest when only names could be searched', () => {
    expect(findMessage('abc', ['Gọi'], 'failed')).toBe(
      'Tìm trong nội dung đang nghỉ. Đây là các bài có tên gần giống.',
    );
  });
});
