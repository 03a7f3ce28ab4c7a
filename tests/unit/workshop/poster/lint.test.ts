/** Rules the bank has no bad poster for, and the edges of those it has. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unitsSchema } from '../../../../src/workshop/names-schema.ts';
import { contrast, rgbOf } from '../../../../src/workshop/poster/contrast.ts';
import { tiengOf } from '../../../../src/workshop/poster/lint.ts';
import { communeIn, communes } from '../../../../src/workshop/poster/places.ts';
import {
  type Adjustment,
  type PartId,
  type Poster,
  palettes,
  type SlotId,
} from '../../../../src/workshop/poster/poster.ts';
import { faultsOf, good } from './bank.ts';

const base = (id: string): Poster => good.find((one) => one.id === id)?.poster as Poster;
const saying = (id: string, slots: Partial<Record<SlotId, string>>): Poster => ({
  ...base(id),
  slots: { ...base(id).slots, ...slots },
});
const adjusted = (id: string, adjust: Partial<Record<PartId, Adjustment>>): Poster => ({ ...base(id), adjust });
const rules = (poster: Poster): string[] => [
  ...new Set(
    faultsOf(poster)
      .filter(({ level }) => level === 'error')
      .map(({ rule }) => rule),
  ),
];

describe('rules of form', () => {
  it('L7: a third weight or a second family', () => {
    expect(rules(adjusted('GP1', { bring: { weight: 900 } }))).toEqual(['L7']);
    expect(rules(adjusted('GP1', { bring: { family: 'Georgia, serif' } }))).toEqual(['L7']);
  });

  it('L21: the address of the code cannot be opened', () => {
    expect(rules(saying('GP6', { qr: 'lophoc example' }))).toContain('L21');
    expect(rules(saying('GP6', { qr: 'lop-hoc.vi-du.example' }))).not.toContain('L21');
  });

  it('L13: a title hardly larger than the rest', () => {
    expect(rules(adjusted('GP3', { place: { scale: 1.6 } }))).toContain('L13');
  });

  it('L14: lines too close, words running into each other, words without room', () => {
    expect(rules(adjusted('GP1', { title: { lineHeight: 1.1 } }))).toEqual(['L14']);
    expect(rules(adjusted('GP1', { bring: { dy: 0.03 } }))).toEqual(['L14']);
    expect(rules({ ...saying('GP1', { bring: 'Mang theo nhiều thứ '.repeat(40) }), size: 'vuong' })).toContain('L14');
  });

  it('L15: centred, justified, italic, shouted', () => {
    for (const by of [{ align: 'middle' }, { align: 'justify' }, { italic: true }] as const)
      expect(rules(adjusted('GP1', { bring: by }))).toEqual(['L15']);
    expect(rules(saying('GP2', { title: 'MỜI BÀ CON ĐẾN lớp việc số' }))).toEqual(['L15']);
    expect(rules(saying('GP2', { title: 'MỜI BÀ CON đến lớp việc số' }))).toEqual([]);
  });

  it('L24: a photo shown larger than it is', () => {
    const small = base('GP10').assets.map((asset) => ({ ...asset, width: 600, height: 500 }));
    expect(rules({ ...base('GP10'), assets: small })).toEqual(['L24']);
  });

  it('L26: words over a marked face', () => {
    expect(rules(adjusted('GP10', { place: { dy: -0.17, colour: palettes.xanh.ink } }))).toContain('L26');
  });
});

describe('rules of words', () => {
  it('L1: an old level, an unknown commune, a name still open', () => {
    for (const unit of ['Huyện đoàn Bình Liêu', 'Đoàn xã Không Có', '{cityUnion}', '[CẦN BỔ SUNG]', 'Nhóm bạn trẻ'])
      expect(rules(saying('GP1', { unit }))).toContain('L1');
    expect(rules(saying('GP1', { unit: 'Chi đoàn thôn Khe Mẫu, xã Lục Hồn', bring: '' }))).toEqual([]);
  });

  it('L2: a day that is not, an hour by twelve, a weekday of another day', () => {
    for (const slots of [
      { date: '31/11/2026' },
      { date: 'mùng 5' },
      { hours: '7:30' },
      { date: 'Chủ nhật 05/12/2026' },
    ])
      expect(rules(saying('GP1', slots))).toEqual(['L2']);
    expect(rules(saying('GP1', { date: '29/02/2028' }))).toEqual([]);
  });

  it('L4: a number nobody called', () => {
    expect(rules({ ...base('GP1'), contactChecked: '' })).toEqual(['L4']);
  });

  it('L22: exclamation, faces, English; a word in brackets after its Vietnamese is explained', () => {
    for (const bring of ['Mang điện thoại!', 'Mang điện thoại 😀', 'Mang smartphone'])
      expect(rules(saying('GP1', { bring }))).toEqual(['L22']);
    expect(rules(base('GP4'))).toEqual([]);
  });

  it('L23: the same promise with a source line is allowed', () => {
    expect(rules(saying('GP2', { bring: 'Không thu tiền' }))).toEqual(['L23']);
    expect(rules(saying('GP2', { bring: 'Không thu tiền', source: 'Theo kế hoạch của Đoàn xã, 20/11/2026' }))).toEqual(
      [],
    );
  });

  it('L18: a child under seven needs the representative alone, from seven the child too', () => {
    const withChild = (consent: object): string[] =>
      rules({
        ...base('GP10'),
        assets: base('GP10').assets.map((asset) => ({ ...asset, consent: { ...asset.consent!, ...consent } })),
      });
    expect(withChild({ children: 'under-7', representative: true })).toEqual([]);
    expect(withChild({ children: 'from-7', representative: true })).toEqual(['L18']);
    expect(withChild({ children: 'from-7', representative: true, child: true })).toEqual([]);
    expect(withChild({ asked: '' })).toEqual(['L18']);
  });

  it('the worst comes first: what harms people before what is only ugly', () => {
    const poster = {
      ...base('GP10'),
      assets: base('GP10').assets.map(({ consent: _, ...asset }) => asset),
      adjust: { bring: { italic: true } },
    };
    expect(rules(poster)).toEqual(['L18', 'L15']);
  });

  it('every sentence has where, why and what next, each within 20 tiếng', () => {
    const all = faultsOf({
      ...saying('GP1', { unit: '', date: '', place: '', contact: '', title: 'Trong kỷ nguyên số!' }),
      adjust: { bring: { italic: true, scale: 0.2 } },
    });
    expect(all.length).toBeGreaterThan(6);
    for (const { text } of all) {
      expect(text.match(/[.:](?: |$)/g)?.length).toBeGreaterThanOrEqual(3);
      expect(text).not.toMatch(/[!]|Sai rồi/);
    }
  });
});

describe('what is counted', () => {
  it('a date, an hour, a telephone number, an address are one tiếng each', () => {
    expect(tiengOf('thứ Bảy 05/12/2026')).toBe(3);
    expect(tiengOf('Hỏi Đoàn xã: 0000 000 000')).toBe(4);
    expect(tiengOf('08:00 – 11:00')).toBe(2);
    expect(tiengOf('hoi-thi.example')).toBe(1);
    expect(tiengOf('Trí tuệ nhân tạo (AI) trong công tác Đoàn – Hội – Đội')).toBe(11);
  });

  it('contrast is that of WCAG: black on white 21', () => {
    expect(contrast(rgbOf('#000000'), rgbOf('#FFFFFF'))).toBeCloseTo(21, 5);
  });

  it('every palette reads at 7:1: ink and accent on paper, paper on accent', () => {
    for (const { paper, ink, accent } of Object.values(palettes))
      for (const colour of [ink, accent]) expect(contrast(rgbOf(colour), rgbOf(paper))).toBeGreaterThanOrEqual(7);
  });

  it('knows the 54 communes the bank lists, and none by a part of its name', () => {
    const path = new URL('../../../../content/can-bo/bank/don-vi.yaml', import.meta.url);
    const listed = unitsSchema.parse(parse(readFileSync(path, 'utf8'))).communes;
    const names = Object.entries(listed).flatMap(([level, all]) => all.map((name) => `${level} ${name}`));
    expect([...communes].sort()).toEqual(names.sort());
    expect(communeIn('Nhà văn hoá khu 2, phường Móng Cái 1')).toBe('phường Móng Cái 1');
    expect(communeIn('phường Hiệp Hoà')).toBe('phường Hiệp Hòa');
    expect(communeIn('xã Hải Sơnx')).toBeUndefined();
  });
});
