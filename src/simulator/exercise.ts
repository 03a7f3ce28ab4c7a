/** A task in one of its variants, made ready on a phone: where it starts, what must hold at the end. Pure. */
import { type Names, namesOf } from './names.ts';
import { DEVICE, type Guard, HOME, type Phone } from './phone.ts';
import type { StartSource, TaskSource, VariantSource } from './schema.ts';
import { type Slice, slice } from './slice.ts';
import { freshState, type PhoneState, type Setting, topScreen, withStack } from './state.ts';

export interface Exercise {
  task: TaskSource;
  variant: VariantSource;
  /** Counted from 1, as in addresses. */
  number: number;
  story: string;
  setting: Setting;
  start: PhoneState;
  goal: Guard;
  unsafe: readonly { when: Guard; recover: Guard; tell: string }[];
  /** What of the phone matters for this goal. */
  slice: Slice;
}

/** Names the phone does not have are complained of as the phone was told to (`Phone.complain`). */
export function makeExercise(phone: Phone, task: TaskSource, number: number): Exercise {
  const chosen = task.variants[number - 1];
  if (!chosen) phone.complain({ what: 'variant', name: String(number), at: ['variants'], known: [], of: task.id });
  const variant = chosen ?? task.variants[0]!;
  const names = namesOf(phone);
  names.place = ['variants', number - 1];
  const { practice } = phone.source.header;
  const values: Record<string, string> = { ...practice };
  for (const [name, other] of Object.entries(variant.values ?? {})) {
    for (const key of [name, other])
      if (!(key in practice))
        phone.complain({ what: 'practice', name: key, at: names.place, known: Object.keys(practice) });
    values[name] = practice[other]!;
  }
  const interrupt = variant.interrupt && {
    at: names.screen(variant.interrupt.at, DEVICE),
    effects: names.effects(variant.interrupt.do, DEVICE),
  };
  const start = startState(phone, names, task.start ?? {}, variant);
  names.place = ['goal'];
  const goal = names.guard(task.goal, DEVICE);
  names.place = ['unsafe'];
  const unsafe = (task.unsafe ?? []).map((item) => ({
    when: names.guard(item.when, DEVICE),
    recover: names.guard(item.recover, DEVICE),
    tell: item.tell,
  }));
  const setting: Setting = { phone, values, icons: variant.icons ?? [], interrupt };
  return {
    task,
    variant,
    number,
    story: variant.story ?? task.story,
    setting,
    start,
    goal,
    unsafe,
    slice: slice(
      phone,
      goal,
      unsafe.flatMap((item) => [item.when, item.recover]),
      interrupt?.effects,
    ),
  };
}

function startState(phone: Phone, names: Names, common: StartSource, variant: VariantSource): PhoneState {
  const own = variant.start ?? {};
  const start: StartSource = { ...common, ...own, set: { ...common.set, ...own.set } };
  const vars = phone.vars.map(() => 0);
  const assign = (name: string, value: string): void => {
    const variable = names.variable(name, DEVICE);
    vars[variable] = names.value(variable, value);
  };
  if (variant.skin) assign(`${DEVICE}.skin`, variant.skin);
  if (variant.nav) assign(`${DEVICE}.nav`, variant.nav);
  for (const [name, value] of Object.entries(start.set ?? {})) assign(name, value);
  let state: PhoneState = { ...freshState(phone), vars };
  const device = phone.appIndex.get(DEVICE)!;
  const at = (own.at ?? start.at) as string | undefined;
  const front = names.screen(at ?? 'home', DEVICE);
  const running = (start.running ?? []).map((name) => names.screen(name, DEVICE));
  const open =
    phone.screens[front]!.app === device
      ? running
      : [front, ...running.filter((screen) => phone.screens[screen]!.app !== phone.screens[front]!.app)];
  for (const screen of open)
    state = { ...state, stacks: withStack(state.stacks, phone.screens[screen]!.app, pathTo(phone, screen)) };
  state = { ...state, recents: open.map((screen) => phone.screens[screen]!.app), app: phone.screens[front]!.app };
  const home = phone.screenIndex.get(HOME)!;
  state = {
    ...state,
    stacks: withStack(state.stacks, device, phone.screens[front]!.app === device ? devicePath(phone, front) : [home]),
  };
  if (start.over) state = { ...state, over: names.screen(start.over, DEVICE) };
  if (start.typing) {
    const field = phone.controlIndex.get(`${topScreen(phone, state).id}#${start.typing}`);
    if (field === undefined)
      phone.complain({
        what: 'field',
        name: start.typing,
        at: names.place,
        known: [],
        of: topScreen(phone, state).id,
      });
    state = { ...state, focus: field ?? -1 };
  }
  return state;
}

const devicePath = (phone: Phone, screen: number): readonly number[] =>
  phone.screens[screen]!.id === HOME ? [screen] : pathTo(phone, screen, true);

/** The screens from an app's first one to this one by the fewest taps; what a real user would find beneath. */
function pathTo(phone: Phone, target: number, device = false): readonly number[] {
  const { app } = phone.screens[target]!;
  const { root } = phone.apps[app]!;
  const before = new Map<number, number>([[root, -1]]);
  const queue = [root];
  for (const screen of queue) {
    if (screen === target) break;
    for (const control of phone.screens[screen]!.controls) {
      for (const { move } of [control.effects, control.else]) {
        if (move?.to !== 'screen' || phone.screens[move.screen]?.app !== app || before.has(move.screen)) continue;
        before.set(move.screen, screen);
        queue.push(move.screen);
      }
    }
  }
  if (!before.has(target)) return device || target === root ? [target] : [root, target];
  const path: number[] = [];
  for (let screen = target; screen >= 0; screen = before.get(screen)!) path.unshift(screen);
  return path;
}
