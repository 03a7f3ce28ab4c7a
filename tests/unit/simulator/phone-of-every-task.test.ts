import { expect, it } from 'vitest';
import { lessonsOf } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { makeExercise } from '../../../src/simulator/exercise.ts';
import { phoneData, taskPhoneData } from '../../../src/simulator/phone-data.ts';
import type { SentPhone } from '../../../src/simulator/sent-phone.ts';
import { compileStrictly } from '../../../src/simulator/unknown-name.ts';
import { walkthrough } from '../../../src/simulator/walkthrough.ts';

const { course } = readCourse('content');
const whole = compileStrictly(course.phone);
const tasks = lessonsOf(course).flatMap((lesson) => lesson.tasks);

it.each(tasks.map((task) => [task.id, task] as const))(
  'what is sent for %s guides it by the very sentences of the whole phone, in every variant',
  (_, task) => {
    const { json } = taskPhoneData(task, whole);
    expect(json.length).toBeLessThan(0.7 * phoneData(course.phone).json.length);
    const part = compilePhone(JSON.parse(json) as SentPhone);
    for (const number of task.variants.keys()) {
      const sentences = (phone: typeof whole) =>
        walkthrough(makeExercise(phone, task, number + 1)).map((step) => step.sentence);
      expect(sentences(part), `variant ${number + 1}`).toEqual(sentences(whole));
    }
  },
);
