/** Every state a learner can get the phone into during one exercise, as far as its goal is concerned. Build and tests only. */
import { asideOf, atExit, type Exit } from './aside.ts';
import type { Exercise } from './exercise.ts';
import type { Control } from './phone.ts';
import { projected, sliceKey } from './slice.ts';
import { type PhoneState, topScreen, withStack } from './state.ts';
import { step, visibleControls } from './step.ts';

export interface Explored {
  states: readonly PhoneState[];
  /** For each state, where each of its controls leads. */
  edges: readonly (readonly { control: Control; to: number }[])[];
  /** Was this state met, as far as the goal goes? */
  isMet: (state: PhoneState) => boolean;
}

/** Thrown when a task has more states than its limit: it must be cut in two, or its apps have too many variables on the way. */
export class TooManyStatesError extends Error {
  override name = 'TooManyStatesError';
}

/** @param limit 20,000 states: what the slowest phone can search when asked for a hint. */
export function explore(exercise: Exercise, limit = 20_000): Explored {
  const { setting, slice, start } = exercise;
  const { phone } = setting;
  const origin = projected(phone, slice, start, start);
  const index = new Map([[sliceKey(phone, slice, origin), 0]]);
  const states = [origin];
  const edges: { control: Control; to: number }[][] = [];
  const aside = asideOf(exercise);
  /** Of each app aside: the screens explored, with everything else as it was then, and the ways out. */
  const known = new Map<number, { screens: ReadonlySet<number>; exits: readonly Exit[]; as: string }>();
  /** What else is so while an app aside is in front. */
  const rest = (state: PhoneState): string =>
    sliceKey(phone, slice, {
      ...state,
      focus: -1,
      stacks: withStack(state.stacks, state.app, [phone.apps[state.app]!.root]),
    });
  /** An app aside that was explored while something else was so. */
  const exploredBefore = (state: PhoneState) => {
    const app = aside.isInside(state) ? known.get(state.app) : undefined;
    return app?.screens.has(topScreen(phone, state).index) && app.as !== rest(state) ? app : undefined;
  };
  /** Such an app counts as one state, whatever its screen. */
  const keyOf = (state: PhoneState): string =>
    exploredBefore(state) ? `${state.app}: ${rest(state)}` : sliceKey(phone, slice, state);
  const add = (next: PhoneState, key: string): number => {
    let to = index.get(key);
    if (to === undefined) {
      if (states.length >= limit) throw new TooManyStatesError(`hơn ${limit} trạng thái`);
      to = states.length;
      index.set(key, to);
      states.push(next);
    }
    return to;
  };
  for (let at = 0; at < states.length; at++) {
    const here = states[at]!;
    const out: { control: Control; to: number }[] = [];
    edges.push(out);
    const again = exploredBefore(here);
    if (aside.isInside(here) && !known.has(here.app)) known.set(here.app, { ...aside.explored(here), as: rest(here) });
    const ways = again
      ? again.exits.map((exit): [PhoneState, Control] => [atExit(here, exit), exit.control])
      : visibleControls(phone, here).map((control): [PhoneState, Control] => [here, control]);
    for (const [from, control] of ways) {
      const next = projected(phone, slice, start, step(setting, from, control).state);
      const to = add(next, keyOf(next));
      if (to !== at) out.push({ control, to });
    }
  }
  return { states, edges, isMet: (state) => index.has(keyOf(projected(phone, slice, start, state))) };
}

/** Fewest actions from each state to one that satisfies `isGoal`; Infinity where there is no way. */
export function distances({ states, edges }: Explored, isGoal: (state: PhoneState) => boolean): number[] {
  const before: number[][] = states.map(() => []);
  for (const [from, out] of edges.entries()) for (const { to } of out) before[to]!.push(from);
  const distance = states.map((state) => (isGoal(state) ? 0 : Number.POSITIVE_INFINITY));
  const queue = distance.flatMap((value, state) => (value === 0 ? [state] : []));
  for (const state of queue)
    for (const from of before[state]!) {
      if (distance[from] !== Number.POSITIVE_INFINITY) continue;
      distance[from] = distance[state]! + 1;
      queue.push(from);
    }
  return distance;
}
