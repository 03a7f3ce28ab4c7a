import { expect, it } from 'vitest';
import { percentWords, SHARES } from '../../../src/present/vote.ts';
import { linesOf, said } from '../../../src/workshop/hall/wall.ts';

const adviceAt = (percent: number): string[] =>
  SHARES.filter(({ from, to }) => percent >= from && percent <= to).map(({ words }) => words);

it('every share of right cards has one advice: below 30 % teach again, to 70 % talk in pairs, above go on', () => {
  for (let percent = 0; percent <= 100; percent++) {
    const [advice, ...more] = adviceAt(percent);
    expect(more).toEqual([]);
    expect(advice).toMatch(percent < 30 ? /^Giảng lại/ : percent <= 70 ? /hai phút.*giơ lại/ : /^Mở đáp án/);
  }
});

it('the keys say their bounds', () => {
  expect(SHARES.map(percentWords)).toEqual(['dưới 30 %', '30–70 %', 'trên 70 %']);
});

it('an advice takes the one line of the question, so that nothing moves on the wall', () => {
  for (const { words } of SHARES) expect(linesOf(said(words, true)), words).toBe(1);
});
