/** Áp phích: from the occasion to the file, by keyboard and by touch; the files are read back by tools that did not write them. */
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import exifr from 'exifr';
import jsQR from 'jsqr';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeFaults, lookFaults } from '../helpers/look.ts';
import { jpegWithExif, pngChunks } from '../helpers/pictures.ts';

const PAGE = 'can-bo/ap-phich/';
const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** An invented class; the date is a Saturday. */
const WORDS = [
  ['Đơn vị', 'Đoàn xã Lục Hồn'],
  ['Lời mời', 'Mời ông bà đến lớp gọi thấy mặt con cháu'],
  ['Giờ bắt đầu', '19:30'],
  ['Thứ và ngày', 'thứ Bảy 05/12/2026'],
  ['Địa điểm', 'Nhà văn hóa thôn Khe Mẫu, xã Lục Hồn'],
  ['Mang gì', 'Mang điện thoại, kính'],
  ['Hỏi ai', 'Hỏi Đoàn xã: 0000 000 000'],
] as const;

const SIZES = [
  { name: 'Vuông 1080 × 1080', pixels: [1080, 1080], mm: [285.75, 285.75] },
  { name: 'Đứng 1080 × 1350', pixels: [1080, 1350], mm: [285.75, 357.19] },
  { name: 'Ngang 1920 × 1080', pixels: [1920, 1080], mm: [508, 285.75] },
  { name: 'Giấy A3', pixels: [1754, 2480], mm: [297, 420] },
] as const;

/** What a hand does: the same words for fingers and for a keyboard. */
interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Radio or box. */
  choose(target: Locator): Promise<void>;
}

/** A finger waits until the page rests: a touch on a page in flight only stops it. */
async function tap(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer: ReturnType<typeof setTimeout>;
        const rest = (): void => {
          clearTimeout(timer);
          timer = setTimeout(done, 150);
        };
        addEventListener('scroll', rest, { capture: true });
        rest();
      }),
  );
  await target.tap();
}

const touch: Hand = {
  press: tap,
  write: async (target, text) => {
    await tap(target);
    await target.pressSequentially(text);
  },
  choose: tap,
};

/** Only Tab, arrows, Space, Enter and letters; what Tab does not reach fails. */
function keyboard(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 90; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.type(text);
    },
    choose: async (target) => {
      if ((await target.getAttribute('type')) !== 'radio') {
        await reach(target);
        await page.keyboard.press('Space');
        return;
      }
      // Tab reaches the chosen one of a group; arrows go round.
      const name = await target.getAttribute('name');
      await reach(page.locator(`input[name="${name}"]:checked`));
      for (let step = 0; step < 8 && !(await target.isChecked()); step++) {
        await page.keyboard.press('ArrowDown');
        await expect(page.locator('input:focus')).toBeChecked();
      }
      await expect(target).toBeChecked();
    },
  };
}

const step = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name, exact: true });

async function invitation(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: /^Mời đến lớp/ }));
  for (const [label, text] of WORDS) await hand.write(page.getByRole('textbox', { name: label }), text);
  await hand.choose(page.getByRole('checkbox', { name: /Đã gọi thử/ }));
}

async function exported(page: Page, hand: Hand, name: string): Promise<{ bytes: Buffer; file: string }> {
  const waiting = page.waitForEvent('download');
  await hand.press(page.getByRole('button', { name }));
  const download = await waiting;
  return { bytes: readFileSync(await download.path()), file: download.suggestedFilename() };
}

/** Addresses of other origins the page asked for. */
function strangers(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.url()).origin) asked.push(request.url());
  });
  return asked;
}

const sizeOfPng = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
const xmpOf = (bytes: Buffer): Promise<Record<string, unknown>> =>
  exifr.parse(bytes, { xmp: true, tiff: false, ihdr: false, mergeOutput: true });

