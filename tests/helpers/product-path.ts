/** The whole path of A8 as a cadre walks it: from the fact sheet to an approved set, with a second person who reads it. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { BRIEF, POST, RADIO } from './product-words.ts';

/** An invented class; the date is a Saturday. The whole set says the same four things. */
export const FACTS = [
  ['Việc gì', 'Lớp Bình dân học vụ số'],
  ['Đơn vị', 'Đoàn xã Lục Hồn'],
  ['Ai đọc, ai nghe', 'ông bà trên 60 tuổi, con cháu đọc giúp'],
  ['Giờ bắt đầu, viết 24 giờ', '19:30'],
  ['Thứ và ngày', 'thứ Bảy 05/12/2026'],
  ['Nơi, kèm xã, phường, đặc khu', 'nhà văn hóa thôn Khe Mẫu, xã Lục Hồn'],
  ['Hỏi ai: vai hoặc nơi, không ghi số riêng', 'Văn phòng Đoàn xã Lục Hồn'],
  ['Điều khác cần nói (có thì điền)', '20 chỗ; không thu tiền; mang điện thoại, kính'],
  ['Giấy nào, trang mấy', 'Kế hoạch mở lớp, trang 2'],
  ['Của ai', 'Ban Chấp hành Đoàn xã'],
  ['Ngày nào', '25/11/2026'],
] as const;

const EVIDENCE: Readonly<Record<number, string>> = {
  1: 'Ông bà mang điện thoại đến lớp tối thứ Bảy',
  2: 'ông bà trên 60 tuổi, mới dùng điện thoại',
  3: 'Kế hoạch mở lớp, trang 2',
  4: 'Kế hoạch ngày 25/11/2026, đã dò từng chữ',
  5: 'Không',
  6: 'Không dùng ảnh người',
  7: 'Không dùng AI tạo ảnh, giọng, video',
  8: 'Uỷ viên T.T.M đọc to, vấp ở chữ «nhắc lại»',
  9: 'Không dùng cờ, huy hiệu, bản đồ',
};

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const next = (page: Page, step: string) => button(page, `Tiếp: ${step}`).click();
/** A look at a state on the way; nothing where nobody wants to look. */
export type Look = (name: string) => Promise<void>;

/** Fills the fact sheet of scenario SC01. */
export async function fillSheet(page: Page): Promise<void> {
  for (const [label, text] of FACTS) await page.getByLabel(label, { exact: true }).fill(text);
  await expect(page.getByText('Phiếu đủ. Ba bài đã mở.')).toBeVisible();
}

/** The poster, from the facts on the sheet: the composer has them already. */
export async function makePoster(page: Page): Promise<void> {
  await button(page, 'Làm áp phích từ phiếu').click();
  await expect(page.getByLabel('Giờ bắt đầu, viết 24 giờ')).toHaveValue('19:30');
  await page.getByLabel('Lời mời').fill('Mời ông bà đến lớp gọi thấy mặt cháu');
  await page.getByRole('checkbox', { name: /Đã gọi thử/ }).check();
  await button(page, 'Xong áp phích, về hồ sơ').click();
  await expect(page.getByText('Áp phích không còn chỗ phải sửa.')).toBeVisible();
}

/** Ties every claim the fact sheet does not cover to the plan it came from. */
export async function closeSources(page: Page): Promise<void> {
  const closed = page.getByRole('heading', { name: /Cổng nguồn đã đóng/ });
  for (let at = 0; at < 20 && !(await closed.isVisible()); at++) {
    await button(page, 'Có nguồn').click();
    await button(page, /^Kế hoạch mở lớp, trang 2/).click();
    await page.waitForFunction((role) => document.activeElement?.tagName === role, 'H3');
  }
  await expect(closed).toBeVisible();
}

/** Closes gates 1–9; the next open one opens by itself. */
export async function closeGates(page: Page): Promise<void> {
  for (const [id, text] of Object.entries(EVIDENCE)) {
    await page.getByLabel(/^Bằng chứng/).fill(text);
    await button(page, `Đóng cửa ${id}`).click();
    await expect(page.getByText(`Đã đóng cửa ${id}.`)).toBeVisible();
  }
}

/** What a page hands to the device as a file. */
export async function fileFrom(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Gives a file to a page's field. */
export const give = (page: Page, text: string, name = 'ho-so-san-pham-TEST.json') =>
  page
    .getByLabel(/Mở tệp hồ sơ/)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });

