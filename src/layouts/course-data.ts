/** The course, read once for all pages, and what pages ask of it. Runs at build only. */
import {
  type Course,
  type Lesson,
  lessonPath,
  lessonsOf,
  type Module,
  modulePath,
  recallFor,
} from '../course/course.ts';
import { readCourse } from '../course/read-course.ts';
import { sourcesOf } from '../course/sources.ts';
import { showError } from '../lib/author-error.ts';
import type { ContentFile } from '../lib/content-file.ts';
import type { Question } from '../quiz/question-schema.ts';
import type { LessonShape } from '../review/progress.ts';
import { makeExercise } from '../simulator/exercise.ts';
import type { Phone } from '../simulator/phone.ts';
import { taskPhoneData, wholePhoneData } from '../simulator/phone-data.ts';
import type { TaskSource } from '../simulator/schema.ts';
import { compileStrictly, UnknownNameError } from '../simulator/unknown-name.ts';

/** The course with its authors' errors. */
const courseRead = readCourse('content');
for (const error of courseRead.errors) console.warn(showError(error));

/** The practice phone of the whole course. Throws `UnknownNameError` when an app names what does not exist. */
export const compiledPhone: Phone = compileStrictly(courseRead.course.phone);

/** A task that names what the phone does not have is left out until its author has mended it; `npm run check` says where. */
function isSound(task: TaskSource): boolean {
  try {
    for (let variant = 1; variant <= task.variants.length; variant++) makeExercise(compiledPhone, task, variant);
    return true;
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error;
    console.warn(`${task.id}: ${error.message}`);
    return false;
  }
}

export const course: Course = {
  ...courseRead.course,
  modules: courseRead.course.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({ ...lesson, tasks: lesson.tasks.filter(isSound) })),
  })),
};

/** Path of the course's root, with a slash at both ends. */
export const base = import.meta.env.BASE_URL.endsWith('/') ? import.meta.env.BASE_URL : `${import.meta.env.BASE_URL}/`;

/** Addresses as they stand in links, below the base path. */
export const lessonUrl = (lesson: string): string => base + lessonPath(lesson);
export const moduleUrl = (module: string): string => base + modulePath(module);
export const procedureUrl = (procedure: string): string => `${base}thu-tuc/${procedure}/`;

/** Pages beside the lessons that are downloaded with a module, by the module's id; `part` is the address all of them begin with. */
export const pagesWith: Readonly<Record<string, { title: string; part: string }>> = {
  'thu-tuc': { title: 'Thẻ thủ tục', part: `${base}thu-tuc/` },
  'an-toan': { title: 'Thật hay lừa', part: `${base}that-hay-lua/` },
};

/** Modules that have something to learn; the others are not listed, so that no entry is dead. */
export const modules: Module[] = course.modules.filter((module) => module.lessons.length > 0);
export const lessons: Lesson[] = lessonsOf(course);

export const moduleOf = (lesson: Lesson): Module => course.modules.find((module) => module.id === lesson.module)!;

/** The practice phone as a task gets it. */
export const taskPhone = (task: TaskSource): ContentFile => taskPhoneData(task, compiledPhone);

/** Address of a file of the practice phone's data. */
export const phoneFileUrl = ({ name }: ContentFile): string => `${base}may-tap/${name}.json`;

/** The whole phone as the tasks of a module leave it, for who strays in one; by the module's id. */
export const modulePhones: ReadonlyMap<string, ContentFile> = new Map(
  course.modules.map(({ id, lessons }) => [
    id,
    wholePhoneData(
      `ca-may-${id}`,
      compiledPhone,
      lessons.flatMap(({ tasks }) => tasks),
    ),
  ]),
);

/** The phone of «Nghịch thử»: a fresh one. */
export const freePhone: ContentFile = wholePhoneData('ca-may', compiledPhone, []);

/** The questions of a lesson by the stage that asks them. */
export function questionsByStage(lesson: Lesson): { retell: Question[]; test: Question[] } {
  const asked = lesson.questions.filter(
    (question) => question.kind !== 'where' || compiledPhone.screenIndex.has(question.screen),
  );
  return {
    retell: asked.filter((question) => question.kind === 'order'),
    test: asked.filter((question) => question.kind !== 'order'),
  };
}

/** What the record's folds need to know of a lesson. */
export function shapeOf(lesson: Lesson): LessonShape {
  return {
    id: lesson.id,
    tasks: lesson.tasks.map((task) => ({ id: task.id, variants: task.variants.length })),
    questions: questionsByStage(lesson).test.map((question) => question.id),
    real: lesson.real.map((item) => item.id),
    recall: recallFor(course, lesson.id).map((one) => ({ lesson: one.lesson.id, question: one.question.id })),
  };
}

/** `2026-11-23` as `23/11/2026`. */
export const dateWords = (date: string): string => date.split('-').reverse().join('/');

/** «Nguồn: …, ngày …» of what leans on facts; each source with its own date where there are several. */
export function sourceWords(lesson: {
  facts: readonly string[];
}): { on: string; recheckOn: string; words: string } | undefined {
  const sources = sourcesOf(course, lesson);
  if (!sources) return undefined;
  const words =
    sources.all.length === 1
      ? sources.all[0]!.source
      : sources.all.map(({ source, on }) => `${source} (${dateWords(on)})`).join('; ');
  return { on: dateWords(sources.on), recheckOn: sources.recheckOn, words };
}

/** A title inside a sentence: «Làm chữ to» → «làm chữ to». */
export const inSentence = (title: string): string => title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
