/**
 * The phone as it is sent to a page. A task gets the screens on its way and what they read; the rest is fetched when a finger first
 * strays there. A file's name carries its content, so an old page never meets a new phone.
 */
import { type ContentFile, contentFile } from '../lib/content-file.ts';
import { type Attainable, onlyAttainable, onlyReachable } from './attainable.ts';
import { demo } from './demo.ts';
import { makeExercise } from './exercise.ts';
import { DEVICE, HOME, KEYBOARD, LOCK, type Phone, RECENTS, SHADE } from './phone.ts';
import type { AppSource, ElementSource, PhoneSource, TaskSource } from './schema.ts';
import type { SentPhone } from './sent-phone.ts';
import { freshState, type PhoneState } from './state.ts';
import { step } from './step.ts';
import { walkthrough } from './walkthrough.ts';

const file = (what: string, sent: SentPhone): ContentFile => contentFile(what, sent);

/**
 * The phone with all that can be got to from where these tasks begin, for who strays; without tasks from a fresh phone, for free
 * play. What a hundred other tasks put on the phone does not travel.
 * @param name of the file: a module's
 */
export function wholePhoneData(name: string, phone: Phone, tasks: readonly TaskSource[]): ContentFile {
  const starts: Attainable = new Map(phone.vars.map(({ id }) => [id, new Set<string>()]));
  const from = new Set<string>([HOME, LOCK, RECENTS, SHADE]);
  const keyboard = phone.appIndex.get(KEYBOARD);
  if (keyboard !== undefined) from.add(phone.screens[phone.apps[keyboard]!.root]!.id);
  const begin = ({ vars, stacks, over }: PhoneState): void => {
    for (const [variable, value] of vars.entries()) mayBe(starts, phone, variable, value);
    for (const screen of [...stacks.flat(), ...(over < 0 ? [] : [over])]) from.add(phone.screens[screen]!.id);
  };
  begin(freshState(phone));
  for (const task of tasks)
    for (const number of task.variants.keys()) {
      const { start, setting } = makeExercise(phone, task, number + 1);
      begin(start);
      const { interrupt } = setting;
      if (!interrupt) continue;
      from.add(phone.screens[interrupt.at]!.id);
      for (const [variable, value] of interrupt.effects.set) mayBe(starts, phone, variable, value);
      const { move } = interrupt.effects;
      if (move && 'screen' in move) from.add(phone.screens[move.screen]!.id);
    }
  const known = [...from].filter((id) => phone.screenIndex.has(id));
  return file(name, {
    ...trimmed(phone.source, onlyReachable(phone.source.apps, starts, known), tasks),
    task: undefined,
  });
}

function mayBe(starts: Attainable, { vars }: Phone, variable: number, value: number): void {
  starts.get(vars[variable]!.id)!.add(vars[variable]!.values[value]!);
}

/** What one task needs to begin: itself and the screens on its way, in all its variants. */
export function taskPhoneData(task: TaskSource, phone: Phone): ContentFile {
  const { screens, explained, starts } = wayOf(task, phone);
  const sent = phone.source.apps.map((app) => ({
    ...app,
    screens: Object.fromEntries(
      Object.entries(app.screens)
        .filter(([screen]) => screens.has(`${app.id}.${screen}`))
        .map(([screen, source]) => [
          screen,
          {
            ...source,
            elements: source.elements.map((one, at) =>
              explained.has(`${app.id}.${screen} ${at}`) ? one : unexplained(one),
            ),
          },
        ]),
    ),
  }));
  const apps = onlyAttainable(sent, starts);
  return file(task.id, { ...trimmed(phone.source, apps, [task]), part: true, task });
}

/** «Vì sao» is shown in Xem only, so only of what Xem touches. */
function unexplained(element: ElementSource): ElementSource {
  if (!('why' in element)) return element;
  const { why: _why, ...rest } = element;
  return rest as ElementSource;
}

