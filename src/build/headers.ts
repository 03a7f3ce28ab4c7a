import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A path pattern of `_headers`, `*` standing for anything, with its headers. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** The rules of a site's `_headers` file, none when there is no such file. */
export function readHeaders(dist: string): HeaderRule[] {
  const file = join(dist, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/** Parses the format that Netlify and Cloudflare Pages read: a path, then its headers indented; `#` begins a comment. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** Headers for a path; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter((rule) => matches(rule.pattern, path)).flatMap((rule) => rule.headers));
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
