/** Driving the practice phone by its stable hooks: `[data-phone]`, and on the control of the next step `[data-next]`. */
import { type CDPSession, expect, type Page } from '@playwright/test';
import type { PlayMode } from '../../src/simulator/session.ts';
import { type CourseTask, practiceUrl } from './course.ts';
import { swipe } from './touch.ts';

export const phoneOf = (page: Page) => page.locator('[data-phone]');
export const nextOf = (page: Page) => page.locator('[data-phone] [data-next]');

/** Opens a task and waits until the phone answers. */
export async function openTask(page: Page, task: CourseTask, variant = 1, mode: PlayMode = 'tu-lam'): Promise<void> {
  await page.goto(practiceUrl(task, variant, mode), { waitUntil: 'domcontentloaded' });
  const phone = phoneOf(page);
  await expect(phone).toHaveAttribute('data-task', task.id);
  await expect(phone).toHaveAttribute('data-variant', String(variant));
  await expect(phone).toHaveAttribute('data-mode', mode);
}

export const isSolved = async (page: Page): Promise<boolean> =>
  (await phoneOf(page).getAttribute('data-solved')) === 'true';

const isXem = async (page: Page): Promise<boolean> => (await phoneOf(page).getAttribute('data-mode')) === 'xem';

const far = 70;
const directions: Record<string, [dx: number, dy: number]> = {
  'swipe-up': [0, -far],
  'swipe-down': [0, far],
  'swipe-left': [-far, 0],
  'swipe-right': [far, 0],
};

/** Does the step that the guide points at, with a mouse, a keyboard or a swiping finger as `data-gesture` asks. */
export async function stepByHand(page: Page, cdp: CDPSession): Promise<void> {
  const next = nextOf(page);
  await expect(next).toHaveCount(1);
  const gesture = await next.getAttribute('data-gesture');
  const before = await fingerprint(page);
  if (gesture === 'type') {
    const value = await next.getAttribute('data-value');
    expect(value, 'a field that is next says what to type').toBeTruthy();
    await next.click();
    // Xem plays the step at a touch of the field; elsewhere what the task began with is typed over.
    if (!(await isXem(page))) {
      const field = await next.getAttribute('data-element');
      await next.selectText();
      await next.pressSequentially(value!);
      // The last key may do more than stand there: the step is done when the guide points elsewhere.
      await expect.poll(() => pointsAt(page)).not.toBe(field);
    }
  } else if (gesture && directions[gesture]) {
    await next.scrollIntoViewIfNeeded();
    const box = (await next.boundingBox())!;
    const [dx, dy] = directions[gesture];
    await swipe(cdp, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, dx, dy);
  } else {
    expect(gesture).toBe('tap');
    await next.click();
  }
  await expect.poll(() => fingerprint(page), { message: `${gesture} on what the guide points at` }).not.toBe(before);
}

/** The element that the guide points at; undefined once the task is solved. */
export const pointsAt = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-phone] [data-next]')?.dataset['element']);

/** What a learner could see change. */
const fingerprint = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const phone = document.querySelector('[data-phone]');
    const next = phone?.querySelector('[data-next]');
    const fields = [...(phone?.querySelectorAll('input') ?? [])].map((field) => field.value);
    return [phone?.outerHTML, fields, next?.outerHTML].join('\n');
  });

export interface Walk {
  solved: boolean;
  steps: number;
  /** Names of the controls that were used, to tell where a walk went astray. */
  way: string[];
}

/**
 * Follows the guide inside the page, without a finger: quick enough for every state. Ends at `limit` steps, or where the guide
 * has nothing to point at.
 */
export const followInPage = (page: Page, limit: number): Promise<Walk> =>
  page.evaluate(async (limit) => {
    const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const phone = () => document.querySelector<HTMLElement>('[data-phone]')!;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const walk: Walk = { solved: false, steps: 0, way: [] };
    await drawn();
    while (walk.steps < limit && phone().dataset['solved'] !== 'true') {
      let next = phone().querySelector<HTMLElement>('[data-next]');
      // What typing needs may still be on its way.
      for (let wait = 0; !next && wait < 300; wait++) {
        await drawn();
        next = phone().querySelector<HTMLElement>('[data-next]');
      }
      if (!next) break;
      walk.steps += 1;
      walk.way.push(`${next.dataset['gesture']} ${next.dataset['element'] ?? next.getAttribute('aria-label') ?? ''}`);
      if (next instanceof HTMLInputElement) {
        next.focus();
        next.click();
        if (phone().dataset['mode'] !== 'xem' && next.dataset['gesture'] === 'type') {
          setValue.call(next, next.dataset['value']!);
          next.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      } else next.click();
      await drawn();
    }
    walk.solved = phone().dataset['solved'] === 'true';
    return walk;
  }, limit);

/** Taps `count` seeded random controls of the phone (never the course's own buttons) and returns what it tapped. */
export const tapAtRandom = (page: Page, seed: number, count: number): Promise<string[]> =>
  page.evaluate(
    async ([seed, count]) => {
      let state = seed | 0;
      const random = () => {
        // mulberry32, as in src/lib/random.ts, which cannot be imported inside a page
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      };
      const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const tapped: string[] = [];
      await drawn();
      for (let tap = 0; tap < count; tap++) {
        const phone = document.querySelector('[data-phone]')!;
        const controls = [...phone.querySelectorAll<HTMLButtonElement>('.may button:enabled')].filter(
          (button) => !button.closest('[inert]') && button.checkVisibility() && button.getClientRects().length > 0,
        );
        const control = controls[Math.floor(random() * controls.length)];
        if (!control) break;
        tapped.push(control.dataset['element'] ?? control.getAttribute('aria-label') ?? control.textContent);
        control.click();
        await drawn();
      }
      return tapped;
    },
    [seed, count] as const,
  );

/** The same number for the same task and variant, for seeds. */
export function seedOf(task: CourseTask, variant: number): number {
  let seed = variant;
  for (const letter of task.id) seed = Math.imul(seed, 31) + letter.charCodeAt(0);
  return seed;
}
