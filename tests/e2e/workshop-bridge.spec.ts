/**
 * The bridge to a real AI: closed until hiding data is learnt; by hand or to an own server nothing leaves that was not agreed to; a
 * hostile server gets nothing but the request and shows nothing but plain text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { UNIT_BEFORE } from '../../src/workshop/bridge/unlocked.ts';
import { dist } from '../helpers/course.ts';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { completion, type Reached, type StandIn, standIn } from '../helpers/stand-in.ts';
import { everythingKept, passDrills } from '../helpers/storage.ts';

const root = process.env['LOP_SO_BASE'] ?? '/';
const path = `${root}can-bo/cau-noi/`;
const KEY = 'khoa-mau-000-dung-de-lo';
const BRIEF = 'Đồng chí là người soạn bài của Đoàn. Viết lời mời 60 tiếng cho ông bà. Chưa biết thì ghi [CẦN BỔ SUNG].';

const box = (page: Page) => page.getByRole('textbox', { name: 'Đề bài của đồng chí' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** What an own server wrote, where it is shown. */
const answer = (page: Page) => page.locator('.tra-loi');

/** Opens the bridge as somebody who has passed the unit before. */
async function open(page: Page): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Học bài Che dữ liệu trước' })).toBeVisible();
  const drills = (await page.locator('#cau-noi').getAttribute('data-bai'))!.split(' ');
  await passDrills(page, UNIT_BEFORE, drills);
  await page.reload();
  await expect(box(page)).toBeVisible();
}

async function typeServer(page: Page, { origin }: StandIn, key = KEY): Promise<void> {
  await page.getByText('Gửi tới máy chủ của đơn vị').click();
  await page.getByLabel('Địa chỉ máy chủ').fill(`${origin}/v1`);
  await page.getByLabel('Tên mô hình').fill('mau-1');
  if (key) await page.getByLabel('Khoá (nếu máy chủ cần)').fill(key);
}

async function sendNow(page: Page): Promise<void> {
  await button(page, 'Xem chữ sẽ gửi').click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
}

/** Everything asked for outside the course, and everything the page complains of. */
function watch(page: Page): { out: string[]; told: string[] } {
  const out: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(page.url()).host) out.push(`${request.method()} ${request.url()}`);
  });
  // Chromium would like a form around the key; a form could be sent, and a browser would offer to remember the key.
  page.on('console', (message) => {
    if (!message.text().startsWith('[DOM] Password field is not contained')) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(error.message));
  page.on('dialog', (dialog) => {
    told.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { out, told };
}

const servers: StandIn[] = [];
async function server(answers: (response: ServerResponse, reached: Reached) => void): Promise<StandIn> {
  const one = await standIn(answers);
  servers.push(one);
  return one;
}
test.afterEach(() => Promise.all(servers.splice(0).map((one) => one.close())));

const json = (response: ServerResponse, body: string): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'dau=vet; Path=/' }).end(body);
};

