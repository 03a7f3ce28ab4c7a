/** A learner who has strayed and does nothing but what «Tôi bị lạc» says is home in at most four actions, in every task (a
 * quick run: every third; `tests/unit/course/agents.test.ts` has all, without a page). */
import { expect, type Page, test } from '@playwright/test';
import { tasks } from '../helpers/course.ts';
import { openTask, phoneOf, seedOf, tapAtRandom } from '../helpers/practice.ts';
import { sample } from '../helpers/sample.ts';

const STRAY = 5;
const MOST = 4;

/**
 * Asks «Tôi bị lạc» and does the one thing it says: its button where there is one, else the first quoted control of its sentence,
 * or the key it describes. Returns false once it says that this is the home screen.
 */
const obey = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const phone = document.querySelector<HTMLElement>('[data-phone]')!;
    const named = (root: ParentNode, name: string) =>
      [...root.querySelectorAll<HTMLElement>('button, input')].find((one) => {
        const words = one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '';
        return words.trim().startsWith(name) && !one.closest('[inert]');
      });
    const told = () => phone.querySelector('[role="status"]')!.textContent ?? '';
    // A screen that was not sent along may still be on its way.
    for (let wait = 0; wait < 200 && !/màn hình chính rồi|Muốn về màn hình chính/.test(told()); wait++) {
      named(phone.querySelector('.bang')!, 'Tôi bị lạc')?.click();
      await drawn();
    }
    const says = told();
    if (says.includes('Đây là màn hình chính rồi')) return false;
    const button = named(phone.querySelector('.bang')!, 'Về màn hình chính');
    if (button) {
      button.click();
      await drawn();
      return true;
    }
    const sentence = says.split('Muốn về màn hình chính:')[1] ?? '';
    const may = phone.querySelector('.may')!;
    const quoted = [...sentence.matchAll(/«([^»]+)»/g)].map((match) => match[1]!);
    const key = /Trang chủ|màn hình chính/.test(sentence)
      ? 'Trang chủ'
      : /[Qq]uay lại|cất bàn phím|mũi tên/.test(sentence)
        ? 'Quay lại'
        : /Tổng quan/.test(sentence)
          ? 'Tổng quan'
          : '';
    const digits = /các số (\S+)/.exec(sentence)?.[1];
    if (digits)
      for (const digit of digits) if (/\d/.test(digit)) named(may.querySelector('.ban-so') ?? may, digit)?.click();
    const meant = quoted.map((name) => named(may, name)).find((one) => one) ?? (key ? named(may, key) : undefined);
    if (!meant && !digits) throw new Error(`cannot be obeyed: «${says}»`);
    meant?.click();
    await drawn();
    return true;
  });

for (const task of sample(tasks, 6))
  test(`${task.name}: «Tôi bị lạc» leads home within ${MOST} actions`, async ({ page }) => {
    await openTask(page, task);
    const tapped = await tapAtRandom(page, seedOf(task, 77), STRAY);
    // By chance five taps may have done the task.
    if ((await phoneOf(page).getAttribute('data-solved')) === 'true') return;
    let actions = 0;
    while (await obey(page)) {
      actions += 1;
      expect(actions, `after ${tapped.join(' › ')}`).toBeLessThanOrEqual(MOST);
      if ((await phoneOf(page).getAttribute('data-solved')) === 'true') return;
    }
  });
