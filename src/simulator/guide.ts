/**
 * The guide: from wherever the learner is, the shortest way to the goal. A breadth-first search over `step`, kept small by the
 * slice; it is run when a hint is asked for, not before.
 */
import type { Exercise } from './exercise.ts';
import type { Control, Guard } from './phone.ts';
import { sliceKey, worthTrying } from './slice.ts';
import { holds, type PhoneState } from './state.ts';
import { step, visibleControls } from './step.ts';

/** More states than this and the search gives up; proof keeps every task far below (20,000 explored). */
const LIMIT = 20_000;

interface Node {
  state: PhoneState;
  before: Node | undefined;
  by: Control | undefined;
}

/** The actions from here to the goal, the next one first; empty when it holds already, undefined when there is no way. */
export function guide(exercise: Exercise, from: PhoneState, goal: Guard = exercise.goal): Control[] | undefined {
  const { setting, slice } = exercise;
  const { phone } = setting;
  const first: Node = { state: from, before: undefined, by: undefined };
  if (holds(goal, phone, from)) return [];
  const seen = new Set([sliceKey(phone, slice, from)]);
  const queue = [first];
  for (let index = 0; index < queue.length && index < LIMIT; index++) {
    const node = queue[index]!;
    for (const control of visibleControls(phone, node.state)) {
      if (!worthTrying(phone, slice, control)) continue;
      // Typing that cannot be accepted now only opens the keyboard: «Chạm ô» says that better.
      if (control.act === 'type' && control.if && !holds(control.if, phone, node.state)) continue;
      const { state } = step(setting, node.state, control);
      if (state === node.state) continue;
      const key = sliceKey(phone, slice, state);
      if (seen.has(key)) continue;
      seen.add(key);
      const next: Node = { state, before: node, by: control };
      if (holds(goal, phone, state)) return path(next);
      queue.push(next);
    }
  }
  return undefined;
}

function path(end: Node): Control[] {
  const controls: Control[] = [];
  for (let node: Node | undefined = end; node?.by; node = node.before) controls.unshift(node.by);
  return controls;
}
