/** B1 «Kế hoạch và báo cáo» and B3 «Ý tưởng trên một mặt giấy» as a cadre meets them, by keyboard alone. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { SentOnePage } from '../../src/workshop/drills/one-page/score.ts';
import type { SentSums } from '../../src/workshop/drills/sums/score.ts';
import { PAGE_SLOT_WORDS, PAGE_SLOTS } from '../../src/workshop/one-page/slots.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { recorded } from '../helpers/storage.ts';

const home = `${process.env['LOP_SO_BASE'] ?? '/'}can-bo/`;

/** Tab until the control has the focus: it must be reachable from where the focus was left. */
async function reach(control: Locator): Promise<void> {
  const page = control.page();
  await expect(control).toBeVisible();
  for (let steps = 0; steps < 40; steps++) {
    if (await control.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
async function press(control: Locator): Promise<void> {
  await reach(control);
  await control.page().keyboard.press('Enter');
}

/** Opens a drill; gives its part of the page and what the page was sent of it. */
async function begin<D>(page: Page, unit: string, drill: string): Promise<{ part: Locator; sent: D }> {
  await page.goto(`${home}${unit}/`);
  const part = page.locator(`#${drill}`);
  const coming = page.waitForResponse(new RegExp(`${unit}\\.${drill}\\.`));
  const start = part.getByRole('button', { name: 'Bắt đầu' });
  await expect(start).toBeEnabled();
  await start.focus();
  await page.keyboard.press('Enter');
  return { part, sent: (await (await coming).json()) as D };
}

test('figures are held against the class book by keyboard, and one made to agree fails with its reason', async ({
  page,
}) => {
  const { part, sent } = await begin<SentSums>(page, 'cb-b1-ke-hoach-bao-cao', 'doi-so');
  for (const [at, { figures, off, acts, right }] of sent.items.entries()) {
    // The first is answered wrong twice: another figure, then the book is changed to agree.
    const figure = at === 0 ? figures[0]!.span : (off?.span ?? 'Không số nào lệch');
    await press(part.getByRole('button', { name: figure, exact: true }));
    await expect(part.getByRole('status').first()).toContainText(
      at === 0 ? `Số không khớp là «${off!.span}».` : 'Đúng:',
    );
    const act = acts.find(({ id, critical }) => (at === 0 ? critical : id === right))!;
    await press(part.getByRole('button', { name: act.text, exact: true }));
    await expect(part.getByRole('status').last()).toContainText(act.why);
    if (at === 0) {
      expect(await lookFaults(page, 360)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
    }
    await press(part.getByRole('button', { name: at < 4 ? 'Đoạn tiếp' : 'Xem kết quả' }));
  }
  await expect(part.getByRole('status')).toContainText('Chưa đạt: 4 trên 5. Có lỗi không được phép mắc');
  expect((await recorded(page)).filter(({ kind }) => kind === 'drill')).toMatchObject([
    { drill: 'doi-so', points: 4, outOf: 5, result: 'not-yet', unsafe: 1 },
  ]);
});

test('an idea is written on one page by keyboard; what cannot be shown is told and mended, then three questions come', async ({
  page,
}) => {
  const { part, sent } = await begin<SentOnePage>(page, 'cb-b3-y-tuong-mot-mat', 'trang-mot-mat');
  const slot = (one: (typeof PAGE_SLOTS)[number]) => part.getByLabel(PAGE_SLOT_WORDS[one].name, { exact: true });
  await reach(slot('mot-cau'));
  await page.keyboard.insertText('Măng ngon nhất vùng, giúp mát gan.');
  await press(part.getByRole('button', { name: 'Soát trang này' }));
  await expect(part.getByRole('status')).toContainText('«ngon nhất»');
  await expect(part.getByRole('status')).toContainText('«giúp mát gan» là lời về sức khoẻ');
  expect(await lookFaults(page, 360)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await slot('ten').focus();
  for (const one of PAGE_SLOTS) {
    await reach(slot(one));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(sent.sample[one]);
  }
  await press(part.getByRole('button', { name: 'Soát trang này' }));
  await expect(part.getByRole('status')).toContainText('14 trên 14 điểm');
  await press(part.getByRole('button', { name: 'Nộp trang này' }));
  await expect(part).toContainText(sent.questions['bang-chung']);
  await expect(part.locator('ol > li')).toHaveCount(3);
  await press(part.getByRole('button', { name: 'Xem kết quả' }));
  await expect(part.getByRole('status')).toContainText('Đã đạt: 14 trên 14. Đã lưu vào sổ học.');
});

test('what is not settled about the form of documents is not shown', async ({ page }) => {
  await page.goto(`${home}cb-b1-ke-hoach-bao-cao/`);
  await expect(page.getByRole('heading', { name: 'Kế hoạch và báo cáo' })).toBeVisible();
  await expect(page.getByText('29-HD/TWĐTN-VP')).toHaveCount(0);
});
