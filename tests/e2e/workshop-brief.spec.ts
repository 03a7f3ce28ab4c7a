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
