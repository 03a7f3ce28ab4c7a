/**
 * `npm run bench`: the built course as a cheap phone on slow 3G meets it (400 kbit/s, 400 ms, CPU ÷ 4; brotli over HTTP/2), medians
 * of five. Prints, and gates nothing. The harness lies outside of this repository, at LOP_SO_BENCH or `../shared/bench`; without
 * it the same is measured by the browser's own throttle against our own server.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { CourseMap, LessonMap } from '../../src/layouts/course-map.ts';
import { launchOptions, phone } from '../helpers/browser.ts';
import { serveSite } from '../helpers/serve.ts';

const REPEATS = 5;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU = 4;

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const harness = process.env['LOP_SO_BENCH'] ?? join(root, '..', 'shared', 'bench');

const course: CourseMap = JSON.parse(readFileSync(join(dist, 'course.json'), 'utf8'));
const lessons = course.modules.flatMap((module) => module.lessons);
const [first, second] = lessons.filter((lesson) => lesson.tasks.length > 0) as [LessonMap, LessonMap];
const last = lessons.at(-1)!;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const seconds = (ms: number | null | undefined): string => (ms == null ? '–' : `${(ms / 1000).toFixed(2)} s`);
const practice = `${first.url}?bai-tap=${first.tasks[0]!.id}&bien-the=1&che-do=lam-theo`;
const OPTION = '[data-question][data-kind="one"] button.da';

/** Milliseconds from asking for a page to each of these, as a learner in a hurry would see it. */
interface Own {
  text: number;
  feedback: number;
  phone: number;
  offline: number;
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_3G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return page;
}

const sinceAsked = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Taps what the guide points at as soon as it is there; the answer is that something else is pointed at. */
async function phoneAnswers(page: Page, origin: string): Promise<number> {
  await page.goto(origin + practice, { waitUntil: 'commit' });
  await page.locator('[data-phone] [data-next]').first().waitFor({ state: 'attached' });
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => document.querySelector('[data-phone] .man')?.innerHTML;
        const before = look();
        const tap = () => {
          document.querySelector<HTMLElement>('[data-phone] [data-next]')?.click();
          requestAnimationFrame(() => (look() === before ? tap() : done(performance.now())));
        };
        tap();
      }),
  );
}

