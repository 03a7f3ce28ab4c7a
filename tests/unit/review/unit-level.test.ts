import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrillActivity } from '../../../src/lib/activity.ts';
import { type UnitLevel, type UnitShape, unitLevel, workshopStanding } from '../../../src/review/unit-level.ts';
import { DAY, HOUR, journal, START } from './arbitraries.ts';

const unit: UnitShape = { id: 'cb-a4', drills: ['den', 'che', 'kiem'], safety: true };
const drill = (name: string, result: DrillActivity['result'] = 'passed', lesson = unit.id): DrillActivity => ({
  kind: 'drill',
  lesson,
  drill: name,
  points: 1,
  outOf: 1,
  result,
  unsafe: 0,
});
const level = (...lines: [number, DrillActivity][]): UnitLevel => unitLevel(journal(...lines), unit, START + 100 * DAY);
const all: [number, DrillActivity][] = [
  [0, drill('den')],
  [HOUR, drill('che')],
  [2 * HOUR, drill('kiem')],
];

describe('a unit', () => {
  it('is not begun by what was not passed, nor by another unit', () => {
    expect(level()).toBe(0);
    expect(level([0, drill('den', 'not-yet')], [1, drill('den', 'passed', 'cb-a3')])).toBe(0);
  });
  it('can be done alone once each of its drills was passed, one of them often or not', () => {
    expect(level([0, drill('den')], [1, drill('den')], [2, drill('den')])).toBe(1);
    expect(level(...all)).toBe(2);
  });
  it('is kept for long after a pass a night later and another six days after that', () => {
    expect(level(...all, [21 * HOUR, drill('che')], [6 * DAY, drill('kiem')])).toBe(2);
    expect(level(...all, [23 * HOUR, drill('che')], [6 * DAY + 24 * HOUR, drill('kiem')])).toBe(3);
  });
  it('never falls by what is added', () => {
    const any = fc.array(
      fc.tuple(
        fc.nat(20 * DAY),
        fc
          .constantFrom('den', 'che', 'kiem')
          .chain((name) =>
            fc.constantFrom<DrillActivity['result']>('passed', 'not-yet').map((result) => drill(name, result)),
          ),
      ),
    );
    fc.assert(
      fc.property(any, any, (before, after) => {
        const sorted = [...before].sort((a, b) => a[0] - b[0]) as [number, DrillActivity][];
        const later = after
          .map(([at, one]) => [at + 20 * DAY, one] as [number, DrillActivity])
          .sort((a, b) => a[0] - b[0]);
        expect(level(...sorted, ...later)).toBeGreaterThanOrEqual(level(...sorted));
      }),
    );
  });
});

it('the workshop is recorded with thirteen of fifteen units, all safety units among them', () => {
  const units = Array.from({ length: 15 }, (_, at): UnitShape => ({ id: `u${at}`, drills: ['a'], safety: at < 5 }));
  const done = (without: number[]) =>
    workshopStanding(new Map(units.map(({ id }, at) => [id, without.includes(at) ? 1 : 2])), units);
  expect(done([13, 14])).toEqual({ alone: 13, isEnough: true, safetyLeft: [] });
  expect(done([12, 13, 14]).isEnough).toBe(false);
  expect(done([4])).toEqual({ alone: 14, isEnough: false, safetyLeft: ['u4'] });
});
