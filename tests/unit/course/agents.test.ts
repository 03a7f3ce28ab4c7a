/** Two stand-ins for people, over every task and variant of the course: one who only reads, one who has strayed. */
import { expect, test } from 'vitest';
import { lessonsOf } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { makeExercise } from '../../../src/simulator/exercise.ts';
import { guide } from '../../../src/simulator/guide.ts';
import { hintAt, wayHome } from '../../../src/simulator/hint.ts';
import { HOME, LOCK } from '../../../src/simulator/phone.ts';
import { holds, topScreen } from '../../../src/simulator/state.ts';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { compileStrictly } from '../../../src/simulator/unknown-name.ts';
import { sameThing, touchedFor } from '../../helpers/scent.ts';

const { course } = readCourse('content');
const phone = compileStrictly(course.phone);
const exercises = lessonsOf(course).flatMap((lesson) =>
  lesson.tasks.flatMap((task) =>
    task.variants.map((_, at) => ({ name: `${task.id} ${at + 1}`, exercise: makeExercise(phone, task, at + 1) })),
  ),
);

test('who only reads touches the right thing the first time in at least 95 of 100 steps, of Làm theo and of the first hint', () => {
  const missed: string[] = [];
  let steps = 0;
  for (const { name, exercise } of exercises) {
    let state = exercise.start;
    for (const control of guide(exercise, state) ?? []) {
      for (const rung of [3, 1] as const) {
        const { text } = hintAt(exercise, state, rung);
        const touched = touchedFor(exercise.setting, state, text);
        steps += 1;
        if (!sameThing(touched, control))
          missed.push(`${name}, ${topScreen(phone, state).id}: «${text}» → ${touched?.id ?? 'nothing'}`);
      }
      state = step(exercise.setting, state, control).state;
    }
  }
  console.log(`scent: ${steps - missed.length} of ${steps} steps${missed.map((line) => `\n  ${line}`).join('')}`);
  expect(steps).toBeGreaterThan(300);
  expect(1 - missed.length / steps).toBeGreaterThanOrEqual(0.95);
});

test('who has strayed by five taps and then does only what «Tôi bị lạc» says is home within four actions', () => {
  const failed: string[] = [];
  for (const [index, { name, exercise }] of exercises.entries()) {
    const random = seededRandom(index + 1);
    let state = exercise.start;
    for (let tap = 0; tap < 5; tap++) {
      const all = visibleControls(phone, state);
      state = step(exercise.setting, state, all[Math.floor(random() * all.length)]!).state;
    }
    const isHome = (): boolean => state.over < 0 && [HOME, LOCK].includes(topScreen(phone, state).id);
    let actions = 0;
    while (!isHome() && !holds(exercise.goal, phone, state) && actions <= 4) {
      const { sentences, controls } = wayHome(exercise, state);
      const touched = touchedFor(exercise.setting, state, sentences[0] ?? '');
      if (!sameThing(touched, controls[0])) failed.push(`${name}: «${sentences[0]}» → ${touched?.id ?? 'nothing'}`);
      state = step(exercise.setting, state, controls[0]!).state;
      actions += 1;
    }
    if (actions > 4) failed.push(`${name}: ${actions} actions`);
  }
  expect(failed).toEqual([]);
});
