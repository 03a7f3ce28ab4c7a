/** What grows old reaches a page only through the registry, and a page that uses it says since when and from whom. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { bareFacts } from '../../src/course/bare-facts.ts';
import { lessonsOf } from '../../src/course/course.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { dist, lessons, pages } from '../helpers/course.ts';

const { course } = readCourse(fileURLToPath(new URL('../../content', import.meta.url)));
const facts = Object.values(course.facts);
const base = process.env['LOP_SO_BASE'] ?? '/';

/** The words of a built page, without its scripts and styles. */
function wordsOf(url: string): string {
  const path = url.slice(base.length);
  const html = readFileSync(dist + path + (path === '' || path.endsWith('/') ? 'index.html' : ''), 'utf8');
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/data-phone-file="[^"]*"/g, ' ')
    .replace(/<\/?(?:b|strong)>/g, '')
    .replace(/<[^>]*>/g, ' ¦ ')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Amounts that a task shows are practice values. */
const amounts = Object.entries(course.phone.header.practice).flatMap(([name, value]) =>
  name.startsWith('tien-') ? [value] : [],
);
const registered = [...facts.flatMap(({ value, source, label }) => [value, source, label]), ...amounts].join('\n');

test('no page states a fee, a time limit, a hotline, a law or a version except through the registry', () => {
  const bare = pages.flatMap((url) =>
    bareFacts(wordsOf(url))
      .filter(({ text }) => !registered.includes(text))
      .map(({ what, text }) => `${url}: ${what} «${text}»`),
  );
  expect(bare).toEqual([]);
});

for (const lesson of lessonsOf(course))
  test(`${lesson.id}: its page, its wall and its paper say since when and from whom`, () => {
    const { url } = lessons.find(({ id }) => id === lesson.id)!;
    const used = lesson.facts.map((id) => course.facts[id]!);
    expect(used.length, 'facts the lesson leans on').toBeGreaterThan(0);
    const oldest = used
      .map(({ sourceDate }) => sourceDate)
      .sort()[0]!
      .split('-')
      .reverse()
      .join('/');
    for (const [form, end] of [
      ['', ' ·'],
      ['chieu/', '.'],
      ['in/', ' ·'],
    ])
      expect(wordsOf(url + form), form).toContain(`Đối chiếu lần cuối ${oldest}${end} Nguồn`);
    for (const { source } of used) expect(wordsOf(url), source).toContain(source);
    const stated = bareFacts(wordsOf(url)).filter(
      ({ text }) =>
        !used.some(({ value, source }) => `${value}\n${source}`.includes(text)) &&
        !amounts.some((amount) => amount.includes(text)),
    );
    // A question of an older lesson may be asked again here, with its own lesson's facts.
    const recalled = lessons.find(({ id }) => id === lesson.id)!.recall ?? [];
    const others = recalled.flatMap(({ lesson: id }) => lessonsOf(course).find((one) => one.id === id)?.facts ?? []);
    expect(stated.filter(({ text }) => !others.some((id) => course.facts[id]?.value.includes(text)))).toEqual([]);
  });
