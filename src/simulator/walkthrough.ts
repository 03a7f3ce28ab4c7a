/** The best path of an exercise as numbered steps: for the page without JavaScript, for paper, for the projector. */
import type { Exercise } from './exercise.ts';
import { guide } from './guide.ts';
import type { Control } from './phone.ts';
import { sentence, whereAmI } from './sentence.ts';
import { type PhoneState, topScreen } from './state.ts';
import { step } from './step.ts';
import { wordsOf } from './words.ts';

export interface WalkthroughStep {
  /** The phone before the step. */
  state: PhoneState;
  control: Control;
  /** «Chạm «Màn hình», hàng thứ sáu.» */
  sentence: string;
  /** The title of the screen on which it happens, and where that is. */
  screen: string;
  where: string;
}

/** @returns the steps from the start, or from any other state; empty where the goal holds or cannot be reached. */
export function walkthrough(exercise: Exercise, from: PhoneState = exercise.start): WalkthroughStep[] {
  const { setting } = exercise;
  let state = from;
  return (guide(exercise, from) ?? []).map((control) => {
    const here = {
      state,
      control,
      sentence: sentence(setting, state, control),
      screen: wordsOf(setting, state, topScreen(setting.phone, state).source.title),
      where: whereAmI(setting, state),
    };
    state = step(setting, state, control).state;
    return here;
  });
}
