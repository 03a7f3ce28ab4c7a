/** The hall's wall and the paper: by keyboard alone, large enough, few enough lines, and the right number of printed steps. */
import { expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false });

const LESSON = 'bai/co-chu/';
const SIZES = [48, 64, 84, 100];

const current = (page: Page) => page.locator('.khung[data-nay]');
const currentId = (page: Page): Promise<string> => current(page).evaluate((frame) => frame.id);

async function openStage(page: Page, frame = ''): Promise<void> {
  await page.goto(`${LESSON}chieu/${frame && `#${frame}`}`);
  await expect(page.locator('html[data-chieu]')).toBeAttached();
}

const whereOnWall = (page: Page): Promise<string> =>
  current(page).evaluate((frame) =>
    [frame.id, frame.hasAttribute('data-an'), frame.querySelector('.phai')?.scrollTop].join(' '),
  );

/** Every frame of the first task's way, with the questions before and after their answer. */
async function walk(page: Page, look: (id: string) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  await page.keyboard.press('Home');
  for (let guard = 0; guard < 80; guard++) {
    const id = await currentId(page);
    seen.push(id);
    await look(id);
    const before = await whereOnWall(page);
    await page.keyboard.press('PageDown');
    if ((await whereOnWall(page)) === before) return seen;
  }
  throw new Error('the frames never end');
}

/** What can be read on the wall, the drawn phone left out. */
const wallText = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; size: number; block: number; right: number; bottom: number }[] = [];
    const frame = document.querySelector('.khung[data-nay]')!;
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.nodeValue?.trim() || parent.closest('.may') || parent.closest('svg')) continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const blocks = [...document.querySelectorAll('.khung[data-nay] .phai :is(p, h2, li)')];
      const block = blocks.indexOf(parent.closest('p, h2, li')!);
      for (const rect of rects)
        found.push({
          text: node.nodeValue.trim(),
          size,
          block,
          right: rect.right,
          bottom: rect.bottom,
        });
    }
    return found;
  });

/** Pieces of one block whose bottoms lie within half a letter stand on one line. */
function lineCount(words: readonly { block: number; bottom: number }[], size: number): number {
  let lines = 0;
  for (const block of new Set(words.map((word) => word.block))) {
    let last = Number.NEGATIVE_INFINITY;
    const bottoms = words.filter((word) => word.block === block).map(({ bottom }) => bottom);
    for (const bottom of bottoms.toSorted((a, b) => a - b)) {
      if (bottom > last + size / 2) lines++;
      last = bottom;
    }
  }
  return lines;
}

test('a whole lesson goes by with one key, and back again', async ({ page }) => {
  await openStage(page);
  const seen = await walk(page, async () => undefined);
  const ids = [...new Set(seen)];
  expect(ids[0]).toBe('mo-dau');
  expect(ids.some((id) => id.startsWith('viec-chu-to-'))).toBe(true);
  expect(ids.filter((id) => id.startsWith('cau-')).length).toBeGreaterThan(0);
  expect(ids.at(-1)).toMatch(/^(ve-nha|dan-them)/);
  for (let index = ids.length - 1; index > 0; index--) await page.keyboard.press('ArrowLeft');
  expect(await currentId(page)).toBe('mo-dau');
});

for (const size of SIZES)
  test(`at size ${size} every letter on the wall is at least as large, in at most 7 lines, inside the wall`, async ({
    page,
  }) => {
    await openStage(page);
    await page.evaluate((value) => localStorage.setItem('lop-so.chieu', String(value)), size);
    await page.reload();
    await walk(page, async (id) => {
      const texts = await wallText(page);
      expect(Math.min(...texts.map((text) => text.size)), id).toBeGreaterThanOrEqual(size - 0.1);
      const words = texts.filter(({ block }) => block >= 0);
      expect(Math.max(...texts.map(({ right }) => right)), id).toBeLessThanOrEqual(1920);
      if (size > 64) return;
      expect(lineCount(words, size), id).toBeLessThanOrEqual(7);
      expect(Math.max(...words.map(({ bottom }) => bottom)), id).toBeLessThanOrEqual(1080 - 92);
    });
  });

test('space shows the right answer and why, and hides the wrong ones', async ({ page }) => {
  await openStage(page, 'cau-co-chu-1');
  const answers = current(page).locator('.dap li:visible');
  await expect(answers).toHaveCount(3);
  await expect(current(page).getByText('Vì sao:')).toBeHidden();
  await page.keyboard.press(' ');
  await expect(answers).toHaveCount(1);
  await expect(answers).toHaveClass(/dung/);
  await expect(current(page).getByText('Vì sao:')).toBeVisible();
  expect(await currentId(page)).toBe('cau-co-chu-1');
});

test('before the answer no card looks different from the others but by its letter', async ({ page }) => {
  await openStage(page, 'cau-co-chu-1');
  const looks = await current(page)
    .locator('.dap b')
    .evaluateAll((badges) => badges.map((badge) => getComputedStyle(badge).backgroundColor));
  expect(new Set(looks).size).toBe(1);
});

test('H shows the hint in place of the line for the class', async ({ page }) => {
  await openStage(page, 'viec-chu-to-1');
  await expect(current(page).locator('.goi-y')).toBeHidden();
  await page.keyboard.press('h');
  await expect(current(page).locator('.goi-y')).toBeVisible();
  await page.keyboard.press('h');
  await expect(current(page).locator('.goi-y')).toBeHidden();
});