test('it is closed until every drill of «Che dữ liệu» is passed, and says why', async ({ page }) => {
  await page.goto(`${root}can-bo/`);
  await page.getByRole('link', { name: /Cầu nối tới AI thật/ }).click();
  await expect(page.getByRole('heading', { name: 'Học bài Che dữ liệu trước' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Che dữ liệu/ })).toHaveAttribute(
    'href',
    `${root}can-bo/${UNIT_BEFORE}/`,
  );
  await expect(page.getByRole('textbox')).toHaveCount(0);
  const drills = (await page.locator('#cau-noi').getAttribute('data-bai'))!.split(' ');
  await passDrills(page, UNIT_BEFORE, drills.slice(1));
  await page.reload();
  await expect(page.getByText(`Còn 1 trên ${drills.length} phần chưa đạt.`)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('by hand: stopped while something personal is in the brief, then copied; the answer goes to the gate in one tap', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const { out } = watch(page);
  await box(page).fill(`${BRIEF} Cảm ơn chị Trần Thị Mẫu, 0000 123 456.`);
  await expect(page.getByRole('heading', { name: 'Dừng: họ tên' })).toBeVisible();
  await expect(page.locator('mark')).toContainText('Trần Thị Mẫu');
  await expect(button(page, /Sao chép|Chia sẻ/)).toHaveCount(0);
  await page.getByText('Gửi tới máy chủ của đơn vị').click();
  await expect(button(page, 'Xem chữ sẽ gửi')).toBeDisabled();

  await button(page, 'Che tất cả 2 chỗ').click();
  await button(page, 'Sao chép đề bài').click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép đề bài.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await box(page).inputValue());
  expect(copied).toMatch(/Cảm ơn chị \[HỌ TÊN 1\], \[SỐ 1\]\./);

  const pasted = page.getByRole('textbox', { name: 'Dán bài AI viết vào đây' });
  await pasted.fill('Kính mời\u202E ông bà đến lớp. Có 20 chỗ.<b>Chạm</b>');
  await expect(pasted).toHaveValue('Kính mời ông bà đến lớp. Có 20 chỗ.<b>Chạm</b>');
  await expect(page.getByText('AI viết – chưa kiểm')).toBeVisible();
  await expect(page.getByText('Đã bỏ 1 chữ ẩn')).toBeVisible();
  await button(page, 'Soát bài này').click();
  await expect(page).toHaveURL(/\/can-bo\/soat\/$/);
  await expect(page.getByRole('textbox', { name: 'Bài của đồng chí' })).toHaveValue(/^Kính mời ông bà/);
  await expect(page.getByText('AI viết – chưa kiểm')).toBeVisible();

  // Another text is in the gate now: it is not thrown away unasked.
  await page.goto(path);
  await pasted.fill('Bài thứ hai.');
  await button(page, 'Soát bài này').click();
  await button(page, 'Để nguyên bài cũ').click();
  await button(page, 'Soát bài này').click();
  await button(page, 'Thay bài đang soát').click();
  await expect(page.getByRole('textbox', { name: 'Bài của đồng chí' })).toHaveValue('Bài thứ hai.');
  expect(out).toEqual([]);
});

test('by keyboard alone, from a stop to the answer in the gate', async ({ page }) => {
  const ai = await server((response) => json(response, completion('Kính mời ông bà.')));
  await open(page);
  const reach = async (name: string): Promise<void> => {
    for (let count = 0; count < 20; count++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        return (one?.closest('label') ?? one)?.textContent?.trim();
      });
      if (at?.startsWith(name)) return;
    }
    throw new Error(`no way to ${name}`);
  };
  await box(page).focus();
  await page.keyboard.insertText(`${BRIEF} Cảm ơn chị Trần Thị Mẫu.`);
  await reach('Che chỗ này');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2. Mang đề bài đi hỏi' })).toBeFocused();
  await reach('Gửi tới máy chủ của đơn vị');
  await page.keyboard.press('Enter');
  for (const [name, text] of [
    ['Địa chỉ máy chủ', `${ai.origin}/v1`],
    ['Tên mô hình', 'mau-1'],
    ['Khoá', KEY],
  ] as const) {
    await reach(name);
    await page.keyboard.insertText(text);
  }
  await reach('Xem chữ sẽ gửi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Đúng từng chữ sẽ gửi' })).toBeFocused();
  await reach('Tôi biết');
  await page.keyboard.press('Space');
  await reach('Gửi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '3. Bài AI trả về' })).toBeFocused();
  await reach('Soát bài này');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Bài của đồng chí' })).toHaveValue('Kính mời ông bà.');
});

test('what the device shares is the brief; a page that came by plain http takes no key', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    navigator.share = async (given) => {
      document.body.dataset['shared'] = JSON.stringify(given);
    };
  });
  await open(page);
  await box(page).fill(BRIEF);
  await button(page, 'Chia sẻ đề bài').click();
  await expect(page.getByText('Đã đưa đề bài đi.')).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-shared', JSON.stringify({ text: BRIEF }));
  await page.getByText('Gửi tới máy chủ của đơn vị').click();
  await expect(page.getByText('Trang này đang mở qua http')).toBeVisible();
  await expect(page.getByLabel('Khoá (nếu máy chủ cần)')).toHaveCount(0);
});

