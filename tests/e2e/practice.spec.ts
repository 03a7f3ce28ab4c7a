/** Manners of the practice phone that hold for any task: leaving, going back, hints, wrong taps, what is typed, what is kept. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type CourseTask, lessons, tasks } from '../helpers/course.ts';
import { followInPage, isSolved, nextOf, openTask, phoneOf, tapAtRandom } from '../helpers/practice.ts';
import { realValues } from '../helpers/real-numbers.ts';
import { sample } from '../helpers/sample.ts';
import { everythingKept, recorded } from '../helpers/storage.ts';

const button = (page: Page, name: string | RegExp): Locator => phoneOf(page).getByRole('button', { name });
const says = (page: Page): Locator => phoneOf(page).getByRole('status');
/** The screen that answers to the finger. */
const screenOf = (page: Page): Locator => phoneOf(page).locator('.man > section');

/** A task that leads at least two screens away from the home screen. */
const deep = tasks.find((task) => task.id === 'chu-to') ?? tasks[0]!;

/** Two steps of the guide, so that the phone has somewhere to go back from. */
async function goTwoSteps(page: Page): Promise<string[]> {
  const titles: string[] = [];
  for (let step = 0; step < 2; step++) {
    titles.push((await screenOf(page).getAttribute('aria-label')) ?? '');
    await nextOf(page).click();
    await expect(screenOf(page)).not.toHaveAttribute('aria-label', titles.at(-1)!);
  }
  return titles;
}

