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

/** Runs with the bundle on the server changed, and puts it back. */
async function withBundle(dist: string, change: (bytes: Buffer) => Buffer, run: () => Promise<void>): Promise<void> {
  const file = join(dist, bundleOf(dist));
  const whole = readFileSync(file);
  writeFileSync(file, change(Buffer.from(whole)));
  await run().finally(() => writeFileSync(file, whole));
}

test('what a cut bundle brought is kept, and the rest comes file by file', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  site.requests.length = 0;
  await withBundle(
    builds.bundled,
    (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.5)),
    async () => {
      await page.getByRole('button', { name: 'Tải chặng 1' }).click();
      await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
    },
  );
  expect(pagesAsked(site.requests).length).toBeGreaterThan(0);
  expect(pagesAsked(site.requests).length).toBeLessThan(packsOf(builds.bundled)[0]!.files.length);
});

test('a bundle that was altered gives no wrong file', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  const alter = (bytes: Buffer): Buffer => {
    for (let at = 60; at < bytes.length; at += 40) bytes[at]! ^= 1;
    return bytes;
  };
  await withBundle(builds.bundled, alter, async () => {
    await page.getByRole('button', { name: 'Tải chặng 1' }).click();
    await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  });
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
