/** Real touches in a real browser: the browser's own idea of a tap is the thing under test. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { doubleTap, type Point } from '../helpers/touch.ts';

declare global {
  interface Window {
    forgiveTaps: typeof import('../../src/lib/forgiving-tap-client.ts').forgiveTaps;
    taps: import('../../src/lib/forgiving-tap-client.ts').ForgivenTaps;
    clicks: string[];
  }
}

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
test.skip(({ browserName }) => browserName !== 'chromium', 'raw touches need the DevTools protocol');

const module = stripTypeScriptTypes(
  readFileSync(new URL('../../src/lib/forgiving-tap-client.ts', import.meta.url), 'utf8'),
);

/** Tall, so that a slide may scroll: the browser then withholds its own click. */
const markup = `<!doctype html><meta name="viewport" content="width=device-width">
<style>body{margin:0} main{display:block;height:3000px} button,a,label{position:absolute;left:16px;width:328px;height:64px}</style>
<main>
  <button id="a" style="top:100px">Gọi</button>
  <button id="b" style="top:180px">Nhắn tin</button>
  <button id="delete" style="top:276px" data-consequence="delete" data-no-slop>Xoá ảnh</button>
  <button id="key" style="top:356px" data-repeat>5</button>
  <label style="top:436px"><input type="checkbox" id="tick"> Đã làm</label>
  <input id="text" style="position:absolute;top:520px;left:16px;height:56px">
</main>`;

/** One touch through the browser's input pipeline; times in milliseconds. */
async function touch(cdp: CDPSession, from: Point, options: { to?: Point; hold?: number } = {}) {
  const { to = from, hold = 30 } = options;
  const start = Date.now() / 1000;
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from], timestamp: start });
  for (const part of to === from ? [] : [0.25, 0.5, 0.75, 1]) {
    const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await wait(hold);
  // A still press ends by its own clock, so that a busy machine does not lengthen it.
  const end = to === from ? start + hold / 1000 : Date.now() / 1000;
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: end });
}

