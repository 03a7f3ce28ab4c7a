/**
 * Every page and every kind of practice screen, on a small phone: the rules of axe with AAA contrast and targets of 56 px, our
 * own rule of targets and gaps, no text under 16 px, no scrolling sideways, also at 320 px.
 */
import { expect, type Page, test } from '@playwright/test';
import { type CourseTask, lessons, pages, tasks } from '../helpers/course.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { followInPage, isSolved, nextOf, openTask, phoneOf, stepByHand } from '../helpers/practice.ts';
import { isFull } from '../helpers/sample.ts';

const WIDTH = 360;
const NARROW = 320;

interface View {
  name: string;
  open: (page: Page) => Promise<void>;
  /** Of what is laid over a page, only that is looked at. */
  root?: string;
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

/** Everything that folds away is opened: what is hidden is not measured. */
const plain: View[] = pages.map((url) => ({
  name: url,
  open: async (page) => {
    await page.goto(url);
    if (url.includes('nghich-thu')) await phoneOf(page).waitFor();
    await openAll(page);
  },
}));

const practice = (name: string, task: CourseTask, open: (page: Page) => Promise<unknown>): View => ({
  name: `${name} (${task.name})`,
  open: async (page) => void (await open(page)),
  root: '[data-phone]',
});

const first = lessons.flatMap((lesson) => tasks.find((task) => task.lesson === lesson) ?? []);
const typing = tasks.find((task) => task.lesson.id === 'go-co-dau') ?? tasks.at(-1)!;
const one = first.find((task) => task.lesson.id === 'co-chu') ?? tasks[0]!;

const practised: View[] = [
  ...first.map((task) => practice('Tự làm', task, (page) => openTask(page, task))),
  ...(['xem', 'lam-theo', 'kiem-tra'] as const).map((mode) =>
    practice(mode, one, async (page) => {
      await openTask(page, one, 2, mode);
      await followInPage(page, 2);
    }),
  ),
  practice('hint with a ring', one, async (page) => {
    await openTask(page, one);
    for (let rung = 0; rung < 4; rung++)
      await phoneOf(page)
        .getByRole('button', { name: /^Gợi ý/ })
        .click();
  }),
  practice('Tôi bị lạc', one, async (page) => {
    await openTask(page, one);
    await followInPage(page, 2);
    await phoneOf(page).getByRole('button', { name: 'Tôi bị lạc' }).click();
  }),
  practice('how sure', one, async (page) => {
    await openTask(page, one, 1, 'kiem-tra');
    await followInPage(page, 60);
  }),
  practice('done', one, async (page) => {
    await openTask(page, one, 1, 'lam-theo');
    await followInPage(page, 60);
  }),
  practice('letter keyboard', typing, async (page) => {
    await openTask(page, typing, 1, 'lam-theo');
    for (let step = 0; step < 8; step++) {
      if ((await nextOf(page).getAttribute('data-gesture')) === 'type') break;
      await followInPage(page, 1);
    }
    await nextOf(page).click();
    await expect(phoneOf(page).getByRole('group', { name: 'Bàn phím', exact: true })).toBeVisible();
  }),
];

const special: View[] = [
  {
    name: 'a question of each kind, answered',
    open: async (page) => {
      await page.goto(lessons.at(-1)!.url);
      await openAll(page);
      await page.locator('[data-question]').last().scrollIntoViewIfNeeded();
      await page.locator('[data-question][data-wired]').first().waitFor();
      for (const form of await page.locator('[data-question]').all()) {
        const kind = await form.getAttribute('data-kind');
        if (kind === 'text') await form.getByRole('textbox').fill('gì đó');
        else if (kind === 'several') await form.locator('label.da').first().click();
        else await form.locator('button.da, button[data-element]').first().click();
        if (kind === 'order') for (const item of (await form.locator('button.da').all()).slice(1)) await item.click();
        if (kind !== 'one' && kind !== 'where') await form.getByRole('button', { name: 'Xem kết quả' }).click();
      }
      await expect(page.locator('[data-question][data-result]').last()).toBeVisible();
    },
  },
  {
    name: 'search with results',
    open: async (page) => {
      await page.goto(pages.find((url) => url.endsWith('/tim/'))!);
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('chu to');
      await expect(page.locator('main a[href*="/bai/"]').first()).toBeVisible();
    },
  },
];

/** The browser's own default size of text, which a learner sets in the phone. */
async function setDefaultText(page: Page, px: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
}

const conditions: { name: string; prepare: (page: Page) => Promise<void>; narrow: boolean }[] = [
  { name: '360 × 640', prepare: async () => {}, narrow: true },
  { name: 'text at 200 %', prepare: (page) => setDefaultText(page, 32), narrow: false },
  { name: 'dark', prepare: (page) => page.emulateMedia({ colorScheme: 'dark' }), narrow: false },
  {
    name: '«Chữ rất to»',
    prepare: async (page) => {
      await page.addInitScript(() => localStorage.setItem('lop-so.cai-dat', JSON.stringify({ v: 1, chu: '28' })));
    },
    narrow: true,
  },
];

const isLesson = (url: string): boolean => lessons.some((lesson) => lesson.url === url);

const groups: Record<string, View[]> = {
  lessons: plain.filter(({ name }) => isLesson(name)),
  'projector and paper': plain.filter(({ name }) => name.includes('/bai/') && !isLesson(name)),
  'other pages': plain.filter(({ name }) => !name.includes('/bai/')),
  'the practice phone': practised,
  'questions and search': special,
};

test('every page of the course is looked at', () => {
  expect(pages.length).toBeGreaterThan(lessons.length + 8);
  for (const lesson of lessons) expect(pages).toContain(lesson.url);
});

/** In a quick run. */
const EVERY = 4;

for (const [condition, { name, prepare, narrow }] of conditions.entries())
  for (const [group, views] of Object.entries(groups))
    test(`${name}: nothing is wrong with ${group}`, async ({ page }) => {
      test.setTimeout(isFull ? 600_000 : 180_000);
      await prepare(page);
      // Lessons, and walls and sheets, are many and alike: a quick run looks at some under each condition, at others under the next.
      const many = views.length > 30;
      const looked = many && !isFull ? views.filter((_, at) => at % EVERY === condition % EVERY) : views;
      for (const { name: view, open, root } of looked) {
        await page.setViewportSize({ width: WIDTH, height: 640 });
        await open(page);
        expect.soft(await axeFaults(page, root), `axe: ${view}`).toEqual([]);
        expect.soft(await lookFaults(page, WIDTH), view).toEqual([]);
        if (!narrow) continue;
        await page.setViewportSize({ width: NARROW, height: 640 });
        const sideways = (await lookFaults(page, NARROW)).filter((fault) => /wide|sideways/.test(fault));
        expect.soft(sideways, `${view} at ${NARROW} px`).toEqual([]);
      }
    });

test('a task can be done with letters at 200 %', async ({ page }) => {
  await setDefaultText(page, 32);
  await openTask(page, one, 1, 'lam-theo');
  const cdp = await page.context().newCDPSession(page);
  for (let steps = 0; steps < 3 * one.bestPathLength && !(await isSolved(page)); steps++) {
    await nextOf(page).scrollIntoViewIfNeeded();
    const screen = (await phoneOf(page).locator('.man').boundingBox())!;
    expect(screen.height, 'room for the screen of the phone').toBeGreaterThan(200);
    await stepByHand(page, cdp);
  }
  expect(await isSolved(page)).toBe(true);
});
