import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Facts } from '../../../src/course/lesson-schema.ts';

const facts = parse(readFileSync('content/facts.yaml', 'utf8')) as Facts;
/** Addresses the registry names, as values or as where something was read. */
const known = JSON.stringify(facts);
const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(ya?ml|mdx)$/.test(path),
);

it.each(files)('%s names no address that could be opened, but those of the registry', (path) => {
  for (const line of readFileSync(`content/${path}`, 'utf8').split('\n')) {
    // A drawing names its language by an address that nobody opens.
    const text = line.replace(/(^|\s)#.*$/, '').replaceAll("xmlns='http://www.w3.org/2000/svg'", '');
    expect(text, 'a link out of the course').not.toMatch(/\]\(https?:|href=/);
    for (const [name] of text.matchAll(/(?<![\w.@[\]-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-]|\[\.\])/g)) {
      const ending = name.split('.').at(-1)!;
      // A practice poster's QR code needs whole letters; a name under `.example` is kept for examples (RFC 2606) and opens nothing.
      if (ending === 'example' && text.trim() === `qr: ${name}`) continue;
      if (!['vn', 'com', 'net', 'org', 'info', 'xyz', 'me', 'gov', 'example'].includes(ending)) continue;
      expect(known.includes(name) || name === 'com.vn', `${name} in «${text.trim()}»`).toBe(true);
    }
  }
});
