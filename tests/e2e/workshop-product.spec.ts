/** «Hồ sơ sản phẩm»: the whole path of A8, with a second person who reads, an approver, and the file read back. */
import { expect, type Page, test } from '@playwright/test';
import { button, fileFrom, give, walkToApproved } from '../helpers/product-path.ts';

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
  const colleague = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  await page.goto(START);
  const text = await walkToApproved(page, colleague, new URL(PAGE, page.url()).href, lookAs(page, 0));

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
