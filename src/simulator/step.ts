/** What can be done on the phone as it is, and what it is like afterwards. Pure and total. */
import {
  type Control,
  DEVICE,
  type Effects,
  KEYBOARD,
  leadsNowhere,
  type Phone,
  RECENTS,
  type Screen,
  SHADE,
} from './phone.ts';
import { deviceRoot, holds, isLocked, type PhoneState, type Setting, topScreen, withStack } from './state.ts';

/** Every control that is on the screen now, in reading order, the device's own keys last. */
export function visibleControls(phone: Phone, state: PhoneState): Control[] {
  const screen = topScreen(phone, state);
  const found: Control[] = [];
  for (const control of screen.controls) if (holds(control.when, phone, state)) found.push(control);
  if (state.over >= 0 && screen.id === RECENTS)
    for (const app of state.recents)
      found.push(...(phone.apps[app]!.isOnHome ? [phone.reopen[app]!, phone.close[app]!] : [phone.reopen[app]!]));
  const keyboard = keyboardScreen(phone, state, screen);
  if (keyboard) for (const control of keyboard.controls) if (holds(control.when, phone, state)) found.push(control);
  return found.concat(deviceKeys(phone, state, screen));
}

/** The keyboard's own keys, while a field of this screen has it open. */
function keyboardScreen(phone: Phone, state: PhoneState, screen: Screen): Screen | undefined {
  if (state.focus < 0 || phone.controls[state.focus]!.screen !== screen.index) return undefined;
  const keyboard = phone.appIndex.get(KEYBOARD);
  return keyboard === undefined ? undefined : phone.screens[phone.apps[keyboard]!.root];
}

function deviceKeys(phone: Phone, state: PhoneState, screen: Screen): Control[] {
  const found: Control[] = [];
  const locked = isLocked(phone, state.vars);
  const root = state.app === phone.appIndex.get(DEVICE) && state.stacks[state.app]!.length === 1;
  const atRest = root && state.over < 0 && state.focus < 0;
  if (!screen.keys || holds(screen.keys, phone, state)) {
    if (!atRest) found.push(phone.keys.back);
    // Before the home key: where both ways are equally short, the one that lands in the app is shown.
    if (!locked && screen.id !== RECENTS && phone.screenIndex.has(RECENTS)) found.push(phone.keys.recents);
    if (!atRest) found.push(phone.keys.home);
  }
  if (!locked && state.over < 0 && !screen.dialog && (phone.screenIndex.has(SHADE) || phone.source.part))
    found.push(phone.keys.pull);
  return found;
}

/** The same as being among the visible controls, without listing them: the search asks this at every step. */
function isThere(phone: Phone, state: PhoneState, control: Control): boolean {
  const screen = topScreen(phone, state);
  if (control.screen >= 0)
    return (
      (control.screen === screen.index || control.screen === keyboardScreen(phone, state, screen)?.index) &&
      holds(control.when, phone, state)
    );
  if (control.app >= 0)
    return (
      state.over >= 0 &&
      screen.id === RECENTS &&
      state.recents.includes(control.app) &&
      (control.act === 'reopen' || phone.apps[control.app]!.isOnHome)
    );
  return deviceKeys(phone, state, screen).includes(control);
}

export interface Outcome {
  state: PhoneState;
  /** What the phone has to say to it, if anything. */
  tell: string | undefined;
}

/** One action. A control that is not there leaves the phone as it is. */
export function step(setting: Setting, state: PhoneState, control: Control): Outcome {
  const { phone } = setting;
  if (!isThere(phone, state, control)) return { state, tell: undefined };
  let next: PhoneState = state;
  let tell: string | undefined;
  switch (control.act) {
    case 'tap':
    case 'type': {
      const works = !control.if || holds(control.if, phone, state);
      const effects = works ? control.effects : control.else;
      // Digits have a pad of their own: only a field that can be touched for the keyboard keeps it open.
      const opens = control.act === 'type' && phone.controls[control.index + 1]?.act === 'focus';
      const focused = opens && state.focus !== control.index ? { ...state, focus: control.index } : state;
      next = apply(phone, focused, effects);
      tell = effects.tell;
      break;
    }
    case 'focus':
      // The field's own control stands just before its focus control.
      next = { ...state, focus: control.index - 1 };
      break;
    case 'back':
      next = back(phone, state);
      break;
    case 'home':
      next = home(phone, state);
      break;
    case 'recents':
      next = { ...state, over: phone.screenIndex.get(RECENTS)!, focus: -1 };
      break;
    case 'pull':
      next = { ...state, over: phone.screenIndex.get(SHADE) ?? state.over, focus: -1 };
      break;
    case 'reopen':
      next = bringToFront(phone, state, control.app, state.stacks[control.app]!);
      break;
    case 'close':
      next = closeApp(phone, state, control.app);
      break;
  }
  const { interrupt } = setting;
  if (interrupt && !next.interrupted && topScreen(phone, next).index === interrupt.at) {
    next = { ...apply(phone, next, interrupt.effects), interrupted: true };
    tell ??= interrupt.effects.tell;
  }
  return { state: next, tell };
}

