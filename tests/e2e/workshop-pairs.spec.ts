/** A0 «AI đoán chữ» and A2 «So hai bản» as a cadre meets them: by finger, by keyboard, without a script, and what is kept. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { SentCompare } from '../../src/workshop/drills/compare/score.ts';
import type { SentInSource } from '../../src/workshop/drills/in-source/score.ts';
import { type SentWriteOn, seamsOf } from '../../src/workshop/drills/write-on/score.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { recorded } from '../helpers/storage.ts';

const home = `${process.env['LOP_SO_BASE'] ?? '/'}can-bo/`;
const CHOICES = { a: 'Bản A hơn', b: 'Bản B hơn', 'nhu-nhau': 'Như nhau' };
type Press = (button: Locator) => Promise<void>;

/**
 * A hand's pace: a touch on a page in flight only stops it, and a second one within 600 ms is taken for the tail of a double tap, so
 * the finger comes when the page has been at rest for longer.
 */
const byFinger: Press = async (button) => {
  await button.scrollIntoViewIfNeeded();
  await button.evaluate(
    () =>
      new Promise<void>((rest) => {
        let last = { y: scrollY, at: performance.now() };
        const look = (): void => {
          if (scrollY !== last.y) last = { y: scrollY, at: performance.now() };
          if (performance.now() - last.at > 650) rest();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await button.tap();
};
/** Tab until the button has the focus, then Enter: it must be reachable from where the focus was left. */
const byKeyboard: Press = async (button) => {
  await expect(button).toBeVisible();
  const page = button.page();
  for (let steps = 0; steps < 60; steps++) {
    if (await button.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
};

/** Opens a drill; gives its part of the page and what the page was sent of it. */
async function begin<D>(page: Page, unit: string, drill: string, press: Press): Promise<{ part: Locator; sent: D }> {
  await page.goto(`${home}${unit}/`);
  const part = page.locator(`#${drill}`);
  const coming = page.waitForResponse(new RegExp(`${unit}\\.${drill}\\.`));
  const start = part.getByRole('button', { name: 'Bắt đầu' });
  await expect(start).toBeEnabled();
  if (press === byKeyboard) await start.focus();
  await press(start);
  return { part, sent: (await (await coming).json()) as D };
}

const drillsKept = async (page: Page) => (await recorded(page)).filter(({ kind }) => kind === 'drill');

for (const [how, press] of [
  ['by finger', byFinger],
  ['by keyboard', byKeyboard],
] as const)
  test(`two briefs are compared over three occasions ${how}; the first alone was not enough`, async ({ page }) => {
    test.setTimeout(120_000);
    const { part, sent } = await begin<SentCompare>(page, 'cb-a2-so-hai-ban', 'so-lam-theo', press);
    const { cases, lesson } = sent.comparisons[0]!;
    await press(part.getByRole('button', { name: 'Xem dịp 1' }));
    for (const [at, { key, decides, a, b, occasion }] of cases.entries()) {
      await expect(part.getByRole('heading', { name: `Dịp ${at + 1} trong 3: ${occasion}` })).toBeFocused();
      await press(part.getByRole('button', { name: CHOICES[key] }));
      const line = [...a, ...b].find(({ id }) => id === decides[0])!.text;
      const letter = decides[0]!.startsWith('a') ? 'Bản A' : 'Bản B';
      await press(part.getByRole('region', { name: letter }).getByRole('button', { name: line, exact: true }));
      await expect(part.getByRole('status')).toContainText('Câu đồng chí chạm là câu quyết định.');
      await press(part.getByRole('button', { name: at < 2 ? 'Đi tiếp' : 'Nhìn lại ba dịp' }));
      if (at === 0) {
        await expect(part.getByRole('heading', { name: 'Đã đủ để kết luận chưa?' })).toBeFocused();
        await press(part.getByRole('button', { name: 'Đủ rồi' }));
      }
    }
    await expect(part).toContainText('Sau dịp 1, đồng chí chọn «Đủ rồi». Dịp 2 cho kết quả khác dịp 1.');
    await expect(part).toContainText(lesson);
    await press(part.getByRole('button', { name: 'Xem kết quả' }));
    await expect(part.getByRole('status')).toContainText('Đã đạt: 6 trên 6. Đã lưu vào sổ học.');
    expect(await drillsKept(page)).toMatchObject([{ drill: 'so-lam-theo', points: 6, outOf: 6, result: 'passed' }]);
  });

test('another round brings another pair of briefs', async ({ page }) => {
  const { part, sent } = await begin<SentCompare>(page, 'cb-a2-so-hai-ban', 'so-lam-theo', byFinger);
  await byFinger(part.getByRole('button', { name: 'Xem dịp 1' }));
  for (let at = 0; at < 3; at++) {
    await byFinger(part.getByRole('button', { name: 'Như nhau' }));
    await byFinger(part.getByRole('region', { name: 'Bản A' }).getByRole('button').first());
    await byFinger(part.getByRole('button', { name: /^(Đi tiếp|Nhìn lại ba dịp)$/ }));
    if (at === 0) await byFinger(part.getByRole('button', { name: 'Chưa đủ' }));
  }
  await byFinger(part.getByRole('button', { name: 'Xem kết quả' }));
  await expect(part.getByRole('status')).toContainText('Chưa đạt');
  await byFinger(part.getByRole('button', { name: 'Làm lại' }));
  await expect(part).toContainText(sent.comparisons[1]!.brief.a!);
});

for (const [how, press] of [
  ['by finger', byFinger],
  ['by keyboard', byKeyboard],
] as const)
  test(`a prediction is told and never counted against anyone ${how}`, async ({ page }) => {
    const { part } = await begin(page, 'cb-a0-doan-chu', 'doan-chu-tiep', press);
    for (let at = 0; at < 3; at++) {
      await press(part.getByRole('group', { name: 'Chữ nào tiếp theo?' }).getByRole('button').first());
      await expect(part.getByRole('status')).toContainText('theo sau nhiều nhất');
      await expect(part.locator('.chua')).toHaveCount(0);
      await press(part.getByRole('button', { name: at < 2 ? 'Chỗ tiếp' : 'Xem kết quả' }));
    }
    await expect(part.getByRole('status')).toContainText(/Đã đạt: \d trên 3/);
    expect(await drillsKept(page)).toMatchObject([{ drill: 'doan-chu-tiep', outOf: 3, result: 'passed' }]);
  });

for (const [how, press] of [
  ['by finger', byFinger],
  ['by keyboard', byKeyboard],
] as const)
  test(`the text grows word by word, and the word that went astray is found ${how}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { part, sent } = await begin<SentWriteOn>(page, 'cb-a0-doan-chu', 'viet-them', press);
    // A finger rests between touches: one text by finger, three by keyboard.
    const texts = press === byFinger ? 1 : 3;
    for (const [at, { given, words }] of sent.items.slice(0, texts).entries()) {
      for (let more = given; more < words.length; more++)
        await press(part.getByRole('button', { name: 'Viết thêm một chữ' }));
      const [seam] = seamsOf(words);
      await press(
        seam === undefined
          ? part.getByRole('button', { name: 'Không chữ nào lạc' })
          : part.getByRole('group', { name: 'Câu máy viết' }).getByRole('button').nth(seam),
      );
      await expect(part.getByRole('status')).toContainText('Đúng:');
      await press(part.getByRole('button', { name: at < 2 ? 'Câu tiếp' : 'Xem kết quả' }));
    }
    if (texts === 3) await expect(part.getByRole('status')).toContainText('Đã đạt: 3 trên 3');
  });

test('a sentence is looked up in the sheet beside it', async ({ page }) => {
  const { part, sent } = await begin<SentInSource>(page, 'cb-a0-doan-chu', 'co-trong-nguon', byFinger);
  for (const { text, isIn } of sent.items.slice(0, 3)) {
    await expect(part.locator('.vat')).toHaveText(text);
    await expect(part.getByRole('region', { name: 'Tờ nguồn' })).toBeVisible();
    await byFinger(part.getByRole('button', { name: isIn ? 'Có nguyên trong tờ' : 'Không có trong tờ' }));
    await byFinger(part.getByRole('button', { name: /^(Câu tiếp|Xem kết quả)$/ }));
  }
  await expect(part.getByRole('status')).toContainText('Đã đạt: 3 trên 3');
});

test('every screen of both units keeps to the rules of contrast, targets and sizes', async ({ page }) => {
  test.setTimeout(120_000);
  const look = async (): Promise<void> => {
    expect(await axeFaults(page)).toEqual([]);
    expect(await lookFaults(page, 360)).toEqual([]);
  };
  const { part } = await begin(page, 'cb-a2-so-hai-ban', 'so-lam-theo', byFinger);
  await part.getByRole('button', { name: 'Xem dịp 1' }).waitFor();
  await look();
  await byFinger(part.getByRole('button', { name: 'Xem dịp 1' }));
  await look();
  await byFinger(part.getByRole('button', { name: 'Bản A hơn' }));
  await look();
  await byFinger(part.getByRole('region', { name: 'Bản A' }).getByRole('button').first());
  await look();
  const { part: text } = await begin(page, 'cb-a0-doan-chu', 'viet-them', byFinger);
  const more = text.getByRole('button', { name: 'Viết thêm một chữ' });
  await more.waitFor();
  await look();
  while (await more.isVisible()) await more.press('Enter');
  await look();
  await byFinger(text.getByRole('button', { name: 'Không chữ nào lạc' }));
  await look();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('A0 can be played with slips of paper', async ({ page }) => {
    await page.goto(`${home}cb-a0-doan-chu/`);
    await expect(page.getByRole('heading', { name: 'Chơi bằng giấy, không cần máy' })).toBeVisible();
    await expect(page.getByText('Lấy hai chữ cuối vừa đọc')).toBeVisible();
    await expect(page.getByText('Sáng Chủ nhật chợ phiên họp ở sân đình.')).toBeVisible();
  });
});
