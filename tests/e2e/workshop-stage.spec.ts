/** The workshop on the wall of a hall: by keyboard alone, large enough, few enough lines, nothing cut off. */
import { expect, type Page, test } from '@playwright/test';

test.use({ deviceScaleFactor: 1, isMobile: false, hasTouch: false });

const current = (page: Page) => page.locator('.khung[data-nay]');

async function openStage(page: Page, stage: string, size: number): Promise<void> {
  await page.addInitScript((value) => localStorage.setItem('lop-so.chieu', String(value)), size);
  await page.goto(`can-bo/chieu/${stage}/`);
  await expect(page.locator('html[data-chieu]')).toBeAttached();
  // Pictures have no height before they are there.
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
}

/** The current frame as it is seen: its letters' least size, its lines, how far its words and pictures reach, what was given up. */
const seen = (page: Page) =>
  current(page).evaluate((frame) => {
    const texts: { size: number; right: number; bottom: number }[] = [];
    const lines: number[] = [];
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The letter of a card is part of its picture.
      if (!node.nodeValue?.trim() || node.parentElement!.closest('.la')) continue;
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(node.parentElement!).fontSize);
      for (const { width, right, bottom } of range.getClientRects()) {
        if (width === 0) continue;
        texts.push({ size, right, bottom });
        if (!lines.some((line) => Math.abs(line - bottom) < size / 2)) lines.push(bottom);
      }
    }
    const pictures = [...frame.querySelectorAll('img')]
      .map((image) => image.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const words = frame.querySelector('.phai')!;
    return {
      id: frame.id,
      isAsked: frame.hasAttribute('data-an'),
      least: Math.min(...texts.map(({ size }) => size)),
      lines: lines.length,
      right: Math.max(...[...texts, ...pictures].map(({ right }) => right)),
      bottom: Math.max(...[...texts, ...pictures].map(({ bottom }) => bottom)),
      flat: pictures.filter(({ height }) => height < 40).length,
      hasQuestion: frame.querySelector<HTMLElement>('.truoc h2')?.offsetParent !== null,
      scrolls: words.scrollHeight > words.clientHeight + 1,
    };
  });

/** Goes through a stage by the one key a clicker has, every task of it, and looks at each frame and each answer. */
async function walk(page: Page, tasks: number, look: (frame: Awaited<ReturnType<typeof seen>>) => void) {
  const ids = new Set<string>();
  for (let task = 1; task <= tasks; task++) {
    await page.keyboard.press('Home');
    if (task > 1) await page.keyboard.press(String(task));
    for (let guard = 0, before = ''; guard < 40; guard++) {
      const frame = await seen(page);
      const here = `${frame.id} ${frame.isAsked}`;
      if (here === before) break;
      before = here;
      ids.add(frame.id);
      look(frame);
      await page.keyboard.press('PageDown');
    }
  }
  return ids;
}

// On a wall of 4:3 the largest size at which every frame stands whole is 64. All lengths are shares of the height, so 1280 × 720
// is 1920 × 1080 but for the rounding.
const WALLS = [
  { width: 1920, height: 1080, size: 84 },
  { width: 1024, height: 768, size: 64 },
  ...(process.env['FULL'] ? [{ width: 1280, height: 720, size: 84 }] : []),
];
for (const { width, height, size } of WALLS)
  test.describe(`on ${width} × ${height} at size ${size}`, () => {
    test.use({ viewport: { width, height } });
    for (const [stage, tasks, least] of [
      ['so-hai-ban', 3, 19],
      ['san-loi-bia', 1, 12],
      ['ap-phich', 1, 12],
    ] as const)
      test(`«${stage}» goes by with one key; every letter is large enough, at most 7 lines, nothing cut off`, async ({
        page,
      }) => {
        await openStage(page, stage, size);
        const ids = await walk(page, tasks, (frame) => {
          expect(frame.least, frame.id).toBeGreaterThanOrEqual((size * height) / 1080 - 0.1);
          expect(frame.lines, frame.id).toBeLessThanOrEqual(7);
          expect(frame.right, frame.id).toBeLessThanOrEqual(width);
          expect(frame.bottom, frame.id).toBeLessThanOrEqual(height - (92 * height) / 1080);
          expect(frame.scrolls, frame.id).toBe(false);
          expect(frame.flat, frame.id).toBe(0);
          if (frame.isAsked) expect(frame.hasQuestion, `${frame.id} gave up its question`).toBe(true);
        });
        expect(ids.size).toBeGreaterThanOrEqual(least + 2);
      });
  });

test.describe('a vote', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('is asked, counted by one key, revoted, then answered with its reason', async ({ page }) => {
    await openStage(page, 'san-loi-bia', 84);
    await page.keyboard.press('PageDown');
    const frame = current(page);
    await expect(frame.getByRole('listitem')).toHaveText([/Có nguồn/, /Sai/, /Chưa có nguồn/]);
    await expect(frame.getByText('Vì sao:')).toBeHidden();
    await page.keyboard.press('2');
    await expect(frame.getByRole('status')).toHaveText('Từng cặp nói hai phút, rồi giơ lại.');
    await expect(page.getByRole('button', { name: '2 Nửa' })).toHaveAttribute('aria-pressed', 'true');
    await expect(frame.getByRole('heading', { name: 'Dòng nguồn có nói đúng điều này?' })).toBeHidden();
    await page.keyboard.press('h');
    await expect(frame.getByText('So từng số, từng tên với dòng nguồn.')).toBeVisible();
    await expect(frame.getByRole('status')).toBeHidden();
    await page.keyboard.press('3');
    await expect(frame.getByRole('status')).toHaveText('Mở đáp án, rồi đi tiếp.');
    await page.keyboard.press('PageDown');
    await expect(frame.getByRole('listitem')).toHaveText([/Sai/]);
    await expect(frame.getByText('62 lượt học', { exact: true })).toBeVisible();
    await expect(frame.getByText(/Sổ ghi 62 lượt của ba buổi/)).toBeVisible();
    await expect(page.getByRole('group', { name: 'Bao nhiêu thẻ đúng' })).toBeHidden();
    // Late, a number neither votes nor leaves the frame.
    const id = await frame.evaluate(({ id: now }) => now);
    await page.keyboard.press('3');
    await expect(frame).toHaveId(id);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/can-bo\/chieu\/$/);
    await expect(page.getByRole('heading', { name: 'Chiếu cho cả hội trường' })).toBeVisible();
  });
});
