import type { TaskActivity } from '../lib/activity.ts';
import { DAY, type Entry, HOUR, inTime, type TimedEntry } from './entry.ts';

export type LevelNumber = 0 | 1 | 2 | 3 | 4;

/** What the record says of one lesson. */
export interface Level {
  level: LevelNumber;
  /** The learner's word for the level. */
  word: string;
  /** The stamp «Đã làm thật»: every line of the list was last ticked as done. */
  real: boolean;
  /** When the level was reached or fallen back to; undefined at level 0. Milliseconds since 1970, as all times here. */
  since: number | undefined;
  /** The first pass at least 20 hours after level 3 was reached, while level 4 is not yet reached. */
  spaced: number | undefined;
  /** The last task done or left in any mode but Xem. */
  last: number | undefined;
  /** The level was lost at the last review: the lesson is taken up again at Làm theo. */
  fell: boolean;
}

/** The learner's words, by level. */
export const LEVEL_WORDS = ['Chưa học', 'Đã làm theo', 'Làm được có gợi ý', 'Tự làm được', 'Nhớ lâu'] as const;

/** The stamp for what was done on the learner's own phone. */
export const REAL_WORD = 'Đã làm thật';

/** A night has passed: less than a day, so that a learner who comes at about the same hour is not turned away. */
export const A_NIGHT = 20 * HOUR;

/** How long after a first spaced pass the second proves that it stays. */
export const SIX_DAYS = 6 * DAY;

/** Entries of one lesson that begin within so long of the first of them are one sitting. */
const SITTING = 4 * HOUR;

type TimedTask = TimedEntry & { activity: TaskActivity };

const isTask = (entry: TimedEntry): entry is TimedTask => entry.activity.kind === 'task';

/** In a mode in which nobody leads: Tự làm or Kiểm tra. */
export const isAlone = ({ mode }: Pick<TaskActivity, 'mode'>): boolean => mode === 'tu-lam' || mode === 'kiem-tra';

/** Done alone: at most told what to look for, nothing unsafe, and not by guessing. Detours are not counted: finding back is the skill. */
export function isPass(task: TaskActivity): boolean {
  return isAlone(task) && task.result === 'done' && task.hint <= 1 && task.unsafe === 0 && task.confidence !== 'doan';
}

/** Left, shown the control or helped over it, or something unsafe done. */
const isFailure = (task: TaskActivity): boolean => task.result === 'left' || task.hint >= 3 || task.unsafe > 0;

const earliest = (found: readonly TimedTask[]): number | undefined =>
  found.length ? Math.min(...found.map(({ time }) => time)) : undefined;

/** What a run of passes without a failed review amounts to. */
interface Standing {
  level: 0 | 3 | 4;
  since: number;
  spaced: number | undefined;
}

/**
 * The level that passes give, whatever order they come in: more passes never give less.
 *
 * @param third when level 3 was held already (after a fall from 4)
 */
function standingOf(passes: readonly TimedTask[], third: number | undefined): Standing {
  const firsts = new Map<string, number>();
  for (const { activity, time } of passes) {
    const variant = `${activity.task} ${activity.variant}`;
    firsts.set(variant, Math.min(time, firsts.get(variant) ?? time));
  }
  const reached = third ?? [...firsts.values()].sort((a, b) => a - b)[1];
  if (reached === undefined) return { level: 0, since: 0, spaced: undefined };
  const firstFrom = (from: number) => earliest(passes.filter(({ time }) => time >= from));
  const spaced = firstFrom(reached + A_NIGHT);
  const lasting = spaced === undefined ? undefined : firstFrom(spaced + SIX_DAYS);
  return lasting === undefined ? { level: 3, since: reached, spaced } : { level: 4, since: lasting, spaced: undefined };
}

/** The tasks of one lesson by sittings, in the order of the journal. */
function sittingsOf(tasks: readonly TimedTask[]): TimedTask[][] {
  const sittings: TimedTask[][] = [];
  for (const task of tasks) {
    const start = sittings.at(-1)?.[0]?.time;
    if (start !== undefined && Math.abs(task.time - start) < SITTING) sittings.at(-1)?.push(task);
    else sittings.push([task]);
  }
  return sittings;
}

/**
 * What the journal says of one lesson.
 *
 * 1 — a task done in Làm theo. 2 — a task done in Tự làm or Kiểm tra, with whatever help. 3 — two passes (`isPass`) on two
 * different variants of its tasks. 4 — a pass at least 20 hours after level 3 was reached, and another at least 6 days after
 * that one. The clock of level 4 starts at level 3 and not at the very first pass: until two variants are done alone there is
 * nothing to keep, and the reviews at +1 and +7 days are then exactly the two passes asked for.
 *
 * At level 3 or 4 a failed review — left, hint 3 or 4, or something unsafe — costs one level, once a sitting; the passes of that
 * sitting and before it no longer count. A review is any Kiểm tra, and a Tự làm at least 20 hours after the level was reached:
 * practising on in the same sitting costs nothing. Inside one sitting (4 hours) the order of attempts plays no part.
 *
 * @param entries the entries of one lesson, in any order
 * @param now milliseconds since 1970
 * @param realItems ids of the lines of «Làm thật»; without them any line done gives the stamp
 */
export function levelOf(entries: readonly Entry[], now: number, realItems?: readonly string[]): Level {
  const timed = inTime(entries, now);
  const tasks = timed.filter(isTask).filter(({ activity }) => activity.mode !== 'xem');
  let third: number | undefined;
  let fallen: number | undefined;
  let passes: TimedTask[] = [];
  for (const sitting of sittingsOf(tasks)) {
    const before = standingOf(passes, third);
    const failed = sitting.find(
      ({ activity, time }) =>
        isFailure(activity) &&
        (activity.mode === 'kiem-tra' || (activity.mode === 'tu-lam' && time >= before.since + A_NIGHT)),
    );
    if (before.level >= 3 && failed) {
      fallen = earliest(sitting);
      third = before.level === 4 ? fallen : undefined;
      passes = [];
    } else {
      passes.push(...sitting.filter(({ activity }) => isPass(activity)));
    }
  }

  const standing = standingOf(passes, third);
  const done = tasks.filter(({ activity }) => activity.result === 'done');
  const alone = earliest(done.filter(({ activity }) => isAlone(activity)));
  const followed = earliest(done);
  const level = standing.level || (alone !== undefined ? 2 : followed !== undefined ? 1 : 0);
  return {
    level,
    word: LEVEL_WORDS[level],
    real: isReal(timed, realItems),
    since: standing.level ? standing.since : (fallen ?? alone ?? followed),
    spaced: standing.spaced,
    last: tasks.length ? Math.max(...tasks.map(({ time }) => time)) : undefined,
    fell: fallen !== undefined && passes.length === 0,
  };
}

/** Whether every line, or without a list any line, was last ticked as done. */
function isReal(timed: readonly TimedEntry[], items: readonly string[] | undefined): boolean {
  const last = new Map<string, boolean>();
  for (const { activity } of timed) if (activity.kind === 'real') last.set(activity.item, activity.result === 'done');
  const lines = items ?? [...last.keys()];
  return items ? lines.length > 0 && lines.every((item) => last.get(item)) : lines.some((item) => last.get(item));
}
