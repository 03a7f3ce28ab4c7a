import { describe, expect, it } from 'vitest';
import { laterBy, overdue, recheckOn } from '../../../src/course/overdue.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { sourcesOf } from '../../../src/course/sources.ts';
import { fixtureRoot } from '../simulator/fixture.ts';

const { course: fixture } = readCourse(fixtureRoot);
const fact = (sourceDate: string, recheckEvery: number, source = 'Trang mẫu') => ({
  label: 'Một điều',
  value: 'x',
  source,
  sourceDate,
  recheckEvery,
});
const course = { ...fixture, facts: { a: fact('2026-09-01', 30), b: fact('2026-03-02', 365, 'Báo mẫu') } };

describe('what is overdue', () => {
  it('is what somebody should have looked at by now, the longest first, with the lessons that lean on it', () => {
    const used = { ...course.modules[0]!.lessons[0]!, facts: ['a'] };
    const all = { ...course, modules: [{ ...course.modules[0]!, lessons: [used] }] };
    const late = overdue(all, new Date('2027-06-01'));
    expect(late[0]).toMatchObject({ place: 'facts.yaml: a', since: '2026-10-01', lessons: [used.id] });
    expect(late.map(({ place }) => place)).toContain('facts.yaml: b');
    expect(late.filter(({ place }) => place.startsWith('phone/apps/')).length).toBe(course.phone.apps.length);
  });

  it('names the cards and the items that lean on it, by their source or by a mark in their words', () => {
    const late = overdue(fixture, new Date('2028-01-01'));
    expect(late.find(({ place }) => place === 'facts.yaml: ten-nut')).toMatchObject({
      procedures: ['doi-so'],
      items: ['tin-1', 'tin-2'],
    });
  });

  it('is nothing on the very day', () => {
    expect(overdue(course, new Date('2026-10-01')).map(({ place }) => place)).toEqual([]);
    expect(overdue(course, new Date('2026-10-02')).map(({ place }) => place)).toEqual(['facts.yaml: a']);
  });

  it('is reckoned in days across months and years', () => {
    expect(laterBy('2026-12-31', 1)).toBe('2027-01-01');
    expect(recheckOn({ sourceDate: '2028-02-28', recheckEvery: 1 })).toBe('2028-02-29');
  });
});

describe('the sources of a lesson', () => {
  it('are each source once with its date, the oldest first, and the first day to look again', () => {
    expect(sourcesOf(course, { facts: ['a', 'b', 'a'] })).toEqual({
      on: '2026-03-02',
      recheckOn: '2026-10-01',
      all: [
        { source: 'Báo mẫu', on: '2026-03-02' },
        { source: 'Trang mẫu', on: '2026-09-01' },
      ],
    });
  });

  it('are none where a lesson leans on nothing', () => {
    expect(sourcesOf(course, { facts: [] })).toBeUndefined();
  });
});