async function measureOwn(origin: string, ignoreHTTPSErrors: boolean, withOffline: boolean): Promise<Own[]> {
  const browser = await chromium.launch(launchOptions);
  const all: Own[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const fresh = () => browser.newContext({ ...phone, ignoreHTTPSErrors, serviceWorkers: 'block' });
    let context = await fresh();
    let page = await slowPage(context);
    await page.goto(origin + first.url, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = await sinceAsked(page);
    await context.close();

    context = await fresh();
    page = await slowPage(context);
    await page.goto(origin + first.url, { waitUntil: 'commit' });
    const option = page.locator(OPTION).first();
    await option.waitFor({ state: 'attached' });
    await option.evaluate((one: HTMLElement) => {
      for (let at = one.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
      one.click();
    });
    await page.locator('[data-question][data-result]').first().waitFor();
    const feedback = await sinceAsked(page);
    await context.close();

    context = await fresh();
    page = await slowPage(context);
    const answers = await phoneAnswers(page, origin);
    await context.close();
    all.push({
      text,
      feedback,
      phone: answers,
      offline: withOffline ? await offlineNext(browser, origin) : Number.NaN,
    });
  }
  await browser.close();
  return all;
}

/** The next lesson from the store, once its module was downloaded. */
async function offlineNext(browser: Awaited<ReturnType<typeof chromium.launch>>, origin: string): Promise<number> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${origin}${first.url}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(new URL('../../tai-ve/', origin + first.url).href);
  await page.getByRole('button', { name: 'Tải cả khoá học' }).click();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto(origin + first.url);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.goto(origin + second.url, { waitUntil: 'commit' });
  // By the page's own clock: the way back to this process would count too.
  const time = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const shown = (await time.jsonValue()) ?? Number.NaN;
  await context.close();
  return shown;
}

interface HarnessRow {
  pass: string;
  lessonShown?: number;
  quizMs?: number;
  navMs?: number;
  searchMs?: number;
  offNavMs?: number;
  bytes?: number;
  reqs?: number;
  err?: string;
}

/** The peers' table of the harness, as it stands in its README. */
const peers = (): string =>
  readFileSync(join(harness, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');

async function withHarness(): Promise<void> {
  // It writes beside itself, so a copy works; the original stays as it is.
  const copy = mkdtempSync(join(tmpdir(), 'lop-so-bench-'));
  cpSync(harness, copy, { recursive: true });
  const inCopy = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    inCopy('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...[
        '-keyout',
        'key.pem',
        '-out',
        'cert.pem',
        '-days',
        '30',
        '-subj',
        '/CN=127.0.0.1',
        '-addext',
        'subjectAltName=IP:127.0.0.1',
      ],
    ]);
    for (const folder of ['cache', 'results']) mkdirSync(join(copy, folder), { recursive: true });
    const target = {
      name: 'lop-so',
      dist,
      first: { url: first.url, shown: { sel: 'h1', text: first.title } },
      second: { click: `a.thanh[href="${second.url}"]`, shown: { sel: 'h1', text: second.title } },
      lastText: last.title,
      // The questions are folded away: opening them is the first touch.
      quiz: { clicks: ['[data-stage="kiem-tra"] summary', OPTION], feedback: { sel: '[data-question] [data-why]' } },
      search: null,
      offline: false,
      lessons: lessons.map((lesson) => lesson.url),
    };
    writeFileSync(join(copy, 'targets.json'), JSON.stringify([target]));
    console.log('Đang đo trên mạng 3G chậm, năm lượt …');
    inCopy('node', [
      'run.mjs',
      '--reps',
      String(REPEATS),
      '--profiles',
      'slow3g',
      '--skip',
      'walk',
      '--out',
      'results/run',
    ]);
    const { rows } = JSON.parse(readFileSync(join(copy, 'results', 'run.rows.json'), 'utf8')) as { rows: HarnessRow[] };
    for (const row of rows) if (row.err) console.log(`lượt hỏng (${row.pass}): ${row.err}`);
    const of = (key: keyof HarnessRow): number =>
      median(rows.map((row) => row[key]).filter((value): value is number => typeof value === 'number' && value > 0));

    const { serve } = (await import(pathToFileURL(join(copy, 'server.mjs')).href)) as {
      serve: (dist: string) => Promise<{ origin: string; close: () => void }>;
    };
    const server = await serve(dist);
    const own = await measureOwn(server.origin, true, false);
    server.close();
    const offline = await offlineAlone();
    console.log('\nTrung vị của năm lượt, 3G chậm, CPU ÷ 4 (mốc mong đạt trong ngoặc):');
    console.log(`  chữ của bài hiện ra        ${seconds(of('lessonShown'))}  (1,2 s)`);
    console.log(`  câu trả lời có phản hồi    ${seconds(of('quizMs'))}  (1,3 s)`);
    console.log(`  máy tập đáp một lần chạm   ${seconds(median(own.map((one) => one.phone)))}  (3 s)`);
    console.log(`  bài sau, không mạng        ${Math.round(offline)} ms  (150 ms)`);
    console.log(`  bài sau, có mạng           ${seconds(of('navMs'))}`);
    console.log(`  tải về: ${(of('bytes') / 1000).toFixed(0)} kB, ${of('reqs')} lần hỏi`);
    console.log(`\nCác khoá học khác, cùng cách đo:\n${peers()}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** On our own server, by `localhost`, where a service worker may live. */
async function offlineAlone(): Promise<number> {
  const site = await serveSite(dist);
  const browser = await chromium.launch(launchOptions);
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) times.push(await offlineNext(browser, site.root.replace(/\/$/, '')));
  await browser.close();
  await site.close();
  return median(times);
}

async function alone(): Promise<void> {
  const site = await serveSite(dist);
  const own = await measureOwn(site.root.replace(/\/$/, ''), false, true);
  await site.close();
  const of = (key: keyof Own): number => median(own.map((one) => one[key]));
  console.log('Không có bộ đo ngoài; đo bằng trình duyệt, 3G chậm, CPU ÷ 4, trung vị của năm lượt:');
  console.log(
    `  chữ ${seconds(of('text'))} (1,2 s) · phản hồi ${seconds(of('feedback'))} (1,3 s) · máy tập ${seconds(of('phone'))} (3 s)`,
  );
  console.log(`  bài sau, không mạng ${Math.round(of('offline'))} ms (150 ms)`);
}

await (existsSync(join(harness, 'run.mjs')) ? withHarness() : alone());
