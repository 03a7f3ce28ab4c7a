/** Hiding what is personal, by keyboard alone and by touch. */
import { expect, type Page, test } from '@playwright/test';
import type { SentMask } from '../../src/workshop/drills/mask/score.ts';
import { MASK_TAGS } from '../../src/workshop/personal-data/mask.ts';
import { tokensOf } from '../../src/workshop/text/tokens.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';

const path = `${process.env['LOP_SO_BASE'] ?? '/'}can-bo/cb-a4-che-du-lieu/`;
const WORDS: Readonly<Record<string, string>> = {
  'HỌ TÊN': 'Họ tên',
  SỐ: 'Số',
  'ĐỊA CHỈ': 'Địa chỉ',
  'NGÀY SINH': 'Ngày sinh',
  'SỨC KHỎE': 'Sức khoẻ',
};

async function begin(page: Page) {
  await page.goto(path);
  const place = page.locator('[data-drill="che-so-lop"]');
  const coming = page.waitForResponse(/che-so-lop\..*\.json/);
  await place.getByRole('button', { name: 'Bắt đầu' }).press('Enter');
  const sent = (await (await coming).json()) as SentMask;
  await expect(place.getByRole('region', { name: sent.form })).toBeVisible();
  return { place, sent };
}

test('by keyboard alone every stretch is hidden, one person keeps one number, and it is passed', async ({ page }) => {
  test.setTimeout(120_000);
  const { place, sent } = await begin(page);
  const tokens = tokensOf(sent.text);
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { span, kind, is } of sent.hide) {
    const start = sent.text.indexOf(span);
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < start + span.length);
    const word = (at: number) => place.locator(`[data-at="${at}"]`);
    const go = async (at: number): Promise<void> => {
      for (let step = 0; step < tokens.length; step++) {
        if (await word(at).evaluate((it) => it === document.activeElement)) break;
        await page.keyboard.press('ArrowRight');
      }
      await expect(word(at)).toBeFocused();
      await page.keyboard.press('Enter');
    };
    await place.locator('.tieng[tabindex="0"]').focus();
    await go(first);
    await go(last);
    const tag = MASK_TAGS[kind];
    // The focus comes to the question first; a key pressed before that would go to nothing.
    await expect(place.locator('p').filter({ hasText: 'là gì?' })).toBeFocused();
    await place.getByRole('button', { name: WORDS[tag]!, exact: true }).press('Enter');
    const count = counts.get(tag) ?? 0;
    const old = given.get(is);
    if (!old) {
      counts.set(tag, count + 1);
      given.set(is, `[${tag} ${count + 1}]`);
    }
    if (count > 0) {
      await expect(place.locator('p').filter({ hasText: 'đã có số chưa?' })).toBeFocused();
      await place.getByRole('button', { name: old ? `Cũng là ${old}` : 'Chưa có:' }).press('Enter');
    }
    await expect(word(first)).toBeFocused();
    await expect(word(first)).toHaveText(given.get(is)!);
  }
  await place.getByRole('button', { name: 'Tôi đã che xong' }).press('Enter');
  await expect(place.getByText('Còn lộ 0 chỗ, lẫn số 0 chỗ.')).toBeVisible();
  await expect(place.getByText('Không thấy gì.')).toBeVisible();
  await place.getByRole('button', { name: 'Xem kết quả' }).press('Enter');
  await expect(place.getByRole('status')).toContainText('Đã đạt');
});

test('what the rules see is told only after all is said to be hidden, and a leak fails', async ({ page }) => {
  const { place } = await begin(page);
  await place.locator('[data-at="0"]').click();
  await place.locator('[data-at="1"]').click();
  expect(await lookFaults(page, 360)).toEqual([]);
  await place.getByRole('button', { name: 'Không che chỗ này' }).click();
  await expect(place.getByText('Quy tắc thấy còn lại')).toHaveCount(0);
  await place.getByRole('button', { name: 'Tôi đã che xong' }).click();
  await expect(place.getByText('Số điện thoại: «0000 000 111»')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await lookFaults(page, 360)).toEqual([]);
  await place.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(place.getByRole('status')).toContainText('Chưa đạt');
});
