import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText, PageTexts } from '../search/page-texts.ts';
import { rewritePages, urlOf } from './dist-files.ts';
import type { CourseMap } from './packs.ts';

/** Where the texts of the pages stand in `dist`, for the search. */
export const PAGE_TEXTS = 'noi-dung.json';

const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Characters for their entities. */
const plain = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) =>
    name ? (ENTITIES[name] ?? entity) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
  );

/**
 * What a learner reads on a page, or undefined where no element says `data-text`. What says `data-text-skip` is left out, and
 * headings of level 1 are given apart.
 */
export function textOf(html: string): Pick<PageText, 'title' | 'why' | 'text'> | undefined {
  const body = /<(\w+)[^>]*\sdata-text[\s>=][\s\S]*?<\/\1>/.exec(html)?.[0];
  if (body === undefined) return undefined;
  const [title, text] = [[] as string[], [] as string[]];
  /** The element that is left out, or the heading, with how many of its kind are open within. */
  let inside: { name: string; depth: number; into?: string[] } | undefined;
  for (const [words, closing, name, attributes = ''] of body.matchAll(TAG)) {
    if (name === undefined) (inside ? inside.into : text)?.push(plain(words).trim());
    else if (inside) {
      if (inside.name !== name) continue;
      inside.depth += closing ? -1 : 1;
      if (inside.depth === 0) inside = undefined;
    } else if (name === 'h1') inside = { name, depth: 1, into: title };
    else if (/\sdata-text-skip\b|\shidden\b/.test(attributes)) inside = { name, depth: 1 };
  }
  const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  const why = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  return { title: joined(title), why, text: joined(text) };
}

/**
 * Writes the text of every page that carries `data-text` to one file of a built site, and takes the marks that told what to read from the
 * pages: learners need not fetch them.
 * @returns how many pages are in it
 */
export function writePageTexts(dist: string, course: CourseMap | undefined, base: string): number {
  const modules = new Map(
    course?.modules.flatMap(({ title, lessons }) => lessons.map(({ url }) => [url, title] as const)),
  );
  const pages: PageText[] = [];
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.html')) continue;
    const found = textOf(readFileSync(join(dist, path), 'utf8'));
    const url = base + urlOf(path.replaceAll('\\', '/'));
    if (found) pages.push({ url, module: modules.get(url) ?? '', ...found });
  }
  writeFileSync(join(dist, PAGE_TEXTS), JSON.stringify({ version: 1, pages } satisfies PageTexts));
  rewritePages(dist, (html) => html.replace(/ data-text(-skip)?(="")?(?=[ >])/g, ''));
  return pages.length;
}
