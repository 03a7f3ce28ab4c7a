/** Prompts of a second hand: rules mended on half `seen`, measured on the half held back. */
import { describe, expect, it } from 'vitest';
import { SLOTS } from '../../../../src/workshop/brief/slots.ts';
import { check, figuresOf, prompts, secondPrompts } from '../../../helpers/briefs.ts';

describe('prompts of a second hand', () => {
  for (const isHeldBack of [false, true]) {
    const half = secondPrompts.filter((prompt) => prompt.isHeldBack === isHeldBack);
    const name = isHeldBack ? 'held back' : 'seen';
    const figures = figuresOf(half);
    console.log(`second hand, ${name}: ${half.length} prompts`);
    console.table(
      Object.fromEntries(
        figures.map(({ slot, ...rest }) => [
          slot,
          Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value.toFixed(3)])),
        ]),
      ),
    );
    if (!isHeldBack || process.env['SHOW'])
      for (const prompt of half) {
        const is = check(prompt).slots.map(({ score }) => score);
        const wrong = SLOTS.flatMap((slot, at) =>
          is[at] === prompt.scores[at] ? [] : [`${slot} ${prompt.scores[at]}→${is[at]}`],
        );
        if (wrong.length > 0) console.log(prompt.id, wrong.join(', '));
      }
    it.each(figures)(`slot $slot is seen with F1 of at least 0.85 in those ${name}`, ({ f1 }) => {
      expect(f1).toBeGreaterThanOrEqual(0.85);
    });
  }
  it.each(secondPrompts.filter(({ stuffed }) => stuffed))(
    'key words in a heap come to at most 40 % (#$id)',
    (prompt) => {
      expect(check(prompt).total).toBeLessThanOrEqual(0.4 * 16);
    },
  );
  it.each(secondPrompts.filter(({ offTopic }) => offTopic))('what is off topic earns at most 4 (#$id)', (prompt) => {
    expect(check(prompt).total).toBeLessThanOrEqual(4);
  });
  it('what must stop a prompt stops it, and no other is stopped', () => {
    for (const prompt of secondPrompts)
      expect(
        check(prompt).stops.map(({ code }) => code),
        `#${prompt.id}`,
      ).toEqual(prompt.stops ?? []);
  });
  it('both hands together are more than 200 prompts', () => {
    expect(prompts.length + secondPrompts.length).toBeGreaterThan(200);
  });
});
