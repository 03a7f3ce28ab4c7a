/** Unit A1 as a cadre meets it. */
import { expect, test } from '@playwright/test';
import { axeFaults, lookFaults } from '../helpers/look.ts';

const UNIT = `${process.env['LOP_SO_BASE'] ?? '/'}can-bo/cb-a1-xuong-de-bai/`;
const GOOD =
  'Bạn là cán bộ Đoàn phường Cẩm Phả. Soạn tin Zalo cảnh báo lừa đảo. Người đọc: người cao tuổi, hay lo. Chỉ dùng: có cuộc gọi lạ đòi lệ phí; Công an không định danh qua điện thoại. Tối đa 70 tiếng, 3 câu. Giọng bình tĩnh, xưng cháu gọi ông bà. Không bịa số, không dọa. Liệt kê số, ngày, tên kèm nguồn.';

test('a brief is told slot by slot, stops at personal data, and is kept once it is mended', async ({ page }) => {
  await page.goto(UNIT);
  const drill = page.locator('#tu-viet-mot');
  await drill.getByRole('button', { name: 'Bắt đầu' }).click();
  const box = drill.getByRole('textbox', { name: 'Đề bài của đồng chí' });

  await box.fill('Viết bài cảnh báo cho người cao tuổi. Liên hệ 0000 000 000.');
  await drill.getByRole('button', { name: 'Xem nhận xét' }).click();
  await expect(drill.getByText('Dừng ở một chỗ: có dữ liệu cá nhân.')).toBeVisible();
  await expect(drill.getByRole('button', { name: 'Nộp đề bài' })).toHaveCount(0);

  await box.fill('Viết bài cảnh báo cuộc gọi lạ đòi lệ phí cho người cao tuổi.');
  await drill.getByRole('button', { name: 'Xem nhận xét' }).click();
  await expect(drill.getByText('Còn trống:')).toBeVisible();
  await drill.getByRole('button', { name: 'Xem hậu quả' }).click();
  await expect(drill.getByText('Bản nháp soạn sẵn để minh họa')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await lookFaults(page, 360)).toEqual([]);

  await box.fill(GOOD);
  await expect(drill.getByRole('button', { name: 'Nộp đề bài' })).toHaveCount(0);
  await drill.getByRole('button', { name: 'Xem nhận xét' }).click();
  await drill.getByRole('button', { name: 'Nộp đề bài' }).click();
  await expect(drill.getByText('Đã đạt: 16 trên 16.')).toBeVisible();
});

test('cards are laid with the keyboard alone', async ({ page }) => {
  await page.goto(UNIT);
  const drill = page.locator('#the-o');
  await drill.getByRole('button', { name: 'Bắt đầu' }).press('Enter');
  for (let left = 12; left > 0; left--) {
    await drill.getByRole('group', { name: 'Các thẻ' }).getByRole('button').first().press('Enter');
    await drill.getByRole('button', { name: 'Không ô nào' }).press('Enter');
    const next = drill.getByRole('button', { name: left === 1 ? 'Xem kết quả' : 'Thẻ tiếp' });
    await expect(next).toBeFocused();
    await next.press('Enter');
  }
  await expect(drill.getByText('Chưa đạt: 4 trên 12.')).toBeVisible();
});

test('what is written outlives a reload, and what is not passed is mended in the same scenario', async ({ page }) => {
  await page.goto(UNIT);
  const drill = page.locator('#tu-viet-mot');
  const begin = drill.getByRole('button', { name: 'Bắt đầu: Tự viết', exact: true });
  await begin.click();
  const box = drill.getByRole('textbox', { name: 'Đề bài của đồng chí' });
  const lacking = GOOD.replace(', xưng cháu gọi ông bà', '');
  await box.fill(lacking);
  await page.reload();
  await expect(drill.getByText('Bài đang viết dở vẫn còn trên máy này.')).toBeVisible();
  await begin.click();
  await expect(box).toHaveValue(lacking);

  await drill.getByRole('button', { name: 'Xem nhận xét' }).click();
  await drill.getByRole('button', { name: 'Nộp đề bài' }).click();
  await expect(drill.getByText('Chưa đạt: 15 trên 16.')).toBeVisible();
  await expect(drill.getByRole('listitem')).toHaveText('Giọng: Chưa nêu xưng hô thế nào. Tình huống này cần đủ ô ấy.');
  await expect(drill.getByRole('button', { name: 'Làm lại từ đầu' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  expect(await lookFaults(page, 360)).toEqual([]);

  await drill.getByRole('button', { name: 'Sửa tiếp bài này' }).click();
  await expect(box).toHaveValue(lacking);
  await box.fill(`${GOOD} Liên hệ 0000 000 000.`);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('0000 000 000');
  await box.fill(GOOD);
  await drill.getByRole('button', { name: 'Xem nhận xét' }).click();
  await drill.getByRole('button', { name: 'Nộp đề bài' }).click();
  await expect(drill.getByText('Đã đạt: 16 trên 16.')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Soạn tin');
});

test('the focus goes to what came: the last slot, and the draft that would follow', async ({ page }) => {
  await page.goto(UNIT);
  const drill = page.locator('#tu-viet-mot');
  await drill.getByRole('button', { name: 'Bắt đầu' }).click();
  await drill
    .getByRole('textbox', { name: 'Đề bài của đồng chí' })
    .fill('Viết bài cảnh báo cuộc gọi lạ đòi lệ phí cho người cao tuổi.');
  await drill.getByRole('button', { name: 'Xem nhận xét' }).click();
  const next = drill.getByRole('button', { name: 'Ô tiếp theo' });
  while (await next.isVisible()) await next.press('Enter');
  await expect(drill.getByRole('status').last().locator('p')).toBeFocused();
  await drill.getByRole('button', { name: 'Xem hậu quả' }).press('Enter');
  await expect(drill.getByText('Bản nháp soạn sẵn để minh họa')).toBeFocused();
});