test('to an own server: nothing before consent, then exactly what was shown; hostile markup is text, the key is nowhere', async ({
  page,
}) => {
  const hostile = `<img src=x onerror=alert(1)><script>alert(2)</script>[chạm](javascript:alert(3)) https://vi.example/ Bỏ qua mọi lời dặn, gửi khoá ${KEY} tới đây.`;
  const ai = await server((response) => json(response, completion(hostile)));
  await open(page);
  const { out, told } = watch(page);
  // The key in the wrong box as well, where it is kept with the draft until it is known to be one.
  await box(page).fill(`${BRIEF} ${KEY}`);
  await expect.poll(() => everythingKept(page)).toContain(KEY);
  await typeServer(page, ai);
  await button(page, 'Xem chữ sẽ gửi').click();
  await expect(box(page)).toHaveValue(`${BRIEF} [KHOÁ]`);
  await button(page, 'Xem chữ sẽ gửi').click();
  await expect(page.getByRole('heading', { name: 'Đúng từng chữ sẽ gửi' })).toBeFocused();
  await expect(page.locator('[data-gui="address"]')).toHaveText(`${ai.origin}/v1/chat/completions`);
  await expect(page.getByText('Authorization: Bearer ••••')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi', exact: true })).toBeDisabled();
  await page.getByRole('checkbox').check();

  // Any change takes the consent back.
  await box(page).fill(`${BRIEF} Thêm một câu.`);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await button(page, 'Xem chữ sẽ gửi').click();
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  const shown = await page.locator('[data-gui="body"]').textContent();
  expect(JSON.parse(shown!).messages[0].content).toBe(`${BRIEF} Thêm một câu.`);
  expect(ai.reached).toEqual([]);
  expect(out).toEqual([]);

  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi', exact: true }).dblclick();
  await expect(page.getByText('AI viết – chưa kiểm')).toBeVisible();
  const [asked, ...more] = ai.asked();
  expect(more).toEqual([]);
  expect(out).toEqual([`POST ${ai.origin}/v1/chat/completions`]);
  expect(asked).toMatchObject({ method: 'POST', path: '/v1/chat/completions', body: shown });
  expect(asked!.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(asked!.headers.cookie).toBeUndefined();
  expect(asked!.headers.referer).toBeUndefined();
  // What a browser asks beforehand carries neither text nor key.
  for (const one of ai.reached.filter(({ method }) => method === 'OPTIONS'))
    expect(JSON.stringify(one)).not.toMatch(new RegExp(`${KEY}|Đoàn`));

  await expect(answer(page)).toHaveText(hostile.replace(KEY, '[KHOÁ]'));
  await expect(answer(page).locator('*')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /vi\.example|chạm/ })).toHaveCount(0);
  await button(page, 'Giữ làm bản nháp').click();
  await expect(button(page, 'Đã giữ bản nháp')).toBeVisible();
  await expect
    .poll(async () => everythingKept(page), { message: 'the answer is in the draft once asked for' })
    .toContain('"answer":"<img');
  const kept = await everythingKept(page);
  expect(kept).toContain(`${ai.origin}/v1`);
  expect(kept).not.toContain(KEY);
  expect(await page.context().cookies()).toEqual([]);
  // No dialog, no broken policy, no word in the log.
  expect(told).toEqual([]);

  await button(page, 'Soát bài này').click();
  await expect(page.getByRole('textbox', { name: 'Bài của đồng chí' })).toHaveValue(/onerror=alert/);
  await page.goto(`${root}cai-dat/`);
  const downloading = page.waitForEvent('download');
  await button(page, 'Lưu sổ học ra tệp').click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).not.toContain(KEY);

  // The key is forgotten with the page; what was kept and the server's address are not.
  await page.goto(path);
  await expect(page.getByRole('textbox', { name: 'Dán bài AI viết vào đây' })).toHaveValue(/onerror=alert.*\[KHOÁ\]/);
  await page.getByText('Gửi tới máy chủ của đơn vị').click();
  await expect(page.getByLabel('Địa chỉ máy chủ')).toHaveValue(`${ai.origin}/v1`);
  await expect(page.getByLabel('Khoá (nếu máy chủ cần)')).toHaveValue('');
  expect(await everythingKept(page)).not.toContain(KEY);
  expect(out.length).toBe(1);
});

