/** The course as read from `content/`: modules, lessons, tasks, questions in order. Types only; pure. */

import type { Item } from '../judging/item-schema.ts';
import type { Question } from '../quiz/question-schema.ts';
import type { PhoneSource, TaskSource } from '../simulator/schema.ts';
import type { WorkshopBank } from '../workshop/bank.ts';
import type { Drill } from '../workshop/drills/drill-union.ts';
import type { UnitHeader } from '../workshop/unit-schema.ts';
import type { Facts, Glossary, LessonHeader } from './lesson-schema.ts';
import type { Procedure } from './procedure-schema.ts';

export interface Lesson extends Omit<LessonHeader, 'tasks'> {
  /** Counted from 1 within its module. */
  number: number;
  module: string;
  /** Folder below `content/`, e.g. `01-dien-thoai/03-co-chu`. */
  folder: string;
  tasks: TaskSource[];
  questions: Question[];
  /** What stands below the fields of index.mdx, facts filled in; the page renders it, the checks of words read it. */
  body: string;
  /** The lesson's drawing as SVG text; ours, read at build. */
  picture: string | undefined;
}

export interface Module {
  id: string;
  title: string;
  why: string;
  /** Counted from 1. */
  number: number;
  lessons: Lesson[];
}

/** A unit of the cadres' workshop. */
export interface Unit extends Omit<UnitHeader, 'drills'> {
  /** Counted from 1, in the order of the folders. */
  number: number;
  /** Folder below `content/`. */
  folder: string;
  drills: Drill[];
  /** What stands below the fields of index.mdx, facts filled in. */
  body: string;
}

export interface Workshop {
  units: Unit[];
  bank: WorkshopBank;
}

export interface Course {
  title: string;
  tagline: string;
  organisation: string;
  tracks: string[];
  modules: Module[];
  glossary: Glossary;
  facts: Facts;
  /** Cards of administrative procedures, in order of their files. */
  procedures: Procedure[];
  /** «Thật hay lừa», by format. */
  items: Item[];
  /** «AI trong công tác Đoàn – Hội – Đội», for cadres. */
  workshop: Workshop;
  phone: PhoneSource;
}

/** All lessons, first to last. */
export const lessonsOf = (course: Course): Lesson[] => course.modules.flatMap((module) => module.lessons);

/** Minutes of a module's lessons together. */
export const minutesOf = (module: Module): number => module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);

/** A lesson's address below the base path. Ids never change, so an address on paper stays right when a lesson moves. */
export const lessonPath = (lesson: string): string => `bai/${lesson}/`;
export const unitPath = (unit: string): string => `can-bo/${unit}/`;
export const modulePath = (module: string): string => `chang/${module}/`;

/** The lessons before and after, in the order of the course. */
export function neighbours(course: Course, id: string): { before: Lesson | undefined; after: Lesson | undefined } {
  const lessons = lessonsOf(course);
  const at = lessons.findIndex((lesson) => lesson.id === id);
  return { before: lessons[at - 1], after: lessons[at + 1] };
}

/**
 * «Nhớ lại»: up to two questions of earlier lessons, never of this one; those before it that it leans on come first. Only kinds
 * that can be asked without a phone screen.
 */
export function recallFor(course: Course, id: string): { lesson: Lesson; question: Question }[] {
  const lessons = lessonsOf(course);
  const at = lessons.findIndex((lesson) => lesson.id === id);
  const leans = new Set(lessons[at]?.after ?? []);
  const earlier = lessons.slice(0, Math.max(0, at)).reverse();
  const order = [
    ...earlier.filter((lesson) => leans.has(lesson.id)),
    ...earlier.filter((lesson) => !leans.has(lesson.id)),
  ];
  return order.slice(0, 2).flatMap((lesson) => {
    const ones = lesson.questions.filter((question) => question.kind === 'one');
    const question = ones[at % Math.max(1, ones.length)];
    return question ? [{ lesson, question }] : [];
  });
}