for (const [way, handOf] of [
  ['by keyboard', keyboard],
  ['by touch', () => touch],
] as const)
  for (const { name, pixels, mm } of SIZES)
    test(`a poster made ${way} goes out as ${name}: exact pixels, exact paper, saying that nobody approved it`, async ({
      page,
    }) => {
      await page.goto(PAGE);
      const asked = strangers(page);
      const hand = handOf(page);
      await invitation(page, hand);
      await hand.press(step(page, 'Xuất'));
      await hand.choose(page.getByRole('radio', { name }));
      await expect(page.getByText(`${pixels[0]} × ${pixels[1]} điểm ảnh`)).toBeVisible();

      const png = await exported(page, hand, 'Tải ảnh PNG');
      expect(png.file).toMatch(/^ap-phich-moi-ong-ba-den-lop-goi-\w+-chua-duyet\.png$/);
      expect(sizeOfPng(png.bytes)).toEqual(pixels);
      expect(pngChunks(png.bytes).every(({ isIntact }) => isIntact)).toBe(true);
      const xmp = await xmpOf(png.bytes);
      expect(xmp['title']).toMatchObject({ value: WORDS[1][1] });
      expect(xmp['Label']).toBe('Chưa phê duyệt');
      expect(xmp).not.toHaveProperty('DigitalSourceType');

      const pdf = await getDocumentProxy(new Uint8Array((await exported(page, hand, 'Tải PDF')).bytes));
      const [, , wide, high] = (await pdf.getPage(1)).view;
      expect(pdf.numPages).toBe(1);
      expect((wide! * 25.4) / 72).toBeCloseTo(mm[0], 1);
      expect((high! * 25.4) / 72).toBeCloseTo(mm[1], 1);
      expect((await pdf.getMetadata()).info).toMatchObject({ Title: WORDS[1][1], Subject: 'Chưa phê duyệt' });
      const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
      for (const part of ['Chưa phê duyệt', 'Đoàn xã Lục Hồn', '05/12/2026']) expect(text).toContain(part);

      const svg = (await exported(page, hand, 'Tải SVG')).bytes.toString();
      expect(svg).toContain('<metadata>');
      expect(svg).toContain('<xmp:Label>Chưa phê duyệt</xmp:Label>');
      expect(asked).toEqual([]);
    });

/** A photo as a telephone hands it over: lying on its side, with its place. Red above, blue below once it stands upright. */
async function photoOfPhone(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  // EXIF 6 turns it a quarter to the right: its left side comes to the top.
  await page.setContent(
    '<style>body{margin:0;display:flex;height:100vh}i{flex:1;background:#c01010}b{flex:1;background:#1010c0}</style><i></i><b></b>',
  );
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 90 });
  await page.close();
  return jpegWithExif(jpeg);
}

const choosePhoto = (page: Page, buffer: Buffer): Promise<void> =>
  page.getByLabel('Chọn ảnh trong máy').setInputFiles({ name: 'lop.jpg', mimeType: 'image/jpeg', buffer });

test('a photo stands upright and no file that goes out knows where it was taken', async ({ page, browser }) => {
  const photo = await photoOfPhone(browser);
  expect(await exifr.gps(photo)).toMatchObject({ latitude: 21.5, longitude: 107.5 });
  await page.goto(PAGE);
  await invitation(page, touch);
  await tap(step(page, 'Ảnh'));
  await choosePhoto(page, photo);
  const shown = page.getByRole('img', { name: 'Ảnh đã chọn: lop.jpg' });
  await expect(shown).toBeVisible();
  const [width, height, top] = await shown.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [canvas.width, canvas.height, context.getImageData(canvas.width / 2, 5, 1, 1).data[0]!];
  });
  expect(height).toBeGreaterThan(width!);
  expect(top).toBeGreaterThan(150);

  await tap(page.getByRole('radio', { name: 'Không có người' }));
  await tap(step(page, 'Xuất'));
  for (const name of ['Tải ảnh PNG', 'Tải PDF', 'Tải SVG']) {
    const { bytes } = await exported(page, touch, name);
    expect(bytes.includes('Exif\0\0')).toBe(false);
    expect(bytes.includes('eXIf')).toBe(false);
    if (name === 'Tải ảnh PNG') expect(await exifr.gps(bytes)).toBeUndefined();
    for (const [, inside = ''] of bytes.toString('latin1').matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)) {
      const jpeg = Buffer.from(inside, 'base64');
      expect(jpeg.length).toBeGreaterThan(1000);
      expect(await exifr.gps(jpeg)).toBeUndefined();
    }
  }
});

