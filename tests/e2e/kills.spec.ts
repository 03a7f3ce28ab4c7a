/** What was shown as «Đã lưu» is there after the browser was killed at any moment, as a phone that runs out of memory does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { seededRandom } from '../../src/lib/random.ts';
import { launchOptions } from '../helpers/browser.ts';
import { lessons, pages } from '../helpers/course.ts';

const KILLS = process.env['FULL'] ? 20 : 4;

interface Running {
  page: Page;
  kill: () => Promise<void>;
}

/** Chromium as a process of its own: what is killed is the whole of it, at once. */
async function launch(profile: string): Promise<Running> {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const process_: ChildProcess = spawn(
    launchOptions.executablePath!,
    [...launchOptions.args!, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => process_.once('exit', () => done()));
  await expect
    .poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n'), { timeout: 20_000 })
    .toBe(true);
  const [number] = readFileSync(port, 'utf8').split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  const context = browser.contexts()[0]!;
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      // The group holds the browser and all it started.
      process.kill(-process_.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
  };
}

/** Answers questions of a lesson one after the other until the page dies. */
const answerOn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    document.querySelector('[data-question]')?.scrollIntoView();
    for (const form of document.querySelectorAll<HTMLFormElement>('[data-question][data-kind="one"]')) {
      form.querySelector<HTMLButtonElement>('button.da')?.click();
      await new Promise((done) => setTimeout(done, 60));
    }
  });

/** What the course's own copy of the record holds. */
async function exported(page: Page): Promise<string> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { copied: text }));
      return make(blob);
    };
  });
  await page.goto(`${site}${pages.find((url) => url.endsWith('/cai-dat/'))}`);
  await page.locator('#luu-tep').click();
  return page
    .waitForFunction(() => (window as { copied?: string }).copied)
    .then((found) => found.jsonValue() as Promise<string>);
}

let site = '';

test(`${KILLS} kills at random moments lose no answer that was shown as saved`, async ({ baseURL }) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  site = new URL(baseURL!).origin;
  const profile = mkdtempSync(join(tmpdir(), 'lop-so-kills-'));
  const random = seededRandom(20);
  /** How often each question was shown as saved. */
  const shown = new Map<string, number>();
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const { page, kill: end } = await launch(profile);
      await page.exposeFunction('saved', (question: string) => shown.set(question, (shown.get(question) ?? 0) + 1));
      await page.addInitScript(() => {
        const told = new Set<Node>();
        new MutationObserver(() => {
          for (const form of document.querySelectorAll<HTMLElement>('[data-question]')) {
            if (told.has(form) || form.querySelector('output')?.textContent !== 'Đã lưu') continue;
            told.add(form);
            (window as unknown as { saved: (question: string) => void }).saved(
              `${form.dataset['lesson']} ${form.dataset['question']}`,
            );
          }
        }).observe(document, { subtree: true, childList: true, characterData: true });
      });
      const before = [...shown.values()].reduce((sum, count) => sum + count, 0);
      await page.goto(`${site}${lessons[kill % lessons.length]!.url}`);
      void answerOn(page).catch(() => {});
      // At once, or some time after the first answer was kept.
      await expect.poll(() => [...shown.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(before);
      await new Promise((done) => setTimeout(done, random() * 500));
      await end();
    }
    const { page, kill } = await launch(profile);
    const copy = await exported(page);
    await kill();
    const kept = new Map<string, number>();
    for (const { activity } of (JSON.parse(copy) as { entries: { activity: Record<string, string> }[] }).entries) {
      const question = `${activity['lesson']} ${activity['question']}`;
      kept.set(question, (kept.get(question) ?? 0) + 1);
    }
    const total = [...shown.values()].reduce((sum, count) => sum + count, 0);
    const lost = [...shown].filter(([question, count]) => (kept.get(question) ?? 0) < count);
    console.log(`${KILLS} kills, ${total} answers shown as saved, ${lost.length} lost`);
    expect(total).toBeGreaterThanOrEqual(KILLS);
    expect(lost).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
