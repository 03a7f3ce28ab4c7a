/**
 * The phone as it is sent to a page. A task gets the screens on its way and every variable; the rest is fetched when a finger first
 * strays there. A file's name carries its content, so an old page never meets a new phone.
 */
import { createHash } from 'node:crypto';
import { makeExercise } from './exercise.ts';
import { DEVICE, HOME, KEYBOARD, LOCK, type Phone, plainWords, RECENTS, SHADE } from './phone.ts';
import type { AppSource, PhoneSource, TaskSource } from './schema.ts';
import type { SentPhone } from './sent-phone.ts';
import { isLocked } from './state.ts';

export interface PhoneFile {
  /** `<what>.<hash>`, to be served as `may-tap/<name>.json`. */
  name: string;
  json: string;
}

function file(what: string, sent: SentPhone): PhoneFile {
  const json = JSON.stringify(sent);
  return { name: `${what}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}

/** The whole phone, for free play and for who strays. */
export const phoneData = (source: PhoneSource): PhoneFile =>
  file('ca-may', { ...trimmed(source, source.apps), task: undefined });

/** What one task needs to begin: itself and the screens on its way, in all its variants. */
export function taskPhoneData(task: TaskSource, phone: Phone): PhoneFile {
  const needed = screensOf(task, phone);
  const apps = phone.source.apps.map((app) => ({
    ...app,
    screens: Object.fromEntries(Object.entries(app.screens).filter(([screen]) => needed.has(`${app.id}.${screen}`))),
  }));
  return file(task.id, { ...trimmed(phone.source, apps, task), task });
}

/** Screens where something that matters is done, where the task begins and what lies beneath, and the device's own. */
function screensOf(task: TaskSource, phone: Phone): ReadonlySet<string> {
  const needed = new Set<string>([HOME, RECENTS, SHADE]);
  const unlocks = unlockScreens(phone);
  const add = (screen: number): void => {
    const { id, app } = phone.screens[screen]!;
    needed.add(id);
    // An app begins with its first screen: wherever one is in it, «back» leads there.
    needed.add(phone.screens[phone.apps[app]!.root]!.id);
  };
  for (const number of task.variants.keys()) {
    const { slice, start, setting, unsafe } = makeExercise(phone, task, number + 1);
    // How to unlock is on nobody's way whose phone does not begin locked.
    const locked = isLocked(phone, start.vars);
    for (const [screen, matters] of slice.screens.entries())
      if (matters && (locked || !unlocks.has(screen))) add(screen);
    for (const stack of start.stacks) stack.forEach(add);
    if (start.over >= 0) add(start.over);
    for (const guard of unsafe) for (const screen of guard.recover.at ?? []) add(screen);
    const move = setting.interrupt?.effects.move;
    if (setting.interrupt) add(setting.interrupt.at);
    if (move && 'screen' in move) add(move.screen);
    // The slip is part of what is shown.
    const slip = phone.screenIndex.get(task.slip?.at === 'home' ? HOME : (task.slip?.at ?? ''));
    const tempting = phone.screens[slip ?? -1]?.controls.find(
      (control) => plainWords(control.label) === task.slip?.tap || control.id.split('#')[1] === task.slip?.tap,
    );
    for (const effects of [tempting?.effects, tempting?.else])
      if (effects?.move && 'screen' in effects.move) add(effects.move.screen);
  }
  const types = phone.controls.some(
    (control) => control.act === 'focus' && needed.has(phone.screens[control.screen]!.id),
  );
  const keyboard = phone.appIndex.get(KEYBOARD);
  if (types && keyboard !== undefined) add(phone.apps[keyboard]!.root);
  return needed;
}

/** The lock screen and those where the lock is opened. */
function unlockScreens(phone: Phone): ReadonlySet<number> {
  const [lock, locked] = phone.lock;
  const opens = phone.controls.filter(({ effects }) =>
    effects.set.some(([variable, value]) => variable === lock && value !== locked),
  );
  return new Set([...opens.map(({ screen }) => screen), phone.screenIndex.get(LOCK) ?? -1]);
}

/** Without what only the build needs; drawings, practice values and variables only where something names them. */
function trimmed(source: PhoneSource, apps: readonly AppSource[], task?: TaskSource): PhoneSource {
  const named = JSON.stringify([apps.map(({ icon, screens }) => [icon, screens]), task]);
  const pick = <T>(all: Readonly<Record<string, T>>, isNamed: (name: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => isNamed(name)));
  const asValue = (name: string): boolean => named.includes(`"${name}"`);
  return {
    header: {
      ...source.header,
      practice: pick(source.header.practice, (name) => asValue(name) || named.includes(`{${name}}`)),
    },
    apps: apps.map(({ checked: _checked, ...app }) => {
      const isRead = (name: string): boolean =>
        app.id === DEVICE || Object.keys(app.screens).length > 0 || named.includes(`${app.id}.${name}"`);
      return { ...app, vars: pick(app.vars ?? {}, isRead) } as AppSource;
    }),
    icons: pick(source.icons, asValue),
    pictures: pick(source.pictures, asValue),
  };
}
