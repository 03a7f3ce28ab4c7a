import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Approval,
  approvalHolds,
  contentOf,
  dayOf,
  fileNameOf,
  newPoster,
  outputOf,
  photoOf,
  placeOf,
  shownPoster,
  titleOf,
  withCell,
  withPhoto,
  withRowCount,
  withSlot,
  withTemplate,
} from '../../../../src/workshop/poster/draft.ts';
import { contentLines } from '../../../../src/workshop/poster/export/lines.ts';
import { layoutPoster } from '../../../../src/workshop/poster/layout.ts';
import { keptSize, saysMadeByAi } from '../../../../src/workshop/poster/photo.ts';
import { pixelsFrom } from '../../../../src/workshop/poster/pixels.ts';
import { AI_LABEL, type Asset, type Poster, type PosterSize } from '../../../../src/workshop/poster/poster.ts';
import { tableMeasure } from '../../../../src/workshop/poster/table-measure.ts';
import { templates } from '../../../../src/workshop/poster/templates.ts';

const photo: Asset = { kind: 'photo', name: 'a.jpg', src: 'data:image/jpeg,', width: 800, height: 600, isAi: false };
const invitation = (): Poster =>
  withSlot(withSlot(newPoster('T1'), 'title', 'Mời ông bà đến lớp'), 'unit', 'Đoàn xã Lục Hồn');

describe('a poster being made', () => {
  it('keeps its words, photo and tried contact when the occasion changes, and takes the size and colours of the new one', () => {
    const before = { ...withPhoto(invitation(), photo), contactChecked: '20/11/2026' };
    const after = withTemplate(before, 'T3');
    expect(after).toMatchObject({ slots: before.slots, assets: [photo], contactChecked: '20/11/2026', size: 'a3' });
    expect(after.rows).toHaveLength(3);
    expect(withTemplate(after, 'T3')).toBe(after);
  });

  it('has as many rows as its template allows, never more or fewer, and keeps what is written', () => {
    const one = withCell(newPoster('T6'), 0, 1, '08:00 – 11:00');
    expect(withRowCount(one, 0)).toBe(one);
    expect(withRowCount(one, 6)).toBe(one);
    expect(withRowCount(one, 3).rows).toEqual([
      ['', '08:00 – 11:00'],
      ['', ''],
      ['', ''],
    ]);
    expect(withRowCount(newPoster('T1'), 1).rows).toEqual([]);
  });

  it('forgets that the contact was called once the contact changes', () => {
    const called = { ...withSlot(invitation(), 'contact', '0000 000 000'), contactChecked: '20/11/2026' };
    expect(withSlot(called, 'contact', '0000 000 001').contactChecked).toBe('');
    expect(withSlot(called, 'title', 'Khác').contactChecked).toBe('20/11/2026');
  });

  it('carries the exact label with a picture by AI, and drops it with the picture', () => {
    const byAi = withPhoto(invitation(), { ...photo, isAi: true });
    expect(byAi.slots.label).toBe(AI_LABEL);
    expect(withPhoto(byAi, photo).slots).not.toHaveProperty('label');
    expect(withPhoto(byAi, undefined).assets).toEqual([]);
  });

  it('hides photo and label on an occasion that takes none, and keeps a badge', () => {
    const badge: Asset = { ...photo, kind: 'badge' };
    const byAi = withPhoto({ ...invitation(), assets: [badge] }, { ...photo, isAi: true });
    const bell = shownPoster(withTemplate(byAi, 'T5'));
    expect(bell.assets).toEqual([badge]);
    expect(bell.slots).not.toHaveProperty('label');
    expect(photoOf(shownPoster(byAi))).toMatchObject({ isAi: true });
  });

  it('has a title whatever its template calls it', () => {
    expect(titleOf(invitation())).toBe('Mời ông bà đến lớp');
    expect(titleOf(withSlot(newPoster('T7'), 'kicker', 'Nhìn lại'))).toBe('Nhìn lại');
    expect(titleOf(newPoster('T4'))).toBe(templates.T4.name);
  });
});

describe('an approval', () => {
  const poster = invitation();
  const approval: Approval = {
    author: 'Phó Bí thư, N.V.M',
    approver: 'Bí thư, T.T.M',
    date: '23/11/2026',
    content: contentOf(poster),
  };

  it('holds for every size of the poster that was read, and falls with one letter', () => {
    expect(approvalHolds(approval, poster)).toBe(true);
    expect(approvalHolds(approval, { ...poster, size: 'a3', approved: true })).toBe(true);
    expect(approvalHolds(approval, withSlot(poster, 'title', 'Mời ông bà đến lớp.'))).toBe(false);
    expect(approvalHolds(approval, withPhoto(poster, photo))).toBe(false);
    expect(approvalHolds(undefined, poster)).toBe(false);
  });
});