test('N shows the coach card and Esc puts it away before it leaves', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('n');
  await expect(page.locator('#ghi-chu')).toContainText('Đừng nói');
  await page.keyboard.press('Escape');
  await expect(page.locator('#ghi-chu')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/bai\/co-chu\/$/);
});

test('B makes the wall dark, and any known key only brings it back', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('b');
  await expect(page.locator('.man-den')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.man-den')).toBeHidden();
  expect(await currentId(page)).toBe('mo-dau');
});

test('a number chooses the task, and the others are passed over', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('2');
  const chosen = await currentId(page);
  expect(chosen).not.toContain('chu-to');
  const seen = await walk(page, async () => undefined);
  expect(seen.some((id) => id.startsWith('viec-chu-to'))).toBe(false);
});

test('a mouse alone goes on, and the space bar afterwards still means the answer', async ({ page }) => {
  await openStage(page, 'cau-co-chu-1');
  await page.getByRole('button', { name: 'Lùi' }).click();
  await page.getByRole('button', { name: 'Tiếp' }).click();
  await page.keyboard.press(' ');
  await expect(current(page).getByText('Vì sao:')).toBeVisible();
});

test('the hall form warns when the back row cannot read the size', async ({ page }) => {
  await openStage(page);
  await page.keyboard.press('k');
  await page.getByLabel('Bề ngang màn chiếu, cm').fill('122');
  await page.getByLabel('Người ngồi xa nhất, mét').fill('8');
  await expect(page.locator('.phong output')).toContainText('Cỡ 64 chỉ đọc được trong 5 m');
  await page.getByRole('button', { name: 'Lấy cỡ vừa phòng' }).click();
  await expect(page.locator('.phong output')).toContainText('Vừa phòng này');
});

test('every phone on the wall carries its band, and the title says it is an exercise', async ({ page }) => {
  await openStage(page);
  await expect(page).toHaveTitle(/^\[Bài tập\]/);
  const phones = await page.locator('.may').count();
  expect(phones).toBeGreaterThan(0);
  expect(await page.locator('.may > .band').count()).toBe(phones);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test('the frames stand without a sideways scroll and go on by the bar', async ({ page }) => {
    await openStage(page, 'viec-chu-to-1');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Tiếp' }).click();
    expect(await currentId(page)).toBe('viec-chu-to-2');
    const sizes = (await wallText(page)).map((text) => text.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all frames and all answers stand in the page', async ({ page }) => {
    await page.goto(`${LESSON}chieu/`);
    const frames = page.locator('.khung');
    for (const frame of [frames.first(), frames.last()]) await expect(frame).toBeVisible();
    await expect(page.getByText('Vì sao:').first()).toBeVisible();
  });
});

test('paper has one sheet for each handout, every step of the lesson page, and the mark of the practice phone on each', async ({
  page,
}) => {
  await page.goto(LESSON);
  const wanted = await page
    .locator('.viec-tap')
    .evaluateAll((tasks) => tasks.map((task) => [task.id, task.querySelectorAll('ol li').length] as const));
  await page.goto(`${LESSON}in/`);
  await expect(page).toHaveTitle(/^\[Bài tập\]/);
  const printed = await page
    .locator('.phieu')
    .evaluateAll((papers) => papers.map((paper) => [paper.id, paper.querySelectorAll('.b').length] as const));
  expect(printed).toEqual(wanted);
  expect(await page.locator('.m').count()).toBe(await page.locator('.m .wm', { hasText: 'MÔ PHỎNG' }).count());
  expect(
    await page.locator('.m').evaluateAll((all) => all.every((one) => one.querySelectorAll('.k').length === 1)),
  ).toBe(true);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(pages).toHaveLength(await page.locator('.to').count());
});

test('an address with a task prints that handout alone, and no bar', async ({ page }) => {
  await page.goto(`${LESSON}in/#chu-to`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.to:visible')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Làm cho chữ to' })).toBeVisible();
  await expect(page.locator('.truoc-giay')).toBeHidden();
  expect(
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g),
  ).toHaveLength(1);
});

test('a browser that cannot print says so and where to go', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }));
  await page.goto(`${LESSON}in/`);
  await expect(page.locator('[data-cach-in]')).toContainText('không in được');
  await expect(page.getByRole('button', { name: /^In phiếu/ })).toBeHidden();
});

test('on the wall the ring carries no words, but for a slip, which is called one; the right card keeps its letter', async ({
  page,
}) => {
  await openStage(page);
  const signs = new Set<string>();
  const letters = new Set<string>();
  await walk(page, async () => {
    const seen = await current(page).evaluate((frame) => {
      const ring = frame.querySelector('.may .vong');
      const sign = ring && getComputedStyle(ring, '::after');
      const card = frame.matches(':not([data-an])') ? frame.querySelector('.the-bai.dung b') : null;
      return {
        sign: sign && `${frame.matches('.nham')} ${sign.display === 'none' ? '' : sign.content}`,
        letter: card && `${card.parentElement!.matches('.the-2')} ${getComputedStyle(card).color}`,
      };
    });
    if (seen.sign) signs.add(seen.sign);
    if (seen.letter) letters.add(seen.letter);
  });
  expect([...signs].sort()).toEqual(['false ', 'true "Hay nhầm"']);
  for (const letter of letters) expect(letter).toMatch(/^(true rgb\(23, 32, 46\)|false rgb\(255, 255, 255\))$/);
  expect(letters.size).toBeGreaterThan(0);
});
