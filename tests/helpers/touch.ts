/** Fingers through the browser's own input pipeline (DevTools protocol): what a page gets is what a phone would give it. */
import type { CDPSession } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}

const send = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
  cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });

/** A finger that lies on the glass for `hold` milliseconds and slips a little meanwhile. */
export async function press(cdp: CDPSession, from: Point, to: Point, hold: number): Promise<void> {
  await send(cdp, 'touchStart', from);
  await send(cdp, 'touchMove', to);
  await new Promise((done) => setTimeout(done, hold));
  await send(cdp, 'touchEnd');
}

/** A finger that travels `dx`, `dy` px. */
export async function swipe(cdp: CDPSession, from: Point, dx: number, dy: number): Promise<void> {
  await send(cdp, 'touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1])
    await send(cdp, 'touchMove', { x: from.x + dx * part, y: from.y + dy * part });
  await send(cdp, 'touchEnd');
}

/** Two touches `gap` ms apart by the events' own clock, so that a busy machine does not draw them apart. */
export async function doubleTap(cdp: CDPSession, point: Point, gap: number): Promise<void> {
  const start = Date.now() / 1000;
  for (const at of [start, start + gap / 1000]) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point], timestamp: at });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: at + 0.03 });
  }
}
