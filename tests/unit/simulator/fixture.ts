/** The fixture phone compiled once, and the few moves that its tests are written in. */
import { fileURLToPath } from 'node:url';
import { lessonsOf } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { type Exercise, makeExercise } from '../../../src/simulator/exercise.ts';
import type { Control } from '../../../src/simulator/phone.ts';
import type { StartSource, TaskSource, VariantSource } from '../../../src/simulator/schema.ts';
import { labelOf } from '../../../src/simulator/sentence.ts';
import { type PhoneState, type Setting, topScreen } from '../../../src/simulator/state.ts';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { compileStrictly } from '../../../src/simulator/unknown-name.ts';

export const fixtureRoot = fileURLToPath(new URL('../../fixtures/phone', import.meta.url));
export const read = readCourse(fixtureRoot);
export const phone = compileStrictly(read.course.phone);
export const tasks = lessonsOf(read.course).flatMap((lesson) => lesson.tasks);

export const taskCalled = (id: string): TaskSource => tasks.find((task) => task.id === id)!;
export const exerciseOf = (id: string, number = 1): Exercise => makeExercise(phone, taskCalled(id), number);

/** Every task in every variant, with a name for the title of a test. */
export const exercises = tasks.flatMap((task) =>
  task.variants.map((variant, index) => [`${task.id} ${variant.id}`, makeExercise(phone, task, index + 1)] as const),
);

/** An exercise that begins where a test wants it; its goal is to send the reply, unless said otherwise. */
export function startingAt(
  start: StartSource,
  variant: Omit<VariantSource, 'id'> = {},
  goal: TaskSource['goal'] = { 'tin-nhan.reply': 'gui' },
): Exercise {
  const task: TaskSource = {
    id: 'thu',
    title: 'Thử',
    story: 'Cô bác thử.',
    start,
    goal,
    variants: [{ id: 'mot', ...variant }],
  };
  return makeExercise(phone, task, 1);
}

/** The control of this id on the phone, whether it shows or not. */
export const control = (id: string): Control =>
  ({ back: phone.keys.back, home: phone.keys.home, recents: phone.keys.recents, pull: phone.keys.pull })[id] ??
  phone.controls[phone.controlIndex.get(id)!]!;

/** The state after these controls, each of which must be on the screen when its turn comes. */
export function press({ setting, start }: { setting: Setting; start: PhoneState }, ...ids: string[]): PhoneState {
  let state = start;
  for (const id of ids) {
    const wanted = control(id);
    if (!visibleControls(phone, state).includes(wanted))
      throw new Error(`«${id}» is not on ${screenOf(state)}: ${idsOf(state).join(', ')}`);
    state = step(setting, state, wanted).state;
  }
  return state;
}

export const screenOf = (state: PhoneState): string => topScreen(phone, state).id;
export const stackOf = (state: PhoneState, app: string): string[] =>
  state.stacks[phone.appIndex.get(app)!]!.map((screen) => phone.screens[screen]!.id);
export const valueIn = (state: PhoneState, variable: string): string => {
  const index = phone.varIndex.get(variable)!;
  return phone.vars[index]!.values[state.vars[index]!]!;
};
export const idsOf = (state: PhoneState): string[] => visibleControls(phone, state).map(({ id }) => id);
export const labelsOf = (setting: Setting, state: PhoneState): string[] =>
  visibleControls(phone, state).map((one) => labelOf(setting, state, one));

/** `count` controls touched at random among those that show, on the whole phone. */
export function wander(setting: Setting, from: PhoneState, count: number, random: () => number): PhoneState {
  let state = from;
  for (let index = 0; index < count; index++) {
    const here = visibleControls(setting.phone, state);
    state = step(setting, state, here[Math.floor(random() * here.length)]!).state;
  }
  return state;
}
