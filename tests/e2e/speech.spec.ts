/** «Nghe» on a real page with a voice of our own making: the words spoken must be the words seen. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    said: { text: string; lang: string; marked: string }[];
    finish: () => void;
  }
}

const source = new URL('../../src/', import.meta.url);
const markup = `<!doctype html><html lang="vi"><main>
  <section data-nghe-vung id="vung">
    <h1>Làm chữ to</h1>
    <button data-nghe hidden>Nghe</button>
    <p>Cô bác chạm <b>Cài đặt</b>, rồi chạm Màn hình. Chữ to dần lên.</p>
    <p hidden>Câu này chưa hiện.</p>
    <p data-khong-doc>Bài 3</p>
    <button id="choice"><b>A</b><span>Hình nền</span></button>
    <svg><text>Hình vẽ</text></svg>
  </section>
</main>
<script type="module">
  import { enhanceNghe } from '/speech/nghe-button.ts';
  enhanceNghe().then(() => document.documentElement.setAttribute('data-ready', ''));
</script>`;

/** Opens a page whose browser has the given voices; each utterance ends when the test says so. */
async function open(page: Page, languages: string[]): Promise<void> {
  await page.route('http://lop-so.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.endsWith('.ts')) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup });
    const code = stripTypeScriptTypes(readFileSync(new URL(`.${pathname}`, source), 'utf8'));
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code });
  });
  await page.addInitScript((listed) => {
    window.said = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => listed.map((lang) => ({ lang, localService: true, name: lang, voiceURI: lang, default: false })),
      cancel: () => {},
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (!utterance.text) return;
        const range = CSS.highlights.get('dang-doc')?.values().next().value;
        window.said.push({ text: utterance.text, lang: utterance.lang, marked: String(range ?? '') });
        utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
        window.finish = () => utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, languages);
  await page.goto('http://lop-so.test/');
  await page.locator('html[data-ready]').waitFor();
}

const said = (page: Page) => page.evaluate(() => window.said);
const spokenCount = async (page: Page, count: number) => expect.poll(async () => (await said(page)).length).toBe(count);

test('without a Vietnamese voice there is no button', async ({ page }) => {
  await open(page, ['en-US']);
  await expect(page.locator('[data-nghe]')).toBeHidden();
});

test('what is spoken is what is seen, title first, each sentence marked', async ({ page }) => {
  await open(page, ['vi-VN']);
  await page.getByRole('button', { name: 'Nghe' }).click();
  for (let count = 1; count <= 5; count++) {
    await spokenCount(page, count);
    await page.evaluate(() => window.finish());
  }
  await expect(page.getByRole('button', { name: 'Nghe lại' })).toBeVisible();
  const all = await said(page);
  expect(all.map(({ text }) => text)).toEqual([
    'Làm chữ to',
    'Cô bác chạm Cài đặt,',
    'rồi chạm Màn hình.',
    'Chữ to dần lên.',
    'A Hình nền',
  ]);
  expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(['vi-VN']));
  expect(all.map(({ marked }) => marked.replace(/\s+/g, ' '))).toEqual([
    'Làm chữ to',
    'Cô bác chạm Cài đặt, rồi chạm Màn hình.',
    'Cô bác chạm Cài đặt, rồi chạm Màn hình.',
    'Chữ to dần lên.',
    'AHình nền',
  ]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('the same button stops the reading', async ({ page }) => {
  await open(page, ['vi-VN']);
  await page.getByRole('button', { name: 'Nghe' }).click();
  await spokenCount(page, 1);
  await page.getByRole('button', { name: 'Dừng đọc' }).click();
  await expect(page.getByRole('button', { name: 'Nghe' })).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('another step on the screen ends the reading of the one before', async ({ page }) => {
  await open(page, ['vi-VN']);
  await page.getByRole('button', { name: 'Nghe' }).click();
  await spokenCount(page, 1);
  await page.evaluate(() => {
    document.querySelector('h1')!.textContent = 'Bước hai';
  });
  await expect(page.getByRole('button', { name: 'Nghe', exact: true })).toBeVisible();
});
