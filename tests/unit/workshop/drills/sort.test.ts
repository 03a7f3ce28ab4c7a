import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentSort, scoreSort } from '../../../../src/workshop/drills/sort/score.ts';

const drill: SentSort = {
  id: 'den',
  kind: 'sort',
  title: '',
  ask: '',
  answers: [
    { id: 'duoc', text: 'Được dán' },
    { id: 'khong', text: 'Không dán' },
    { id: 'hoi', text: 'Hỏi lại' },
  ],
  items: [
    { id: 'ten', text: '', right: 'khong', also: [], why: '', critical: ['duoc'] },
    { id: 'gio', text: '', right: 'duoc', also: ['hoi'], why: '', critical: false },
    { id: 'so', text: '', right: 'khong', also: [], why: '', critical: true },
  ],
  pass: 2,
};

describe('sorting things under answers', () => {
  it('counts the right answer and those that are accepted beside it', () => {
    expect(scoreSort(drill, ['khong', 'hoi', 'khong'])).toEqual({ points: 3, outOf: 3, passed: true, critical: [] });
  });

  it('passes with one wrong where the pass allows it and nothing was harmed', () => {
    expect(scoreSort(drill, ['hoi', 'duoc', 'khong'])).toMatchObject({ points: 2, passed: true, critical: [] });
  });

  it('fails on a harmful answer whatever the points', () => {
    expect(scoreSort(drill, ['duoc', 'duoc', 'khong'])).toMatchObject({ points: 2, passed: false, critical: ['ten'] });
    expect(scoreSort(drill, ['khong', 'duoc', 'hoi'])).toMatchObject({ passed: false, critical: ['so'] });
  });

  it('says which answer did harm to what, and how many had to be right', () => {
    expect(scoreSort(drill, ['duoc', 'hoi', 'hoi']).why).toEqual([
      'Không được phép chọn «Được dán» cho «». ',
      'Không được phép chọn «Hỏi lại» cho «». ',
      'Cần đúng 2 trên 3 điều.',
    ]);
  });

  it('never passes one who gives the same answer to all', () => {
    fc.assert(
      fc.property(fc.constantFrom('duoc', 'hoi'), (answer) => {
        expect(scoreSort(drill, [answer, answer, answer]).passed).toBe(false);
      }),
    );
  });
});
