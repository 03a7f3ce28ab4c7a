import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../../src/lib/fold.ts';
import { type FindableEntry, lessonIndex } from '../../../src/search/lesson-index.ts';
import { finder } from '../../../src/search/rank.ts';
import { queries } from './queries.ts';

interface Header {
  id: string;
  title: string;
  why: string;
  search?: string[];
}
interface Word {
  id: string;
  word: string;
  meaning: string;
}

const root = new URL('../../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const entry = (
  kind: FindableEntry['kind'],
  id: string,
  title: string,
  why: string,
  url: string,
  words: readonly string[] = [],
): FindableEntry => ({
  id,
  kind,
  title,
  why,
  url,
  words,
  module: '',
});

/** The real lessons and glossary, so that a new lesson which steals the first place is noticed. */
const lessons = globSync('*/*/index.mdx', { cwd: root })
  .sort()
  .map((path) => parse(read(path).split(/^---$/m)[1] ?? '') as Header)
  .map(({ id, title, why, search }) => entry('lesson', id, title, why, `/bai/${id}/`, search));
const words = (parse(read('glossary.yaml')) as Word[]).map(({ id, word, meaning }) =>
  entry('word', `tu-${id}`, word, meaning, `/tu-kho/#${id}`),
);
const find = finder(lessonIndex([...lessons, ...words]));
const found = (query: string) => find(query).map(({ entry }) => entry.id);

describe('finding a lesson', () => {
  test('the right lesson is first for 85 % of queries and among three for 97 %', () => {
    const places = queries.map(([typed, lesson]) => ({
      typed,
      lesson,
      got: found(typed),
      place: found(typed).indexOf(lesson),
    }));
    const share = (within: number) => places.filter(({ place }) => place >= 0 && place < within).length / places.length;
    const missed = places.filter(({ place }) => place !== 0).map(({ typed, got }) => `${typed} → ${got.join(', ')}`);
    expect(places.length).toBeGreaterThanOrEqual(60);
    expect(share(1), missed.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(share(3), missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test('the same words with and without accents find the same lesson first', () => {
    for (const [typed, lesson] of queries.slice(0, 12)) expect(found(fold(typed))[0], fold(typed)).toBe(lesson);
  });

  test('words of another world find nothing', () => {
    for (const typed of ['', '   ', '?!', 'abcxyz', 'nấu cơm', 'bóng đá tối qua'])
      expect(found(typed), typed).toEqual([]);
  });

  test('the right accents go first where two titles differ only in them', () => {
    const twins = finder(
      lessonIndex([entry('lesson', 'ban', 'Bán hàng', '', '/1/'), entry('lesson', 'ban-be', 'Bạn hàng', '', '/2/')]),
    );
    expect(twins('bạn hàng')[0]?.entry.id).toBe('ban-be');
    expect(twins('bán hàng')[0]?.entry.id).toBe('ban');
  });

  test('a lesson and its task are one result', () => {
    const find = finder(
      lessonIndex([
        entry('lesson', 'goi', 'Gọi người nhà', '', '/goi/'),
        entry('task', 'goi/nho', 'Gọi lại cuộc nhỡ', '', '/goi/#nho'),
      ]),
    );
    expect(find('gọi lại cuộc nhỡ').map(({ entry }) => entry.id)).toEqual(['goi/nho']);
  });

  test('there are never more than five results and their scores fall', () => {
    for (const [typed] of queries) {
      const scores = find(typed).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(5);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test('whatever is typed, the finder answers', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => Array.isArray(find(typed))));
  });
});

describe('the list', () => {
  test('names an id that stands twice', () => {
    const twice = entry('lesson', 'goi', 'Gọi', '', '/goi/');
    expect(() => lessonIndex([twice, twice])).toThrow('«goi»');
  });

  test('keeps each search word once, in composed letters', () => {
    const [kept] = lessonIndex([entry('lesson', 'a', 'A', '', '/', ['gọi', 'gọi'.normalize('NFD'), ' '])]).entries;
    expect(kept?.words).toEqual(['gọi']);
  });
});