test('a picture by AI brings its label onto the poster and its source type into every file', async ({
  page,
  browser,
}) => {
  await page.goto(PAGE);
  await invitation(page, touch);
  await tap(step(page, 'Ảnh'));
  await choosePhoto(page, await photoOfPhone(browser));
  await tap(page.getByRole('checkbox', { name: /do AI tạo/ }));
  await expect(page.getByText('«Hình ảnh này được tạo bằng trí tuệ nhân tạo (AI)»')).toBeVisible();
  await tap(step(page, 'Xem'));
  await expect(page.getByRole('img', { name: /Hình ảnh này được tạo bằng trí tuệ nhân tạo \(AI\)/ })).toBeVisible();
  await tap(step(page, 'Xuất'));
  expect((await xmpOf((await exported(page, touch, 'Tải ảnh PNG')).bytes))['DigitalSourceType']).toBe(
    `${IPTC}trainedAlgorithmicMedia`,
  );
  const pdf = await getDocumentProxy(new Uint8Array((await exported(page, touch, 'Tải PDF')).bytes));
  expect((await pdf.getMetadata()).metadata.get('iptc4xmpext:digitalsourcetype')).toBe(
    `${IPTC}trainedAlgorithmicMedia`,
  );
  expect((await exported(page, touch, 'Tải SVG')).bytes.toString()).toContain(`${IPTC}trainedAlgorithmicMedia<`);
});

test('a file that names an AI in its metadata is ticked as one', async ({ page, browser }) => {
  await page.goto(PAGE);
  await tap(page.getByRole('button', { name: /^Mời đến lớp/ }));
  await tap(step(page, 'Ảnh'));
  await choosePhoto(page, Buffer.concat([await photoOfPhone(browser), Buffer.from(`${IPTC}trainedAlgorithmicMedia`)]));
  await expect(page.getByRole('checkbox', { name: /do AI tạo/ })).toBeChecked();
});

test('faces are marked by touch and moved by keyboard', async ({ page, browser }) => {
  await page.goto(PAGE);
  await tap(page.getByRole('button', { name: /^Mời đến lớp/ }));
  await tap(step(page, 'Ảnh'));
  await choosePhoto(page, await photoOfPhone(browser));
  const photo = page.getByRole('img', { name: 'Ảnh đã chọn: lop.jpg' });
  const box = (await photo.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + 60);
  const frame = page.getByRole('button', { name: 'Khung mặt 1' });
  const before = (await frame.boundingBox())!;
  expect(before.x + before.width / 2).toBeCloseTo(box.x + box.width / 2, -1);
  await frame.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await frame.boundingBox())!.x).toBeLessThan(before.x - 2);
  await tap(page.getByRole('button', { name: 'To ra' }));
  await expect.poll(async () => (await frame.boundingBox())!.width).toBeGreaterThan(before.width + 2);
  await tap(page.getByRole('button', { name: 'Bỏ khung 1' }));
  await expect(frame).toHaveCount(0);
});

test('a poster with faults goes out only as «Chưa phê duyệt»; a tap on what to mend leads to its field', async ({
  page,
}) => {
  await page.goto(PAGE);
  await tap(page.getByRole('button', { name: /^Mời đến lớp/ }));
  await tap(step(page, 'Xuất'));
  await expect(page.getByText(/Còn \d+ chỗ phải sửa\. Tệp mang dòng «Chưa phê duyệt»/)).toBeVisible();
  await expect(page.getByText('Ghi người duyệt')).toHaveCount(0);
  expect((await exported(page, touch, 'Tải ảnh PNG')).file).toContain('chua-duyet');
  await tap(step(page, 'Xem'));
  await expect(page.getByText('Chấm theo quy tắc có sẵn, không phải AI.')).toBeVisible();
  await tap(page.getByRole('button', { name: 'Tới chỗ này' }));
  await expect(page.locator('input:focus, textarea:focus')).toHaveCount(1);
});

