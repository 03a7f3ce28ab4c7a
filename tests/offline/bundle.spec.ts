/** A pack that comes in two files: quicker where it works, and nothing is lost where it does not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { packsOf } from './fixture-site.ts';
import { openPacks, row, test } from './sites.ts';

/** Addresses of the bundles of the first pack: what packs share, then its own. */
const bundlesOf = (dist: string) => packsOf(dist)[0]!.bundles!.map(({ url }) => `/${url}`);
const pagesAsked = (requests: readonly string[]) => requests.filter((path) => /^\/(bai|chang|_)/.test(path));

test('a pack comes with two requests, another one with one more, and their pages open with the server gone', async ({
  page,
  site,
  builds,
}) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => path.startsWith('/goi/'))).toEqual(bundlesOf(builds.bundled));
  expect(pagesAsked(site.requests)).toEqual([]);

  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải chặng 2' }).click();
  await expect(row(page, 'chang-hai')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => path.startsWith('/goi/'))).toEqual([
    `/${packsOf(builds.bundled)[1]!.bundles![1]!.url}`,
  ]);
  expect(pagesAsked(site.requests)).toEqual([]);
  site.down = true;
  for (const address of ['bai/mot/', 'bai/hai/in/', 'chang-mot/', 'bai/ba/', 'chang-hai/']) {
    await page.goto(site.root + address);
    await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
  }
});

/** Runs with some bundles on the server changed, and puts them back. */
async function withBundles(
  dist: string,
  addresses: readonly string[],
  change: (bytes: Buffer) => Buffer,
  run: () => Promise<void>,
): Promise<void> {
  const whole = addresses.map((address) => ({ file: join(dist, address), bytes: readFileSync(join(dist, address)) }));
  for (const { file, bytes } of whole) writeFileSync(file, change(Buffer.from(bytes)));
  await run().finally(() => {
    for (const { file, bytes } of whole) writeFileSync(file, bytes);
  });
}

test('what a cut bundle brought is kept, and the rest comes file by file', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  site.requests.length = 0;
  await withBundles(
    builds.bundled,
    bundlesOf(builds.bundled).slice(1),
    (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.5)),
    async () => {
      await page.getByRole('button', { name: 'Tải chặng 1' }).click();
      await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
    },
  );
  expect(pagesAsked(site.requests).length).toBeGreaterThan(0);
  expect(pagesAsked(site.requests).length).toBeLessThan(packsOf(builds.bundled)[0]!.files.length);
});

for (const [what, which] of [
  ['a bundle', [1]],
  ['what packs share', [0]],
  ['every bundle', [0, 1]],
] as const)
  test(`${what}, altered, gives no wrong file`, async ({ page, site, builds }) => {
    site.dist = builds.bundled;
    await openPacks(page, site);
    const alter = (bytes: Buffer): Buffer => {
      for (let at = 60; at < bytes.length; at += 40) bytes[at]! ^= 1;
      return bytes;
    };
    await withBundles(
      builds.bundled,
      which.map((at) => bundlesOf(builds.bundled)[at]!),
      alter,
      async () => {
        await page.getByRole('button', { name: 'Tải chặng 1' }).click();
        await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
      },
    );
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
  expect(site.requests.filter((path) => path.startsWith('/goi/'))).toEqual([]);
  expect(pagesAsked(site.requests).length).toBeGreaterThan(4);
});

test('an update of a pack takes one by one what changed, where that is little', async ({ page, site, builds }) => {
  site.dist = builds.bundled;
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  site.dist = builds.corrected;
  await page.reload();
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Lấy bản mới của chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => path !== '/packs.json')).toEqual(['/bai/mot/']);
});
