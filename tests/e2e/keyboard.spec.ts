/**
 * A lesson by keyboard alone: an exercise with typing followed in Làm theo, and a question of each kind. Focus never falls to the
 * page's body, and no step costs more than six keys besides the letters that are typed.
 */
import { expect, type Page, test } from '@playwright/test';
import { type CourseTask, lessons, tasks } from '../helpers/course.ts';
import { isSolved, nextOf, openTask, phoneOf } from '../helpers/practice.ts';

/** Keys a step may cost. */
const MOST = 6;

const focus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return {
      isBody: !one || one === document.body || one === document.documentElement,
      isNext: !!one?.hasAttribute('data-next'),
      words: one?.getAttribute('aria-label') ?? one?.textContent?.trim().slice(0, 40) ?? '',
    };
  });

/** Goes to the next step by the shorter way round, and returns how many keys that took. */
async function tabToNext(page: Page): Promise<number> {
  const way = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('[data-phone] :is(button:enabled, input, a[href], [tabindex])'),
    ].filter(
      (one) =>
        one.checkVisibility() && !one.closest('[inert]') && (one.tabIndex >= 0 || one === document.activeElement),
    );
    const next = all.findIndex((one) => one.hasAttribute('data-next'));
    const here = all.indexOf(document.activeElement as HTMLElement);
    return next - here;
  });
  let keys = 0;
  while (!(await focus(page)).isNext && keys < 30) {
    await page.keyboard.press(way < 0 ? 'Shift+Tab' : 'Tab');
    keys += 1;
  }
  return keys;
}

async function doByKeyboard(page: Page, task: CourseTask): Promise<{ step: string; keys: number }[]> {
  const costs: { step: string; keys: number }[] = [];
  for (let steps = 0; !(await isSolved(page)); steps++) {
    expect(steps).toBeLessThan(3 * task.bestPathLength);
    const next = nextOf(page);
    const before = await next.evaluate((one) => one.outerHTML);
    const name = (await next.getAttribute('aria-label')) ?? (await next.textContent()) ?? '';
    const value = await next.getAttribute('data-value');
    const keys = await tabToNext(page);
    // A field opens its keyboard when it is reached; the others take Enter.
    if (value) await page.keyboard.type(value);
    else if (
      (await next.getAttribute('data-gesture')) !== null &&
      before === (await next.evaluate((one) => one.outerHTML))
    )
      await page.keyboard.press('Enter');
    costs.push({ step: value ? `type «${value}»` : name.replaceAll('\n', ' '), keys: keys + (value ? 0 : 1) });
    await expect
      .poll(async () => (await focus(page)).isBody, { message: `focus after «${name}»`, timeout: 2000 })
      .toBe(false);
  }
  return costs;
}

const byKeyboard = tasks.filter((task) => ['danh-ba', 'nhan-tin', 'goi-dien'].includes(task.lesson.id));

test('exercises with typing are done by keyboard alone, at no more than six keys a step', async ({ page }) => {
  let worst = { step: '', keys: 0, task: '' };
  for (const task of byKeyboard) {
    await openTask(page, task, 1, 'lam-theo');
    for (const cost of await doByKeyboard(page, task)) if (cost.keys > worst.keys) worst = { ...cost, task: task.name };
  }
  console.log(`worst step by keyboard: ${worst.keys} keys for ${worst.step} (${worst.task})`);
  expect(worst.keys, `${worst.step} in ${worst.task}`).toBeLessThanOrEqual(MOST);
});

test('a question of each kind is answered by keyboard alone and keeps the focus', async ({ page }) => {
  const answered = new Set<string>();
  for (const lesson of lessons) {
    if (answered.size === 5) break;
    await page.goto(lesson.url);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.locator('[data-question]').last().scrollIntoViewIfNeeded();
    await page.locator('[data-question][data-wired]').first().waitFor({ state: 'attached' });
    for (const form of await page.locator('[data-question]').filter({ visible: true }).all()) {
      const kind = (await form.getAttribute('data-kind'))!;
      if (answered.has(kind)) continue;
      await form.locator('button:enabled, input').first().focus();
      const inForm = () => form.evaluate((one) => one.contains(document.activeElement));
      if (kind === 'one' || kind === 'where') await page.keyboard.press('Enter');
      else if (kind === 'text') {
        await page.keyboard.type('chu to');
        await page.keyboard.press('Enter');
      } else {
        const buttons = await form.locator('button.da, label.da input').count();
        for (let at = 0; at < buttons; at++) {
          await page.keyboard.press('Space');
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Enter');
      }
      await expect(form, kind).toHaveAttribute('data-result', /right|wrong/);
      expect(await inForm(), `focus after a question of kind ${kind}`).toBe(true);
      answered.add(kind);
    }
  }
  expect([...answered].sort()).toEqual(['one', 'order', 'several', 'text', 'where']);
});

test('leaving an exercise gives the keyboard back to the link that opened it', async ({ page }) => {
  const lesson = lessons[0]!;
  await page.goto(lesson.url);
  const link = page.locator('#chang-hoc [data-stage="lam-theo"] a');
  for (const _ of [1, 2]) {
    await link.focus();
    await page.keyboard.press('Enter');
    await nextOf(page).first().waitFor();
    await page
      .getByRole('button', { name: 'Rời bài tập' })
      .or(page.getByRole('link', { name: 'Rời bài tập' }))
      .click();
    await expect(phoneOf(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
  }
});
