/** The bank of posters: good ones are clean, each bad one breaks its rule alone. */
import { describe, expect, it } from 'vitest';
import { ruleNames } from '../../../../src/workshop/poster/lint.ts';
import { bad, faultsOf, good } from './bank.ts';

const errors = (poster: Parameters<typeof faultsOf>[0]): string[] =>
  faultsOf(poster)
    .filter(({ level }) => level === 'error')
    .map(({ rule, text }) => `${rule} ${text}`);

describe('the bank of posters', () => {
  it.each(good)('$id passes with no error', ({ poster }) => {
    expect(errors(poster)).toEqual([]);
  });

  it.each(bad)('$id breaks $rule and no other rule', ({ poster, rule }) => {
    expect([...new Set(errors(poster).map((fault) => fault.split(' ')[0]))]).toEqual([rule]);
  });

  it('holds ten good posters and twenty bad ones, which break twenty rules', () => {
    expect(good).toHaveLength(10);
    expect(bad).toHaveLength(20);
    expect(new Set(bad.map(({ rule }) => rule)).size).toBe(20);
    expect(Object.keys(ruleNames)).toHaveLength(26);
  });

  it('a bad poster with its one change taken back is the good one it came from', () => {
    for (const { of, poster } of bad) {
      const from = good.find(({ id }) => id === of)?.poster;
      const { size, template, palette, contactChecked, approved } = poster;
      expect(from).toMatchObject({ size, template, palette, contactChecked, approved });
      const changed = (['slots', 'rows', 'assets'] as const).filter(
        (field) => JSON.stringify(poster[field]) !== JSON.stringify(from?.[field]),
      );
      expect(changed.length + Object.keys(poster.adjust ?? {}).length).toBeGreaterThan(0);
    }
  });
});
