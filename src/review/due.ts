import type { Mode } from '../lib/activity.ts';
import { afterDays, dueAt } from './due-at.ts';
import { type Entry, inTime } from './entry.ts';
import { A_NIGHT, type LevelNumber, levelOf } from './level.ts';

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
