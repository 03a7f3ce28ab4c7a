import { expect } from '@playwright/test';
import { launchOptions, phone } from '../helpers/browser.ts';
import { serveSite } from '../helpers/serve.ts';
import { packsOf } from './fixture-site.ts';
import { cacheSizes, openPacks, row, test } from './sites.ts';

test('a downloaded module opens with no request at all, reload included', async ({ page, site, builds }) => {
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  await expect(row(page, 'chang-mot')).toContainText('đủ');

  site.down = true;
  site.requests.length = 0;
  const pages = packsOf(builds.v1)[0]?.files.filter((file) => file.url.endsWith('/')) ?? [];
  expect(pages.length).toBe(5);
  for (const { url } of pages) {
    await page.goto(site.root + url);
    await expect(page.locator('h1')).not.toHaveText('Chưa tải trang này về máy');
    await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
  }
  await page.reload();
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
  await page.goto(`${site.root}tai-ve/`);
  await expect(row(page, 'chang-mot')).toContainText('đủ');
  // The list of packs is the one thing that is asked for again, to learn of a newer version.
  expect(site.requests.filter((path) => path !== '/packs.json' && path !== '/sw.js')).toEqual([]);
});

for (const form of ['bai/mot', 'bai/mot/', 'bai/mot/index.html', 'bai/mot/?bai-tap=x&bien-the=2', 'bai/mot?fbclid=1'])
  test(`offline the address ${form} opens the lesson`, async ({ page, site }) => {
    await openPacks(page, site);
    await page.getByRole('button', { name: 'Tải chặng 1' }).click();
    await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
    site.down = true;
    await page.goto(site.root + form);
    await expect(page.locator('h1')).toHaveText('Bài mot');
  });

test('offline a lesson that is not on the device says so and links the modules that are', async ({ page, site }) => {
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  site.down = true;
  for (const missing of ['bai/ba/', 'khong-co-trang-nay/']) {
    await page.goto(site.root + missing);
    await expect(page.locator('h1')).toHaveText('Chưa tải trang này về máy');
    await expect(page.getByRole('link', { name: 'Chặng một' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Chặng hai' })).toHaveCount(0);
  }
});

test('offline the pages of the shell open before anything was downloaded', async ({ page, site }) => {
  await openPacks(page, site);
  site.down = true;
  for (const shell of ['', 'tro-giup/', 'tai-ve/']) {
    await page.goto(site.root + shell);
    await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
  }
});

test('a broken connection keeps what came, and the next try fetches only the rest', async ({ page, site }) => {
  await openPacks(page, site);
  site.cuts.push({ path: 'bai/hai/', at: 4000, manner: 'broken', times: 2 });
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'partial');
  await expect(row(page, 'chang-mot')).toContainText('Đang tải dở, sẽ tải tiếp');

  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải tiếp chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  const files = site.requests.filter((path) => !path.endsWith('.json'));
  expect(files).toContain('/bai/hai/');
  expect(files.length).toBeLessThan(5);
});

test('a half file that claims to be whole is refused and fetched again', async ({ page, site }) => {
  await openPacks(page, site);
  site.cuts.push({ path: 'bai/mot/', at: 5000, manner: 'silent', times: 1 });
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => path === '/bai/mot/').length).toBe(2);
  site.down = true;
  await page.goto(`${site.root}bai/mot/`);
  await expect(page.locator('main p')).toHaveCount(200);
});

test('until its last file has come, no page is served from a pack', async ({ page, site }) => {
  await openPacks(page, site);
  site.cuts.push({ path: 'bai/hai/', at: 10, manner: 'broken', times: 9 });
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'partial');
  site.down = true;
  await page.goto(`${site.root}bai/mot/`);
  await expect(page.locator('h1')).toHaveText('Chưa tải trang này về máy');
});

test('a network that answers everything with its log-in page is named as such', async ({ page, site }) => {
  await openPacks(page, site);
  site.portal = true;
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toContainText('Mạng này đòi đăng nhập');
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'partial');
});

test('when the network comes back the download goes on by itself', async ({ page, site, context }) => {
  await openPacks(page, site);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toContainText('Máy vừa mất mạng');
  await context.setOffline(false);
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  await expect(page.getByRole('button', { name: 'Tải chặng 2' })).toBeEnabled();
});

test('a page opened without a network offers its downloads as soon as there is one', async ({
  page,
  site,
  context,
}) => {
  await openPacks(page, site);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Máy đang không có mạng')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tải chặng 1' })).toBeDisabled();
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: 'Tải chặng 1' })).toBeEnabled();
});

