/** «Hồ sơ sản phẩm»: the whole path of A8, with a second person who reads, an approver, and the file read back. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { button, fileFrom, fillSheet, give, walkToApproved } from '../helpers/product-path.ts';
import { isFull } from '../helpers/sample.ts';

const base = process.env['LOP_SO_BASE'] ?? '/';
const PAGE = `${base}can-bo/ho-so/`;
const START = `${PAGE}#moi=SC01&bai=cb-a8-rap-mot-bo`;
const shots = process.env['LOP_SO_SHOTS'];

const lookAs = (page: Page, width: number) => async (name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/hs-${width}-${name}.png`, fullPage: true });
};

test('from the fact sheet to an approved set that a colleague read; one letter undoes it; the file says the same elsewhere', async ({
  page,
  browser,
}) => {
  test.skip(!isFull, 'The offline part walks the same path at every run.');
  const colleague = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  await page.goto(START);
  const text = await walkToApproved(
    page,
    colleague,
    new URL(PAGE, page.url()).href,
    lookAs(page, 0),
    lookAs(colleague, 0),
  );

  // Elsewhere the file opens with everything closed, and the same content gives the same file.
  await colleague.goto(new URL(PAGE, page.url()).href);
  await give(colleague, text);
  await button(colleague, /Làm tiếp trên máy này/).click();
  await expect(colleague.getByRole('button', { name: /Mười cửa 10 trên 10/ })).toBeVisible();
  await button(colleague, /^Xuất/).click();
  expect((await fileFrom(colleague, 'Tải tệp hồ sơ')).text).toBe(text);

  await button(colleague, 'Về các bước').click();
  await button(colleague, /^Bài đăng/).click();
  const post = colleague.getByLabel('Lời của bài đăng');
  await post.fill(`${await post.inputValue()} `);
  await post.fill((await post.inputValue()).replace('càng vui', 'càng vui hơn'));
  await button(colleague, 'Về các bước').click();
  await button(colleague, /^Duyệt/).click();
  await expect(colleague.getByText('Nội dung đã đổi. Phê duyệt cũ hết giá trị.')).toBeVisible();
  await colleague.close();
});

test('files that are broken or foreign are refused with a reason; a code of another device finds no product', async ({
  page,
}) => {
  await page.goto(PAGE);
  await expect(page.getByText('Chưa có hồ sơ nào.')).toBeVisible();
  await lookAs(page, 360)('trong');
  await give(page, '{"format":"khac"}');
  await expect(page.getByRole('alert')).toContainText('không phải hồ sơ sản phẩm');
  await give(page, '{"format":"lop-so.san-pham","version":9}');
  await expect(page.getByRole('alert')).toContainText('bản Lớp Số mới hơn');
  await lookAs(page, 360)('tep-hong');
  await page.goto(`${PAGE}#nhan-xet=K7M2QP-12345678-4.0.0`);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('K7M2QP');
});

test('nothing leaves while something personal is open, and it is still there after a reload', async ({ page }) => {
  await page.goto(START);
  await fillSheet(page);
  await button(page, 'Về các bước').click();
  await button(page, /^Bài đăng/).click();
  await page.getByLabel('Lời của bài đăng').fill('Hỏi chị Trần Thị Mẫu, 0000 123 456.');
  await button(page, 'Về các bước').click();
  await button(page, /^Xuất đang khoá/).click();
  await expect(button(page, 'Tải tệp hồ sơ')).toHaveCount(0);
  await expect(button(page, 'In một tờ A4')).toHaveCount(0);
  await lookAs(page, 360)('xuat-khoa');
  await button(page, 'Tới cổng nguồn để che').click();
  await lookAs(page, 360)('rieng');
  for (const _ of [1, 2]) await button(page, 'Che').click();
  await expect(page.getByRole('heading', { name: /Dừng/ })).toHaveCount(0);
  await expect(page.getByText('Hồ sơ đã lưu trên máy này.').filter({ visible: true })).toBeVisible();
  await page.reload();
  await button(page, /Lớp Bình dân học vụ số/).click();
  await button(page, /^Bài đăng/).click();
  await expect(page.getByLabel('Lời của bài đăng')).toHaveValue('Hỏi chị [HỌ TÊN 1], [SỐ 1].');
});

test('a file never takes the place of newer work unasked, what was typed just before a reload is there, a product can be erased', async ({
  page,
}) => {
  const post = page.getByLabel('Lời của bài đăng');
  const kept = page.getByText('Hồ sơ đã lưu trên máy này.').filter({ visible: true });
  const openPost = async (product: RegExp) => {
    await button(page, product).click();
    await button(page, /^Bài đăng/).click();
  };
  const text = readFileSync('tests/fixtures/workshop/product-v1.json', 'utf8');
  const { code, pieces } = JSON.parse(text).product as { code: string; pieces: { text: string }[] };
  await page.goto(PAGE);
  await give(page, text);
  await button(page, /Làm tiếp trên máy này/).click();
  await button(page, /^Bài đăng/).click();
  // Typed and gone: nothing waits for the database.
  await post.fill('Câu viết sau khi xuất.');
  await page.reload();
  await openPost(new RegExp(code));
  await expect(post).toHaveValue('Câu viết sau khi xuất.');
  await button(page, 'Về các bước').click();
  await button(page, /^Áp phích/).click();
  await button(page, 'Sửa áp phích').click();
  await expect(page.getByLabel('Lời mời')).not.toHaveValue('');
  await page.getByLabel('Lời mời').fill('Mời ông bà đến lớp');
  await page.reload();
  await button(page, new RegExp(code)).click();
  await button(page, /^Áp phích/).click();
  await button(page, 'Sửa áp phích').click();
  await expect(page.getByLabel('Lời mời')).toHaveValue('Mời ông bà đến lớp');
  await button(page, 'Xong áp phích, về hồ sơ').click();
  await button(page, 'Về các bước').click();
  await button(page, 'Về danh sách hồ sơ').click();

  await give(page, text);
  await expect(button(page, /Làm tiếp trên máy này/)).toHaveCount(0);
  await lookAs(page, 360)('tep-cung-ma');
  await button(page, /Giữ cả hai bản/).click();
  await expect(kept).toBeVisible();
  await button(page, 'Về danh sách hồ sơ').click();
  await expect(button(page, /Lớp Bình dân học vụ số/)).toHaveCount(2);
  await openPost(new RegExp(code));
  await expect(post).toHaveValue('Câu viết sau khi xuất.');
  await button(page, 'Về các bước').click();
  await button(page, 'Về danh sách hồ sơ').click();
  await give(page, text);
  await button(page, /Thay bản đang có/).click();
  await expect(kept).toBeVisible();
  await button(page, /^Bài đăng/).click();
  await expect(post).toHaveValue(pieces[0]!.text);
  await button(page, 'Về các bước').click();
  await button(page, 'Về danh sách hồ sơ').click();

  const erase = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(code) }) })
    .getByRole('button', { name: 'Xoá hồ sơ này' });
  await lookAs(page, 360)('danh-sach');
  await erase.press('Enter');
  await expect(page.getByRole('heading', { name: /^Xoá hồ sơ «Lớp Bình dân học vụ số»/ })).toBeFocused();
  await lookAs(page, 360)('xoa');
  await button(page, 'Giữ lại').press('Enter');
  await erase.press('Enter');
  await button(page, 'Xoá hẳn khỏi máy này').press('Enter');
  await expect(page.getByText(`Đã xoá hồ sơ ${code}.`)).toBeVisible();
  await expect(button(page, /Lớp Bình dân học vụ số/)).toHaveCount(1);
  await expect(button(page, new RegExp(code))).toHaveCount(0);
});

for (const [width, height] of [
  [360, 640],
  [1280, 800],
] as const)
  test(`at ${width} × ${height} the steps are within the page, without faults, and reached by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(START);
    await expect(page.getByRole('heading', { name: 'Phiếu dữ kiện' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Lớp Bình dân học vụ số');
    await expect(page.getByLabel('Việc gì', { exact: true })).toHaveValue('Lớp Bình dân học vụ số');
    await button(page, /^Ô trống chưa hỏi được/).press('Enter');
    await page.getByLabel('Giấy nào, trang mấy').fill('Sổ');
    await page.getByLabel('Giấy nào, trang mấy').fill('Sổ tay');
    await page.getByLabel('Của ai', { exact: true }).fill('chi đoàn');
    await expect(page.getByText('Phiếu đủ.')).toBeVisible();
    for (const step of ['Phiếu dữ kiện', 'Bài đăng', 'Mười cửa', 'Nhờ đọc lại', 'Duyệt', 'Xuất']) {
      if (step !== 'Phiếu dữ kiện') {
        if (width < 1024) await button(page, 'Về các bước').press('Enter');
        await button(page, new RegExp(`^${step}`)).press('Enter');
        await expect(page.getByRole('heading', { level: 2, name: step })).toBeFocused();
      }
      expect(await lookFaults(page, width), step).toEqual([]);
      expect(await axeFaults(page), step).toEqual([]);
      await lookAs(page, width)(step);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('region', { name: 'Tờ in' }).getByText('Chưa phê duyệt')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    if (width < 1024) {
      await button(page, 'Về các bước').press('Enter');
      expect(await axeFaults(page)).toEqual([]);
      await lookAs(page, width)('cac-buoc');
    }
  });

test('ten gates of A7 are closed with typed evidence, and one letter undoes the approval', async ({ page }) => {
  await page.goto(`${base}can-bo/cb-a7-nhan-va-duyet/`);
  const drill = page.locator('#dong-muoi-cua');
  const press = (name: string) => drill.getByRole('button', { name, exact: true }).click();
  await drill.getByRole('button', { name: 'Bắt đầu' }).click();
  const evidence = drill.getByLabel(/^Bằng chứng/);
  await press('Đóng cửa 1');
  await expect(drill.getByRole('alert')).toContainText('Chưa ghi bằng chứng');
  const lines = [
    'Ông bà mang điện thoại đến lớp tối thứ Bảy',
    'ông bà trên 60 tuổi, mới dùng điện thoại',
    'Sổ lớp thôn Khe Mẫu, trang 4',
    'Kế hoạch ngày 25/11/2026, đã dò từng chữ',
    'Không',
    'Uỷ viên N.T.M hỏi người trong ảnh ngày 01/12/2026, giấy ở tủ Đoàn xã',
    'Ảnh nền: Hình ảnh này được tạo bằng trí tuệ nhân tạo (AI)',
    'Uỷ viên T.T.H đọc to, vấp ở chữ «lượt»',
    'Tệp huy-hieu-doan.png, văn phòng Đoàn cấp trên gửi ngày 01/12/2026',
  ];
  for (const [at, line] of lines.entries()) {
    await evidence.fill(line);
    if (at === 5) await lookAs(page, 360)('a7-cua');
    await press(`Đóng cửa ${at + 1}`);
  }
  const approve = async (date: string) => {
    await drill.getByRole('textbox', { name: /^Người duyệt/ }).fill('Bí thư, T.T.M');
    await drill.getByLabel('Ngày duyệt').fill(date);
    await drill.getByRole('checkbox').check();
    await press('Ghi phê duyệt');
  };
  await approve('02/12/2026');
  const text = drill.getByLabel(/đổi một dấu trong bài/);
  await text.fill(`${await text.inputValue()}.`);
  await expect(drill.getByText('Nội dung đã đổi. Phê duyệt cũ hết giá trị.')).toBeVisible();
  await lookAs(page, 360)('a7-doi');
  await approve('02/12/2026');
  await expect(drill.getByRole('alert')).toContainText('trước lần sửa cuối');
  await drill.getByLabel('Ngày duyệt').fill('03/12/2026');
  await press('Ghi phê duyệt');
  await press('Xem kết quả');
  await expect(drill.getByRole('status')).toContainText('Đã đạt: 10 trên 10.');
});
