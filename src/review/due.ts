import type { Mode } from '../lib/activity.ts';
import { DAY, type Entry, inTime } from './entry.ts';
import { A_NIGHT, type Level, type LevelNumber, levelOf, SIX_DAYS } from './level.ts';

/** A lesson that comes back for review. */
export interface DueLesson {
  lesson: string;
  level: LevelNumber;
  word: string;
  /** Since when it is due, in milliseconds since 1970. */
  due: number;
  safety: boolean;
  /** How the lesson is entered: Làm theo after a failed review, then Tự làm, and Kiểm tra from level 3. */
  mode: Mode;
}

/** A question that comes back. */
export interface DueQuestion {
  lesson: string;
  question: string;
  due: number;
}

/** At most so many lessons a day: what an older learner does in one sitting without tiring. */
const AT_MOST = 6;

/** Counted in nights of 20 hours and whole days, so that a learner who comes at about the same hour finds the lesson due. */
const afterDays = (from: number, days: number): number => from + (days - 1) * DAY + A_NIGHT;

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

/**
 * What «Ôn hôm nay» shows: the lessons whose time has come, lowest level first, then safety skills, then what has waited
 * longest, then the order of the course. At most six, and none when nothing is due.
 *
 * @param entriesByLesson the entries of each lesson, by its id
 * @param lessons ids of the lessons in the order of the course; others are left out
 * @param now milliseconds since 1970
 */
export function dueToday(
  entriesByLesson: ReadonlyMap<string, readonly Entry[]>,
  lessons: readonly string[],
  now: number,
  { safety }: { safety: ReadonlySet<string> },
): DueLesson[] {
  return lessons
    .flatMap((lesson): DueLesson[] => {
      const level = levelOf(entriesByLesson.get(lesson) ?? [], now);
      const due = dueAt(level, safety.has(lesson));
      if (due === undefined || due > now) return [];
      const mode = level.fell ? 'lam-theo' : level.level >= 3 ? 'kiem-tra' : 'tu-lam';
      return [{ lesson, level: level.level, word: level.word, due, safety: safety.has(lesson), mode }];
    })
    .sort((a, b) => a.level - b.level || Number(b.safety) - Number(a.safety) || a.due - b.due)
    .slice(0, AT_MOST);
}

/** Days until a question comes back after the first, second … right answer; the last goes on. */
const AFTER_RIGHT = [7, 21, 60] as const;

/** After a wrong answer it must first be right again on another day. */
const AFTER_WRONG = [1, ...AFTER_RIGHT] as const;

/**
 * The questions whose time has come, longest waiting first.
 *
 * Last answered wrong: at once, the same day. Right but guessed: not counted, asked again tomorrow. Right: after 7, 21, then
 * every 60 days; after a wrong answer first after 1 day. Right answers of one night count once.
 *
 * @param entries of any lessons, in any order
 * @param now milliseconds since 1970
 */
export function dueQuestions(entries: readonly Entry[], now: number): DueQuestion[] {
  const plans = new Map<string, DueQuestion & { right: number; counted: number; days: readonly number[] }>();
  for (const { activity, time } of inTime(entries, now)) {
    if (activity.kind !== 'question') continue;
    const { lesson, question, result, confidence } = activity;
    const key = `${lesson} ${question}`;
    const plan = plans.get(key) ?? { lesson, question, due: time, right: 0, counted: -Infinity, days: AFTER_RIGHT };
    plans.set(key, plan);
    if (result === 'wrong') Object.assign(plan, { due: time, right: 0, counted: -Infinity, days: AFTER_WRONG });
    else if (confidence === 'doan') plan.due = afterDays(time, 1);
    else if (time >= plan.counted + A_NIGHT) {
      plan.due = afterDays(time, plan.days[Math.min(plan.right, plan.days.length - 1)]!);
      plan.right += 1;
      plan.counted = time;
    }
  }
  return [...plans.values()]
    .filter(({ due }) => due <= now)
    .sort((a, b) => a.due - b.due)
    .map(({ lesson, question, due }) => ({ lesson, question, due }));
}
