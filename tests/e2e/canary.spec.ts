/**
 * A hundred values that look real, put into every field that a task leads over, as a browser fills in a form. Afterwards they are
 * nowhere: not in the field, the storage, the caches, the history, what went over the network, or the bytes of the profile.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { launchOptions, phone } from '../helpers/browser.ts';
import { practiceUrl, tasks, variantsOf } from '../helpers/course.ts';
import { phoneOf } from '../helpers/practice.ts';
import { realValues } from '../helpers/real-numbers.ts';
import { sample } from '../helpers/sample.ts';
import { everythingKept } from '../helpers/storage.ts';

/** Follows the guide; in each field on the way first all values, then the right one. Returns what rested, by field. */
const walk = (
  page: Page,
  values: readonly string[],
): Promise<{ field: string; practice: string; rested: string[] }[]> =>
  page.evaluate(async (values) => {
    const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const phone = () => document.querySelector<HTMLElement>('[data-phone]')!;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    const fill = (input: HTMLInputElement, value: string) => {
      setValue.call(input, value);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const met: { field: string; practice: string; rested: string[] }[] = [];
    for (let steps = 0; steps < 60 && phone().dataset['solved'] !== 'true'; steps++) {
      let next = phone().querySelector<HTMLElement>('[data-next]');
      for (let wait = 0; !next && wait < 300; wait++) {
        await drawn();
        next = phone().querySelector<HTMLElement>('[data-next]');
      }
      if (!next) break;
      if (next instanceof HTMLInputElement) {
        next.focus();
        next.click();
        await drawn();
        // Drawn anew by the touch: the next round finds it.
        if (!next.isConnected) continue;
        const practice = next.dataset['value'];
        if (next.dataset['gesture'] === 'type' && practice) {
          const rested = values.map((value) => {
            fill(next, value);
            return next.value;
          });
          met.push({ field: next.closest('[data-element]')?.getAttribute('data-element') ?? '', practice, rested });
          fill(next, practice);
        }
      } else next.click();
      await drawn();
    }
    return met;
  }, values);

/** Every file of a folder that holds one of the values, as text of one or of two bytes a letter. */
function filesWith(folder: string, values: readonly string[]): string[] {
  const needles = values.flatMap((value) => [Buffer.from(value), Buffer.from(value, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}

test('real-looking values put into the fields of the practice phone are found nowhere afterwards', async ({
  baseURL,
}) => {
  test.setTimeout(900_000);
  const values = realValues();
  const profile = mkdtempSync(join(tmpdir(), 'lop-so-'));
  const context = await chromium.launchPersistentContext(profile, { ...phone, ...launchOptions, baseURL: baseURL! });
  const sent: string[] = [];
  context.on('request', (request) => sent.push(`${request.url()}\n${request.postData() ?? ''}`));
  const page = await context.newPage();
  const fields = new Set<string>();
  let last = '';
  for (const task of sample(tasks, 3)) {
    for (const variant of sample(variantsOf(task), 3)) {
      await page.goto(practiceUrl(task, variant, 'tu-lam'), { waitUntil: 'domcontentloaded' });
      await phoneOf(page).waitFor();
      for (const { field, practice, rested } of await walk(page, values)) {
        fields.add(field || practice);
        const plain = (text: string) => text.replaceAll(/[\s.,-]/g, '').toLowerCase();
        // Only a beginning of the practice value may stand, and none of these is one.
        for (const [index, rests] of rested.entries())
          expect(plain(practice).startsWith(plain(rests)), `${task.name}: «${rests}» after «${values[index]}»`).toBe(
            true,
          );
      }
      last = task.name;
    }
  }
  const kept = await everythingKept(page);
  expect(
    values.filter((value) => kept.includes(value)),
    `kept by the page, the last of which was ${last}`,
  ).toEqual([]);
  const log = sent.join('\n');
  expect(values.filter((value) => log.includes(value) || log.includes(encodeURIComponent(value)))).toEqual([]);
  await context.close();
  // Six digits stand in a file of numbers by chance.
  expect(
    filesWith(
      profile,
      values.filter((value) => value.length > 8),
    ),
  ).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
  console.log(`${fields.size} fields × ${values.length} values: 0 found`);
  expect(fields.size).toBeGreaterThan(10);
});