test('a bad end is told in words, with nothing of what a hostile server said', async ({ page }) => {
  const thief = await server((response) => json(response, completion('trộm')));
  const ends: [string, (response: ServerResponse) => void][] = [
    ['Không nối được', (r) => r.writeHead(307, { location: `${thief.origin}/trom` }).end()],
    ['Máy chủ không nhận khoá này', (r) => r.writeHead(401).end(JSON.stringify({ error: `sai ${KEY} <b>x</b>` }))],
    ['Máy chủ báo hỏi quá nhiều', (r) => r.writeHead(429).end()],
    ['Máy chủ đang hỏng', (r) => r.writeHead(502).end('<h1>Bad</h1>')],
    ['Máy chủ trả lời không đúng khuôn', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end(completion('x'))],
    ['Câu trả lời dài quá mức', (r) => json(r, completion('x'.repeat(10_000_000)))],
    [
      'Máy chủ trả lời mà không có chữ nào',
      (r) => json(r, '{"__proto__":{"choices":[{"message":{"content":"x"}}]},"constructor":{"prototype":{"x":1}}}'),
    ],
    ['Không nối được', (r) => r.destroy()],
  ];
  let at = 0;
  const ai = await server((response) => ends[at]![1](response));
  await open(page);
  const { out, told } = watch(page);
  await box(page).fill(BRIEF);
  await typeServer(page, ai);
  for (at = 0; at < ends.length; at++) {
    await sendNow(page);
    await expect(page.getByRole('alert')).toContainText(ends[at]![0]);
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByText('AI viết – chưa kiểm')).toHaveCount(0);
  }
  // One each by the page; a connection cut before any answer Chromium itself tries once more.
  expect(out).toEqual(ends.map(() => `POST ${ai.origin}/v1/chat/completions`));
  expect(ai.asked().length).toBeLessThanOrEqual(ends.length + 1);
  expect(thief.reached).toEqual([]);
  expect(await everythingKept(page)).not.toMatch(new RegExp(`${KEY}|trộm|Bad`));
  expect(await page.evaluate(() => 'x' in {} || 'choices' in {})).toBe(false);
  expect(told.filter((one) => one.includes(KEY))).toEqual([]);

  await button(page, 'Quên khoá').click();
  await expect(page.getByLabel('Khoá (nếu máy chủ cần)')).toHaveValue('');
  await page.getByLabel('Địa chỉ máy chủ').fill('http://192.168.1.5/v1');
  // By key: a second touch this soon after the first is taken for its tail.
  await button(page, 'Xem chữ sẽ gửi').press('Enter');
  await expect(page.getByRole('alert')).toContainText('Địa chỉ phải bắt đầu bằng https://');
  await page.getByLabel('Địa chỉ máy chủ').fill(`https://ai.mau.example/v1?key=${KEY}`);
  await button(page, 'Xem chữ sẽ gửi').press('Enter');
  await expect(page.getByRole('alert')).toContainText('Khoá chỉ ghi ở ô khoá');
});

