import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexPages } from './index-pages.ts';

/** What happens once the pages are written: search index → packs → service worker, in that order. */
export function afterBuild(): AstroIntegration {
  return {
    name: 'lop-so:after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await indexPages(dist);
      },
    },
  };
}
