import { describe, expect, it } from 'vitest';
import { withStubsInlined } from '../../../src/build/inline-stubs.ts';

const files: Record<string, string> = {
  '/_/a.js': 'import{n as e}from"./trang.js";e();\n',
  '/_/b.js': `import{x}from"./y.js";${'x();'.repeat(80)}`,
  '/_/c.js': 'document.title="x"',
};
const page = (src: string): string =>
  withStubsInlined(`<p></p><script type="module" src="${src}"></script>`, (address) => files[address]);

describe('a script that only calls another', () => {
  it('stands in the page itself, with the other by its address', () => {
    expect(page('/_/a.js')).toBe('<p></p><script type="module">import{n as e}from"/_/trang.js";e();</script>');
  });
  it('stays a file when it is long, does something itself, or is not there', () => {
    for (const src of ['/_/b.js', '/_/c.js', '/_/d.js']) expect(page(src)).toContain(`src="${src}"`);
  });
});
