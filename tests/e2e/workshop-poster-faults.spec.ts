/** «Bắt lỗi áp phích» in the browser: by touch on the poster, and by keyboard alone. */
import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('can-bo/cb-a6-ap-phich/');
});

test('a touch on the poster names the place, the right rule is told with its reason', async ({ page }) => {
  const drill = page.locator('#bat-loi');
  await drill.getByRole('button', { name: 'Bắt đầu' }).click();
  const poster = drill.getByRole('img', { name: /thứ Bảy 13\/12\/2026/ });
  await expect(poster).toHaveJSProperty('complete', true);
  expect(await poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const { width, height } = (await poster.boundingBox())!;
  await expect(async () => {
    await poster.click({ position: { x: width * 0.5, y: height * 0.68 } });
    await expect(drill.getByRole('group', { name: 'Luật' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(drill.getByText('Ngày.', { exact: true })).toBeVisible();
  await drill.getByRole('button', { name: 'Ngày, giờ đủ và khớp thứ' }).click();
  await expect(drill.getByRole('status')).toContainText('13/12/2026 là chủ nhật');
});

test('six posters are gone through by keyboard, and the result is kept', async ({ page }) => {
  const drill = page.locator('#bat-loi');
  const press = async (name: string | RegExp): Promise<void> => {
    const button = drill.getByRole('button', { name });
    await expect(button).toBeVisible();
    await expect(async () => {
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button).toBeHidden({ timeout: 700 });
    }).toPass();
  };
  await press('Bắt đầu');
  const answers: [string, string][] = [
    ['Ngày', 'Ngày, giờ đủ và khớp thứ'],
    ['Địa điểm', 'Chữ rõ trên nền'],
    ['Thiếu một dòng', 'Đầu mối đã gọi thử'],
    ['Mã vuông', 'Mã vuông đủ lớn, có địa chỉ'],
    ['Ảnh', 'Ảnh AI có nhãn'],
    ['Tiêu đề', 'Lời mộc, không sáo'],
  ];
  for (const [at, [zone, rule]] of answers.entries()) {
    await press(new RegExp(`^${zone}$`));
    await press(rule);
    await expect(drill.getByRole('status')).toContainText(at < 5 ? 'Đúng chỗ, đúng luật.' : 'Chỗ hỏng: Dòng mang gì.');
    await press(at < 5 ? 'Tấm tiếp' : 'Xem kết quả');
  }
  await expect(drill.getByRole('status')).toContainText('Đã đạt: 5 trên 6.');
  await expect(drill.getByRole('status')).toContainText('Đã lưu vào sổ học.');
});
