/**
 * The cone of influence of a goal. Backwards from the goal: which values of which variables are wanted, which controls bring them
 * about, on which screens these stand, what their guards want in turn. Everything else may change without moving the goal nearer
 * or farther, so the search leaves it out.
 */
import { type Control, DEVICE, type Effects, type Guard, HOME, KEYBOARD, type Phone, RECENTS, SHADE } from './phone.ts';
import { type PhoneState, topScreen, withStack } from './state.ts';

export interface Slice {
  /** Per variable: does it matter? */
  vars: readonly boolean[];
  /** Per screen: is something that matters done on it, or is it on the way there? */
  screens: readonly boolean[];
  /** Per app: is something that matters done in it? Only these remember where they were left. */
  apps: readonly boolean[];
  /** Per control: does it bring about what is wanted, or lead there? */
  controls: readonly boolean[];
}

/**
 * @param others further guards that are read (unsafe outcomes and their recovery)
 * @param interrupt what happens once by itself
 */
export function slice(phone: Phone, goal: Guard, others: readonly Guard[] = [], interrupt?: Effects): Slice {
  const wanted = phone.vars.map((variable) => variable.values.map(() => false));
  const vars = phone.vars.map(() => false);
  const screens = phone.screens.map(() => false);
  const controls = phone.controls.map(() => false);
  const apps = phone.apps.map((app) => app.id === DEVICE);
  const keyboard = phone.apps[phone.appIndex.get(KEYBOARD) ?? -1]?.root;
  const want = (guard: Guard | undefined): void => {
    for (const [variable, allowed] of guard?.vars ?? []) {
      vars[variable] = true;
      for (const [value, isAllowed] of allowed.entries()) if (isAllowed) wanted[variable]![value] = true;
    }
    for (const screen of guard?.at ?? []) {
      screens[screen] = true;
      apps[phone.screens[screen]!.app] = true;
    }
  };
  want(goal);
  others.forEach(want);
  // A locked phone answers otherwise to its keys: unlocked is always wanted.
  const [lock, locked] = phone.lock;
  if (lock >= 0) {
    vars[lock] = true;
    for (const value of phone.vars[lock]!.values.keys()) if (value !== locked) wanted[lock]![value] = true;
  }
  if (interrupt?.move && 'screen' in interrupt.move && interrupt.move.screen >= 0)
    screens[interrupt.move.screen] = true;

  const entrances = entrancesOf(phone);
  const brings = ({ set }: Effects): boolean => set.some(([variable, value]) => wanted[variable]![value]);
  const leads = (control: Control, { move }: Effects): boolean => {
    if (!move) return false;
    if ('screen' in move)
      return move.screen >= 0 && screens[move.screen]! && entrances[move.screen]!.has(control.index);
    // Another app's link to an app is not needed: its icon is on the home screen.
    const isDevice = phone.apps[phone.screens[control.screen]!.app]!.id === DEVICE;
    return (
      isDevice && move.to === 'app' && phone.screens.some((screen) => screen.app === move.app && screens[screen.index])
    );
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const control of phone.controls) {
      if (control.screen < 0 || controls[control.index]) continue;
      const does = brings(control.effects) || brings(control.else);
      // A field is touched first only for the keyboard's own keys.
      const opensKeyboard =
        control.act === 'focus' && keyboard !== undefined && screens[keyboard]! && screens[control.screen]!;
      if (!does && !opensKeyboard && !leads(control, control.effects) && !leads(control, control.else)) continue;
      controls[control.index] = true;
      screens[control.screen] = true;
      if (does) apps[phone.screens[control.screen]!.app] = true;
      want(control.when);
      want(control.if);
      want(phone.screens[control.screen]!.keys);
      grown = true;
    }
  }
  return { vars, screens, apps, controls };
}

/**
 * Per screen, the controls that count as a way to it: those of its own app and of the device. A link from another app counts only
 * where there is no other way, so that every app with a link does not become part of every task.
 */
function entrancesOf(phone: Phone): ReadonlySet<number>[] {
  const near = phone.screens.map(() => new Set<number>());
  const far = phone.screens.map(() => new Set<number>());
  for (const control of phone.controls) {
    if (control.screen < 0) continue;
    const from = phone.screens[control.screen]!.app;
    for (const { move } of [control.effects, control.else]) {
      if (!move || !('screen' in move) || move.screen < 0) continue;
      const isNear = phone.screens[move.screen]!.app === from || phone.apps[from]!.id === DEVICE;
      (isNear ? near : far)[move.screen]!.add(control.index);
    }
  }
  const roots = new Set(phone.apps.map((app) => app.root));
  return phone.screens.map(({ index }) => (near[index]!.size > 0 || roots.has(index) ? near[index]! : far[index]!));
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
      if (controls[control.index]) return true;
      // Where one strayed there may be no key: whatever leads away from here, or brings the keys back, is tried.
      if (phone.screens[control.screen]!.keys) return true;
      const move = control.effects.move?.to ?? control.else.move?.to;
      return move !== undefined && (move === 'back' || move === 'home' || !screens[control.screen]);
    }
  }
}

/**
 * Two states with the same key are the same as far as the goal goes. On a screen where nothing matters it is enough to know which
 * screen it is: what lies beneath is met again by leaving it. An app out of sight counts by the screen it was left at.
 */
export function sliceKey(phone: Phone, { vars, apps, screens }: Slice, state: PhoneState): string {
  const front = state.stacks[state.app]!;
  const top = state.over >= 0 ? state.over : front[front.length - 1]!;
  let key = `${top}.${state.over >= 0 ? 1 : 0}.${state.focus}.${state.interrupted ? 1 : 0}`;
  for (let variable = 0; variable < vars.length; variable++) if (vars[variable]) key += `,${state.vars[variable]}`;
  const { id, keys } = phone.screens[top]!;
  for (const [variable] of keys?.vars ?? []) key += `;${state.vars[variable]}`;
  if (!screens[top] && id !== HOME && id !== RECENTS) return key;
  if (state.over < 0 && apps[state.app]) key += `|${front.join('.')}`;
  for (let app = 0; app < apps.length; app++) {
    if (!apps[app] || phone.apps[app]!.id === DEVICE || (state.over < 0 && app === state.app)) continue;
    key += `/${app === state.app ? '!' : ''}${state.stacks[app]!.at(-1) ?? ''}`;
  }
  return key;
}

/** The state with everything that does not matter set back to how the task began: a finite set to explore. */
export function projected(phone: Phone, { vars, apps }: Slice, start: PhoneState, state: PhoneState): PhoneState {
  const ownKeys = topScreen(phone, state).keys?.vars.map(([variable]) => variable) ?? [];
  const kept = state.vars.map((value, variable) =>
    vars[variable] || ownKeys.includes(variable) ? value : start.vars[variable]!,
  );
  let { stacks } = state;
  for (let app = 0; app < apps.length; app++)
    if (!apps[app] && app !== state.app && stacks[app]!.length > 0) stacks = withStack(stacks, app, []);
  const recents = state.recents.filter((app) => apps[app] || app === state.app);
  return { ...state, vars: kept, stacks, recents };
}
