import { describe, expect, it } from 'vitest';
import { lessonsOf } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { makeExercise } from '../../../src/simulator/exercise.ts';
import { isMissing } from '../../../src/simulator/phone.ts';
import { taskPhoneData } from '../../../src/simulator/phone-data.ts';
import { carriedOver, type SentPhone } from '../../../src/simulator/sent-phone.ts';
import { labelOf } from '../../../src/simulator/sentence.ts';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { compileStrictly } from '../../../src/simulator/unknown-name.ts';

const { course } = readCourse('content');
const whole = compileStrictly(course.phone);
const tasks = lessonsOf(course).flatMap((lesson) => lesson.tasks);
const WALKS = 6;
const STEPS = 25;

describe('a task’s phone without what cannot come about', () => {
  it.each(tasks.map((task) => [task.id, task] as const))(
    'shows of %s what the whole phone shows, wherever a finger goes on it',
    (_, task) => {
      const part = compilePhone(JSON.parse(taskPhoneData(task, whole).json) as SentPhone);
      for (const number of task.variants.keys())
        for (let seed = 1; seed <= WALKS; seed++) {
          const random = seededRandom(seed);
          const [mine, full] = [part, whole].map((phone) => makeExercise(phone, task, number + 1).setting) as [
            ReturnType<typeof makeExercise>['setting'],
            ReturnType<typeof makeExercise>['setting'],
          ];
          let here = makeExercise(part, task, number + 1).start;
          let there = carriedOver(here, part, whole);
          for (let taken = 0; taken < STEPS; taken++) {
            const shown = visibleControls(part, here);
            const said = (list: typeof shown, setting: typeof mine, state: typeof here) =>
              list.map((control) => `${control.id} ${labelOf(setting, state, control)}`);
            expect(said(shown, mine, here), `variant ${number + 1}, seed ${seed}`).toEqual(
              said(visibleControls(whole, there), full, there),
            );
            const control = shown[Math.floor(random() * shown.length)]!;
            // A key alone cannot open a keyboard that was not sent along: a finger touches the field first.
            const opens = control.act === 'type' && part.controls[control.index + 1]?.act === 'focus';
            if (isMissing(part, opens ? part.controls[control.index + 1]! : control)) break;

            here = step(mine, here, control).state;
            there = step(full, there, whole.controls[whole.controlIndex.get(control.id)!]!).state;
          }
        }
    },
  );
});