test('an approved poster goes out clean, and one letter takes the approval back', async ({ page }) => {
  await page.goto(PAGE);
  await invitation(page, touch);
  await tap(step(page, 'Xuất'));
  await tap(page.getByText('Ghi người duyệt'));
  await page.getByRole('textbox', { name: /Người soạn/ }).fill('Phó Bí thư, N.V.M');
  await page.getByRole('textbox', { name: /Người duyệt/ }).fill('Phó Bí thư, N.V.M');
  await tap(page.getByRole('button', { name: 'Ghi phê duyệt' }));
  await expect(page.getByRole('alert')).toHaveText('Người duyệt phải khác người soạn.');
  await page.getByRole('textbox', { name: /Người duyệt/ }).fill('Bí thư, T.T.M');
  await tap(page.getByRole('checkbox', { name: /đã đọc bản cuối/ }));
  await tap(page.getByRole('button', { name: 'Ghi phê duyệt' }));
  await expect(page.getByText(/^Đã duyệt ngày/)).toBeVisible();
  const clean = await exported(page, touch, 'Tải SVG');
  expect(clean.file).not.toContain('chua-duyet');
  expect(clean.bytes.toString()).not.toContain('Chưa phê duyệt');

  await tap(step(page, 'Chữ'));
  await page.getByRole('textbox', { name: 'Mang gì' }).fill('Mang điện thoại');
  await tap(step(page, 'Xuất'));
  await expect(page.getByText('Nội dung đã đổi. Phê duyệt cũ hết giá trị.')).toBeVisible();
  expect((await exported(page, touch, 'Tải SVG')).bytes.toString()).toContain('Chưa phê duyệt');
});

test('the square code of the exported picture is read by a decoder', async ({ page }) => {
  await page.goto(PAGE);
  await invitation(page, touch);
  await touch.write(page.getByRole('textbox', { name: /mã vuông/ }), 'lophoc.example/luc-hon');
  await tap(step(page, 'Xuất'));
  const { bytes } = await exported(page, touch, 'Tải ảnh PNG');
  const seen = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' });
    const bitmap = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const address = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { width: bitmap.width, height: bitmap.height, base64: address.slice(address.indexOf(',') + 1) };
  }, bytes.toString('base64'));
  expect(jsQR(new Uint8ClampedArray(Buffer.from(seen.base64, 'base64')), seen.width, seen.height)?.data).toBe(
    'https://lophoc.example/luc-hon',
  );
});

test('what was written is there again after a reload, and a poster thrown away can be taken back', async ({ page }) => {
  await page.goto(PAGE);
  await invitation(page, touch);
  await expect(page.getByText('Bản nháp đã lưu trên máy này.')).toBeVisible();
  await page.reload();
  const title = page.getByRole('textbox', { name: 'Lời mời' });
  await expect(title).toHaveValue(WORDS[1][1]);
  await expect(page.getByRole('checkbox', { name: /Đã gọi thử/ })).toBeChecked();
  await tap(step(page, 'Xuất'));
  await tap(page.getByRole('button', { name: 'Làm tấm khác, bỏ tấm này' }));
  await tap(page.getByRole('button', { name: 'Lấy lại tấm vừa bỏ' }));
  await expect(title).toHaveValue(WORDS[1][1]);
});

for (const width of [360, 1280])
  test(`every step keeps the rules of look and of axe at ${width} px`, async ({ page, browser }) => {
    await page.setViewportSize({ width, height: width === 360 ? 640 : 800 });
    await page.goto(PAGE);
    const look = async (where: string): Promise<void> => {
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      expect(await axeFaults(page), where).toEqual([]);
      expect(await lookFaults(page, width), where).toEqual([]);
    };
    await look('Dịp');
    await tap(page.getByRole('button', { name: /^Lịch trực/ }));
    await look('Chữ, with rows');
    await tap(step(page, 'Dịp'));
    await invitation(page, touch);
    await look('Chữ');
    await tap(step(page, 'Ảnh'));
    await choosePhoto(page, await photoOfPhone(browser));
    await tap(page.getByRole('button', { name: 'Thêm khung mặt' }));
    await tap(page.getByRole('radio', { name: /từ 7 tuổi/ }));
    await look('Ảnh, with children');
    await tap(page.getByRole('checkbox', { name: /do AI tạo/ }));
    await look('Ảnh, by AI');
    if (width === 360) {
      await tap(step(page, 'Xem'));
      await look('Xem');
    }
    await tap(step(page, 'Xuất'));
    await look('Xuất');
    await tap(step(page, 'Ảnh'));
    await tap(page.getByRole('button', { name: /^Bỏ ảnh/ }));
    await tap(step(page, 'Xuất'));
    await look('Xuất, ready to approve');
  });
