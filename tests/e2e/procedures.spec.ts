/** The cards of procedures, and «Lỡ bị lừa» from wherever one is. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, pages } from '../helpers/course.ts';

const base = process.env['LOP_SO_BASE'] ?? '/';
const cards = pages.filter((page) => /\/thu-tuc\/.+/.test(page));

test('every page leads to «Lỡ bị lừa» in one step', () => {
  const without = pages.filter((page) => {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    const html = readFileSync(dist + file.slice(base.length), 'utf8');
    return (
      !page.endsWith('/lo-bi-lua/') &&
      !html.includes(`href="${base}lo-bi-lua/"`) &&
      !html.includes(`href=${base}lo-bi-lua/`)
    );
  });
  expect(without).toEqual([]);
});

test('there are sixteen cards, each with what to bring, the steps, where the fee is shown, a source and its date', async ({
  page,
}) => {
  expect(cards).toHaveLength(16);
  for (const card of cards) {
    await page.goto(card);
    for (const line of ['Nơi giải quyết', 'Mang theo', 'Các bước', 'Lệ phí', 'Hay nhầm'])
      await expect(page.getByText(line, { exact: true }), card).toBeVisible();
    await expect(page.locator('article'), card).toContainText(/Đối chiếu lần cuối \d\d\/\d\d\/\d{4} · Nguồn: /);
    await expect(page.locator('article'), card).toContainText('Cô bác vẫn có thể đến nộp trực tiếp');
    expect(await page.locator('article').textContent(), `${card} states no fee`).not.toMatch(
      /\d\s*(đồng|đ|nghìn)(?!\p{L})/u,
    );
  }
});

test('a card is found by what people type, without accents', async ({ page }) => {
  await page.goto(`${base}tim/`);
  for (const [typed, title] of [
    ['giay chung sinh', 'Đăng ký khai sinh'],
    ['tien gia huu tri', 'hưu trí'],
    ['mat the bao hiem', 'BHYT'],
  ] as const) {
    await page.getByRole('searchbox').fill(typed);
    await expect(page.locator('a', { hasText: title }).first()).toBeVisible();
  }
});

test('a card prints on one sheet of A4, without the bars of the page', async ({ page }) => {
  await page.goto(cards[0]!);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'In thẻ này' })).toBeHidden();
  for (const card of cards) {
    await page.goto(card);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g), card).toHaveLength(1);
  }
});
