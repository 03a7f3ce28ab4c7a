/** THE path of A8 with the server gone: from the brief and the fact sheet to a set that a colleague read and somebody approved. */
import { expect } from '@playwright/test';
import { button, fileFrom, give, walkToApproved } from '../helpers/product-path.ts';
import { serveSite } from '../helpers/serve.ts';
import { openPacks, row, test } from './sites.ts';

test('the whole path of A8 is walked with the server gone, and the unit says so', async ({ page, builds, context }) => {
  const site = await serveSite(builds.course.dist, builds.course.base);
  await openPacks(page, site);
  await row(page, 'can-bo').getByRole('button').first().click();
  await expect(row(page, 'can-bo')).toHaveAttribute('data-state', 'complete', { timeout: 60_000 });
  site.down = true;
  site.requests.length = 0;

  const at = (path: string): string => new URL(`can-bo/${path}`, site.root).href;
  await page.goto(at('cb-a8-rap-mot-bo/'));
  const drill = page.locator('#rap-mot-bo');
  await drill.getByRole('button', { name: 'Bắt đầu' }).click();
  await drill.getByRole('link', { name: 'Mở hồ sơ mới cho SC01' }).click();
  const colleague = await context.newPage();
  const text = await walkToApproved(page, colleague, at('ho-so/'));
  await colleague.close();

  await page.goto(at('ho-so/'));
  await give(page, text);
  await button(page, /Làm tiếp trên máy này/).click();
  await expect(button(page, /Mười cửa 10 trên 10/)).toBeVisible();
  await button(page, /^Xuất/).click();
  expect((await fileFrom(page, 'Tải tệp hồ sơ')).text).toBe(text);
  await page.goto(at('cb-a8-rap-mot-bo/'));
  await expect(page.locator('#rap-mot-bo [data-da-dat]')).toBeVisible();
  // The browser itself asks whether the worker has changed; the site asks for nothing.
  expect(site.requests.filter((path) => !path.endsWith('/sw.js'))).toEqual([]);
  await site.close();
});