interface Way {
  /** Ids of the screens on it, and of what lies beneath them. */
  screens: ReadonlySet<string>;
  /** Elements that are touched on it, as «screen place». */
  explained: ReadonlySet<string>;
  /** What variables begin with. */
  starts: Attainable;
}

/** The demo of every variant, slip and repair included: the way as it is shown. */
function wayOf(task: TaskSource, phone: Phone): Way {
  const explained = new Set<string>();
  const starts: Attainable = new Map(phone.vars.map(({ id }) => [id, new Set<string>()]));
  const needed = new Set<string>([HOME, RECENTS]);
  const add = (screen: number): void => {
    const { id, app } = phone.screens[screen]!;
    needed.add(id);
    // An app begins with its first screen: wherever one is in it, «back» leads there.
    needed.add(phone.screens[phone.apps[app]!.root]!.id);
  };
  const addState = ({ stacks, over }: PhoneState): void => {
    for (const stack of stacks) stack.forEach(add);
    if (over >= 0) add(over);
  };
  let types = false;
  for (const number of task.variants.keys()) {
    const exercise = makeExercise(phone, task, number + 1);
    addState(exercise.start);
    const begins = [...exercise.start.vars.entries(), ...(exercise.setting.interrupt?.effects.set ?? [])];
    for (const [variable, value] of begins) mayBe(starts, phone, variable, value);
    // Where Xem shows a slip, its repair may go another way than the best one.
    for (const { state, control } of [...demo(exercise), ...walkthrough(exercise)]) {
      explained.add(`${phone.screens[control.screen]?.id} ${control.element}`);
      addState(state);
      addState(step(exercise.setting, state, control).state);
      types ||=
        control.act === 'focus' || (control.act === 'type' && phone.controls[control.index + 1]?.act === 'focus');
    }
    types ||= exercise.start.focus >= 0;
    if (exercise.setting.interrupt) add(exercise.setting.interrupt.at);
  }
  const keyboard = phone.appIndex.get(KEYBOARD);
  if (types && keyboard !== undefined) add(phone.apps[keyboard]!.root);
  return { screens: needed, explained, starts };
}

/** Variables that the view itself reads: how the phone looks, its status line, its lock, its keyboard. */
const DRAWN: ReadonlySet<string> = new Set([
  ...[
    'fontSize',
    'bold',
    'invert',
    'brightness',
    'airplane',
    'wifi',
    'data',
    'dnd',
    'battery',
    'skin',
    'nav',
    'lock',
  ].map((name) => `${DEVICE}.${name}`),
  `${KEYBOARD}.kieu`,
]);

/** Without what only the build needs; apps, drawings, practice values and variables only where something names them. */
function trimmed(source: PhoneSource, all: readonly AppSource[], tasks: readonly TaskSource[]): PhoneSource {
  const named = JSON.stringify([all.map(({ screens }) => screens), tasks]);
  const pick = <T>(from: Readonly<Record<string, T>>, isNamed: (name: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(from).filter(([name]) => isNamed(name)));
  const asValue = (name: string): boolean => named.includes(`"${name}"`);
  const apps = all
    .map(({ checked: _checked, ...app }): AppSource => {
      // What a file names without saying whose is its own; in a task's, the device's.
      const own = JSON.stringify([app.screens, app.id === DEVICE && tasks]);
      const isRead = (name: string): boolean =>
        DRAWN.has(`${app.id}.${name}`) || named.includes(`"${app.id}.${name}"`) || own.includes(`"${name}"`);
      return { ...app, vars: pick(app.vars ?? {}, isRead) } as AppSource;
    })
    // An app of which nothing was sent is there only to be opened by its name.
    .filter(({ id, screens, vars }) => asValue(id) || Object.keys({ ...screens, ...vars }).length > 0);
  const icons = new Set(apps.map(({ icon }) => icon));
  return {
    header: {
      ...source.header,
      practice: pick(source.header.practice, (name) => asValue(name) || named.includes(`{${name}}`)),
    },
    apps,
    icons: pick(source.icons, (name) => icons.has(name) || asValue(name)),
    pictures: pick(source.pictures, asValue),
  };
}
