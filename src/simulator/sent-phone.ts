/** What a page gets of the phone, and how it goes on when the rest has come. Pure. */
import type { Phone } from './phone.ts';
import type { PhoneSource, TaskSource } from './schema.ts';
import { freshState, type PhoneState } from './state.ts';

/** A phone as it is sent: screens off the way of its task were left out, and what nothing on it reads. */
export interface SentPhone extends PhoneSource {
  /** The task; none with the whole phone. */
  task: TaskSource | undefined;
}

/** The same moment on another compilation of the phone that has at least these screens: what counts is names, not indexes. */
export function carriedOver(state: PhoneState, from: Phone, to: Phone): PhoneState {
  const fresh = freshState(to);
  const screen = (index: number): number => to.screenIndex.get(from.screens[index]!.id)!;
  const app = (index: number): number => to.appIndex.get(from.apps[index]!.id)!;
  const vars = fresh.vars.slice();
  for (const [index, value] of state.vars.entries()) vars[to.varIndex.get(from.vars[index]!.id)!] = value;
  const stacks = fresh.stacks.slice();
  for (const [index, stack] of state.stacks.entries()) stacks[app(index)] = stack.map(screen);
  return {
    vars,
    stacks,
    app: app(state.app),
    over: state.over < 0 ? -1 : screen(state.over),
    focus: state.focus < 0 ? -1 : to.controlIndex.get(from.controls[state.focus]!.id)!,
    recents: state.recents.map(app),
    interrupted: state.interrupted,
  };
}
