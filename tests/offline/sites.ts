import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { serveSite, type TestSite } from '../helpers/serve.ts';
import { buildFixture } from './fixture-site.ts';

/** The built course, when there is one. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Folders a test may serve. */
export interface Builds {
  v1: string;
  v2: string;
  /** As `v1`, the packs also as bundles. */
  bundled: string;
  /** As `bundled`, with a word more in one lesson. */
  corrected: string;
  /** As `v1`, built for `/lop-so/`. */
  underPath: string;
  /** The built course with its base, or the small one while no course has been built. */
  course: { dist: string; base: string };
}

/** `builds` are made once for each worker; `site` serves `v1` on a port of its own, so no two tests share a cache. */
export const test = base.extend<{ site: TestSite }, { builds: Builds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'lop-so-'));
      const v1 = await buildFixture(join(folder, 'v1'), 'v1');
      const v2 = await buildFixture(join(folder, 'v2'), 'v2');
      const bundled = await buildFixture(join(folder, 'bundled'), 'v1', '/', true);
      const corrected = await buildFixture(join(folder, 'corrected'), 'v1', '/', true, 'Đã sửa.');
      const underPath = await buildFixture(join(folder, 'under-path'), 'v1', '/lop-so/');
      const isBuilt = existsSync(join(dist, 'course.json')) && existsSync(join(dist, 'tai-ve', 'index.html'));
      // A copy: somebody may build again while the tests run.
      if (isBuilt) cpSync(dist, join(folder, 'course'), { recursive: true });
      const course = isBuilt
        ? { dist: join(folder, 'course'), base: process.env['LOP_SO_BASE'] ?? '/' }
        : { dist: v1, base: '/' };
      await use({ v1, v2, bundled, corrected, underPath, course });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ builds }, use) => {
    const site = await serveSite(builds.v1);
    await use(site);
    await site.close();
  },
});

/** Opens the page of packs with the worker installed and in charge. */
export async function openPacks(page: Page, site: TestSite): Promise<void> {
  await page.goto(`${site.root}tai-ve/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.locator('[data-pack]').first().waitFor();
}

/** The row of a pack. */
export function row(page: Page, id: string) {
  return page.locator(`[data-pack="${id}"]`);
}

/** Names of all caches of the page's origin, with how many entries each has. */
export function cacheSizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys()) sizes[name] = (await (await caches.open(name)).keys()).length;
    return sizes;
  });
}