function apply(phone: Phone, state: PhoneState, { set, move }: Effects): PhoneState {
  let next = state;
  if (set.length > 0) {
    const vars = state.vars.slice();
    for (const [variable, value] of set) vars[variable] = value;
    next = { ...next, vars };
  }
  // A target that was not sent along leaves the phone as it is; the page fetches it and acts again.
  if (!move || leadsNowhere(phone, move)) return next;
  switch (move.to) {
    case 'back':
      return back(phone, { ...next, focus: -1 });
    case 'home':
      return home(phone, next);
    case 'over':
      return { ...next, over: move.screen, focus: -1 };
    case 'app': {
      const running = next.stacks[move.app]!;
      return bringToFront(phone, next, move.app, running.length > 0 ? running : [rootOf(phone, next, move.app)]);
    }
    case 'root':
      return bringToFront(phone, next, phone.screens[move.screen]!.app, [move.screen]);
    case 'screen': {
      const { app } = phone.screens[move.screen]!;
      return bringToFront(phone, next, app, pushed(phone, next, app, move.screen));
    }
  }
}

/** A screen already open is returned to, so stacks cannot grow without end; a dialog gives way to what it opens. */
function pushed(phone: Phone, state: PhoneState, app: number, screen: number): readonly number[] {
  const root = rootOf(phone, state, app);
  const stack = app === state.app ? withoutDialogs(phone, state.stacks[app]!) : [root];
  const at = stack.indexOf(screen);
  return at >= 0 ? stack.slice(0, at + 1) : [...stack, screen];
}

const rootOf = (phone: Phone, state: PhoneState, app: number): number =>
  phone.apps[app]!.id === DEVICE ? deviceRoot(phone, state.vars) : phone.apps[app]!.root;

function withoutDialogs(phone: Phone, stack: readonly number[]): readonly number[] {
  let end = stack.length;
  while (end > 1 && phone.screens[stack[end - 1]!]!.dialog) end--;
  return end === stack.length ? stack : stack.slice(0, end);
}

/** An app comes to the front; the one that leaves keeps its place, without its dialogs. */
function bringToFront(phone: Phone, state: PhoneState, app: number, stack: readonly number[]): PhoneState {
  const left =
    app === state.app
      ? state.stacks
      : withStack(state.stacks, state.app, withoutDialogs(phone, state.stacks[state.app]!));
  const recents =
    phone.apps[app]!.id === DEVICE || state.recents[0] === app
      ? state.recents
      : [app, ...state.recents.filter((other) => other !== app)];
  return { ...state, app, stacks: withStack(left, app, stack), over: -1, focus: -1, recents };
}

function back(phone: Phone, state: PhoneState): PhoneState {
  if (state.focus >= 0) return { ...state, focus: -1 };
  if (state.over >= 0) return { ...state, over: -1 };
  const stack = state.stacks[state.app]!;
  if (stack.length > 1) return { ...state, stacks: withStack(state.stacks, state.app, stack.slice(0, -1)) };
  return home(phone, state);
}

function home(phone: Phone, state: PhoneState): PhoneState {
  return bringToFront(phone, state, phone.appIndex.get(DEVICE)!, [deviceRoot(phone, state.vars)]);
}

function closeApp(phone: Phone, state: PhoneState, app: number): PhoneState {
  const front = app === state.app ? { ...home(phone, state), over: state.over } : state;
  return {
    ...front,
    stacks: withStack(front.stacks, app, []),
    recents: front.recents.filter((other) => other !== app),
  };
}