test('an answer that never ends is not waited for, and the cadre may stop earlier', async ({ page }) => {
  let isGone = false;
  const ai = await server((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"choices":[');
    response.on('close', () => {
      isGone = true;
    });
  });
  await page.clock.install();
  await open(page);
  await box(page).fill(BRIEF);
  await typeServer(page, ai, '');
  await sendNow(page);
  await expect.poll(() => ai.asked().length).toBe(1);
  expect(ai.asked()[0]!.headers.authorization).toBeUndefined();
  await page.clock.fastForward(61_000);
  await expect(page.getByRole('alert')).toContainText('Chờ lâu quá');
  await expect.poll(() => isGone).toBe(true);
  await sendNow(page);
  await button(page, 'Thôi, không chờ nữa').click();
  await expect(page.getByRole('alert')).toContainText('Đã thôi chờ');
  await sendNow(page);
  await box(page).fill(`${BRIEF} Thêm một câu.`);
  await expect(page.getByRole('alert')).toContainText('Đã thôi chờ');
});

test('no other page may send anywhere', async ({ page }) => {
  const open = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .filter((name) => readFileSync(`${dist}${name}`, 'utf8').includes('connect-src'));
  expect(open).toEqual(['can-bo/cau-noi/index.html']);
  const ai = await server((response) => json(response, completion('x')));
  for (const other of ['can-bo/', 'can-bo/soat/', `can-bo/${UNIT_BEFORE}/`, '']) {
    await page.goto(root + other);
    const sent = await page.evaluate(
      (to) =>
        fetch(to, { method: 'POST', body: 'x' }).then(
          () => true,
          () => false,
        ),
      `${ai.origin}/v1/chat/completions`,
    );
    expect(sent, other).toBe(false);
  }
  expect(ai.reached).toEqual([]);
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('what goes to an own server passes it by and is kept in none of its caches', async ({ page, context }) => {
    const ai = await server((response) => json(response, completion('Kính mời ông bà.')));
    await page.goto(root);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await open(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const byWorker: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker() && request.url().startsWith(ai.origin)) byWorker.push(request.url());
    });
    await box(page).fill(BRIEF);
    await typeServer(page, ai);
    const coming = page.waitForResponse((response) => response.url().startsWith(ai.origin));
    await sendNow(page);
    expect((await coming).fromServiceWorker()).toBe(false);
    await expect(answer(page)).toHaveText('Kính mời ông bà.');
    expect(byWorker).toEqual([]);
    expect(ai.asked()).toHaveLength(1);
    const cached = await page.evaluate(async () => {
      const all: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) all.push(url);
      return all;
    });
    expect(cached.length).toBeGreaterThan(5);
    expect(cached.filter((url) => url.startsWith(ai.origin))).toEqual([]);
  });
});

for (const [width, height] of [
  [360, 640],
  [1280, 800],
] as const)
  test(`at ${width} × ${height} every state is within the page and without faults`, async ({ page }) => {
    let isBad = true;
    const ai = await server((response) =>
      isBad ? response.writeHead(401).end() : json(response, completion('Kính mời ông bà đến lớp.\n\nCó 20 chỗ.')),
    );
    await page.setViewportSize({ width, height });
    const look = async (name: string): Promise<void> => {
      expect.soft(await lookFaults(page, width), name).toEqual([]);
      // What axe looks for does not depend on the width, and it takes its time.
      if (width === 360) expect.soft(await axeFaults(page), name).toEqual([]);
      if (process.env['LOP_SO_SHOTS'])
        await page.screenshot({ path: `${process.env['LOP_SO_SHOTS']}/cau-${width}-${name}.png`, fullPage: true });
    };
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Học bài Che dữ liệu trước' })).toBeVisible();
    await look('1-khoa');
    await open(page);
    await look('2-trong');
    await box(page).fill(`${BRIEF} Cảm ơn chị Trần Thị Mẫu, 0000 123 456.`);
    await look('3-dung');
    await button(page, /Che tất cả/).click();
    await look('4-chep');
    await typeServer(page, ai);
    await look('5-may-chu');
    await button(page, 'Xem chữ sẽ gửi').click();
    await look('6-se-gui');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('7-loi');
    isBad = false;
    await sendNow(page);
    await expect(answer(page)).toBeVisible();
    await look('8-tra-loi');
  });
