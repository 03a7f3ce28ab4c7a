/** Words for the ear, a table of shots, and posters as drills: wrong first, with the reasons, then right. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { SentRadioText } from '../../src/workshop/drills/radio-text/score.ts';
import { piecesOf, type SentUnheard } from '../../src/workshop/drills/unheard/score.ts';
import type { SentVideoTable } from '../../src/workshop/drills/video-table/score.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';

const base = process.env['LOP_SO_BASE'] ?? '/';

async function begin<Sent>(page: Page, unit: string, id: string): Promise<{ place: Locator; sent: Sent }> {
  await page.goto(`${base}can-bo/${unit}/`);
  const place = page.locator(`[data-drill="${id}"]`);
  const coming = page.waitForResponse(new RegExp(`${id}\\..*\\.json`));
  await place.getByRole('button', { name: 'Bắt đầu' }).press('Enter');
  return { place, sent: (await (await coming).json()) as Sent };
}

async function looksWell(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await lookFaults(page, 360)).toEqual([]);
}

test('by keyboard alone what cannot be heard is found in both texts', async ({ page }) => {
  const { place, sent } = await begin<SentUnheard>(page, 'cb-b2-kich-ban', 'tai-khong-nghe');
  for (const [round, { text, lost }] of sent.texts.entries()) {
    const pieces = piecesOf(text);
    const words = place.locator('.tieng');
    await expect(words).toHaveCount(pieces.length);
    await place.locator('.tieng[tabindex="0"]').focus();
    let here = 0;
    const targets = lost
      .map(({ span }) => pieces.findIndex(({ end }) => end > text.indexOf(span)))
      .toSorted((one, other) => one - other);
    for (const target of targets) {
      for (; here < target; here++) await page.keyboard.press('ArrowRight');
      await expect(words.nth(target)).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await place.getByRole('button', { name: `Nộp ${lost.length} chỗ` }).press('Enter');
    await expect(place.locator('p').filter({ hasText: `thấy ${lost.length} trên ${lost.length} chỗ` })).toBeFocused();
    if (round === 0) await looksWell(page);
    await place.getByRole('button', { name: /^(Bài tiếp|Xem kết quả)$/ }).press('Enter');
  }
  await expect(place.getByRole('status')).toContainText('Đã đạt: 10 trên 10');
});

test('a radio text is told every rule it breaks in its own words; the sample passes', async ({ page }) => {
  const { place, sent } = await begin<SentRadioText>(page, 'cb-b2-kich-ban', 'loa-tren-dao');
  const box = place.getByRole('textbox', { name: 'Lời đọc trên loa' });
  await box.fill('Kính thưa bà con. Mời bà con ra NVH (thôn Mẫu Đông), lúc 8 giờ sáng.');
  await place.getByRole('button', { name: 'Soát bài này' }).click();
  for (const said of ['«Kính thưa bà con.»', '«NVH»', '«(thôn Mẫu Đông)»', 'Mới nói giờ 08:00 một lần', '«Chủ nhật»'])
    await expect(place.getByRole('status')).toContainText(said);
  await looksWell(page);
  await box.fill(sent.sample);
  await place.getByRole('button', { name: 'Soát bài này' }).click();
  await expect(place.getByRole('status')).toContainText('Giữ được 8 trên 8 điều');
  await place.getByRole('button', { name: 'Nộp bản này' }).click();
  await place.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(place.getByRole('status')).toContainText('Đã đạt: 8 trên 8');
});

test('a draft of five shots leads from each fault to its cell, and passes when mended', async ({ page }) => {
  const { place, sent } = await begin<SentVideoTable>(page, 'cb-b2-kich-ban', 'nam-canh');
  await place.getByRole('button', { name: 'Soát kịch bản' }).click();
  await expect(place.getByRole('status')).toContainText('Giữ được 1 trên 7 điều');
  await looksWell(page);
  await place.getByRole('button', { name: 'Tới cảnh 4' }).first().click();
  await expect(place.getByRole('heading', { name: 'Cảnh 4 trên 5' })).toBeFocused();
  const { shots, consent, music } = sent.sample;
  for (const [at, shot] of shots.entries()) {
    await place.getByRole('button', { name: `Cảnh ${at + 1}`, exact: true }).click();
    await place.getByRole('textbox', { name: 'Hình', exact: true }).fill(shot.picture);
    await place.getByRole('textbox', { name: 'Lời', exact: true }).fill(shot.speech);
    await place.getByRole('textbox', { name: 'Chữ trên hình', exact: true }).fill(shot.caption);
  }
  await place.getByRole('button', { name: 'Phiếu', exact: true }).click();
  await place.getByRole('textbox', { name: 'Ai đã đồng ý' }).fill(consent);
  await place.getByRole('textbox', { name: 'Nhạc' }).fill(music);
  await place.getByRole('button', { name: 'Nộp kịch bản này' }).click();
  await place.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(place.getByRole('status')).toContainText('Đã đạt: 7 trên 7');
});

test('a poster is mended in the composer: changing what was right is told, the broken rule alone passes', async ({
  page,
}) => {
  const { place } = await begin(page, 'cb-a6-ap-phich', 'sua-mot-tam');
  await expect(place.getByRole('heading', { name: 'Còn 1 chỗ phải sửa' })).toBeVisible();
  await looksWell(page);
  await place.getByRole('button', { name: 'Tới chỗ này' }).click();
  const title = place.getByRole('textbox', { name: 'Lời mời' });
  await expect(title).toBeFocused();
  await title.fill('Mời ông bà đến lớp gọi thấy mặt cháu');
  await place.getByRole('textbox', { name: 'Giờ bắt đầu' }).fill('20:00');
  await expect(place.getByText('Không còn chỗ nào phải sửa.').first()).toBeVisible();
  const report = place.getByRole('status').last();
  await place.getByRole('button', { name: 'Soát tấm này' }).click();
  await expect(report).toContainText('vốn đã đúng mà bị đổi. Trả lại «19:30»');
  await place.getByRole('textbox', { name: 'Giờ bắt đầu' }).fill('19:30');
  await expect(report).toBeEmpty();
  await place.getByRole('button', { name: 'Soát tấm này' }).click();
  await expect(report).toContainText('Giữ được 4 trên 4 điều');
  await place.getByRole('button', { name: 'Nộp tấm này' }).click();
  await expect(place.getByRole('status')).toContainText('Đã đạt: 4 trên 4');
});

test('a poster that names somebody is not exported until the name goes', async ({ page }) => {
  await page.goto(`${base}can-bo/ap-phich/`);
  await page.getByRole('button', { name: /^Mời đến lớp/ }).click();
  const title = page.getByRole('textbox', { name: 'Lời mời' });
  await title.fill('Mời bác Nguyễn Văn Mẫu đến lớp');
  const out = page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Xuất' });
  await out.click();
  await expect(page.getByText('Tiêu đề: «Nguyễn Văn Mẫu» là họ tên.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tải|^Chia sẻ/ })).toHaveCount(0);
  await looksWell(page);
  await page.getByRole('region', { name: 'Dữ liệu riêng' }).getByRole('button', { name: 'Tới chỗ này' }).click();
  await expect(title).toBeFocused();
  await title.fill('Mời bà con đến lớp');
  await out.click();
  await expect(page.getByRole('button', { name: /^Tải ảnh PNG/ })).toBeVisible();
});

test('the part of a photo that is shown is chosen by keyboard; a badge is held to its hash', async ({ page }) => {
  await page.goto(`${base}can-bo/ap-phich/`);
  await page.getByRole('button', { name: /^Mời đến lớp/ }).click();
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Ảnh' }).click();
  const jpeg = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1200, 1600];
    canvas.getContext('2d')!.fillRect(0, 0, 1200, 1600);
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
  await page
    .getByLabel('Chọn ảnh trong máy')
    .setInputFiles({ name: 'lop.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg, 'base64') });
  await page.getByText('Chọn phần ảnh hiện ra').press('Enter');
  const frame = page.getByRole('button', { name: /^Phần hiện ra/ });
  await expect(frame).toHaveAccessibleName(/rộng 100%, cách trái 0%/);
  await frame.press('+');
  await expect(frame).toHaveAccessibleName(/rộng 85%, cách trái 8%/);
  await frame.press('ArrowRight');
  await expect(frame).toHaveAccessibleName(/rộng 85%, cách trái 15%/);
  await page.getByText('Huy hiệu', { exact: true }).click();
  await page.getByLabel('Chọn tệp huy hiệu').setInputFiles({
    name: 'huy-hieu.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h30v20z"/></svg>'),
  });
  await expect(page.getByText('«huy-hieu.svg» chưa khớp tệp chính thức nào')).toBeVisible();
  await looksWell(page);
  await page.getByRole('button', { name: 'Lấy lại cả ảnh' }).click();
  await expect(frame).toHaveAccessibleName(/rộng 100%/);
});
