import { DAY } from './entry.ts';
import { A_NIGHT, type Level, SIX_DAYS } from './level.ts';

/** Counted in nights of 20 hours and whole days, so that a learner who comes at about the same hour finds the lesson due. */
export const afterDays = (from: number, days: number): number => from + (days - 1) * DAY + A_NIGHT;

/**
 * When a lesson is due again, by its level; undefined at level 0.
 *
 * 1 — at once, the same day. 2 — the day after the last attempt. 3 — one, three and seven days after it was reached, the last
 * not before six days after the first spaced pass, since that pass then gives level 4; never twice in one night. 4 — after 21
 * days, then 60 days after each pass; a safety skill after 14 days, then every 30.
 */
export function dueAt({ level, since, spaced, last }: Level, safety: boolean): number | undefined {
  if (since === undefined || last === undefined) return undefined;
  if (level === 1) return since;
  if (level === 2) return afterDays(last, 1);
  if (level === 3) {
    const reviews =
      spaced === undefined
        ? [afterDays(since, 1)]
        : [afterDays(since, 3), Math.max(afterDays(since, 7), spaced + SIX_DAYS)];
    const tomorrow = afterDays(last, 1);
    const next = reviews.find((review) => review > last) ?? tomorrow;
    return spaced === undefined ? next : Math.max(next, tomorrow);
  }
  const first = afterDays(since, safety ? 14 : 21);
  return last < first ? first : afterDays(last, safety ? 30 : 60);
}
