/** The hint ladder: the same rungs for the learner, the coach and the instructor. Only ever climbed on request. */
import type { Exercise } from './exercise.ts';
import { guide } from './guide.ts';
import type { Control } from './phone.ts';
import { HOME, LOCK } from './phone.ts';
import { lookFor, sentence, whereAmI, whichHalf } from './sentence.ts';
import { holds, type PhoneState, topScreen } from './state.ts';
import { step, visibleControls } from './step.ts';

/** 0 the goal again · 1 what to look for · 2 which half of the screen · 3 the control itself · 4 done once, then undone. */
export type Rung = 0 | 1 | 2 | 3 | 4;

export interface Hint {
  text: string;
  /** Shown ringed from rung 3 on. */
  control: Control | undefined;
}

export function hintAt(exercise: Exercise, state: PhoneState, rung: Rung): Hint {
  const { setting } = exercise;
  const next = guide(exercise, state)?.[0];
  if (!next) return { text: exercise.story, control: undefined };
  switch (rung) {
    case 0:
      return { text: `Việc cần làm: ${exercise.story}`, control: undefined };
    case 1:
      return { text: lookFor(setting, state, next), control: undefined };
    case 2:
      return { text: `${lookFor(setting, state, next)} ${whichHalf(setting, state, next)}`, control: undefined };
    default:
      return { text: sentence(setting, state, next), control: next };
  }
}

/** For «Tôi bị lạc»: where am I, and the way home as sentences, one action each (at most four, by proof). */
export function wayHome(
  exercise: Exercise,
  state: PhoneState,
): { where: string; controls: Control[]; sentences: string[] } {
  const { setting } = exercise;
  const { phone } = setting;
  const controls: Control[] = [];
  const sentences: string[] = [];
  let at = state;
  const atHome = (here: PhoneState): boolean => here.over < 0 && [HOME, LOCK].includes(topScreen(phone, here).id);
  while (!atHome(at) && controls.length < 6) {
    const control = homeward(exercise, at);
    if (!control) break;
    controls.push(control);
    sentences.push(sentence(setting, at, control));
    at = step(setting, at, control).state;
  }
  return { where: whereAmI(setting, state), controls, sentences };
}

/** The home key where there is one; otherwise what the guide of «be at home» says. */
function homeward(exercise: Exercise, state: PhoneState): Control | undefined {
  const { phone } = exercise.setting;
  const home = { vars: [], at: [HOME, LOCK].flatMap((id) => phone.screenIndex.get(id) ?? []) };
  if (visibleControls(phone, state).includes(phone.keys.home)) {
    const after = step(exercise.setting, state, phone.keys.home).state;
    if (holds(home, phone, after)) return phone.keys.home;
  }
  return guide(exercise, state, home)?.[0];
}