/** A second person opens the file, marks all five with a line each, and gets a code. */
export async function readAsPeer(page: Page, text: string, look?: Look): Promise<string> {
  await give(page, text);
  await button(page, 'Đọc giúp, cho nhận xét').click();
  const groups = page.getByRole('group', { name: /^(Đúng|Rõ|Hợp|An toàn|Dùng)/ });
  await expect(groups).toHaveCount(5);
  for (let at = 0; at < 5; at++) {
    await groups
      .nth(at)
      .getByRole('radio', { name: at === 0 ? /^3/ : /^4/ })
      .check();
    await groups
      .nth(at)
      .getByLabel('Câu làm chứng')
      .selectOption({ index: at + 1 });
  }
  await page.getByLabel('Vai của đồng chí').selectOption('Bí thư chi đoàn');
  await page.getByLabel('Chữ cái đầu của đồng chí').fill('L.T.M');
  await button(page, 'Xong, lấy mã').click();
  await expect(page.getByRole('img', { name: 'Mã vuông của lời đọc lại' })).toBeVisible();
  await look?.('nguoi-doc-lai');
  return (await page.locator('.ma').textContent())!;
}

/** From an open, empty product of SC01 to an approved one; returns its file. */
export async function walkToApproved(
  page: Page,
  peer: Page,
  peerAddress: string,
  look?: Look,
  peerLook?: Look,
): Promise<string> {
  // A page behind another is slowed down by the browser.
  await page.bringToFront();
  await look?.('phieu-trong');
  await fillSheet(page);
  await look?.('phieu-du');
  await next(page, 'Đề bài');
  await page.getByLabel('Đề bài của đồng chí').fill(BRIEF);
  await expect(page.getByText('16 trên 16.')).toBeVisible();
  await look?.('de-bai');
  await next(page, 'Bài đăng');
  await page.getByLabel('Lời của bài đăng').fill(POST.replace('19:30', '19:00'));
  await expect(page.getByText('Bài ghi giờ «19:00», phiếu ghi «19:30».')).toBeVisible();
  await look?.('bai-dang-lech');
  await page.getByLabel('Lời của bài đăng').fill(POST);
  await expect(page.getByText(/Bài ghi giờ/)).toHaveCount(0);
  await button(page, 'Giữ bản này').click();
  await next(page, 'Áp phích');
  await makePoster(page);
  await look?.('ap-phich');
  await next(page, 'Phát thanh');
  await page.getByLabel('Lời của phát thanh').fill(RADIO);
  await look?.('phat-thanh');
  await next(page, 'Cổng nguồn');
  await expect(page.getByRole('heading', { name: /Bài đăng, con số/ })).toBeVisible();
  await look?.('cong-nguon');
  await closeSources(page);
  await next(page, 'Mười cửa');
  await look?.('cua-1');
  await closeGates(page);
  await look?.('cua-xong');
  await next(page, 'Nhờ đọc lại');
  const { text } = await fileFrom(page, 'Tải tệp để nhờ đọc lại');
  await peer.bringToFront();
  await peer.goto(peerAddress);
  const code = await readAsPeer(peer, text, peerLook);
  await page.bringToFront();
  await page.getByLabel('Mã đọc lại').fill(code);
  await button(page, 'Nhận mã này').click();
  await expect(page.getByRole('heading', { name: /Bí thư chi đoàn, L\.T\.M: 19 trên 20/ })).toBeVisible();
  await look?.('da-doc-lai');
  await next(page, 'Duyệt');
  await page.getByLabel('Người soạn: vai, chữ cái đầu').fill('Phó Bí thư, N.V.M');
  await page.getByLabel('Người duyệt: vai, chữ cái đầu').fill('Phó Bí thư, N.V.M');
  await page.getByRole('checkbox', { name: /đã đọc bản cuối/ }).check();
  await button(page, 'Ghi phê duyệt').click();
  await expect(page.getByRole('alert')).toHaveText('Người duyệt phải khác người soạn.');
  await look?.('duyet-loi');
  await page.getByLabel('Người duyệt: vai, chữ cái đầu').fill('Bí thư, T.T.M');
  await button(page, 'Ghi phê duyệt').click();
  await expect(page.getByText(/Đã duyệt:/)).toBeVisible();
  await look?.('da-duyet');
  await next(page, 'Xuất');
  await expect(page.getByText('Đã lưu vào sổ học.')).toBeVisible();
  await look?.('xuat');
  return (await fileFrom(page, 'Tải tệp hồ sơ')).text;
}
