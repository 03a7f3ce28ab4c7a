import { expect } from '@playwright/test';
import { axeFaults } from '../helpers/look.ts';
import { serveSite } from '../helpers/serve.ts';
import { packsOf } from './fixture-site.ts';
import { openPacks, row, test } from './sites.ts';

test('the whole course, once downloaded, opens page by page with the server gone', async ({ page, builds }) => {
  test.setTimeout(300_000);
  const site = await serveSite(builds.course.dist, builds.course.base);
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải cả khoá học' }).click();
  // The cadres' workshop is asked for by itself.
  const lacking = page.locator('[data-pack]:not([data-state="complete"])');
  await expect(lacking).toHaveCount(1, { timeout: 120_000 });
  await expect(lacking).toHaveAttribute('data-pack', 'can-bo');
  await row(page, 'can-bo').getByRole('button').first().click();
  await expect(lacking).toHaveCount(0, { timeout: 120_000 });

  site.down = true;
  site.requests.length = 0;
  const packs = packsOf(builds.course.dist);
  const files = new Map(packs.flatMap((pack) => pack.files).map((file) => [file.url, file.size]));
  const wrong = await page.evaluate(
    async ({ root, expected }) => {
      const bad: string[] = [];
      for (const [url, size] of expected) {
        const body = await fetch(root + url).then(
          (response) => response.arrayBuffer(),
          () => undefined,
        );
        if (body?.byteLength !== size) bad.push(url);
      }
      return bad;
    },
    { root: site.root, expected: [...files] },
  );
  expect(wrong, 'files that did not come whole from the device').toEqual([]);

  // Each page as a learner opens it; a quick run takes the pages of the first pack.
  const opened = (process.env['FULL'] ? packs : packs.slice(0, 1)).flatMap((pack) => pack.files);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Leaving a page drops what it was still fetching; that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(`${page.url()}: ${request.url()}`);
  });
  for (const { url } of opened.filter((file) => file.url.endsWith('/'))) {
    await page.goto(site.root + url);
    await expect(page.locator('h1').first()).not.toHaveText('Chưa tải trang này về máy');
  }
  await page.reload();
  const asked = site.requests.filter((path) => !/\/(packs\.json|sw\.js)$/.test(path));
  expect(asked, 'requests that reached the server').toEqual([]);
  expect(errors.filter((error) => !/\/(packs\.json|sw\.js)$/.test(error))).toEqual([]);
  await site.close();
});

test('the texts to search come from the device', async ({ page, builds }) => {
  const site = await serveSite(builds.course.dist, builds.course.base);
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải phần tìm' }).click();
  await expect(page.locator('[data-pack="tim-kiem"]')).toHaveAttribute('data-state', 'complete');
  site.down = true;
  site.requests.length = 0;
  const texts = await page.evaluate(async (root) => (await fetch(`${root}noi-dung.json`)).json(), site.root);
  expect(texts.pages.length).toBeGreaterThan(5);
  expect(site.requests).toEqual([]);
  await site.close();
});

test('the page of packs has no accessibility fault, works by keyboard, and its targets are large', async ({
  page,
  builds,
}) => {
  const site = await serveSite(builds.course.dist, builds.course.base);
  await openPacks(page, site);
  expect(await axeFaults(page, '[data-pack]')).toEqual([]);
  for (const button of await page.locator('li[data-pack] button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  await page.locator('li[data-pack] button').first().focus();
  await page.keyboard.press('Enter');
  const first = page.locator('li[data-pack]').first();
  await expect(first).toHaveAttribute('data-state', 'complete');
  await expect(first.locator(':focus'), 'the keyboard stays in the row whose button has gone').toHaveCount(1);
  await site.close();
});

test('over plain http in a classroom the page says why nothing can be kept', async ({ playwright, builds }) => {
  const site = await serveSite(builds.course.dist, builds.course.base);
  const { launchOptions } = await import('../helpers/browser.ts');
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP 192.168.1.50 127.0.0.1'],
  });
  const page = await browser.newPage();
  await page.goto(`${site.root.replace('localhost', '192.168.1.50')}tai-ve/`);
  await expect(page.getByText('địa chỉ bắt đầu bằng http')).toBeVisible();
  await browser.close();
  await site.close();
});
