import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { onePage } from '../../../../src/workshop/drills/one-page/kind.ts';
import { onePageSchema } from '../../../../src/workshop/drills/one-page/schema.ts';
import { type SentOnePage, scoreOnePage, taskOf } from '../../../../src/workshop/drills/one-page/score.ts';
import { checkPage, hardSlots } from '../../../../src/workshop/one-page/check-page.ts';
import { ideasSchema } from '../../../../src/workshop/one-page/idea-schema.ts';
import { moneyWords, revenueOf } from '../../../../src/workshop/one-page/revenue.ts';
import { EMPTY_PAGE, type IdeaPage, PAGE_SLOTS } from '../../../../src/workshop/one-page/slots.ts';

const home = new URL('../../../../content/can-bo/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, home), 'utf8'));
const bank = { ideas: ideasSchema.parse(read('bank/y-tuong.yaml')) } as unknown as WorkshopBank;
const written = onePageSchema.parse(read('12-cb-b3-y-tuong-mot-mat/trang-mot-mat.drill.yaml'));
const drill = onePage.send(written, bank) as SentOnePage;
const good = drill.sample;
const check = (page: Partial<IdeaPage>) => checkPage({ ...good, ...page }, taskOf(drill));
const rules = (page: Partial<IdeaPage>): string[] => check(page).stops.map(({ rule }) => rule);
const pointsOf = (slot: keyof IdeaPage, text: string): number =>
  check({ [slot]: text }).slots.find((one) => one.slot === slot)!.points;

describe('price times quantity', () => {
  it('is read however the slot says it', () => {
    const said = { price: 90_000, quantity: 40, stated: 3_600_000 };
    for (const text of [
      '90.000 đồng một gói 300 g. Mỗi tháng 40 gói, doanh thu 3.600.000 đồng.',
      'Gia 90 nghin/goi, 40 goi/thang, thu 3,6 trieu',
      'Doanh thu 3.600.000đ từ 40 gói, giá 90k',
    ])
      expect([text, revenueOf(text)]).toEqual([text, said]);
    expect(revenueOf('90.000 đồng, 40 gói')).toEqual({ price: 90_000, quantity: 40, stated: undefined });
    expect(revenueOf('5 người, 300 g')).toEqual({ price: undefined, quantity: undefined, stated: undefined });
  });

  it('passes whatever price and quantity multiply to, and nothing else', () => {
    const price = fc.integer({ min: 1, max: 900 }).map((one) => one * 1000);
    fc.assert(
      fc.property(price, fc.integer({ min: 2, max: 500 }), fc.constantFrom(0, 1000), (each, many, off) => {
        const total = each * many + off;
        const text = `${moneyWords(each)} một gói, ${many} gói mỗi tháng, doanh thu ${moneyWords(total)}.`;
        const { stops } = checkPage({ ...EMPTY_PAGE, gia: text }, { sheet: [text], needs: {}, derived: [] });
        expect(stops.map(({ rule }) => rule)).toEqual(off === 0 ? [] : ['doanh-thu']);
      }),
    );
  });
});

describe('a page that presents an idea', () => {
  it('has every point when it says what the sheet says and leaves open what it does not', () => {
    expect(onePage.issues(written, bank)).toEqual([]);
    expect(scoreOnePage(drill, good)).toEqual({ points: 14, outOf: 14, passed: true, critical: [] });
  });

  it('is told a sum that is off as a sum, and fails on a figure nobody gave', () => {
    expect(rules({ gia: '90.000 đồng một gói, 40 gói, doanh thu 5 triệu đồng' })).toEqual(['doanh-thu']);
    expect(rules({ 'bang-chung': 'Theo sổ bán: 38 gói. 80% nhà hàng đã đặt.' })).toEqual(['so-bia']);
    const invented = { ...good, 'bang-chung': 'Theo sổ bán: tháng 11 bán 38 gói, 900 khách khen.' };
    expect(scoreOnePage(drill, invented)).toMatchObject({ points: 14, passed: false, critical: ['so-bia'] });
  });

  it('lets no health claim, no prize without a line, no superlative stand', () => {
    for (const [text, rule] of [
      ['Măng phơi ba nắng, giúp mát gan.', 'cong-dung'],
      ['Mang phoi ba nang, giup ngua benh.', 'cong-dung'],
      ['Măng phơi ba nắng, đạt OCOP.', 'chung-nhan'],
      ['Măng phơi ba nắng, có giấy chứng nhận.', 'chung-nhan'],
      ['Măng phơi ba nắng, ngon nhất vùng.', 'so-sanh'],
      ['Măng phơi ba nắng, rẻ hơn mọi nơi khác.', 'so-sanh'],
      ['Măng phơi ba nắng, không đâu bằng.', 'so-sanh'],
    ] as const)
      expect([text, rules({ 'mot-cau': text })]).toEqual([text, [rule]]);
    expect(scoreOnePage(drill, { ...good, 'mot-cau': 'Măng ba nắng, đạt giải nhất.' }).critical).toContain(
      'chung-nhan',
    );
  });

  it('takes an honest no for no claim', () => {
    for (const text of [
      'Măng phơi ba nắng, chưa có giấy chứng nhận.',
      'Măng phơi ba nắng, giấy chứng nhận: chưa có.',
      'Mang phoi ba nang, khong ngua benh.',
    ])
      expect([text, rules({ 'mot-cau': text })]).toEqual([text, []]);
  });

  it('does not let a «không» of something else hide a claim', () => {
    expect(rules({ 'mot-cau': 'Măng phơi ba nắng không chất bảo quản, giúp mát gan.' })).toEqual(['cong-dung']);
    expect(rules({ 'mot-cau': 'Măng phơi ba nắng không lo mốc, đạt OCOP.' })).toEqual(['chung-nhan']);
  });

  it('is at most 180 tiếng', () => {
    expect(rules({ 'can-gi': `Hợp tác xã bán thử 20 gói. ${'măng '.repeat(180)}` })).toEqual(['do-dai']);
  });

  it('gives one point to a slot that says half, none to an empty one, and says what is missing', () => {
    expect(pointsOf('gia', '90.000 đồng một gói, mỗi tháng 40 gói.')).toBe(1);
    expect(pointsOf('cho-ai', 'Mọi người.')).toBe(1);
    expect(pointsOf('dau-moi', '[CẦN BỔ SUNG]')).toBe(1);
    expect(pointsOf('dau-moi', 'Đến nhà sinh hoạt.')).toBe(1);
    expect(pointsOf('mot-cau', 'Măng phơi ba nắng. Ngâm là dùng được.')).toBe(1);
    for (const slot of PAGE_SLOTS) expect(pointsOf(slot, ' ')).toBe(0);
    for (const { points, message } of check({ gia: '', 'cho-ai': 'Ai cũng mua' }).slots)
      expect(message === '').toBe(points === 2);
  });

  it('is asked three hard questions of its emptiest and weakest slots', () => {
    expect(hardSlots(check({ ten: '', 'can-gi': 'Giúp tổ.' }))).toEqual(['ten', 'can-gi', 'bang-chung']);
    fc.assert(
      fc.property(fc.subarray([...PAGE_SLOTS]), (empty) => {
        const page = { ...good, ...Object.fromEntries(empty.map((slot) => [slot, ''])) };
        const asked = hardSlots(checkPage(page, taskOf(drill)));
        expect(new Set(asked).size).toBe(3);
        expect(asked.filter((slot) => empty.includes(slot))).toHaveLength(Math.min(3, empty.length));
      }),
    );
  });

  it('never throws and never passes on anything typed at random', () => {
    const page = fc.record(Object.fromEntries(PAGE_SLOTS.map((slot) => [slot, fc.string()])));
    fc.assert(
      fc.property(page, (typed) => {
        expect(scoreOnePage(drill, typed as unknown as IdeaPage).passed).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
