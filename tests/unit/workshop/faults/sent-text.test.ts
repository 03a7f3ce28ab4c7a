import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, sendText, textsOfRound } from '../../../../src/workshop/faults/sent-text.ts';
import { sentenceOf } from '../../../../src/workshop/faults/sentence-of.ts';
import { faultKinds, faultyTexts } from './bank.ts';

const sent = faultyTexts.map((text) => sendText(text, faultKinds));

describe('a text as it is sent', () => {
  it('put together from its pieces is the text again, each claim a piece of its own', () => {
    for (const text of sent) {
      const pieces = piecesOf(text);
      expect(pieces.map((paragraph) => paragraph.map((piece) => piece.text).join('')).join('\n')).toBe(text.text);
      const claims = pieces.flat().flatMap((piece) => (piece.claim === undefined ? [] : [piece]));
      expect(claims.map((piece) => piece.text)).toEqual(text.claims.map((claim) => claim.span));
      expect(claims.map((piece) => piece.claim)).toEqual(text.claims.map((_, at) => at));
    }
  });

  it('shows of every claim the whole sentence it stands in, and nothing of another paragraph', () => {
    for (const { text, claims } of sent)
      for (const { span } of claims) {
        const { before, after } = sentenceOf(text, span);
        const whole = before + span + after;
        expect(text).toContain(whole);
        expect(whole).not.toContain('\n');
        expect(before).not.toMatch(/[^.][.?] \p{Lu}/u);
      }
  });

  it('cannot be sent with a kind of fault nobody described', () => {
    expect(() => sendText(faultyTexts[0]!, [])).toThrow('loi.yaml');
  });
});

describe('the texts of a round', () => {
  it('are all met before one comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (count, draw) => {
        const texts = Array.from({ length: count }, (_, at) => at);
        const rounds = Math.ceil(count / Math.min(draw, count));
        const met = new Set(Array.from({ length: rounds }, (_, round) => textsOfRound(texts, draw, round)).flat());
        expect(textsOfRound(texts, draw, 0)).toHaveLength(Math.min(draw, count));
        if (draw <= count) expect(met.size).toBe(count);
      }),
    );
  });
});
