/** The phone at one moment, as a few small arrays. What was typed is never part of it: only whether it matched. */
import { DEVICE, type Effects, type Guard, HOME, LOCK, type Phone, type Screen } from './phone.ts';

export interface PhoneState {
  /** For each variable the index of its value. */
  readonly vars: readonly number[];
  /** The app in front. */
  readonly app: number;
  /** For each app the screens it has open, the top last; empty = not running. */
  readonly stacks: readonly (readonly number[])[];
  /** The screen of the device laid over it, or -1. */
  readonly over: number;
  /** The control (of act `type`) whose field has the keyboard, or -1. */
  readonly focus: number;
  /** Running apps, the most recent first. */
  readonly recents: readonly number[];
  /** The interruption of this variant has happened. */
  readonly interrupted: boolean;
}

/** A phone with what one variant changes about it. */
export interface Setting {
  phone: Phone;
  /** Practice values by name. */
  values: Readonly<Record<string, string>>;
  /** Apps that come first on the home screen. */
  icons: readonly string[];
  interrupt: { at: number; effects: Effects } | undefined;
}

/** A fresh phone: every variable at its first value, the home screen in front. */
export function freshState(phone: Phone): PhoneState {
  const device = phone.appIndex.get(DEVICE)!;
  const state: PhoneState = {
    vars: phone.vars.map(() => 0),
    app: device,
    stacks: phone.apps.map(() => []),
    over: -1,
    focus: -1,
    recents: [],
    interrupted: false,
  };
  return { ...state, stacks: withStack(state.stacks, device, [deviceRoot(phone, state.vars)]) };
}

export const isLocked = (phone: Phone, vars: readonly number[]): boolean =>
  phone.lock[0] >= 0 && vars[phone.lock[0]] === phone.lock[1];

/** The lock screen while the phone is locked, else the home screen. */
export const deviceRoot = (phone: Phone, vars: readonly number[]): number =>
  phone.screenIndex.get(isLocked(phone, vars) ? LOCK : HOME)!;

export function withStack(stacks: PhoneState['stacks'], app: number, stack: readonly number[]): PhoneState['stacks'] {
  const next = stacks.slice();
  next[app] = stack;
  return next;
}

/** The screen that answers to the finger: what lies over everything, else the top of the app in front. */
export function topScreen(phone: Phone, state: PhoneState): Screen {
  const stack = state.stacks[state.app]!;
  return phone.screens[state.over >= 0 ? state.over : stack[stack.length - 1]!]!;
}

export function holds(guard: Guard, phone: Phone, state: PhoneState): boolean {
  for (const [variable, allowed] of guard.vars) if (!allowed[state.vars[variable]!]) return false;
  return !guard.at || guard.at.includes(topScreen(phone, state).index);
}

/** A variable's value by name; undefined where the phone has no such variable. */
export function currentValue(phone: Phone, state: PhoneState, name: string): string | undefined {
  const index = phone.varIndex.get(name);
  return index === undefined ? undefined : phone.vars[index]!.values[state.vars[index]!];
}
