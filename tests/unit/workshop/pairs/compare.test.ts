import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTurn, type SentCase, scoreCompare } from '../../../../src/workshop/drills/compare/score.ts';

const occasion = (key: SentCase['key'], ...decides: string[]): SentCase => ({
  occasion: 'Bài mời lớp',
  facts: [],
  a: [
    { id: 'a1', text: 'Một.' },
    { id: 'a2', text: 'Hai.' },
  ],
  b: [
    { id: 'b1', text: 'Một.' },
    { id: 'b2', text: 'Hai.' },
  ],
  key,
  decides,
  why: 'Vì thế.',
});
const cases = [occasion('a', 'b2'), occasion('nhu-nhau', 'a1', 'b1'), occasion('b', 'a2')];
const right = [
  { choice: 'a', line: 'b2' },
  { choice: 'nhu-nhau', line: 'b1' },
  { choice: 'b', line: 'a2' },
] as const;

describe('comparing two outputs over three occasions', () => {
  it('counts three choices and three reasons', () => {
    expect(scoreCompare(cases, right)).toEqual({ points: 6, outOf: 6, passed: true, critical: [] });
  });

  it('passes with one choice or one reason missed, not with two', () => {
    expect(scoreCompare(cases, [{ ...right[0], line: 'a1' }, right[1], right[2]])).toMatchObject({
      points: 5,
      passed: true,
    });
    expect(scoreCompare(cases, [{ choice: 'b', line: 'b2' }, right[1], right[2]])).toMatchObject({
      points: 5,
      passed: true,
    });
    expect(scoreCompare(cases, [{ choice: 'b', line: 'a1' }, right[1], right[2]]).passed).toBe(false);
  });

  it('does not pass before all three occasions are opened', () => {
    expect(scoreCompare(cases, right.slice(0, 2)).passed).toBe(false);
  });

  it('cannot be passed by always choosing the same, whatever lines are tapped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'nhu-nhau'),
        fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2'), { minLength: 3, maxLength: 3 }),
        (choice, lines) =>
          scoreCompare(
            cases,
            lines.map((line) => ({ choice, line })),
          ).passed === false,
      ),
    );
  });

  it('finds the first occasion that came out otherwise than the first', () => {
    expect(firstTurn(cases)).toBe(1);
    expect(firstTurn([cases[0]!, cases[0]!, cases[2]!])).toBe(2);
  });
});
