/** What must be looked at again: a fact whose time has come, an app compared too long ago. Pure. */
import { type Course, lessonsOf } from './course.ts';

/** Days after which an app's words must be compared anew, where no fact says it: once a season. */
export const APP_RECHECK = 180;

/** `2026-11-23` and so many days later, as such a date. */
export const laterBy = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

export interface Overdue {
  /** `facts.yaml: hotline-vneid`, `phone/apps/zalo.app.yaml`. */
  place: string;
  what: string;
  /** The day by which somebody should have looked. */
  since: string;
  /** What leans on it, by its id: lessons, cards of procedures, items of «Thật hay lừa». */
  lessons: string[];
  procedures: string[];
  items: string[];
}

/** The day on which a fact must be looked at again. */
export const recheckOn = (fact: { sourceDate: string; recheckEvery: number }): string =>
  laterBy(fact.sourceDate, fact.recheckEvery);

/** Everything overdue on a day, the longest first. */
export function overdue(course: Course, today: Date): Overdue[] {
  const day = today.toISOString().slice(0, 10);
  const leaning = (all: readonly { id: string; facts: readonly string[] }[], fact: string): string[] =>
    all.filter(({ facts }) => facts.includes(fact)).map(({ id }) => id);
  const facts = Object.entries(course.facts).map(([id, fact]) => ({
    place: `facts.yaml: ${id}`,
    what: fact.label,
    since: recheckOn(fact),
    lessons: leaning(lessonsOf(course), id),
    procedures: leaning(course.procedures, id),
    items: leaning(course.items, id),
  }));
  const apps = course.phone.apps.map((app) => ({
    place: `phone/apps/${app.id}.app.yaml`,
    what: `màn hình đối chiếu với ${app.checked.against}`,
    since: laterBy(app.checked.on, APP_RECHECK),
    lessons: [],
    procedures: [],
    items: [],
  }));
  return [...facts, ...apps].filter(({ since }) => since < day).sort((a, b) => a.since.localeCompare(b.since));
}
