/** With JavaScript off a lesson is still a lesson: its words, the phone as a picture, the way of each task in numbers, a question. */
import { expect, test } from '@playwright/test';
import { lessons } from '../helpers/course.ts';
import { sample } from '../helpers/sample.ts';

test.use({ javaScriptEnabled: false });

for (const lesson of sample(lessons, 3))
  test(`${lesson.id}: reads, shows and asks without JavaScript`, async ({ page }) => {
    await page.goto(lesson.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
    const picture = page.locator('#may-tap .hinh-may');
    await expect(picture.getByText('MÔ PHỎNG')).toBeVisible();
    await expect(picture.locator('.man')).toBeVisible();
    for (const task of lesson.tasks) {
      const card = page.locator(`article#${task.id}`);
      await card.getByText('Các bước bằng chữ').click();
      const steps = card.locator('details li');
      await expect(steps.first()).toBeVisible();
      expect(await steps.count()).toBeLessThanOrEqual(task.bestPathLength);
    }

    await page.locator('summary').filter({ hasText: 'Kiểm tra' }).click();
    const question = page.locator('[data-question][data-kind="one"]').filter({ visible: true }).first();
    const reasons = question.locator('[data-why]');
    await expect(reasons.first()).toBeHidden();
    await question.getByRole('button').first().click();
    await expect(page).toHaveURL(/#dap-an-/);
    for (const reason of await page.locator(':target [data-why]').all()) await expect(reason).toBeVisible();
    await expect(page.locator(':target [data-result="right"]')).toHaveCount(1);
  });
