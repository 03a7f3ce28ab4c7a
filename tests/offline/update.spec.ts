import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { buildServiceWorker } from '../../src/build/service-worker.ts';
import { cacheSizes, openPacks, row, test } from './sites.ts';

/** Lets the browser look for a newer worker and waits for what comes of it. */
function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    while (worker.state === 'installing' || worker.state === 'parsed')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker.state;
  });
}

test('a new version waits while a learner is busy, and the old one goes on working whole', async ({
  page,
  site,
  builds,
}) => {
  await openPacks(page, site);
  await page.goto(`${site.root}tro-giup/`);
  await page.evaluate(() => document.body.setAttribute('data-busy', ''));
  site.dist = builds.v2;
  expect(await lookForUpdate(page)).toBe('installed');
  await expect(page.getByRole('button', { name: 'Dùng bản mới' })).toHaveCount(0);

  // The server has only the new files now; the old page still gets its own late script.
  await page.evaluate(() => document.dispatchEvent(new Event('ask-late')));
  await expect(page.locator('body')).toHaveAttribute('data-late', 'v1');
  await page.goto(site.root);
  await expect(page.locator('body')).toHaveAttribute('data-version', 'v1');
});

test('after the activity the new version is offered, taken once asked for, and only this tab reloads', async ({
  page,
  site,
  builds,
  context,
}) => {
  await openPacks(page, site);
  await page.goto(`${site.root}tro-giup/`);
  const other = await context.newPage();
  await other.goto(site.root);
  await page.evaluate(() => document.body.setAttribute('data-busy', ''));
  site.dist = builds.v2;
  expect(await lookForUpdate(page)).toBe('installed');
  await page.evaluate(() => {
    document.body.removeAttribute('data-busy');
    document.dispatchEvent(new Event('activity-end'));
  });
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.getByRole('button', { name: 'Dùng bản mới' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v2');
  expect(loads).toBe(1);

  await expect(other.locator('body')).toHaveAttribute('data-script', 'v1');
  await other.evaluate(() => document.dispatchEvent(new Event('ask-late')));
  await expect(other.locator('body')).toHaveAttribute('data-late', 'v1');
});

test('a downloaded module of the old version works under the new shell', async ({ page, site, builds }) => {
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  site.dist = builds.v2;
  expect(await lookForUpdate(page)).toBe('installed');
  await page.getByRole('button', { name: 'Dùng bản mới' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v2');
  await expect(row(page, 'chang-mot')).toContainText('có bản mới');
  site.down = true;
  await page.goto(`${site.root}bai/mot/`);
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
  await page.evaluate(() => document.dispatchEvent(new Event('ask-late')));
  await expect(page.locator('body')).toHaveAttribute('data-late', 'v1');
});

test('an install that fails five times leaves the old version working and takes no room', async ({
  page,
  site,
  builds,
}) => {
  await openPacks(page, site);
  const before = await cacheSizes(page);
  site.dist = builds.v2;
  site.gone.add('tro-giup/');
  for (let time = 0; time < 5; time += 1) expect(await lookForUpdate(page)).toBe('redundant');
  expect(await cacheSizes(page)).toEqual(before);
  await page.goto(`${site.root}tro-giup/`);
  await expect(page.locator('body')).toHaveAttribute('data-version', 'v1');
});

test('a file of the shell that went missing comes back with the next visit that has a network', async ({
  page,
  site,
}) => {
  await openPacks(page, site);
  const removed = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' vo')) ?? '';
    const cache = await caches.open(name);
    const entry = (await cache.keys()).find((request) => request.url.includes('/tro-giup/'));
    return entry ? cache.delete(entry) : false;
  });
  expect(removed).toBe(true);
  await page.goto(`${site.root}tro-giup/`);
  site.down = true;
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Trợ giúp');
});

test('the emergency brake takes worker and caches away and leaves everything else', async ({ page, site, builds }) => {
  await openPacks(page, site);
  await page.evaluate(() => localStorage.setItem('sổ', 'còn'));
  const braked = mkdtempSync(join(tmpdir(), 'lop-so-'));
  cpSync(builds.v2, braked, { recursive: true });
  await buildServiceWorker(braked, [], 'remove');
  site.dist = braked;
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(Object.keys(await cacheSizes(page))).toEqual([]);
  await page.goto(site.root);
  await expect(page.locator('body')).toHaveAttribute('data-version', 'v2');
  expect(await page.evaluate(() => localStorage.getItem('sổ'))).toBe('còn');
});
