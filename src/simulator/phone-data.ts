/**
 * The phone as it is sent to a page. A lesson gets the apps its tasks need, whole, and of the others their name, icon and variables;
 * their screens are fetched when a finger first strays there. A file's name carries its content, so an old page never meets a new
 * phone.
 */
import { createHash } from 'node:crypto';
import { makeExercise } from './exercise.ts';
import { KEYBOARD, type Phone } from './phone.ts';
import type { AppSource, PhoneSource, TaskSource } from './schema.ts';
import type { SentPhone } from './sent-phone.ts';

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
  file('ca-may', { ...trimmed(source, source.apps), tasks: [] });

/** What one lesson needs to begin: its tasks and the apps they are about. */
export function lessonPhoneData(lesson: string, tasks: readonly TaskSource[], phone: Phone): PhoneFile {
  const { source } = phone;
  const needed = appsOf(tasks, phone);
  const whole = source.apps.filter((app) => needed.has(app.id));
  const others = source.apps.filter((app) => !needed.has(app.id)).map((app) => ({ ...app, screens: {} }));
  return file(lesson, { ...trimmed(source, [...whole, ...others]), tasks: [...tasks] });
}

/** The apps that tasks are about: where something that matters is done, where they begin, what they leave open. */
function appsOf(tasks: readonly TaskSource[], phone: Phone): ReadonlySet<string> {
  const needed = new Set<string>();
  const add = (app: number): void => void needed.add(phone.apps[app]!.id);
  for (const task of tasks)
    for (const number of task.variants.keys()) {
      const { slice, start, setting } = makeExercise(phone, task, number + 1);
      for (const screen of phone.screens) if (slice.screens[screen.index]) add(screen.app);
      for (const [app, stack] of start.stacks.entries()) if (stack.length > 0) add(app);
      if (start.over >= 0) add(phone.screens[start.over]!.app);
      const move = setting.interrupt?.effects.move;
      if (setting.interrupt) add(phone.screens[setting.interrupt.at]!.app);
      if (move && 'screen' in move) add(phone.screens[move.screen]!.app);
    }
  const types = phone.controls.some(
    (control) => control.act === 'focus' && needed.has(phone.apps[phone.screens[control.screen]!.app]!.id),
  );
  if (types) needed.add(KEYBOARD);
  return needed;
}

/** Without what only the build needs, and with the drawings that are named. */
function trimmed(source: PhoneSource, apps: readonly AppSource[]): PhoneSource {
  const named = JSON.stringify(apps);
  const pick = <T>(drawings: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(drawings).filter(([name]) => named.includes(`"${name}"`)));
  return {
    header: source.header,
    apps: apps.map(({ checked: _checked, ...app }) => app as AppSource),
    icons: pick(source.icons),
    pictures: pick(source.pictures),
  };
}
