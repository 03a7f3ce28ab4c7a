/** How well a learner tells genuine from false, as a fold of the journal: hits and false alarms, both. */
import type { Activity, JudgementActivity } from '../lib/activity.ts';
import { afterDays } from './due-at.ts';
import { DAY, type Entry, inTime } from './entry.ts';
import { A_NIGHT } from './level.ts';

/** Two sets of 13: fewer judgements are luck. */
const WINDOW = 26;
/** Of the false ones at least so many caught, of the genuine at most so many mishandled. */
const CAUGHT = 0.9;
const MISHANDLED = 0.25;
/** Fewest of each kind, and fewest formats, for the shares to mean anything. */
const FEWEST = 8;
const FEWEST_FORMATS = 2;
/** Days until it comes back after mastery, and later on. */
const FIRST_REPEAT = 14;
const LATER_REPEATS = 30;

export interface Discernment {
  /** Of the last 26 judged. */
  scams: number;
  caught: number;
  genuine: number;
  falseAlarms: number;
  mastered: boolean;
  /** When the next set is due, in milliseconds since 1970; undefined before the first. */
  due: number | undefined;
}

const isJudgement = (activity: Activity): activity is JudgementActivity => activity.kind === 'judgement';

/** What judgements came to, false ones and genuine ones apart. */
function counts(judged: readonly JudgementActivity[]) {
  const of = (verdict: JudgementActivity['verdict'], result?: JudgementActivity['result']): number =>
    judged.filter((one) => one.verdict === verdict && (!result || one.result === result)).length;
  return {
    scams: of('lua'),
    caught: of('lua', 'right'),
    genuine: of('that'),
    falseAlarms: of('that', 'false-alarm'),
    rightlyTrusted: of('that', 'right'),
  };
}

function isMastery(judged: readonly JudgementActivity[]): boolean {
  const { scams, caught, genuine, rightlyTrusted } = counts(judged);
  return (
    judged.length >= WINDOW &&
    scams >= FEWEST &&
    genuine >= FEWEST &&
    new Set(judged.map(({ format }) => format)).size >= FEWEST_FORMATS &&
    caught >= CAUGHT * scams &&
    genuine - rightlyTrusted <= MISHANDLED * genuine
  );
}

/**
 * Mastery is what the last 26 judgements show, so it can be lost. It comes back for review 14 days after it was reached and then
 * every 30 days; before it is reached, the next day.
 * @param entries in any order
 * @param now milliseconds since 1970
 */
export function discernmentOf(entries: readonly Entry[], now: number): Discernment {
  const timed = inTime(entries, now).flatMap(({ activity, time }) =>
    isJudgement(activity) ? [{ activity, time }] : [],
  );
  const judged = timed.map(({ activity }) => activity);
  const masteredAfter = (count: number): boolean => isMastery(judged.slice(Math.max(0, count - WINDOW), count));
  let since = judged.length;
  while (since > 0 && masteredAfter(since)) since -= 1;
  const mastered = since < judged.length;
  const last = timed.at(-1)?.time;
  const lasted = mastered ? last! - timed[since]!.time : 0;
  const { scams, caught, genuine, falseAlarms } = counts(judged.slice(-WINDOW));
  return {
    scams,
    caught,
    genuine,
    falseAlarms,
    mastered,
    due:
      last === undefined
        ? undefined
        : mastered
          ? afterDays(last, lasted >= FIRST_REPEAT * DAY ? LATER_REPEATS : FIRST_REPEAT)
          : last + A_NIGHT,
  };
}