test('a learner can stop a download and go on later', async ({ page, site }) => {
  await openPacks(page, site);
  site.delay = 200;
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(page.getByRole('progressbar', { name: 'Đang tải chặng 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Dừng tải chặng 1' }).click();
  await expect(page.getByRole('status')).toContainText('Đã dừng');
  site.delay = 0;
  await page.getByRole('button', { name: 'Tải tiếp chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
});

test('removing a pack frees its room, after asking', async ({ page, site }) => {
  await openPacks(page, site);
  const before = await cacheSizes(page);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await page.getByRole('button', { name: 'Xoá chặng 1 khỏi máy' }).click();
  await page.getByRole('button', { name: 'Giữ lại' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  await page.getByRole('button', { name: 'Xoá chặng 1 khỏi máy' }).click();
  await page.getByRole('button', { name: 'Xoá chặng 1', exact: true }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'none');
  expect(await cacheSizes(page)).toEqual(before);
});

test('a file that has gone or was altered is noticed, and only it is fetched again', async ({ page, site }) => {
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  await page.evaluate(async (address) => {
    const name = (await caches.keys()).find((one) => one.includes('goi chang-mot'));
    await (await caches.open(name ?? '')).put(address, new Response('khác'));
  }, `${site.root}bai/mot/`);
  await page.reload();
  await expect(row(page, 'chang-mot')).toContainText('thiếu');
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Tải lại phần thiếu của chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => !path.endsWith('.json'))).toEqual(['/bai/mot/']);
});

test('an update of a pack that fails leaves the old one working; the next takes only what changed', async ({
  page,
  site,
  builds,
}) => {
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');

  site.dist = builds.v2;
  site.cuts.push({ path: 'bai/hai/', at: 99, manner: 'broken', times: 2 });
  await page.reload();
  await page.getByRole('button', { name: 'Lấy bản mới của chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toContainText('Đang tải dở');
  await page.goto(`${site.root}bai/hai/`);
  await expect(page.locator('body')).toHaveAttribute('data-version', 'v1');
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');

  await page.goto(`${site.root}tai-ve/`);
  site.requests.length = 0;
  await page.getByRole('button', { name: 'Lấy bản mới của chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests).not.toContain('/_/hinh-mot.svg');
  expect(Object.keys(await cacheSizes(page)).filter((name) => name.includes('goi chang-mot')).length).toBe(1);
  site.down = true;
  await page.goto(`${site.root}bai/hai/`);
  await expect(page.locator('body')).toHaveAttribute('data-version', 'v2');
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v2');
});

test('a course under a path of its host works the same, and leaves the neighbours alone', async ({ page, builds }) => {
  const site = await serveSite(builds.underPath, '/lop-so/');
  await openPacks(page, site);
  await page.evaluate(() => caches.open('của trang khác'));
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  site.down = true;
  await page.goto(`${site.root}bai/mot?fbclid=1`);
  await expect(page.locator('h1')).toHaveText('Bài mot');
  await page.goto(`${site.root}bai/ba/`);
  await page.getByRole('link', { name: 'Chặng một' }).click();
  await expect(page.locator('h1')).toHaveText('chang-mot');
  expect(Object.keys(await cacheSizes(page))).toContain('của trang khác');
  await site.close();
});

test('whatever byte each file is cut at, the download ends whole', async ({ page, site, builds }) => {
  test.setTimeout(120_000);
  await openPacks(page, site);
  const files = packsOf(builds.v1)[0]?.files ?? [];
  const rounds = process.env['FULL'] ? 40 : 4;
  for (let round = 0; round < rounds; round += 1) {
    site.cuts = files.map(({ url, size }, index) => ({
      path: url,
      // A fraction that wanders through the file from round to round; the last byte is the one a cut likes best.
      at: index === round ? size - 1 : Math.floor(size * ((round * 0.618 + index * 0.382) % 1)),
      manner: (round + index) % 2 === 0 ? 'broken' : 'silent',
      times: 1,
    }));
    await page.getByRole('button', { name: 'Tải chặng 1' }).click();
    await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'complete');
    expect(site.cuts.filter((cut) => cut.times === 0).length).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Xoá chặng 1 khỏi máy' }).click();
    await page.getByRole('button', { name: 'Xoá chặng 1', exact: true }).click();
    await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'none');
  }
});

test('a full device is told in words, and what was there before still opens', async ({ page, site, context }) => {
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải chặng 2' }).click();
  await expect(row(page, 'chang-hai')).toHaveAttribute('data-state', 'complete');
  const devtools = await context.newCDPSession(page);
  const origin = new URL(site.root).origin;
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 15_000 });
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toContainText('Máy đã hết chỗ trống');
  site.down = true;
  await page.goto(`${site.root}bai/ba/`);
  await expect(page.locator('body')).toHaveAttribute('data-script', 'v1');
});

test('a browser that died in the middle of a download goes on where it was', async ({ playwright, site }, info) => {
  const profile = info.outputPath('profile');
  const first = await playwright.chromium.launchPersistentContext(profile, { ...phone, ...launchOptions });
  const page = await first.newPage();
  await openPacks(page, site);
  site.cuts.push({ path: 'bai/hai/', at: 50, manner: 'broken', times: 2 });
  await page.getByRole('button', { name: 'Tải chặng 1' }).click();
  await expect(row(page, 'chang-mot')).toHaveAttribute('data-state', 'partial');
  const devtools = await first.newCDPSession(page);
  const died = first.waitForEvent('close');
  devtools.send('Browser.crash').catch(() => {});
  await died;

  const second = await playwright.chromium.launchPersistentContext(profile, { ...phone, ...launchOptions });
  const again = await second.newPage();
  await openPacks(again, site);
  await expect(row(again, 'chang-mot')).toHaveAttribute('data-state', 'partial');
  site.requests.length = 0;
  await again.getByRole('button', { name: 'Tải tiếp chặng 1' }).click();
  await expect(row(again, 'chang-mot')).toHaveAttribute('data-state', 'complete');
  expect(site.requests.filter((path) => !path.endsWith('.json')).length).toBeLessThan(5);
  await second.close();
});
