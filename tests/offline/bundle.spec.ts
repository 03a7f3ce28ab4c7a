/** A pack that comes as one file: quicker where it works, and nothing is lost where it does not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { packsOf } from './fixture-site.ts';
import { openPacks, row, test } from './sites.ts';

const bundleOf = (dist: string) => `/${packsOf(dist)[0]!.bundle!.url}`;
const pagesAsked = (requests: readonly string[]) => requests.filter((path) => /^\/(bai|chang|_)/.test(path));

test('a pack comes with one request, and its pages open with the server gone', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => path === bundleOf(builds.bundled))).toHaveLength(1);
  expect(pagesAsked(site.requests)).toEqual([]);
  site.down = true;
  for (const address of ['bai/mot/', 'bai/hai/in/', 'chang-mot/']) {
    await page.goto(site.root + address);
    await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
  }
});

test('what a cut bundle brought is kept, and the rest comes file by file', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  const { size } = packsOf(builds.bundled)[0]!.bundle!;
  site.cuts.push({ path: bundleOf(builds.bundled).slice(1), at: Math.floor(size * 0.6), manner: 'broken', times: 1 });
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  const files = packsOf(builds.bundled)[0]!.files.length;
  expect(pagesAsked(site.requests).length).toBeGreaterThan(0);
  expect(pagesAsked(site.requests).length).toBeLessThan(files);
});

test('a bundle that was altered gives no wrong file', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  const file = join(builds.bundled, bundleOf(builds.bundled));
  const whole = readFileSync(file);
  const altered = Buffer.from(whole);
  for (let at = 60; at < altered.length; at += 40) altered[at]! ^= 1;
  writeFileSync(file, altered);
  try {
    await page.getByRole('button', { name: 'Tải chặng 1' }).click();
    await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  } finally {
    writeFileSync(file, whole);
  }
  site.down = true;
  await page.goto(`${site.root}bai/mot/`);
  await expect(page.locator('main p')).toHaveCount(200);
});

test('where the browser cannot unpack, or the host has no bundle, the files come one by one', async ({
  page,
  site,
  builds,
}) => {
  site.dist = builds.bundled;
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
  await openPacks(page, site);
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests).not.toContain(bundleOf(builds.bundled));
  expect(pagesAsked(site.requests).length).toBeGreaterThan(4);
});
