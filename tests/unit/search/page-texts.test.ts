import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../../src/lib/fold.ts';
import { findMessage } from '../../../src/search/find-messages.ts';
import { type PageText, pageFinder } from '../../../src/search/page-texts.ts';
import { pageSearch } from '../../../src/search/page-texts-client.ts';

const page = (id: string, text: string): PageText => ({
  title: id,
  url: `/bai/${id}/`,
  why: `vì ${id}`,
  module: '',
  text,
});
const titles = (pages: readonly PageText[], query: string) => pageFinder(pages)(query).map(({ title }) => title);

const content = new URL('../../../content/', import.meta.url);
/** The real lessons: what their authors wrote below the header, marks of formatting left out. */
const lessons = globSync('*/*/index.mdx', { cwd: content }).map((path) => {
  const [, header = '', ...body] = readFileSync(new URL(path, content), 'utf8').split(/^---$/m);
  const { id, why } = parse(header) as { id: string; why: string };
  return page(id, `${why} ${body.join(' ').replace(/[*#`]|\]\([^)]*\)/g, '')}`);
});

describe('searching the texts of the pages', () => {
  test('four words out of a lesson, typed without accents, find it first for 75 % and among three for 90 %', () => {
    const find = pageFinder(lessons);
    const places = lessons.flatMap(({ text, title }) => {
      const lines = text.split(/[.?!:]\s+/).filter((line) => fold(line).split(' ').length >= 6);
      return [1, 2, 3].map((part) => {
        const words = fold(lines[Math.floor((lines.length * part) / 4)]!).split(' ');
        return find(words.slice(1, 5).join(' ')).findIndex((found) => found.title === title);
      });
    });
    const share = (within: number) => places.filter((place) => place >= 0 && place < within).length / places.length;
    expect(share(1)).toBeGreaterThanOrEqual(0.75);
    expect(share(3)).toBeGreaterThanOrEqual(0.9);
  });

  test('words of another world find nothing', () => {
    const find = pageFinder(lessons);
    for (const typed of ['', ' ?! ', 'abcxyz', 'xe xyzqw', 'nấu cơm', 'bóng đá tối qua', 'bài hát karaoke'])
      expect(find(typed), typed).toEqual([]);
  });

  test('accents, đ, keys left as they were, and what sounds alike are no matter', () => {
    const pages = [page('danh-ba', 'Mở danh bạ.'), page('dinh-danh', 'Số định danh của mình.')];
    for (const typed of ['dinh danh', 'định danh', 'ddinhj danh'])
      expect(titles(pages, typed), typed).toEqual(['dinh-danh']);
    expect(titles([page('anh', 'Cách chụp ảnh rõ.'), page('khac', 'Gọi điện.')], 'trụp ảnh')).toEqual(['anh']);
  });

  test('who says it often goes before who says it once, and two words together before both apart', () => {
    const pages = [
      page('apart', 'Chữ này không to.'),
      page('once', 'Làm chữ to lên.'),
      page('often', 'Chữ to dễ đọc. Chữ to cho mắt mờ. Chữ to.'),
    ];
    expect(titles(pages, 'chữ to').slice(0, 2)).toEqual(['often', 'once']);
  });

  test('what is shown of a page is its title, address, reason and module', () => {
    expect(pageFinder([page('anh', 'Chụp ảnh.')])('chụp ảnh')).toEqual([
      { title: 'anh', url: '/bai/anh/', why: 'vì anh', module: '' },
    ]);
  });
});

describe('the texts', () => {
  const pages = [page('a', 'một')];

  test('are not loaded before the first question, and only once then', async () => {
    const load = vi.fn(async () => ({ version: 1 as const, pages }));
    const search = pageSearch('/noi-dung.json', load);
    expect(load).not.toHaveBeenCalled();
    expect(await search('một')).toHaveLength(1);
    await search('hai');
    expect(load).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledWith('/noi-dung.json');
  });

  test('that could not be loaded are tried again next time', async () => {
    const load = vi.fn(async () => ({ version: 1 as const, pages }));
    load.mockRejectedValueOnce(new Error('no network'));
    const search = pageSearch('/', load);
    await expect(search('một')).rejects.toThrow('no network');
    expect(await search('một')).toHaveLength(1);
  });
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
