/** Laying out: every template in every size, with ordinary and with the longest words it allows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText, costOfTurn } from '../../../../src/workshop/poster/breaking.ts';
import { layoutPoster } from '../../../../src/workshop/poster/layout.ts';
import { tiengOf } from '../../../../src/workshop/poster/lint.ts';
import {
  frames,
  type PlacedText,
  type Poster,
  type PosterSize,
  type TemplateId,
} from '../../../../src/workshop/poster/poster.ts';
import { posterSvg } from '../../../../src/workshop/poster/svg.ts';
import { templates } from '../../../../src/workshop/poster/templates.ts';
import { faultsOf, good } from './bank.ts';
import { tableMeasure } from './measure.ts';

const sizes = Object.keys(frames) as PosterSize[];
const ids = Object.keys(templates) as TemplateId[];
const long = 'mời bà con trong thôn đến nghe người trẻ hướng dẫn từng bước trên chiếc điện thoại của chính mình'.split(
  ' ',
);
const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => long[(from + at) % long.length]).join(' ');

/** Digits and names that keep their form whatever the length allowed. */
const fixed: Record<string, string> = {
  unit: 'Đoàn phường Hoành Bồ',
  hours: '19:30',
  date: 'Chủ nhật 06/12/2026',
  contact: 'Hỏi Đoàn phường: 0000 000 000',
  qr: 'lop-hoc-cua-thon.example',
};

/** The longest poster of a template: every slot at its most tiếng, as far as the whole stays within 35. */
function longest(id: TemplateId, size: PosterSize): Poster {
  const { slots, rows, palette } = templates[id];
  const cellRows = rows
    ? Array.from({ length: size === 'vuong' ? (rows.mostSquare ?? rows.most) : rows.most }, (_, row) =>
        id === 'T6'
          ? [['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'][row] ?? '', '08:00 – 11:00']
          : id === 'T7'
            ? [row === 0 ? 'Hơn 320.000' : '4.900', words(3, row)]
            : [words(rows.cell, row * 3)],
      )
    : [];
  let left = 35 - cellRows.flat().reduce((sum, cell) => sum + (id === 'T6' ? 1 : tiengOf(cell)), 0);
  const filled: [string, string][] = [];
  for (const { id: slot, most, needed } of [...slots].sort((a, b) => Number(b.needed) - Number(a.needed))) {
    const own = slot === 'date' && id === 'T6' ? '07/12/2026 – 18/12/2026' : fixed[slot];
    const room = slot === 'source' ? most : Math.min(most, Math.max(left, 2));
    const text =
      own ?? (slot === 'place' ? `${words(Math.max(1, room - 3))}, xã Lục Hồn` : words(room, filled.length * 2));
    if (slot !== 'source') left -= tiengOf(text);
    if (needed || left >= 0) filled.push([slot, text]);
  }
  return {
    size,
    template: id,
    palette,
    slots: Object.fromEntries(filled),
    rows: cellRows,
    assets: [],
    contactChecked: '20/11/2026',
    approved: true,
  };
}

const every = ids.flatMap((id) => sizes.map((size) => ({ id, size })));
const form = ['L9', 'L10', 'L11', 'L12', 'L13', 'L14', 'L21'];

