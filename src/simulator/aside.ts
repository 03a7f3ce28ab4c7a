/**
 * Apps that have nothing to do with a task: no screen on its way, no control that changes what matters or depends on it. What can be
 * done inside such an app is the same whatever else is so on the phone; so it is explored once, and later only its exits count.
 * Build and tests only; pure.
 */
import type { Exercise } from './exercise.ts';
import { type Control, DEVICE, type Guard } from './phone.ts';
import { projected } from './slice.ts';
import { type PhoneState, topScreen, withStack } from './state.ts';
import { step, visibleControls } from './step.ts';

/** Where one may leave an app: how its screens lie there, and what is touched. */
export interface Exit {
  stack: readonly number[];
  control: Control;
}

export interface Aside {
  /** Is this a state inside an app that has nothing to do with the task? */
  isInside: (state: PhoneState) => boolean;
  /** Explores the app in front from here. Screens met, and the ways out. */
  explored: (state: PhoneState) => { screens: ReadonlySet<number>; exits: readonly Exit[] };
}

export function asideOf({ setting, slice, start }: Exercise): Aside {
  const { phone } = setting;
  const reads = (guard: Guard | undefined): boolean => guard?.vars.some(([variable]) => slice.vars[variable]) === true;
  const isAside = phone.apps.map(
    ({ index, id }) =>
      id !== DEVICE &&
      !slice.apps[index] &&
      phone.screens.every(
        (screen) =>
          screen.app !== index ||
          (!slice.screens[screen.index] &&
            setting.interrupt?.at !== screen.index &&
            !reads(screen.keys) &&
            screen.controls.every(
              ({ when, if: works, effects, else: otherwise }) =>
                !reads(when) &&
                !reads(works) &&
                ![...effects.set, ...otherwise.set].some(([variable]) => slice.vars[variable]),
            )),
      ),
  );
  const isInside = (state: PhoneState): boolean => state.over < 0 && isAside[state.app] === true;

  const explored = (from: PhoneState): { screens: Set<number>; exits: Exit[] } => {
    const screens = new Set<number>();
    const exits: Exit[] = [];
    const keyOf = (state: PhoneState): string => `${topScreen(phone, state).index}.${state.focus}`;
    const seen = new Set([keyOf(from)]);
    const queue = [from];
    for (const here of queue) {
      const stack = here.stacks[here.app]!;
      screens.add(topScreen(phone, here).index);
      for (const control of visibleControls(phone, here)) {
        const next = projected(phone, slice, start, step(setting, here, control).state);
        if (next.app !== from.app || next.over >= 0) {
          exits.push({ stack, control });
          continue;
        }
        const key = keyOf(next);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push(next);
      }
    }
    return { screens, exits };
  };
  return { isInside, explored };
}

/** The state as it would be at an exit. */
export const atExit = (state: PhoneState, { stack }: Exit): PhoneState => ({
  ...state,
  stacks: withStack(state.stacks, state.app, stack),
  focus: -1,
});
