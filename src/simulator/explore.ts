/** Every state a learner can get the phone into during one exercise, as far as its goal is concerned. Build and tests only. */
import type { Exercise } from './exercise.ts';
import type { Control } from './phone.ts';
import { projected, sliceKey } from './slice.ts';
import type { PhoneState } from './state.ts';
import { step, visibleControls } from './step.ts';

export interface Explored {
  states: readonly PhoneState[];
  /** For each state, where each of its controls leads. */
  edges: readonly (readonly { control: Control; to: number }[])[];
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
  for (let at = 0; at < states.length; at++) {
    const here = states[at]!;
    const out: { control: Control; to: number }[] = [];
    edges.push(out);
    for (const control of visibleControls(phone, here)) {
      const next = projected(phone, slice, start, step(setting, here, control).state);
      const key = sliceKey(phone, slice, next);
      let to = index.get(key);
      if (to === undefined) {
        if (states.length >= limit) throw new TooManyStatesError(`hơn ${limit} trạng thái`);
        to = states.length;
        index.set(key, to);
        states.push(next);
      }
      if (to !== at) out.push({ control, to });
    }
  }
  return { states, edges };
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
