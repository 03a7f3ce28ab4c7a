/**
 * The cone of influence of a goal: the variables it reads, the variables that guards and effects on the way read, the screens on
 * the way. Everything else may change without moving the goal nearer or farther, so the search leaves it out.
 */
import {
  type Control,
  DEVICE,
  type Effects,
  type Guard,
  KEYBOARD,
  type Move,
  type Phone,
  RECENTS,
  SHADE,
} from './phone.ts';
import { type PhoneState, withStack } from './state.ts';

export interface Slice {
  /** Per variable: does it matter? */
  vars: readonly boolean[];
  /** Per screen: can anything that matters be done on it or be reached through it by a tap? */
  screens: readonly boolean[];
  /** Per app: has it such a screen? Only these remember where they were left. */
  apps: readonly boolean[];
  /** Per control: does it change or lead to what matters? */
  controls: readonly boolean[];
}

export function slice(phone: Phone, goal: Guard, others: readonly Guard[] = [], interrupt?: Effects): Slice {
  const vars = phone.vars.map(() => false);
  const screens = phone.screens.map(() => false);
  const controls = phone.controls.map(() => false);
  const read = (guard: Guard | undefined): void => {
    for (const [variable] of guard?.vars ?? []) vars[variable] = true;
    for (const screen of guard?.at ?? []) screens[screen] = true;
  };
  read(goal);
  others.forEach(read);
  if (phone.lock[0] >= 0) vars[phone.lock[0]] = true;
  if (interrupt?.move && 'screen' in interrupt.move) screens[interrupt.move.screen] = true;
  const keyboard = phone.appIndex.get(KEYBOARD);
  for (let grown = true; grown; ) {
    grown = false;
    for (const control of phone.controls) {
      if (control.screen < 0 || controls[control.index]) continue;
      // A field is touched first only for the keyboard's own keys.
      const opensKeyboard =
        control.act === 'focus' &&
        keyboard !== undefined &&
        phone.screens[phone.apps[keyboard]!.root]!.controls.some((key) => controls[key.index]);
      if (
        !opensKeyboard &&
        !matters(phone, control.effects, vars, screens) &&
        !matters(phone, control.else, vars, screens)
      )
        continue;
      controls[control.index] = true;
      grown = true;
      screens[control.screen] = true;
      read(control.when);
      read(control.if);
      read(phone.screens[control.screen]!.keys);
    }
  }
  const apps = phone.apps.map((app) =>
    phone.screens.some((screen) => screen.app === app.index && screens[screen.index]),
  );
  return { vars, screens, apps, controls };
}

function matters(phone: Phone, effects: Effects, vars: readonly boolean[], screens: readonly boolean[]): boolean {
  return (
    effects.set.some(([variable]) => vars[variable]) ||
    (effects.move !== undefined && leadsOn(phone, effects.move, screens))
  );
}

function leadsOn(phone: Phone, move: Move, screens: readonly boolean[]): boolean {
  if ('screen' in move) return screens[move.screen]!;
  // Coming back to an app may lead to any of its screens that matter.
  return move.to === 'app' && phone.screens.some((screen) => screen.app === move.app && screens[screen.index]);
}

/** Is it worth trying, when looking for the shortest way? The keys always are: they lead out of where one strayed. */
export function worthTrying(phone: Phone, { controls, apps, screens }: Slice, control: Control): boolean {
  switch (control.act) {
    case 'back':
    case 'home':
      return true;
    case 'pull':
      return screens[phone.screenIndex.get(SHADE)!]!;
    case 'recents':
      return apps.some((app, index) => app && phone.apps[index]!.id !== DEVICE);
    case 'reopen':
    case 'close':
      return apps[control.app]! || screens[phone.screenIndex.get(RECENTS)!]!;
    default: {
      const move = control.effects.move?.to;
      return controls[control.index]! || move === 'back' || move === 'home';
    }
  }
}

/** Two states with the same key are the same as far as the goal goes. */
export function sliceKey(phone: Phone, { vars, apps }: Slice, state: PhoneState): string {
  let key = `${state.app}.${state.over}.${state.focus}.${state.interrupted ? 1 : 0}`;
  for (let variable = 0; variable < vars.length; variable++) if (vars[variable]) key += `,${state.vars[variable]}`;
  for (let app = 0; app < apps.length; app++)
    if (apps[app] || app === state.app) key += `|${state.stacks[app]!.join('.')}`;
  // The list of open apps shows itself only where it lies over everything.
  if (state.over >= 0 && phone.screens[state.over]!.id === RECENTS)
    key += `~${state.recents.some((app) => !apps[app] && app !== state.app) ? 1 : 0}`;
  return key;
}

/** The state with everything that does not matter set back to how the task began: a finite set to explore. */
export function projected({ vars, apps }: Slice, start: PhoneState, state: PhoneState): PhoneState {
  const kept = state.vars.map((value, variable) => (vars[variable] ? value : start.vars[variable]!));
  let { stacks } = state;
  for (let app = 0; app < apps.length; app++)
    if (!apps[app] && app !== state.app && stacks[app]!.length > 0) stacks = withStack(stacks, app, []);
  const recents = state.recents.filter((app) => apps[app] || app === state.app);
  return { ...state, vars: kept, stacks, recents };
}