describe('a date', () => {
  it('gets its weekday', () => {
    expect(dayOf('5/12/2026')).toBe('thứ Bảy 05/12/2026');
    expect(dayOf('thứ Hai, ngày 06-12-2026')).toBe('Chủ nhật 06/12/2026');
  });
  it('is left alone where there is none, several, or one the calendar has not', () => {
    for (const text of ['', '05/12', '30/02/2026', '07/12/2026 – 11/12/2026', '105/12/2026'])
      expect(dayOf(text)).toBeUndefined();
  });
});

describe('what goes out', () => {
  it('is exactly as large as its size says; A3 has 150 pixels an inch', () => {
    const pixels = (size: PosterSize): number[] => [outputOf(size).width, outputOf(size).height];
    expect(pixels('vuong')).toEqual([1080, 1080]);
    expect(pixels('dung')).toEqual([1080, 1350]);
    expect(pixels('ngang')).toEqual([1920, 1080]);
    expect(pixels('a3')).toEqual([1754, 2480]);
    expect(outputOf('a3')).toMatchObject({ widthMm: 297, heightMm: 420, perInch: 150 });
  });

  it('is named by title, size and state, in letters every device takes', () => {
    expect(fileNameOf(invitation(), 'png')).toBe('ap-phich-moi-ong-ba-den-lop-dung-chua-duyet.png');
    expect(fileNameOf({ ...invitation(), approved: true }, 'pdf')).toBe('ap-phich-moi-ong-ba-den-lop-dung.pdf');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const name = fileNameOf(withSlot(newPoster('T1'), 'title', title), 'svg');
        expect(name).toMatch(/^ap-phich-[\p{L}\p{N}-]*\.svg$/u);
      }),
    );
  });

  it('says its words in the order they stand, «Chưa phê duyệt» first while nobody approved', () => {
    const lines = contentLines(invitation(), layoutPoster(invitation(), tableMeasure)).map(({ text }) => text);
    expect(lines[0]).toBe('Chưa phê duyệt');
    expect(lines.join(' ')).toContain('Đoàn xã Lục Hồn Mời ông bà đến lớp');
    const approved = { ...invitation(), approved: true };
    expect(contentLines(approved, layoutPoster(approved, tableMeasure))[0]!.text).toBe('Đoàn xã Lục Hồn');
  });

  it('leads every fault to a field', () => {
    expect(placeOf({ rule: 'L5', level: 'error', text: '', part: 'title' })).toEqual({
      step: 'chu',
      field: 'ap-title',
    });
    expect(placeOf({ rule: 'L6', level: 'error', text: '', part: 'rows' })).toEqual({
      step: 'chu',
      field: 'ap-rows-0-0',
    });
    expect(placeOf({ rule: 'L21', level: 'error', text: '', part: 'qr-code' })).toEqual({
      step: 'chu',
      field: 'ap-qr',
    });
    expect(placeOf({ rule: 'L18', level: 'error', text: '', asset: 0 })).toEqual({ step: 'anh', field: 'ap-anh' });
    expect(placeOf({ rule: 'L26', level: 'hint', text: '' })).toEqual({ step: 'xem', field: 'ap-xem' });
  });
});

describe('a photo', () => {
  it('is kept in its shape, 1920 on its longest side at most, never larger than it came', () => {
    expect(keptSize(4000, 3000)).toEqual({ width: 1920, height: 1440 });
    expect(keptSize(640, 480)).toEqual({ width: 640, height: 480 });
    expect(keptSize(10_000, 1)).toEqual({ width: 1920, height: 1 });
  });

  it('is taken for one by AI when its file says so', () => {
    const file = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(saysMadeByAi(file('…digitalsourcetype/compositeWithTrainedAlgorithmicMedia…'))).toBe(true);
    expect(saysMadeByAi(file('…digitalsourcetype/digitalCapture…'))).toBe(false);
  });

  it('tells the colours under a box, through its crop', () => {
    const data = new Uint8ClampedArray(4 * 2 * 4).map((_, at) => (Math.floor(at / 4) % 4 < 2 ? 0 : 255));
    const placed = [
      {
        kind: 'picture',
        asset: 0,
        box: { x: 100, y: 100, width: 100, height: 100 },
        crop: { x: 0.5, y: 0, width: 0.5, height: 1 },
        ink: '',
        accent: '',
        paper: '',
      },
    ] as const;
    const pixels = pixelsFrom(placed, new Map([[0, { width: 4, height: 2, data }]]));
    expect(new Set(pixels(0, { x: 120, y: 120, width: 20, height: 20 }).map(({ r }) => r))).toEqual(new Set([255]));
    expect(pixels(0, { x: 0, y: 0, width: 50, height: 50 })).toEqual([]);
    expect(pixels(1, { x: 120, y: 120, width: 20, height: 20 })).toEqual([]);
  });
});
