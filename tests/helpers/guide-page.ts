/**
 * The guide alone in a page, so that its time can be taken by the page's own clock under a throttled processor. The sources are
 * served as they are, without their types: nothing of this is in the product.
 */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const root = new URL('../../', import.meta.url).pathname;
// Counts as secure, so that isolation gives the page a clock of 5 µs instead of 100.
const origin = 'http://guide.localhost';
const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Opens a blank page that can import `/src/**`. */
export async function openGuidePage(page: Page): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/')
      return route.fulfill({
        headers: isolated,
        contentType: 'text/html',
        body: '<!doctype html><title>guide</title>',
      });
    const body = stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
    return route.fulfill({ headers: isolated, contentType: 'text/javascript', body });
  });
  await page.goto(`${origin}/`);
}
