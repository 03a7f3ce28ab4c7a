import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewritePages } from './dist-files.ts';

/** A script this small only calls what another file holds; fetching it first would cost a round on a slow network. */
const STUB = 200;

/**
 * A page with its stubs written in: `<script type="module" src="/_/x.js">` becomes the one line that stood in x.js, its imports by
 * their address from the root.
 * @param read the text of a file of the site by its address, undefined where there is none
 */
export function withStubsInlined(html: string, read: (address: string) => string | undefined): string {
  return html.replace(/<script type="module" src="([^"]+)"><\/script>/g, (tag, address: string) => {
    const text = read(address)?.trim();
    if (text === undefined || text.length > STUB || !text.startsWith('import')) return tag;
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    return `<script type="module">${text.replace(/(from|import)(["'`])\.\//g, `$1$2${folder}`)}</script>`;
  });
}

/** Writes the stubs into every page of a built site. */
export function inlineStubs(dist: string, base: string): void {
  const read = (address: string): string | undefined => {
    const path = join(dist, address.slice(base.length));
    try {
      return address.startsWith(base) ? readFileSync(path, 'utf8') : undefined;
    } catch {
      return undefined;
    }
  };
  rewritePages(dist, (html) => withStubsInlined(html, read));
}
