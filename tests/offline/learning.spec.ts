/** Learning with the server gone: what a learner does after the download, not only what they open. */
import { expect } from '@playwright/test';
import { lessons, practiceUrl, tasks, variantsOf } from '../helpers/course.ts';
import { followInPage, phoneOf, seedOf, tapAtRandom } from '../helpers/practice.ts';
import { isFull, sample } from '../helpers/sample.ts';
import { serveSite } from '../helpers/serve.ts';
import { openPacks, test } from './sites.ts';

/** How far a learner strays: beyond the screens that came with the task. */
const STRAY = 12;

test('tasks are solved (all of them in the full run), also after straying, a question of every lesson is answered and kept, and a word is found, with the server gone', async ({
  page,
  builds,
}) => {
  test.setTimeout(isFull ? 1_800_000 : 300_000);
  const site = await serveSite(builds.course.dist, builds.course.base);
  const at = (path: string): string => new URL(path, site.root).href;
  await openPacks(page, site);
  await page.getByRole('button', { name: 'Tải cả khoá học' }).click();
  await expect(page.locator('[data-pack]:not([data-state="complete"], [data-pack="can-bo"])')).toHaveCount(0, {
    timeout: 120_000,
  });
  site.down = true;
  site.requests.length = 0;

  for (const task of sample(tasks, 6)) {
    const variants = isFull ? variantsOf(task) : [task.variants];
    for (const variant of variants) {
      await page.goto(at(practiceUrl(task, variant, 'tu-lam')));
      await expect(phoneOf(page)).toHaveAttribute('data-task', task.id);
      await tapAtRandom(page, seedOf(task, variant), STRAY);
      await page.reload();
      await expect(phoneOf(page)).toHaveAttribute('data-task', task.id);
      const walk = await followInPage(page, 3 * task.bestPathLength + 2 * STRAY);
      expect(walk, `${task.name}, variant ${variant}`).toMatchObject({ solved: true });
    }
  }

  for (const lesson of lessons) {
    await page.goto(at(`${lesson.url}#kiem-tra`));
    const question = page.locator('#kiem-tra [data-question][data-kind="one"]').first();
    await question.getByRole('button').first().click();
    await expect(question).toHaveAttribute('data-result', /right|wrong/);
    await expect(question.getByText('Đã lưu', { exact: true }), lesson.id).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  await page.goto(`${site.root}tim/`);
  await page.getByRole('searchbox').or(page.getByRole('textbox')).fill('bao chieu nay');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByRole('link', { name: /Đọc và nhắn tin/ }).first()).toBeVisible();

  // The browser itself asks whether the worker has changed; the site asks for nothing.
  expect(site.requests.filter((path) => !path.endsWith('/sw.js'))).toEqual([]);
  await site.close();
});
