import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { mask as kind } from '../../../../src/workshop/drills/mask/kind.ts';
import { freeNumber, type Mask, maskedText, putMask } from '../../../../src/workshop/drills/mask/masks.ts';
import { type MaskDrill, maskSchema } from '../../../../src/workshop/drills/mask/schema.ts';
import { readingOfMasks, type SentMask, scoreMask } from '../../../../src/workshop/drills/mask/score.ts';
import { findPersonalData } from '../../../../src/workshop/personal-data/find-personal-data.ts';
import { MASK_TAGS } from '../../../../src/workshop/personal-data/mask.ts';
import { tokensOf } from '../../../../src/workshop/text/tokens.ts';

const noBank = {} as WorkshopBank;
const authored: MaskDrill[] = ['che-so-lop', 'che-bien-ban'].map((name) =>
  maskSchema.parse(
    parse(
      readFileSync(
        new URL(`../../../../content/can-bo/02-cb-a4-che-du-lieu/${name}.drill.yaml`, import.meta.url),
        'utf8',
      ),
    ),
  ),
);
const drills = authored.map((drill) => kind.send(drill, noBank) as SentMask);

/** Words of a stretch as a mark. */
const markOf = ({ text }: SentMask, span: string) => {
  const tokens = tokensOf(text);
  const start = text.indexOf(span);
  return {
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findLastIndex((token) => token.start < start + span.length),
  };
};
/** Hides as the key says. */
const perfect = (drill: SentMask): Mask[] => {
  const numbers = new Map<string, number>();
  return drill.hide.reduce<Mask[]>((masks, { span, kind: of, is }) => {
    const tag = MASK_TAGS[of];
    if (!numbers.has(is)) numbers.set(is, freeNumber(masks, tag));
    return putMask(masks, { ...markOf(drill, span), tag, number: numbers.get(is)! });
  }, []);
};

describe('masking a text', () => {
  it('is passed with exactly the key hidden, and then the rules find nothing more', () => {
    for (const drill of drills) {
      const masks = perfect(drill);
      const all = drill.hide.length + drill.keep.length;
      expect(scoreMask(drill, masks)).toEqual({ points: all, outOf: all, passed: true, critical: [] });
      expect(findPersonalData(maskedText(drill.text, tokensOf(drill.text), masks))).toEqual([]);
    }
  });

  it('has texts whose key stands once, apart from each other', () => {
    for (const drill of authored) expect(kind.issues(drill, noBank)).toEqual([]);
    const [drill] = authored;
    const twice = { ...drill!, keep: ['Mẫu', ...drill!.keep] };
    expect(kind.issues(twice, noBank).map(({ path }) => path[0])).toContain('keep');
    const over = { ...drill!, keep: ['Thị Mẫu, sinh', ...drill!.keep] };
    expect(kind.issues(over, noBank)).toHaveLength(1);
  });

  it('fails on any one stretch that is left, and names it as critical', () => {
    for (const drill of drills)
      for (const [at, { is }] of drill.hide.entries()) {
        const { first } = markOf(drill, drill.hide[at]!.span);
        const result = scoreMask(
          drill,
          perfect(drill).filter((mask) => mask.first !== first),
        );
        expect(result).toMatchObject({ passed: false, critical: [is] });
      }
  });

  it('takes one word of a name that can be read for a leak, but not the word one is called by', () => {
    const drill = drills[0]!;
    const { first, last } = markOf(drill, 'bà Mẫu');
    const others = perfect(drill).filter((mask) => mask.first !== first);
    const hidden = { tag: 'HỌ TÊN', number: 1 };
    expect(scoreMask(drill, [...others, { first: last, last, ...hidden }]).passed).toBe(true);
    expect(scoreMask(drill, [...others, { first, last: first, ...hidden }]).critical).toEqual(['ba-mau']);
  });

  it('fails when one person has two numbers, or two persons share one, though nothing leaked', () => {
    const drill = drills[0]!;
    const { first } = markOf(drill, 'bà Mẫu');
    const renumbered = (number: number) =>
      perfect(drill).map((mask) => (mask.first === first ? { ...mask, number } : mask));
    for (const number of [2, 3])
      expect(scoreMask(drill, renumbered(number))).toMatchObject({ passed: false, critical: [] });
    const verdicts = readingOfMasks(drill, renumbered(3)).hides.filter(({ verdict }) => verdict === 'mixed');
    expect(new Set(verdicts.map(({ hidden }) => hidden.is))).toEqual(new Set(['ba-mau']));
  });

  it('takes another word for a kind as no harm', () => {
    const drill = drills[0]!;
    const masks = perfect(drill).map((mask) => (mask.tag === 'NGÀY SINH' ? { ...mask, tag: 'SỐ', number: 9 } : mask));
    expect(scoreMask(drill, masks).passed).toBe(true);
    expect(readingOfMasks(drill, masks).hides.map(({ verdict }) => verdict)).toContain('otherTag');
  });

  it('is not passed by hiding everything, nor by hiding two public facts too many', () => {
    for (const drill of drills) {
      const last = tokensOf(drill.text).length - 1;
      expect(scoreMask(drill, [{ first: 0, last, tag: 'SỐ', number: 1 }]).passed).toBe(false);
      const two = drill.keep.slice(0, 2).map((span, at) => ({ ...markOf(drill, span), tag: 'SỐ', number: 8 + at }));
      const masks = [...two, ...perfect(drill)].reduce<Mask[]>((all, one) => putMask(all, one), []);
      expect(scoreMask(drill, masks).passed).toBe(false);
      expect(readingOfMasks(drill, masks).lost).toHaveLength(2);
    }
  });

  it('never hides a word twice and keeps every word that is not hidden', () => {
    const { text } = drills[1]!;
    const tokens = tokensOf(text);
    const one = fc
      .tuple(fc.nat(tokens.length - 1), fc.nat(4))
      .map(([first, more]) => ({ first, last: Math.min(tokens.length - 1, first + more), tag: 'SỐ', number: 1 }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (puts) => {
        const masks = puts.reduce<Mask[]>((all, put) => putMask(all, put), []);
        for (const [at, { first }] of masks.entries()) if (at > 0) expect(first).toBeGreaterThan(masks[at - 1]!.last);
        const hidden = masks.reduce((sum, { first, last }) => sum + last - first + 1, 0);
        const shown = maskedText(text, tokens, masks).replaceAll('[SỐ 1]', '');
        expect(tokensOf(shown)).toHaveLength(tokens.length - hidden);
      }),
    );
  });
});
