/** Which items make the next set. Pure. */
import { seededRandom } from '../lib/random.ts';
import type { SentItem } from './judge.ts';

/** 7 of 13 are false: 54 %, as near 55 % as a set of this length comes. */
export const SCAMS = 7;
export const GENUINE = 6;
/** Of one format and one verdict at most so many, so that a set has at least four formats. */
const OF_A_FORMAT = 2;
/** At most so many that went wrong come back at once: a set of nothing but failures discourages. */
const COME_BACK = 3;

/** What the record says of an item: its place in the order of judging, and whether it went well the last time. */
export type Judged = ReadonlyMap<string, { place: number; isRight: boolean }>;

/**
 * A set of 13 in mixed order: first some that went wrong the last time, then those never met, then those met longest ago. The same
 * record and seed give the same set. Fewer where there are fewer items.
 */
export function drawSet(items: readonly SentItem[], judged: Judged, seed: number): SentItem[] {
  const random = seededRandom(seed);
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((one) => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  const draw = (verdict: SentItem['verdict'], count: number): SentItem[] => {
    const all = shuffled(items.filter((item) => item.verdict === verdict));
    const place = ({ id }: SentItem): number => judged.get(id)?.place ?? -1;
    const wrong = all.filter(({ id }) => judged.get(id)?.isRight === false).sort((a, b) => place(a) - place(b));
    const back = wrong.slice(0, COME_BACK);
    const others = all.filter((item) => !back.includes(item)).sort((a, b) => place(a) - place(b));
    const taken: SentItem[] = [];
    for (const item of [...back, ...others]) {
      const like = taken.filter(({ format }) => format === item.format).length;
      if (taken.length < count && like < OF_A_FORMAT) taken.push(item);
    }
    // Where the formats are few, the rule of variety gives way.
    for (const item of [...back, ...others]) if (taken.length < count && !taken.includes(item)) taken.push(item);
    return taken;
  };
  return shuffled([...draw('lua', SCAMS), ...draw('that', GENUINE)]);
}
