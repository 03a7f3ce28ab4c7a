/** What the record says of the units of the cadres' workshop, and of the workshop whole. Pure. */
import { type Entry, inTime } from './entry.ts';
import { A_NIGHT, SIX_DAYS } from './level.ts';

/** A unit, as its page says it. */
export interface UnitShape {
  id: string;
  /** Ids of its drills. */
  drills: readonly string[];
  /** Without it there is no record of the workshop. */
  safety: boolean;
}

/** 0 not begun, 1 a drill passed, 2 every drill passed, 3 again after a night and again six days later. */
export type UnitLevel = 0 | 1 | 2 | 3;

/** Words of the level, by number; as in lessons. */
export const UNIT_WORDS = ['', 'đã làm theo', 'tự làm được', 'nhớ lâu'] as const;

/** So many units of fifteen, 85 % as everywhere in the course, and every safety unit. */
const ENOUGH = 13 / 15;

/**
 * The level of one unit. A drill counts once passed; with a critical fault it never is, so that need not be asked here. A level once
 * reached stays: another try may be at a harder text.
 * @param now milliseconds since 1970
 */
export function unitLevel(entries: readonly Entry[], { id, drills }: UnitShape, now: number): UnitLevel {
  const left = new Set(drills);
  let begun = false;
  let finished: number | undefined;
  let again: number | undefined;
  for (const { activity, time } of inTime(entries, now)) {
    if (activity.kind !== 'drill' || activity.lesson !== id || activity.result !== 'passed') continue;
    begun = true;
    if (finished === undefined) {
      left.delete(activity.drill);
      if (left.size === 0) finished = time;
    } else if (again === undefined) {
      if (time - finished >= A_NIGHT) again = time;
    } else if (time - again >= SIX_DAYS) return 3;
  }
  return finished !== undefined ? 2 : begun ? 1 : 0;
}

/** The workshop whole: how many units one can do alone, and whether that is enough for its record. */
export function workshopStanding(
  levels: ReadonlyMap<string, UnitLevel>,
  units: readonly UnitShape[],
): { alone: number; isEnough: boolean; safetyLeft: string[] } {
  const isAlone = ({ id }: UnitShape): boolean => (levels.get(id) ?? 0) >= 2;
  const alone = units.filter(isAlone).length;
  const safetyLeft = units.filter((unit) => unit.safety && !isAlone(unit)).map(({ id }) => id);
  return { alone, isEnough: alone >= Math.ceil(units.length * ENOUGH) && safetyLeft.length === 0, safetyLeft };
}
