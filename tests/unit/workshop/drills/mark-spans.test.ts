import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMark } from '../../../../src/workshop/drills/mark-spans/marks.ts';
import {
  isHit,
  type MarkedText,
  markOf,
  readingOf,
  scoreMarking,
} from '../../../../src/workshop/drills/mark-spans/score.ts';
import { wordsOfParagraphs } from '../../../../src/workshop/drills/mark-spans/words-of-text.ts';
import { type SentText, sendText } from '../../../../src/workshop/faults/sent-text.ts';
import { tokensOf } from '../../../../src/workshop/text/tokens.ts';
import { faultKinds, faultyTexts } from '../faults/bank.ts';

const sent = faultyTexts.map((text) => sendText(text, faultKinds));
const faultsOf = ({ claims }: SentText) => claims.filter(({ fault }) => fault);
const perfect = (text: SentText): MarkedText => ({
  text,
  marks: faultsOf(text).map((claim) => markOf(claim, text.text)),
});
const wordsOf = ({ text }: SentText, { first, last }: { first: number; last: number }): string => {
  const tokens = tokensOf(text);
  return text.slice(tokens[first]!.start, tokens[last]!.end);
};

describe('marking faults', () => {
  it('shows a text word by word, and put together it is the text again', () => {
    for (const { text } of sent) {
      const tokens = tokensOf(text);
      const shown = wordsOfParagraphs(text, tokens).map((words) =>
        words
          .map(({ at, before, after, hasSpace }) => before + tokens[at]!.text + after + (hasSpace ? ' ' : ''))
          .join(''),
      );
      expect(shown.join('\n')).toBe(text);
    }
  });

  it('keys every fault by the words of its span', () => {
    for (const text of sent)
      for (const claim of faultsOf(text)) expect(claim.span).toContain(wordsOf(text, markOf(claim, text.text)));
  });

  it('is passed with exactly the faults marked, on every text', () => {
    for (const text of sent) {
      expect(scoreMarking([perfect(text)])).toMatchObject({
        passed: true,
        critical: [],
        points: faultsOf(text).length,
      });
    }
  });

  it('takes half of the keyed words, and not less', () => {
    expect(isHit({ first: 10, last: 12 }, { first: 10, last: 15 })).toBe(true);
    expect(isHit({ first: 10, last: 11 }, { first: 10, last: 15 })).toBe(false);
    expect(isHit({ first: 16, last: 20 }, { first: 10, last: 15 })).toBe(false);
  });

  it('takes a mark a little wider than the fault, but not one over everything', () => {
    expect(isHit({ first: 8, last: 13 }, { first: 10, last: 11 })).toBe(true);
    expect(isHit({ first: 5, last: 14 }, { first: 10, last: 11 })).toBe(false);
    for (const text of sent) {
      const last = tokensOf(text.text).length - 1;
      expect(scoreMarking([{ text, marks: [{ first: 0, last }] }])).toMatchObject({ passed: false, points: 0 });
    }
  });

  it('counts a fault once however often it is marked, and names the right claim that was marked for nothing', () => {
    const text = sent[0]!;
    const { marks } = perfect(text);
    const right = text.claims.find(({ fault }) => !fault)!;
    const reading = readingOf({ text, marks: [...marks, ...marks, markOf(right, text.text)] });
    expect(reading.found).toHaveLength(marks.length);
    expect(reading.alarms.map(({ claim }) => claim?.span)).toEqual([right.span]);
  });

  it('fails when a critical fault is missed, whatever else was found', () => {
    for (const text of sent) {
      const critical = faultsOf(text).find(({ fault }) => fault!.critical);
      if (!critical) continue;
      const marks = perfect(text).marks.filter((mark) => mark.first !== markOf(critical, text.text).first);
      expect(scoreMarking([{ text, marks }])).toMatchObject({ passed: false, critical: [critical.fault!.id] });
    }
  });

  it('is not passed by marking every word for itself', () => {
    const texts = sent.slice(0, 3);
    const marked = texts.map((text) => ({
      text,
      marks: tokensOf(text.text).map((_, at) => ({ first: at, last: at })),
    }));
    expect(scoreMarking(marked).passed).toBe(false);
  });

  it('keeps marks apart and in order, each word in one at most', () => {
    const mark = fc.tuple(fc.nat(40), fc.nat(10)).map(([first, more]) => ({ first, last: first + more }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const all = marks.reduce<{ first: number; last: number }[]>((before, one) => addMark(before, one), []);
        for (const [at, one] of all.entries()) if (at > 0) expect(one.first).toBeGreaterThan(all[at - 1]!.last);
        for (const { first, last } of marks)
          expect(all.some((one) => one.first <= first && last <= one.last)).toBe(true);
      }),
    );
  });
});
