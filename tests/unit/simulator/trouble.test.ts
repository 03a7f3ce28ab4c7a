import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../src/simulator/phone.ts';
import { troubleOf } from '../../../src/simulator/trouble.ts';
import { phone } from './fixture.ts';

/** Controls that stand one below the other on one screen. */
const at = (element: number): Control => ({ ...phone.keys.home, screen: 0, element });
const [first, second, fourth] = [at(0), at(1), at(3)];

describe('a tap in vain', () => {
  it('beside the wanted control is a slip of the finger, and farther off a plausible mistake', () => {
    expect(troubleOf([0], second, first)).toBe('slip');
    expect(troubleOf([0], fourth, first)).toBe('plausible');
    expect(troubleOf([0], phone.keys.home, first)).toBe('plausible');
  });
  it('beside it is a choice, not a slip, where the phone answers or remembers it', () => {
    const asked = { ...second, effects: { ...second.effects, tell: 'Nghe thêm là họ ép thêm.' } };
    const kept = { ...second, effects: { ...second.effects, set: [[0, 1]] as const } };
    expect(troubleOf([0], asked, first)).toBe('plausible');
    expect(troubleOf([0], kept, first)).toBe('plausible');
  });
  it('the third within two seconds is frantic, wherever it falls', () => {
    expect(troubleOf([0, 600, 1900], second, first)).toBe('frantic');
    expect(troubleOf([0, 600, 2600], fourth, first)).not.toBe('frantic');
  });
  it('the fourth at ease means being stuck', () => {
    expect(troubleOf([0, 5000, 10_000, 15_000], second, first)).toBe('stuck');
  });
  it('is always of one kind, and of the same kind whenever the same taps are made later', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60_000), { minLength: 1, maxLength: 8 }), fc.nat(1_000_000), (pauses, later) => {
        let clock = 0;
        const vain = pauses.map((pause) => (clock += pause));
        const kind = troubleOf(vain, second, first);
        expect(
          troubleOf(
            vain.map((at) => at + later),
            second,
            first,
          ),
        ).toBe(kind);
      }),
    );
  });
});