async function backOutOfThePhone(page: Page, titles: string[]): Promise<void> {
  for (const title of titles.toReversed()) {
    await page.goBack();
    await expect(screenOf(page)).toHaveAttribute('aria-label', title);
  }
  await page.goBack();
  await expect(phoneOf(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test("the browser's back is the phone's back, and then leaves to the lesson, in every sitting", async ({ page }) => {
  await page.goto(deep.lesson.url);
  const into = page.locator(`a[href*="bai-tap=${deep.id}"][href*="tu-lam"]`).last();
  for (let sitting = 0; sitting < 2; sitting++) {
    await into.click();
    await expect(phoneOf(page)).toBeVisible();
    await backOutOfThePhone(page, await goTwoSteps(page));
    expect(new URL(page.url()).pathname).toBe(deep.lesson.url);
  }
});

test('a task opened by its address is left by going back too', async ({ page }) => {
  await openTask(page, deep);
  await backOutOfThePhone(page, await goTwoSteps(page));
});

test('«Rời bài tập» leaves to the lesson, and going back from there does not return to the task', async ({ page }) => {
  const lesson = deep.lesson.url;
  await page.goto('./');
  await page.goto(lesson);
  await page.locator(`a[href*="bai-tap=${deep.id}"][href*="tu-lam"]`).last().click();
  await goTwoSteps(page);
  await button(page, 'Rời bài tập').click();
  await expect(phoneOf(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  let backs = 0;
  while (new URL(page.url()).pathname === lesson && backs < 3) {
    await page.goBack();
    await expect(phoneOf(page)).toHaveCount(0);
    backs += 1;
  }
  expect(new URL(page.url()).pathname).not.toBe(lesson);
});

test('«Về bài học» after the last task leaves the same way', async ({ page }) => {
  const last = { ...deep, id: deep.lesson.tasks.at(-1)!.id };
  await page.goto('./');
  await openTask(page, last, 1, 'kiem-tra');
  expect(await followInPage(page, 60)).toMatchObject({ solved: true });
  await button(page, 'Chắc').first().click();
  await phoneOf(page).getByRole('link', { name: 'Về bài học' }).click();
  await expect(phoneOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).not.toHaveURL(/bai-tap/);
});

test('hints come one by one; «Làm hộ» shows a step and takes it back', async ({ page }) => {
  await openTask(page, deep);
  const ring = phoneOf(page).locator('.vong');
  const heard: string[] = [];
  for (const name of ['Gợi ý', 'Gợi ý nữa', 'Gợi ý nữa', 'Gợi ý nữa']) {
    await expect(ring).toHaveCount(0);
    const before = (await says(page).textContent())!;
    await button(page, name).click();
    await expect(says(page)).not.toHaveText(before);
    heard.push((await says(page).textContent())!);
  }
  expect(new Set(heard).size).toBe(4);
  await expect(ring).toHaveCount(1);
  await expect(nextOf(page)).toHaveClass(/vong/);
  const pointedAt = await nextOf(page).getAttribute('data-element');
  const title = (await screenOf(page).getAttribute('aria-label'))!;

  await button(page, 'Làm hộ một bước').click();
  await expect(screenOf(page)).not.toHaveAttribute('aria-label', title);
  await expect(says(page)).toContainText('làm hộ');
  await button(page, 'Tôi tự làm lại bước này').click();
  await expect(screenOf(page)).toHaveAttribute('aria-label', title);
  await expect(nextOf(page)).toHaveAttribute('data-element', pointedAt!);
  expect(await isSolved(page)).toBe(false);
});

for (const lesson of sample(lessons, 3)) {
  const task = tasks.find((one) => one.lesson === lesson)!;
  test(`${task.name}: a wrong tap in Làm theo changes nothing and points again`, async ({ page }) => {
    await openTask(page, task, 1, 'lam-theo');
    const look = () =>
      page.evaluate(() => {
        const phone = document.querySelector('[data-phone]')!;
        return [phone.querySelector('.man')?.innerHTML, phone.querySelector('.phim')?.innerHTML].join('\n');
      });
    const before = await look();
    const wrong = phoneOf(page).locator('.may button.nut:enabled:not([data-next]):not([data-repeat])');
    await expect(wrong.first()).toBeVisible();
    for (const other of (await wrong.all()).slice(0, 6)) {
      await other.click();
      await expect(says(page)).toContainText('Chưa phải chỗ đó');
      expect(await look()).toBe(before);
    }
  });
}

test('the band MÔ PHỎNG is in sight in every state of a random walk over the whole phone', async ({ page }) => {
  await page.goto('nghich-thu/');
  await expect(phoneOf(page)).toBeVisible();
  const way: string[] = [];
  for (let walked = 0; walked < 60; walked++) {
    way.push(...(await tapAtRandom(page, walked, 1)));
    const seen = await page.evaluate(() => {
      const band = document.querySelector('[data-phone] .band');
      if (!band?.textContent.includes('MÔ PHỎNG')) return false;
      const { left, top, width, height } = band.getBoundingClientRect();
      const within = left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight && height > 20;
      // Text must be what lies on top there, not only be in the tree.
      return within && document.elementsFromPoint(left + width / 2, top + height / 2).some((one) => one === band);
    });
    expect(seen, way.join(' › ')).toBe(true);
  }
});

test('a finished task arrives in the record and the lesson shows it', async ({ page }) => {
  const task = deep;
  for (const other of task.lesson.tasks) {
    await openTask(page, { ...task, id: other.id }, 1, 'lam-theo');
    expect(await followInPage(page, 60)).toMatchObject({ solved: true });
    await expect
      .poll(() => recorded(page))
      .toContainEqual(
        expect.objectContaining({
          kind: 'task',
          lesson: task.lesson.id,
          task: other.id,
          mode: 'lam-theo',
          result: 'done',
        }),
      );
  }
  await button(page, 'Rời bài tập').click();
  await expect(page.locator('[data-stage="lam-theo"]')).toHaveAttribute('data-state', 'done');
});

test('a field that lost its keyboard to a touch of «Xong» gets it back at the next touch', async ({ page }) => {
  const task = await openLetterField(page);
  const field = phoneOf(page).locator('input[data-next]');
  const keyboard = phoneOf(page).getByRole('group', { name: 'Bàn phím', exact: true });
  await field.tap();
  await expect(keyboard, task.name).toBeVisible();
  // A touch while the screen still scrolls only stops it.
  await expect(async () => {
    await keyboard.getByRole('button', { name: 'Xong' }).tap();
    await expect(keyboard).toHaveCount(0, { timeout: 800 });
  }).toPass();
  await field.tap();
  await expect(keyboard).toBeVisible();
});

const padOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const around = document.querySelector('[data-phone] input[data-next]')?.closest('.nhap');
    const secret = around?.querySelector('input.kin') ? ' kín' : '';
    return (around?.querySelector('.ban-so')?.className.replace(/.*p-/, '') ?? 'chu') + secret;
  });

/** Follows the guide of a task until it asks to type; false when it never does. */
async function goToField(page: Page, task: CourseTask, variant: number): Promise<boolean> {
  await openTask(page, task, variant);
  for (let step = 0; step < 12; step++) {
    if (await isSolved(page)) return false;
    if ((await nextOf(page).getAttribute('data-gesture')) === 'type') return true;
    await followInPage(page, 1);
  }
  return false;
}

async function openLetterField(page: Page): Promise<CourseTask> {
  for (const task of tasks) if ((await goToField(page, task, 1)) && (await padOf(page)) === 'chu') return task;
  throw new Error('no task types letters');
}

/** A code that hides itself, a call, a lock pattern, letters. */
const KINDS = 4;

const realNumbers = (): string[] => realValues().filter((value) => /^\d+$/.test(value));

test('a real number typed into any kind of field is wiped and rests nowhere', async ({ page }) => {
  const met = new Map<string, string>();
  for (const [task, variant] of tasks.flatMap((task) => [1, 2].map((variant) => [task, variant] as const))) {
    if (met.size === KINDS || !(await goToField(page, task, variant))) continue;
    const kind = await padOf(page);
    if (met.has(kind)) continue;
    met.set(kind, task.name);
    const field = phoneOf(page).locator('input[data-next]');
    const practice = (await field.getAttribute('data-value'))!;
    const mayRest = (rests: string) => practice.replaceAll(/\D/g, '').startsWith(rests.replaceAll(/\D/g, ''));
    // By keys and by pasting …
    // What is pasted comes last: a typed number may end in the first digit of the practice value, and then all is well again.
    for (const number of realNumbers()
      .slice(0, 6)
      .sort((a, b) => b.length - a.length)) {
      await field.click();
      if (number.length === 6) await page.keyboard.insertText(number);
      else await page.keyboard.type(number);
      // Digits of the number that happen to be the practice value in its order may have done the step.
      if ((await field.count()) === 0) await goToField(page, task, variant);
      // Only a beginning of the practice value may stand there.
      const rests = await field.inputValue();
      expect(mayRest(rests), `${kind}: «${rests}» after ${number}`).toBe(true);
    }
    await expect(says(page)).toContainText('đã được xoá');
    // … and all of them as a browser fills in a form.
    const rested = await field.evaluate((input: HTMLInputElement, numbers) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      return numbers.map((number) => {
        setValue.call(input, number);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return input.value;
      });
    }, realNumbers());
    for (const rests of rested) expect(mayRest(rests), `${kind}: «${rests}»`).toBe(true);
    for (const when of ['at once', 'after leaving']) {
      const kept = await everythingKept(page);
      const found = realNumbers().filter((number) => kept.includes(number));
      expect(found, `${kind} of ${task.name}, ${when}`).toEqual([]);
      if (when === 'at once') await page.goto(task.lesson.url);
    }
  }
  console.log('kinds of fields:', [...met].map(([kind, task]) => `${kind} (${task})`).join(', '));
  expect(met.size).toBe(KINDS);
});

test('a field whose keys are slow to come is there when they have come, whatever was tapped meanwhile', async ({
  page,
}) => {
  const task = tasks.find(({ id }) => id === 'khong-thay-otp')!;
  let letGo = (): void => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route('**/_/typing-views.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openTask(page, task, 2);
  await nextOf(page).click();
  await phoneOf(page).getByRole('button', { name: 'Gửi lại mã' }).click();
  await expect(phoneOf(page).getByText('Mẫu để tập')).toHaveCount(0);
  letGo();
  await expect(phoneOf(page).getByText('Mẫu để tập')).toBeVisible();
});
