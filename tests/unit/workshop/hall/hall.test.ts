import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultKindsSchema, faultyTextSchema } from '../../../../src/workshop/faults/fault-schema.ts';
import { hallSchema } from '../../../../src/workshop/hall/hall-schema.ts';
import { hallComparisons } from '../../../../src/workshop/hall/pairs.ts';
import { hallPosters } from '../../../../src/workshop/hall/posters.ts';
import { hallTexts, whole } from '../../../../src/workshop/hall/sentences.ts';
import { LINES, linesOf, mustFit } from '../../../../src/workshop/hall/wall.ts';
import { comparisonSchema } from '../../../../src/workshop/pairs/pair-schema.ts';
import { posterBankSchema } from '../../../../src/workshop/poster/poster-schema.ts';

const bank = new URL('../../../../content/can-bo/bank/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, bank), 'utf8'));
const folder = (name: string): unknown[] =>
  readdirSync(new URL(`${name}/`, bank)).map((file) => read(`${name}/${file}`));

const chosen = hallSchema.parse(read('chieu.yaml'));
const comparisons = folder('cap').map((one) => comparisonSchema.parse(one));
const texts = folder('bai-co-loi').map((one) => faultyTextSchema.parse(one));
const { kinds } = faultKindsSchema.parse(read('loi.yaml'));
const posters = posterBankSchema.parse(read('ap-phich.yaml'));

describe('what the wall holds', () => {
  it('counts a line more when a word is added, never one less', () => {
    const word = fc.stringMatching(/^[a-zàảãáạ]{1,7}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (words, last) => {
        const before = linesOf({ text: words.join(' ') });
        const after = linesOf({ text: [...words, last].join(' ') });
        expect([before, before + 1]).toContain(after);
      }),
    );
  });

  it('a badge beside words never makes them fewer lines', () => {
    const text = 'Các bác cựu chiến binh ơi, bận mấy cũng ghé với tụi cháu một tí nhé.';
    expect(linesOf({ text })).toBe(2);
    expect(linesOf({ text, beside: 8 })).toBeGreaterThan(2);
  });

  it('refuses what needs more lines than a frame has, and says which choice to change', () => {
    const line = { text: 'Một dòng.' };
    expect(() =>
      mustFit(
        'cặp «x»',
        Array.from({ length: LINES }, () => line),
      ),
    ).not.toThrow();
    expect(() =>
      mustFit(
        'cặp «x»',
        Array.from({ length: LINES + 1 }, () => line),
      ),
    ).toThrow(/cặp «x» cần 8 dòng/);
  });
});

describe('pairs for the wall', () => {
  const shown = hallComparisons(chosen.comparisons, comparisons);

  it('each comparison shows three occasions, and the winner changes in one of them', () => {
    for (const { pairs } of shown) {
      expect(pairs).toHaveLength(3);
      expect(new Set(pairs.map(({ right }) => right)).size).toBeGreaterThan(1);
    }
  });

  it('a pair too long for the wall is refused', () => {
    const long = [
      { a: 'a1', b: 'b4' },
      { a: 'a4', b: 'b3' },
      { a: 'a2', b: 'b2' },
    ] as const;
    const pick = [{ comparison: 'ngan-hay-day-du', cases: [...long] as [object, object, object] }];
    const { comparisons: parsed } = hallSchema.parse({ ...(read('chieu.yaml') as object), comparisons: pick });
    expect(() => hallComparisons(parsed, comparisons)).toThrow(/chieu\.yaml: cặp «ngan-hay-day-du»/);
  });
});

describe('sentences for the wall', () => {
  const sentences = hallTexts(chosen.texts, texts, kinds).flatMap((text) => text.sentences);

  it('all three cards are right for some sentence', () => {
    expect(new Set(sentences.map(({ right }) => right))).toEqual(new Set([0, 1, 2]));
  });

  it('a sentence with a fault comes with its repair, a right one with none', () => {
    for (const { right, mended, cut } of sentences) {
      expect(mended === undefined, whole(cut)).toBe(right === 0);
      if (mended) expect(whole(mended)).not.toBe(whole(cut));
    }
  });

  it('a claim without a source needs the nearest line named', () => {
    const pick = [{ text: 'sc04-tin-sau-lop', claims: [{ span: '95% học viên thành thạo dịch vụ công' }] }];
    expect(() => hallTexts(pick, texts, kinds)).toThrow(/Ghi «near»/);
  });
});

describe('posters for the wall', () => {
  const shown = hallPosters(chosen.posters, posters);

  it('show the zone with the fault and the same zone of the good poster, each with its own words or form', () => {
    for (const { id, zone, model, why } of shown) {
      expect(zone.svg, id).not.toBe(model.svg);
      expect(why, id).not.toBe('');
    }
  });

  it('show a piece, never the whole poster', () => {
    for (const { id, looked } of shown)
      for (const { width, height, svg } of looked) {
        expect(svg, id).toContain('viewBox=');
        expect(height, id).toBeLessThan(width);
      }
  });

  it('the broken rule must be among the three cards', () => {
    expect(() => hallPosters([{ poster: 'BP05', rules: ['L1', 'L2', 'L3'] }], posters)).toThrow(/Thêm L5/);
  });
});
