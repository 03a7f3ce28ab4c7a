/** What a lesson costs over the air, compressed as a good host does it, once its questions and its practice phone have started. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { downloadSize, type Pack } from '../../src/offline/pack.ts';
import { type CourseTask, dist, lessons, tasks } from '../helpers/course.ts';
import { nextOf, phoneOf } from '../helpers/practice.ts';

const {
  budgets,
}: { budgets: Record<'lessonHtmlBrotli' | 'lessonScriptBrotli' | 'lessonPageBrotli' | 'fonts', number> } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const brotli = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

interface Received {
  kind: string;
  url: string;
  size: number;
}

/** Collects every body that travels to the page, compressed; ask for it once the page is quiet. */
function receive(page: Page): () => Promise<Received[]> {
  const coming: Promise<Received>[] = [];
  page.on('requestfinished', (request) => {
    const read = async (): Promise<Received> => {
      // The icon is asked for again when the address changes, and «not modified» brings no body.
      const [response, { responseBodySize }] = await Promise.all([request.response(), request.sizes()]);
      const size = response && responseBodySize > 0 ? brotli(await response.body()) : 0;
      return { kind: request.resourceType(), url: request.url(), size };
    };
    coming.push(read());
  });
  return () => Promise.all(coming);
}

const sum = (all: Received[], kind?: string): number =>
  all.filter((one) => !kind || one.kind === kind).reduce((total, one) => total + one.size, 0);

/** Starts everything a lesson has: the questions by coming near one, the phone by opening a task. */
async function startAll(page: Page, task: CourseTask | undefined): Promise<void> {
  const question = page.locator('[data-question]').last();
  await question.evaluate((form) => {
    form.closest('details')?.setAttribute('open', '');
    form.scrollIntoView();
  });
  await page.locator('[data-question][data-wired]').first().waitFor({ state: 'attached' });
  if (!task) return;
  await page.locator(`a[href*="bai-tap=${task.id}"][href*="tu-lam"]`).last().click();
  await expect(phoneOf(page)).toBeVisible();
  await nextOf(page).first().waitFor();
}

for (const lesson of lessons) {
  test(`${lesson.id}: HTML, scripts and the whole page stay within their budgets`, async ({ page }) => {
    const received = receive(page);
    await page.goto(lesson.url);
    await startAll(
      page,
      tasks.find((task) => task.lesson === lesson),
    );
    await page.waitForLoadState('networkidle');
    const all = await received();
    const html = sum(all, 'document');
    const scripts = sum(all, 'script');
    const fonts = await page.evaluate(() => document.fonts.size);
    const kB = (bytes: number) => (bytes / 1000).toFixed(1);
    console.log(
      `${lesson.id}: HTML ${kB(html)} · JavaScript ${kB(scripts)} · phone and the rest ${kB(sum(all) - html - scripts)} · whole ${kB(sum(all))} kB, fonts ${fonts}`,
    );
    expect.soft(html, 'HTML with its styles').toBeLessThanOrEqual(budgets.lessonHtmlBrotli);
    expect.soft(scripts, 'all JavaScript').toBeLessThanOrEqual(budgets.lessonScriptBrotli);
    expect.soft(sum(all), 'whole page').toBeLessThanOrEqual(budgets.lessonPageBrotli);
    expect.soft(fonts, 'fonts').toBeLessThanOrEqual(budgets.fonts);
  });
}

test('nothing but the HTML is needed for the first paint of a lesson', async ({ page }) => {
  for (const lesson of lessons) {
    await page.goto(lesson.url, { waitUntil: 'load' });
    const blocking = await page.evaluate(() => {
      const asked = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
        renderBlockingStatus: string;
      })[];
      const byStatus = asked.filter((one) => one.renderBlockingStatus === 'blocking').map((one) => one.name);
      const scripts = [...document.scripts].filter(
        (one) => one.src && one.type !== 'module' && !one.defer && !one.async,
      );
      const styles = document.querySelectorAll('link[rel~="stylesheet"]');
      return [...byStatus, ...scripts.map((one) => one.src), ...[...styles].map((one) => one.outerHTML)];
    });
    expect(blocking, lesson.id).toEqual([]);
  }
});

/** What may travel to a learner on a phone network, in bytes: for a module that comes first, for the whole course, for its search. */
const MODULE = 250_000;
const COURSE = 1_500_000;
/** The cadres' workshop whole, on whatever phone a cadre has: fifteen units, checkers, poster composer, products; for nobody else. */
const WORKSHOP = 325_000;
const SEARCH = 200_000;

test('each module downloads with at most 250 kB, all of the course with 1.5 MB, search with 200 kB, the workshop with 325 kB', () => {
  const packs: Pack[] = JSON.parse(readFileSync(`${dist}packs.json`, 'utf8'));
  for (const pack of packs) {
    const alone = downloadSize([pack]);
    const after = downloadSize([pack], pack === packs[0] ? packs.slice(1, 2) : packs.slice(0, 1));
    console.log(
      `${pack.id}: ${pack.files.length} files, ${pack.bytes} bytes kept, ${alone} bytes travel, ${after} after another`,
    );
    if (pack.page) expect.soft(alone, pack.id).toBeLessThanOrEqual(pack.isApart ? WORKSHOP : MODULE);
  }
  // What is for other readers is downloaded by itself.
  const course = packs.filter(({ isApart }) => !isApart);
  console.log(`the course: ${downloadSize(course)} bytes travel; with what stands apart ${downloadSize(packs)}`);
  expect.soft(downloadSize(course), 'the course').toBeLessThanOrEqual(COURSE);
  expect.soft(downloadSize(packs.filter(({ id }) => id === 'tim-kiem')), 'search').toBeLessThanOrEqual(SEARCH);
  expect(packs.filter(({ page }) => page).length).toBeGreaterThanOrEqual(5);
});