describe('layout', () => {
  it.each(every)(
    '$id in $size keeps its longest words readable, inside the margin, clear of each other',
    ({ id, size }) => {
      expect(
        faultsOf(longest(id, size))
          .filter(({ rule }) => form.includes(rule))
          .map(({ rule, text }) => `${rule} ${text}`),
      ).toEqual([]);
    },
  );

  it.each(good.flatMap(({ id, poster }) => sizes.map((size) => ({ id, size, poster }))))(
    '$id keeps its form in $size',
    ({ poster, size }) => {
      const rows = size === 'vuong' ? poster.rows.slice(0, templates[poster.template].rows?.mostSquare) : poster.rows;
      // How sharp a photo is depends on its file, not on the layout.
      const faults = faultsOf({ ...poster, size, rows }).filter(
        ({ level, rule }) => level === 'error' && rule !== 'L24',
      );
      expect(faults.map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
    },
  );

  it('the figure of «Số liệu nhìn lại» is 240 or more where that template is at home', () => {
    const poster = good.find(({ id }) => id === 'GP8')?.poster;
    const hero =
      poster &&
      layoutPoster(poster, tableMeasure).find((one): one is PlacedText => one.kind === 'text' && one.role === 'title');
    expect(hero?.fontSize).toBeGreaterThanOrEqual(239.5);
  });

  it('stacked marks «ẪỐẶỆ» stay inside the height of their line', () => {
    for (const { poster } of good) {
      const texts = layoutPoster({ ...poster, slots: { ...poster.slots, title: 'ẪỐẶỆ ẪỐẶỆ' } }, tableMeasure).filter(
        (one): one is PlacedText => one.kind === 'text' && one.lines.some(({ text }) => text.includes('Ẫ')),
      );
      for (const { lines, box, fontSize } of texts)
        for (const [index, { y }] of lines.entries()) {
          const top = box.y + (box.height / lines.length) * index;
          // Ẫ rises 1.137 em in the widest of the usual families, Ệ falls 0.227 em.
          expect(y - 1.137 * fontSize).toBeGreaterThan(top - 0.11 * fontSize);
          expect(y + 0.227 * fontSize).toBeLessThan(top + box.height / lines.length);
        }
    }
  });
});

describe('breaking a line', () => {
  const wide = (text: string): number => text.length;
  const lines = (text: string, width: number): readonly string[] | undefined => breakText(text, width, wide)?.lines;

  it('keeps a number with its unit and a weekday with its date', () => {
    for (const width of [18, 20, 24, 30]) {
      const all = lines('Lớp tối thứ Bảy 05/12/2026 có 20 chỗ', width) ?? [];
      expect(all.some((line) => line.includes('20 chỗ'))).toBe(true);
      expect(all.some((line) => line.includes('thứ Bảy 05/12/2026'))).toBe(true);
    }
  });

  it('keeps the name of a place whole', () => {
    expect(lines('Nhà văn hóa thôn Khe Mẫu, xã Lục Hồn', 16)).toEqual(['Nhà văn hóa', 'thôn Khe Mẫu,', 'xã Lục Hồn']);
  });

  it('leaves no tiếng alone at the end where another way exists', () => {
    expect(lines('Mời bà con đến lớp', 15)?.at(-1)).not.toBe('lớp');
  });

  it('loses and moves no word, whatever the width', () => {
    const tieng = fc.constantFrom(
      'mời',
      'bà',
      'con',
      'thứ',
      'Bảy',
      '05/12/2026',
      '20',
      'chỗ',
      'xã',
      'Lục',
      'Hồn',
      '–',
      '(AI)',
      'trong',
    );
    fc.assert(
      fc.property(fc.array(tieng, { minLength: 1, maxLength: 14 }), fc.integer({ min: 4, max: 60 }), (all, width) => {
        const broken = lines(all.join(' '), width);
        if (broken) expect(broken.join(' ')).toBe(all.join(' '));
        if (broken) expect(Math.max(...broken.map(wide))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('never turns before a dash or inside an hour', () => {
    expect(costOfTurn(['08:00', '–', '11:00'], 0)).toBe(Number.POSITIVE_INFINITY);
    expect(costOfTurn(['08:00', '–', '11:00'], 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the drawing', () => {
  const poster = good[0]?.poster as Poster;

  it('escapes words, so that none becomes markup', () => {
    const svg = posterSvg(
      { ...poster, slots: { ...poster.slots, title: 'a <b> & "c"' } },
      layoutPoster({ ...poster, slots: { ...poster.slots, title: 'a <b> & "c"' } }, tableMeasure),
    );
    expect(svg).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
    expect(svg).not.toContain('<b>');
  });

  it('says «Chưa phê duyệt» across it until it is approved', () => {
    const placed = layoutPoster(poster, tableMeasure);
    expect(posterSvg(poster, placed)).not.toContain('Chưa phê duyệt');
    expect(posterSvg({ ...poster, approved: false }, placed)).toContain('Chưa phê duyệt');
  });

  it('asks for nothing from outside', () => {
    for (const { poster: one } of good)
      expect(posterSvg(one, layoutPoster(one, tableMeasure))).not.toMatch(
        /(?:href|src)="(?!data:)|url\((?!#)|@import|<script/,
      );
  });
});
