/** Every page of the course as a learner meets it: it opens, stays within its own origin, fits a small phone, and remembers. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { CourseMap } from '../../src/layouts/course-map.ts';
import type { PageTexts } from '../../src/search/page-texts.ts';
import { sample } from '../helpers/sample.ts';

const map = new URL('../../dist/course.json', import.meta.url);
const course = existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as CourseMap) : { modules: [] };
const root = process.env['LOP_SO_BASE'] ?? '/';
const lessons = course.modules.flatMap((module) => module.lessons);
const fixed = [
  '',
  'on-tap/',
  'tim/',
  'tu-kho/',
  'cai-dat/',
  'tai-ve/',
  'tro-giup/',
  'gioi-thieu/',
  'that-hay-lua/',
  'thu-tuc/',
  'lo-bi-lua/',
  'chua-tai/',
  '404.html',
];
const pages = [
  ...fixed.map((path) => root + path),
  ...course.modules.map(({ url }) => url),
  ...sample(lessons, 2).map(({ url }) => url),
];

test.skip(course.modules.length === 0, 'the course has not been built');

/** Whatever the page complains of: errors, broken rules of its own policy, requests to another origin. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && page.url().startsWith('http') && origin !== new URL(page.url()).origin)
      complaints.push(`request to ${origin}`);
  });
  return complaints;
}

for (const path of pages) {
  test(`${path} opens with one heading, without complaints, within 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const complaints = watch(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
}

test('the largest letters fit 320 px on home, module and lesson', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('lop-so.cai-dat', '{"v":1,"chu":"28"}'));
  for (const path of [root, course.modules[0]!.url, lessons[0]!.url, `${root}cai-dat/`]) {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('28px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});

test('answering the recalled questions marks their stage as done and leads to the next', async ({ page }) => {
  const lesson = lessons.find(({ recall }) => recall?.length)!;
  await page.goto(lesson.url);
  await page.getByRole('link', { name: 'Bắt đầu: Nhớ lại bài trước' }).click();
  for (const { question } of lesson.recall!) {
    const form = page.locator(`[data-question="${question}"]`);
    await form.getByRole('button').first().click();
    await expect(form.getByText('Đã lưu')).toBeVisible();
  }
  const stages = page.getByRole('list', { name: 'Các bước của bài' });
  await expect(stages.locator('[data-stage="nho-lai"]')).toHaveAttribute('data-state', 'done');
  await expect(stages.locator('[data-stage="nho-lai"] summary')).toContainText('xong');
  await expect(page.getByRole('link', { name: 'Bắt đầu: Xem' }).first()).toHaveAttribute('href', /che-do=xem/);
});

test('a line done on the own phone and a retelling are still there after a reload', async ({ page }) => {
  const lesson = lessons[0]!;
  await page.goto(`${lesson.url}#lam-that`);
  const line = page.locator(`[data-real="${lesson.real[0]}"]`);
  await line.getByRole('button', { name: 'Đã làm' }).click();
  await expect(line.getByRole('button', { name: 'Đã làm' })).toHaveAttribute('aria-pressed', 'true');
  await expect(line.getByText('Đã lưu')).toBeVisible();
  await page.goto(`${lesson.url}#ke-lai`);
  await page.getByRole('button', { name: 'Đã kể xong' }).click();
  await expect(page.locator('[data-stage="ke-lai"]')).toHaveAttribute('data-state', 'done');
  await page.reload();
  await expect(page.locator('[data-stage="ke-lai"]')).toHaveAttribute('data-state', 'done');
  await page.goto(`${lesson.url}#lam-that`);
  await expect(line.getByRole('button', { name: 'Đã làm' })).toHaveAttribute('aria-pressed', 'true');
});

test('«Xem» opens the practice phone over the lesson, and leaving it shows the lesson again', async ({ page }) => {
  const lesson = lessons.find(({ tasks }) => tasks.length > 0)!;
  await page.goto(lesson.url);
  await page.locator('[data-stage="xem"]').getByRole('link').click();
  await expect(page).toHaveURL(/bai-tap=.*che-do=xem/);
  await page.getByRole('button', { name: /Rời bài tập/ }).click();
  await expect(page).not.toHaveURL(/bai-tap=/);
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
});

test('settings show at once and are there on the next page', async ({ page }) => {
  await page.goto(`${root}cai-dat/`);
  await page.getByRole('radio', { name: 'Chữ to' }).check();
  await page.getByRole('radio', { name: 'Nền tối' }).check();
  await page.getByRole('radio', { name: 'Nút cao hơn' }).check();
  await expect(page.getByText('Đã lưu. Lần sau mở ra vẫn như thế này.')).toBeVisible();
  await page.goto(root);
  const look = await page.evaluate(() => {
    const { fontSize, backgroundColor } = getComputedStyle(document.body);
    return { fontSize, backgroundColor, bar: document.querySelector('.thanh')!.getBoundingClientRect().height };
  });
  expect(look).toMatchObject({ fontSize: '24px', backgroundColor: 'rgb(16, 21, 29)' });
  expect(look.bar).toBeGreaterThanOrEqual(80);
  await page.goto(`${root}cai-dat/`);
  await expect(page.getByRole('radio', { name: 'Chữ to' })).toBeChecked();
});

test('the record goes into a file, is erased only on the typed word, and comes back from the file', async ({
  page,
}) => {
  const lesson = lessons[0]!;
  await page.goto(`${lesson.url}#ke-lai`);
  await page.getByRole('button', { name: 'Đã kể xong' }).click();
  await expect(page.locator('[data-stage="ke-lai"]')).toHaveAttribute('data-state', 'done');

  await page.goto(`${root}cai-dat/`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu sổ học ra tệp' }).click();
  const copy = await (await downloading).path();

  await page.getByText('Xoá hết trên máy này').click();
  await page.getByRole('button', { name: 'Xoá hết sổ học' }).click();
  await expect(page.getByText('Chưa xoá gì.')).toBeVisible();
  await page.getByLabel('Muốn xoá, cô bác gõ chữ: xoa').fill('Xoa');
  await page.getByRole('button', { name: 'Xoá hết sổ học' }).click();
  await expect(page.getByText('Đã xoá hết sổ học trên máy này.')).toBeVisible();

  await page.getByLabel('Lấy sổ học từ tệp').setInputFiles(copy);
  await expect(page.getByText('Đã lấy lại. Tệp có 1 việc, thêm mới 1 việc.')).toBeVisible();
  await page.goto(lesson.url);
  await expect(page.locator('[data-stage="ke-lai"]')).toHaveAttribute('data-state', 'done');
});

test('a lost record is told on every page that keeps one, until a new one is begun', async ({ page }) => {
  // What an emptied database leaves behind: the few words that say how much there was.
  await page.goto(`${root}tro-giup/`);
  await page.evaluate(() => localStorage.setItem('lop-so.record', '{"count":5,"on":1790000000000,"lost":false}'));
  await page.goto(root);
  await expect(page.getByText('Sổ học trên máy bị mất hoặc hỏng.')).toBeVisible();
  await page.getByRole('button', { name: 'Khôi phục sổ học' }).click();
  await page.getByRole('button', { name: 'Bỏ sổ hỏng, mở sổ mới' }).click();
  await expect(page.getByText('Đã mở sổ học mới.')).toBeVisible();
  await page.goto(root);
  await expect(page.getByRole('heading', { name: 'Các chặng' })).toBeVisible();
  await expect(page.getByText('Sổ học trên máy bị mất hoặc hỏng.')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read to its end and a question of one choice answers', async ({ page }) => {
    const lesson = lessons.find(({ recall }) => recall?.length)!;
    await page.goto(lesson.url);
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Chạm nhầm thì sao' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Trên máy khác' })).toBeVisible();
    await page.getByText('Nhớ lại bài trước', { exact: true }).click();
    const form = page.locator(`[data-question="${lesson.recall![0]!.question}"]`);
    await form.getByRole('button').first().click();
    await expect(form.getByText(/^A\. (Đúng rồi|Chưa đúng)\./)).toBeVisible();
  });

  test('the finder is a plain list of all lessons', async ({ page }) => {
    await page.goto(`${root}tim/`);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(lessons.length);
  });
});

test('the texts to search are what learners read, of neither walls nor sheets of paper', () => {
  const { pages }: PageTexts = JSON.parse(readFileSync(new URL('../../dist/noi-dung.json', import.meta.url), 'utf8'));
  for (const lesson of lessons) {
    const found = pages.find(({ url }) => url === lesson.url);
    expect(found, lesson.id).toMatchObject({ title: lesson.title, module: expect.stringMatching(/./) });
    expect(found?.text, lesson.id).toContain('Chạm nhầm thì sao');
    expect(found?.text, 'what belongs to the practice phone').not.toContain('Các việc tập trên máy tập');
  }
  expect(pages.filter(({ url }) => /\/(chieu|in)\/$/.test(url))).toEqual([]);
});

test('what no list of lessons knows is found in their texts', async ({ page }) => {
  await page.goto(`${root}tim/?tim=${encodeURIComponent('soat tung so voi to giay')}`);
  await expect(page.locator(`[data-tim="results"] a[href="${root}bai/them-giay-to/"]`)).toBeVisible();
});
