import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the built site. */
export interface DistFile {
  /** Path in `dist`, with `/`: `bai/goi-dien/index.html`. */
  path: string;
  /** As a browser asks for it, relative to the root: `bai/goi-dien/`. */
  url: string;
  size: number;
  integrity: string;
  /** Content of a text file, to find what it names; empty for the others. */
  text: string;
}

const textEndings = /\.(html|js|mjs|css|json|webmanifest|svg)$/;

/** For hosts and readers of the folder, never asked for by a page on the device. */
const notForDevices = /^(sw\.js|packs\.json|goi\/.*|_headers|_redirects|robots\.txt|sitemap.*|.*\.map|\..*)$/;

/** Writes every HTML page of a built site anew. @param change the page as it is to the page as it shall be */
export function rewritePages(dist: string, change: (html: string) => string): void {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(dist, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}

/** Every file of the built site that a device may ask for, by path. */
export function readDist(dist: string): DistFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !notForDevices.test(path))
    .sort()
    .map((path) => toDistFile(path, readFileSync(join(dist, path))));
}

/** What a browser asks for to get a file of `dist`, relative to the root. */
export const urlOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Path in `dist` of what a browser asks for by an address: the other way round of `urlOf`. */
export const pathOf = (url: string): string => (/(^|\/)$/.test(url) ? `${url}index.html` : url);

/** A file of the site from its path and bytes. */
export function toDistFile(path: string, bytes: Buffer): DistFile {
  return {
    path,
    url: urlOf(path),
    size: bytes.length,
    integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
    text: textEndings.test(path) ? bytes.toString('utf8') : '',
  };
}

/**
 * The files that some files need, themselves included: whatever script, picture or data file they name, and what those name.
 * Pages are not followed: a link to another lesson does not bring it along.
 */
export function withNeeds(start: readonly DistFile[], all: readonly DistFile[]): DistFile[] {
  const byName = new Map<string, DistFile[]>();
  for (const file of all) {
    if (file.path.endsWith('.html')) continue;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const found = new Set(start);
  // A set keeps the order of arrival and goes on over what is added meanwhile.
  for (const file of found) for (const need of namedIn(file.text, byName)) found.add(need);
  return [...found];
}

function* namedIn(text: string, byName: ReadonlyMap<string, DistFile[]>): Generator<DistFile> {
  for (const [word] of text.matchAll(/[\w./@~%-]+\.[a-z0-9]+/gi)) {
    const address = word.replace(/^[./]+/, '');
    for (const file of byName.get(address.slice(address.lastIndexOf('/') + 1)) ?? [])
      if (file.path === address || address.endsWith(`/${file.path}`) || file.path.endsWith(`/${address}`)) yield file;
  }
}
