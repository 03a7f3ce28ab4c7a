/** «Thật hay lừa» as a learner meets it: by finger, by keyboard, and what is kept. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { brokenAddresses } from '../../src/judging/words.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { recorded } from '../helpers/storage.ts';
import { doubleTap } from '../helpers/touch.ts';

const path = `${process.env['LOP_SO_BASE'] ?? '/'}that-hay-lua/`;

interface Sent {
  items: { before: string; verdict: string; actions: { text: string; right?: true }[]; parts: { text: string }[] }[];
}

/** All items, as the page was sent them. */
async function begin(page: Page): Promise<Sent['items']> {
  await page.goto(path);
  const coming = page.waitForResponse(/tinh-huong\..*\.json/);
  await page.getByRole('button', { name: 'Bắt đầu một lượt' }).click();
  const { items } = (await (await coming).json()) as Sent;
  await expect(page.getByRole('heading', { name: 'Cô bác thấy thế nào?' })).toBeFocused();
  return items;
}

/** The item on the page. */
async function shown(page: Page, items: Sent['items']): Promise<Sent['items'][number]> {
  const before = await page.locator('.truoc span').textContent();
  const parts = await page.locator('.khung .cho').allTextContents();
  return items.find(
    (item) => item.before === before && item.parts.every(({ text }, at) => parts[at] === brokenAddresses(text)),
  )!;
}

async function judge(page: Page, items: Sent['items'], answer: string, action: 'right' | 'first'): Promise<void> {
  const item = await shown(page, items);
  await page.getByRole('button', { name: answer }).click();
  await page.locator('button.cho').first().click();
  const chosen = action === 'right' ? item.actions.find(({ right }) => right)! : item.actions[0]!;
  await page.getByRole('button', { name: chosen.text, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: item.verdict === 'lua' ? 'Đây là lừa.' : 'Đây là thật.' }),
  ).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
  await page.getByRole('button', { name: /^Xem (cái tiếp|kết quả)$/ }).click();
}

test('a set told apart is counted as hits without false alarms, is kept, and one alone is not yet mastery', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const items = await begin(page);
  for (let count = 0; count < 13; count++) await judge(page, items, 'Chưa chắc', 'right');
  await expect(page.getByRole('heading', { name: /Bắt được 7 trong 7.*Nghi nhầm 0 trong 6/ })).toBeVisible();
  expect((await recorded(page)).filter(({ kind, result }) => kind === 'judgement' && result === 'right')).toHaveLength(
    13,
  );
  await page.reload();
  await expect(page.locator('#da-lam')).toContainText('Làm thêm cho vững.');
});

test('who calls everything «Đáng ngờ» hears of the false alarms, with the lessons to learn again', async ({ page }) => {
  test.setTimeout(120_000);
  const items = await begin(page);
  for (let count = 0; count < 13; count++) await judge(page, items, 'Đáng ngờ', 'right');
  await expect(page.getByRole('heading', { name: /Nghi nhầm 6 trong 6/ })).toBeVisible();
  await expect(page.getByText('Bài nên xem lại:')).toBeVisible();
});

test('an item is judged by keyboard alone, and each step says what is asked', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'An toàn' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Chạm chỗ làm cô bác tin.' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('button.cho').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Giờ cô bác làm gì?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Đây là/ })).toBeFocused();
});

test('the tail of a double tap answers nothing', async ({ page }) => {
  await begin(page);
  const cdp = await page.context().newCDPSession(page);
  for (const [control, asked] of [
    [page.getByRole('button', { name: 'Đáng ngờ' }), 'Chạm chỗ làm cô bác nghi.'],
    [page.locator('button.cho').first(), 'Giờ cô bác làm gì?'],
  ] as const) {
    await control.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const box = (await control.boundingBox())!;
    await doubleTap(cdp, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 160);
    await expect(page.getByRole('heading', { name: asked })).toBeVisible();
  }
});

test('every state of an item holds contrast, targets and sizes, also at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page);
  const steps = [
    () => page.getByRole('button', { name: 'Đáng ngờ' }).click(),
    () => page.locator('button.cho').first().click(),
    () => page.locator('.xet > .thanh').first().click(),
  ];
  for (const step of [async () => {}, ...steps]) {
    await step();
    expect(await axeFaults(page, 'main')).toEqual([]);
    expect(await lookFaults(page, 320)).toEqual([]);
  }
});

test('without a network the page says so in words and keeps the bar to try again', async ({ page }) => {
  await page.goto(path);
  await page.route(/tinh-huong\./, (route) => route.abort());
  await page.getByRole('button', { name: 'Bắt đầu một lượt' }).click();
  await expect(page.getByRole('alert')).toContainText('mạng đang mất');
  await expect(page.getByRole('button', { name: 'Bắt đầu một lượt' })).toBeVisible();
});

test('nothing in a frame is a link, and every fake address is broken', async () => {
  const file = readFileSync(new URL('../../dist/that-hay-lua/index.html', import.meta.url), 'utf8');
  const name = /tinh-huong\.[0-9a-f]+\.json/.exec(file)![0];
  const { items } = JSON.parse(
    readFileSync(new URL(`../../dist/that-hay-lua/${name}`, import.meta.url), 'utf8'),
  ) as Sent;
  for (const { parts } of items)
    for (const { text } of parts) {
      expect(text).not.toMatch(/https?:|<a\b/);
      for (const [address] of text.matchAll(/\S*\.example/g)) expect(address).toContain('[.]example');
    }
});
