import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { fillFromSheet } from '../../../../src/workshop/drills/fill-from-sheet/kind.ts';
import { fillSchema } from '../../../../src/workshop/drills/fill-from-sheet/schema.ts';
import { readCell, type SentFill, scoreFill } from '../../../../src/workshop/drills/fill-from-sheet/score.ts';
import { ideasSchema } from '../../../../src/workshop/one-page/idea-schema.ts';
import { dateIssues } from '../faults/facts-of-text.ts';

const home = new URL('../../../../content/can-bo/', import.meta.url);
const bank = {
  ideas: ideasSchema.parse(parse(readFileSync(new URL('bank/y-tuong.yaml', home), 'utf8'))),
} as unknown as WorkshopBank;
const drillOf = (path: string): SentFill => {
  const drill = fillSchema.parse(parse(readFileSync(new URL(path, home), 'utf8')));
  expect(fillFromSheet.issues(drill, bank)).toEqual([]);
  return fillFromSheet.send(drill, bank) as SentFill;
};
const report = drillOf('10-cb-b1-ke-hoach-bao-cao/chi-dien-tu-so.drill.yaml');
const cards = drillOf('12-cb-b3-y-tuong-mot-mat/hoi-nguoc.drill.yaml');
const read = (drill: SentFill, cell: string, answer: string) =>
  readCell(drill, drill.cells.find(({ id }) => id === cell)!, answer).is;
const shown = (drill: SentFill): string[] =>
  drill.cells.map(({ needs }) => needs?.map(([first]) => first).join(', ') ?? drill.unknown);

describe('filling from the class book', () => {
  it('takes what the book says, with accents or without, with its unit or without', () => {
    for (const answer of ['43 lượt', '43', '43 luot', 'tổng 43 lượt'])
      expect(read(report, 'tong-luot', answer)).toBe('right');
    for (const answer of ['11/12/2026', 'thứ Sáu, 11/12', 'ngày 11/12/2026'])
      expect(read(report, 'ngay-vang', answer)).toBe('right');
  });

  it('leaves honest what the book does not say, in any honest words', () => {
    for (const answer of ['[CẦN BỔ SUNG]', 'can bo sung: so nguoi', 'chưa đếm', 'Chưa biết'])
      expect(read(report, 'so-nguoi', answer)).toBe('right');
    expect(read(report, 'so-nguoi', '43 người')).toBe('not-there');
    expect(read(report, 'so-nguoi', 'nhiều người')).toBe('not-there');
  });

  it('calls a figure made up that stands nowhere in the book, and fails on it', () => {
    expect(read(report, 'hai-long', '95%')).toBe('made-up');
    const answers = shown(report).map((answer, at) => (report.cells[at]!.id === 'hai-long' ? '95%' : answer));
    expect(scoreFill(report, answers)).toEqual({
      points: 5,
      outOf: 6,
      passed: false,
      critical: ['hai-long'],
      why: [expect.stringMatching(/^Không được phép điền số không có trong tờ: «.+»\. /)],
    });
  });

  it('does not take a right figure beside another one, nor a gap where the book speaks', () => {
    expect(read(report, 'tong-luot', '43 hoặc 17')).toBe('missing');
    expect(read(report, 'tong-luot', '[CẦN BỔ SUNG]')).toBe('missing');
    // Adding up wrong is a slip, not an invention.
    expect(read(report, 'tong-luot', '53 lượt')).toBe('missing');
  });

  it('takes what it shows as right, in both drills', () => {
    for (const drill of [report, cards])
      expect(scoreFill(drill, shown(drill))).toMatchObject({ points: drill.cells.length, passed: true, critical: [] });
  });

  it('never passes one who declares everything unknown', () => {
    for (const drill of [report, cards])
      expect(
        scoreFill(
          drill,
          drill.cells.map(() => drill.unknown),
        ).passed,
      ).toBe(false);
  });

  it('has the weekdays of the calendar in the book', () => {
    expect(report.sheet.lines.flatMap(dateIssues)).toEqual([]);
  });
});

describe('«Hỏi ngược»', () => {
  it('has eight cards, two of which only «Chưa biết» answers', () => {
    expect(cards.cells).toHaveLength(8);
    expect(cards.cells.filter(({ needs }) => !needs).map(({ id }) => id)).toEqual(['chi-phi', 'giay-to']);
  });

  it('finds every number invented that the sheet does not have', () => {
    const known = new Set([300, 90000, 5, 40, 38, 20, 10, 11, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (number) => {
        fc.pre(!known.has(number));
        expect(read(cards, 'chi-phi', `chừng ${number} đồng`)).toBe('made-up');
      }),
    );
  });

  it('reads money however it is typed', () => {
    for (const answer of ['90.000 đồng', '90 000', '90k', '90 nghìn một gói', '90000đ'])
      expect([answer, read(cards, 'gia', answer)]).toEqual([answer, 'right']);
  });
});
