/** What the built course consists of, read from `dist`, so that no page, lesson or task can be left out of a test. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CourseMap, LessonMap } from '../../src/layouts/course-map.ts';
import type { PlayMode } from '../../src/simulator/session.ts';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const base = process.env['LOP_SO_BASE'] ?? '/';

export interface CourseTask {
  lesson: LessonMap;
  id: string;
  variants: number;
  /** Of its variants the longest, in actions. */
  bestPathLength: number;
  /** Lesson's name and task's id, for titles of tests. */
  name: string;
}

const course: CourseMap = JSON.parse(readFileSync(`${dist}course.json`, 'utf8'));

export const lessons: LessonMap[] = course.modules.flatMap((module) => module.lessons);

export const tasks: CourseTask[] = lessons.flatMap((lesson) =>
  lesson.tasks.map((task) => ({ ...task, lesson, name: `${lesson.id} · ${task.id}` })),
);

/** Address of a task on the practice phone, from the root of the site's origin. */
export const practiceUrl = (task: CourseTask, variant = 1, mode: PlayMode = 'tu-lam'): string =>
  `${task.lesson.url}?bai-tap=${task.id}&bien-the=${variant}&che-do=${mode}`;

/** Address of every HTML page that was built, from the root of the site's origin. */
export const pages: string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => base + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** `count` numbers from 1 of the variants of a task. */
export const variantsOf = (task: CourseTask): number[] => Array.from({ length: task.variants }, (_, at) => at + 1);
