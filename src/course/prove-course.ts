/** Proves every task of the course on the one phone, and says what is wrong where. Used by `npm run check` and by the build. */
import { join } from 'node:path';
import { type AuthorError, errorAt, pathOfWord } from '../lib/author-error.ts';
import { makeExercise } from '../simulator/exercise.ts';
import type { Phone } from '../simulator/phone.ts';
import { type Proven, proveExercise, unreachedScreens, variantFaults } from '../simulator/proof.ts';
import type { PhoneState } from '../simulator/state.ts';
import { compileStrictly, UnknownNameError } from '../simulator/unknown-name.ts';
import { lessonsOf } from './course.ts';
import type { ReadCourse } from './read-course.ts';

export interface TaskReport {
  lesson: string;
  task: string;
  /** One for each variant. */
  variants: Proven[];
}

export interface CourseReport {
  phone: Phone | undefined;
  tasks: TaskReport[];
  errors: AuthorError[];
}

/** @param now a clock in milliseconds, to time the guide. */
export function proveCourse({ course, sources, errors: unread }: ReadCourse, now: () => number): CourseReport {
  const errors: AuthorError[] = [];
  // With a part of the phone unread, every task that needs it would be called wrong.
  if (unread.some(({ file }) => file.startsWith(join('content', 'phone'))))
    return { phone: undefined, tasks: [], errors };
  let phone: Phone;
  try {
    phone = compileStrictly(course.phone);
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error;
    const [app, ...path] = error.place;
    const source = sources.apps.get(String(app));
    errors.push(
      source
        ? errorAt(source, pathOfWord(source, path, error.unknown), error.message)
        : { file: 'content/phone/phone.yaml', line: 0, message: error.message },
    );
    return { phone: undefined, tasks: [], errors };
  }
  const tasks: TaskReport[] = [];
  const starts: PhoneState[] = [];
  const seen = new Set<string>();
  for (const lesson of lessonsOf(course)) {
    for (const task of lesson.tasks) {
      const source = sources.tasks.get(task.id)!;
      errors.push(...variantFaults(task).map((fault) => errorAt(source, fault.place, fault.message)));
      const variants: Proven[] = [];
      for (let number = 1; number <= task.variants.length; number++) {
        try {
          const exercise = makeExercise(phone, task, number);
          starts.push(exercise.start);
          const proven = proveExercise(exercise, now);
          variants.push(proven);
          for (const id of proven.seen) seen.add(id);
          errors.push(...proven.faults.map((fault) => errorAt(source, fault.place, fault.message)));
        } catch (error) {
          if (!(error instanceof UnknownNameError)) throw error;
          errors.push(errorAt(source, pathOfWord(source, error.place, error.unknown), error.message));
        }
      }
      tasks.push({ lesson: lesson.id, task: task.id, variants });
    }
  }
  if (unread.length === 0)
    for (const id of unreachedScreens(phone, starts)) {
      // An interruption shows a screen to which no control leads.
      if (seen.has(id)) continue;
      const [app, screen] = id.split('.');
      const source = sources.apps.get(app!);
      if (source)
        errors.push(
          errorAt(source, ['screens', screen!], 'không có nút nào dẫn tới màn hình này. Thêm «go», hoặc bỏ màn hình'),
        );
    }
  for (const lesson of lessonsOf(course))
    for (const [index, question] of lesson.questions.entries()) {
      if (question.kind !== 'where') continue;
      const screen = phone.screens[phone.screenIndex.get(question.screen) ?? -1];
      const source = sources.quizzes.get(lesson.id)!;
      const path = ['questions', index];
      if (!screen) errors.push(errorAt(source, [...path, 'screen'], `máy tập không có màn hình «${question.screen}»`));
      else
        for (const id of [question.target, ...Object.keys(question.whys)])
          if (!screen.controls.some((control) => control.id.split('#')[1] === id))
            errors.push(
              errorAt(
                source,
                [...path, 'target'],
                `màn hình «${question.screen}» không có nút «${id}». Đang có: ${screen.controls.map((control) => control.id.split('#')[1]).join(', ')}`,
              ),
            );
    }
  return { phone, tasks, errors };
}
