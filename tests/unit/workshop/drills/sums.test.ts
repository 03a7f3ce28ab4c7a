import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { sums } from '../../../../src/workshop/drills/sums/kind.ts';
import { type SumsDrill, sumsSchema } from '../../../../src/workshop/drills/sums/schema.ts';
import { type SentSums, type SumsAnswer, scoreSums } from '../../../../src/workshop/drills/sums/score.ts';
import { dateIssues, placeIssues } from '../faults/facts-of-text.ts';

const file = new URL('../../../../content/can-bo/10-cb-b1-ke-hoach-bao-cao/doi-so.drill.yaml', import.meta.url);
const written: SumsDrill = sumsSchema.parse(parse(readFileSync(file, 'utf8')));
const bank = {} as WorkshopBank;
const sent = sums.send(written, bank) as SentSums;
const best: SumsAnswer[] = sent.items.map(({ figures, off, right }) => ({
  figure: off ? figures.findIndex(({ span }) => span === off.span) : 'none',
  act: right,
}));

describe('«Đối số»', () => {
  it('has a figure off in its sum, in people for visits, in its time, in its unit, and a paragraph that agrees', () => {
    expect(written.items.map(({ off }) => off?.how)).toEqual(['tong', 'luot-nguoi', undefined, 'ky', 'don-vi']);
  });

  it('is 75 by the class book of Bãi Cháy where the paragraph says 85', () => {
    const [{ book, off }] = sent.items as [SentSums['items'][number]];
    expect(book.rows.map(([, cell]) => Number.parseInt(cell, 10))).toEqual([18, 22, 15, 20]);
    expect(off?.span).toBe('85 lượt');
    expect(sums.issues(written, bank)).toEqual([]);
  });

  it('tells an author whose wrong sum is right, or whose right one is wrong', () => {
    const swapped = structuredClone(written);
    swapped.items[0]!.book.rows[3]![1] = '30 lượt';
    swapped.items[2]!.book.rows[0]![1] = '12 lượt';
    expect(sums.issues(swapped, bank).map(({ path }) => path)).toEqual([
      ['items', 0, 'off'],
      ['items', 2, 'figures'],
    ]);
  });

  it('wants both the figure and what to do about it', () => {
    expect(scoreSums(sent, best)).toEqual({ points: 5, outOf: 5, passed: true, critical: [] });
    const onlyActs = best.map(({ act }, at) => ({ figure: at === 2 ? 0 : ('none' as const), act }));
    expect(scoreSums(sent, onlyActs)).toMatchObject({ points: 0, passed: false });
  });

  it('fails whoever changes a figure to make it agree, whatever the points', () => {
    for (const [at, item] of sent.items.entries()) {
      const harm = item.acts.find(({ critical }) => critical)!;
      const answers = best.map((answer, index) => (index === at ? { ...answer, act: harm.id } : answer));
      expect(scoreSums(sent, answers)).toMatchObject({
        points: 4,
        passed: false,
        critical: [item.id],
        why: [`Đoạn ${at + 1}, không được phép: «${harm.text}». ${harm.why}`],
      });
    }
  });

  it('never gives a point to the same answer on every item', () => {
    fc.assert(
      fc.property(fc.constantFrom<SumsAnswer['figure']>('none', 0, 1, 2), fc.nat(2), (figure, act) => {
        const answers = sent.items.map(({ acts }) => ({ figure, act: acts[act]!.id }));
        expect(scoreSums(sent, answers).passed).toBe(false);
      }),
    );
  });

  it('names days and communes as the calendar and the list do', () => {
    for (const { book, text } of sent.items)
      expect([...dateIssues(text), ...placeIssues(`${book.title}. ${text}`)]).toEqual([]);
  });
});
