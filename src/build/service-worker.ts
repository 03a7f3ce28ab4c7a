import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PackFile } from '../offline/pack.ts';

/** Which worker to write: the one that keeps the course, or the one that takes itself away (the emergency brake). */
export type WorkerKind = 'worker' | 'remove';

/**
 * Bundles the service worker to `dist/sw.js`, always by that name, with the shell's list written in.
 * @param shell what it keeps at once
 */
export async function buildServiceWorker(dist: string, shell: readonly PackFile[], kind: WorkerKind): Promise<void> {
  const entries = shell.map(({ url, integrity }) => ({ url, integrity, revision: revisionOf(url, integrity) }));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __SHELL__: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL(`../offline/worker/${kind}.ts`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

/** A name in `_/` carries its own hash; any other name needs a revision to be noticed as changed. */
function revisionOf(url: string, integrity: string): string | null {
  return url.startsWith('_/') ? null : integrity.slice(7, 23);
}