/** The length of a press is what is tested, so here real time must pass. */
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const on = async (page: Page, id: string): Promise<Point> => {
  const box = (await page.locator(`#${id}`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Waits past the browser's late click, then tells what was clicked. */
async function clicks(page: Page): Promise<string[]> {
  await wait(400);
  return page.evaluate(() => window.clicks);
}

let cdp: CDPSession;

test.beforeEach(async ({ page }) => {
  await page.setContent(markup);
  await page.addScriptTag({ type: 'module', content: `${module}\nwindow.forgiveTaps = forgiveTaps;` });
  await page.waitForFunction(() => !!window.forgiveTaps);
  await page.evaluate(() => {
    window.clicks = [];
    const root = document.querySelector('main')!;
    window.taps = window.forgiveTaps(root);
    root.addEventListener('click', (event) => {
      if (event.target !== root) window.clicks.push((event.target as Element).id);
    });
  });
  cdp = await page.context().newCDPSession(page);
});

for (const [dx, dy] of [
  [20, 0],
  [-20, 0],
  [0, 20],
  [0, -20],
  [14, 14],
  [3, 2],
] as const) {
  test(`a slide of ${dx}, ${dy} px clicks once`, async ({ page }) => {
    const start = await on(page, 'a');
    await touch(cdp, start, { to: { x: start.x + dx, y: start.y + dy } });
    expect(await clicks(page)).toEqual(['a']);
  });
}

for (const [dx, dy] of [
  [60, 0],
  [0, 60],
  [0, -60],
] as const) {
  test(`a slide of ${dx}, ${dy} px cancels the tap`, async ({ page }) => {
    const start = await on(page, 'a');
    await touch(cdp, start, { to: { x: start.x + dx, y: start.y + dy } });
    expect(await clicks(page)).toEqual([]);
  });
}

for (const hold of [50, 400, 1200, 2900]) {
  test(`a press of ${hold} ms clicks once`, async ({ page }) => {
    await touch(cdp, await on(page, 'a'), { hold });
    expect(await clicks(page)).toEqual(['a']);
  });
}

test('a press beyond three seconds does not click', async ({ page }) => {
  await touch(cdp, await on(page, 'a'), { hold: 3200 });
  expect(await clicks(page)).toEqual([]);
});

for (const gap of [120, 250, 400]) {
  test(`a double tap ${gap} ms apart makes one click`, async ({ page }) => {
    await doubleTap(cdp, await on(page, 'a'), gap);
    expect(await clicks(page)).toEqual(['a']);
  });

  test(`the second half of a double tap ${gap} ms apart spares what appeared under the finger`, async ({ page }) => {
    await page.evaluate(() => {
      document.querySelector('#a')!.addEventListener('click', () => {
        document.querySelector('#a')!.remove();
        document.querySelector<HTMLElement>('#b')!.style.top = '100px';
        window.taps.screenChanged();
      });
    });
    await doubleTap(cdp, await on(page, 'a'), gap);
    expect(await clicks(page)).toEqual(['a']);
  });
}

test('a quick tap elsewhere after a screen change counts', async ({ page }) => {
  await touch(cdp, await on(page, 'a'));
  await page.evaluate(() => window.taps.screenChanged());
  await touch(cdp, await on(page, 'b'));
  expect(await clicks(page)).toEqual(['a', 'b']);
});

test('a key of a keypad counts every quick tap', async ({ page }) => {
  const at = await on(page, 'key');
  await touch(cdp, at);
  await touch(cdp, at);
  expect(await clicks(page)).toEqual(['key', 'key']);
});

test('further fingers are ignored', async ({ page }) => {
  const first = { ...(await on(page, 'a')), id: 0 };
  const second = { ...(await on(page, 'b')), id: 1 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first, second] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [first] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(await clicks(page)).toEqual(['a']);
});

test('a palm resting beside the controls does not spoil a tap', async ({ page }) => {
  const palm = { x: 340, y: 600, id: 0 };
  const finger = { ...(await on(page, 'a')), id: 1 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [palm] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [palm, finger] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [palm] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(await clicks(page)).toEqual(['a']);
});

test('a touch within 8 px of a control counts, farther does not', async ({ page }) => {
  await touch(cdp, { x: 180, y: 94 });
  expect(await clicks(page)).toEqual(['a']);
  await touch(cdp, { x: 180, y: 88 });
  expect(await clicks(page)).toEqual(['a']);
});

test('a touch just beside a control of consequence does nothing', async ({ page }) => {
  await touch(cdp, { x: 180, y: 346 });
  expect(await clicks(page)).toEqual([]);
});

test('a touch at the very side of the glass is a holding hand', async ({ page }) => {
  await page.addStyleTag({ content: '#a{left:0!important;width:360px!important}' });
  await touch(cdp, { x: 4, y: 132 });
  expect(await clicks(page)).toEqual([]);
});

test('a touch that stops a page in flight opens nothing', async ({ page }) => {
  const at = await on(page, 'a');
  const start = Date.now() / 1000;
  await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at], timestamp: start });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: start + 0.03 });
  expect(await clicks(page)).toEqual([]);
});

test('a label ticks its box once, a text field takes the focus', async ({ page }) => {
  await touch(cdp, { x: 200, y: 468 });
  await expect(page.locator('#tick')).toBeChecked();
  await touch(cdp, await on(page, 'text'));
  await expect(page.locator('#text')).toBeFocused();
});

test('Enter and Space click once, however long they are held', async ({ page }) => {
  for (const key of ['Enter', 'Space']) {
    await page.locator('#a').focus();
    await page.keyboard.down(key);
    await page.keyboard.down(key);
    await page.keyboard.down(key);
    await page.keyboard.up(key);
  }
  expect(await clicks(page)).toEqual(['a', 'a']);
});

test('a mouse clicks as ever', async ({ page }) => {
  await page.mouse.dblclick(180, 132);
  expect(await clicks(page)).toEqual(['a', 'a']);
});

test('after stop the browser has its taps back', async ({ page }) => {
  await page.evaluate(() => window.taps.stop());
  const at = await on(page, 'a');
  await touch(cdp, at);
  await touch(cdp, at);
  expect((await clicks(page)).length).toBe(2);
});
