/**
 * Every task of the built course can be solved by doing what the guide points at, from its start and from wherever a learner
 * strays to. With real input (mouse, keyboard, swiping finger) in the first variant; the others, and the way back after straying,
 * by clicks inside the page, which go through the same listeners. A quick run takes every task in one variant, the first tasks of
 * lessons by hand and in every mode; `tests/unit/course/agents.test.ts` walks all variants without a page.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { tasks, variantsOf } from '../helpers/course.ts';
import { followInPage, isSolved, openTask, seedOf, stepByHand, tapAtRandom } from '../helpers/practice.ts';
import { isFull, sample } from '../helpers/sample.ts';

/** How far a learner strays before the guide is asked. */
const STRAY = 12;

test('the course has tasks to follow', () => {
  expect(tasks.length).toBeGreaterThanOrEqual(20);
  for (const task of tasks) expect(task.variants, task.name).toBeGreaterThanOrEqual(2);
});

async function solveByHand(page: Page, cdp: CDPSession, limit: number): Promise<void> {
  for (let steps = 0; !(await isSolved(page)); steps++) {
    expect(steps, 'steps by the guide').toBeLessThan(limit);
    await stepByHand(page, cdp);
  }
}

/** The first task of each lesson; in a quick run of every fourth lesson. */
const firsts = sample(
  tasks.filter((task) => task.lesson.tasks[0]?.id === task.id),
  4,
);
/** In a quick run every third task, and those done by hand. */
const guided = new Set([...firsts, ...sample(tasks, 3)]);

for (const [index, task] of [...guided].entries())
  test(`${task.name}: the guide leads to the goal, from the start and after ${STRAY} random taps`, async ({ page }) => {
    const cdp = await page.context().newCDPSession(page);
    const limit = 3 * task.bestPathLength;
    const byHand = isFull || firsts.includes(task);
    const variants = isFull ? variantsOf(task) : [byHand ? 1 : 1 + (index % task.variants)];
    for (const variant of variants) {
      await test.step(`variant ${variant}`, async () => {
        await openTask(page, task, variant);
        if (byHand && variant === 1) await solveByHand(page, cdp, limit);
        else
          expect(await followInPage(page, limit), `variant ${variant} from the start`).toMatchObject({ solved: true });

        await openTask(page, task, variant);
        const tapped = await tapAtRandom(page, seedOf(task, variant), STRAY);
        // Each stray tap leads at most one step away, and back again.
        const walk = await followInPage(page, limit + 2 * STRAY);
        expect(walk, `variant ${variant} after ${tapped.join(' › ')}`).toMatchObject({ solved: true });
      });
    }
  });

for (const task of isFull ? tasks : firsts)
  test(`${task.name}: Xem, Làm theo and Kiểm tra reach the goal too`, async ({ page }) => {
    for (const mode of ['xem', 'lam-theo', 'kiem-tra'] as const) {
      const variant = Math.min(mode === 'kiem-tra' ? 2 : 1, task.variants);
      await openTask(page, task, variant, mode);
      // Xem shows one slip and its repair on top of the way.
      const walk = await followInPage(page, 3 * task.bestPathLength + (mode === 'xem' ? 8 : 0));
      expect(walk, mode).toMatchObject({ solved: true });
    }
  });
