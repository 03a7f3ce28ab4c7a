import { expect, it } from 'vitest';
import { lessonsOf } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { type Exercise, makeExercise } from '../../../src/simulator/exercise.ts';
import { freePlay } from '../../../src/simulator/free-play.ts';
import { taskPhoneData, wholePhoneData } from '../../../src/simulator/phone-data.ts';
import { carriedOver, type SentPhone } from '../../../src/simulator/sent-phone.ts';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { compileStrictly } from '../../../src/simulator/unknown-name.ts';
import { walkthrough } from '../../../src/simulator/walkthrough.ts';

const { course } = readCourse('content');
const whole = compileStrictly(course.phone);
const tasks = lessonsOf(course).flatMap((lesson) => lesson.tasks);
/** What is sent to who strays in a task, compiled, by the task's id. */
const rests = new Map(
  course.modules.flatMap(({ id, lessons }) => {
    const own = lessons.flatMap((lesson) => lesson.tasks);
    const rest = compilePhone(JSON.parse(wholePhoneData(id, whole, own).json) as SentPhone);
    return own.map((task) => [task.id, rest] as const);
  }),
);
/** The same steps on two phones, a hundred at random: what can be tapped stays the same. */
function wanderBoth(one: Exercise, other: Exercise, seed: number): void {
  const random = seededRandom(seed);
  let [here, there] = [one.start, other.start];
  for (let count = 0; count < 100; count++) {
    const controls = visibleControls(one.setting.phone, here);
    const alike = visibleControls(other.setting.phone, there);
    expect(alike.map(({ id }) => id)).toEqual(controls.map(({ id }) => id));
    const at = Math.floor(random() * controls.length);
    here = step(one.setting, here, controls[at]!).state;
    there = step(other.setting, there, alike[at]!).state;
  }
}

it.each(tasks.map((task) => [task.id, task] as const))(
  'what is sent for %s guides it by the very sentences of the whole phone, in every variant',
  (_, task) => {
    const { json } = taskPhoneData(task, whole);
    expect(json.length).toBeLessThan(0.7 * JSON.stringify(whole.source.apps).length);
    const part = compilePhone(JSON.parse(json) as SentPhone);
    for (const number of task.variants.keys()) {
      const sentences = (phone: typeof whole) =>
        walkthrough(makeExercise(phone, task, number + 1)).map((step) => step.sentence);
      expect(sentences(part), `variant ${number + 1}`).toEqual(sentences(whole));
    }
  },
);

it.each(tasks.map((task) => [task.id, task] as const))(
  'whoever strays in %s meets on the rest of the phone what the whole phone would show',
  (_, task) => {
    const rest = rests.get(task.id)!;
    const part = compilePhone(JSON.parse(taskPhoneData(task, whole).json) as SentPhone);
    for (const number of task.variants.keys()) {
      const strayed = makeExercise(rest, task, number + 1);
      const begun = makeExercise(part, task, number + 1);
      const carried = { ...strayed, start: carriedOver(begun.start, part, rest) };
      wanderBoth(makeExercise(whole, task, number + 1), carried, 4);
      for (const seed of [1, 2, 3]) wanderBoth(makeExercise(whole, task, number + 1), strayed, seed);
    }
  },
);

it('free play on the fresh phone that is sent shows what the whole phone would show', () => {
  const fresh = compilePhone(JSON.parse(wholePhoneData('ca-may', whole, []).json) as SentPhone);
  for (let seed = 0; seed < 40; seed++) wanderBoth(freePlay(whole), freePlay(fresh), seed);
});
