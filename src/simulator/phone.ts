/**
 * The phone compiled for stepping: names have become indexes, so that a state is a few small arrays. Types and the names of what
 * has a role; `compile-phone.ts` makes it. In every lesson's bundle: keep small.
 */
import type { Complain } from './names.ts';
import type { PhoneSource, ScreenSource, WordsSource } from './schema.ts';

/** The device itself is an app with this id; these of its screens have a role. */
export const DEVICE = 'he';
export const KEYBOARD = 'ban-phim';
export const HOME = `${DEVICE}.man-hinh-chinh`;
export const LOCK = `${DEVICE}.man-hinh-khoa`;
export const RECENTS = `${DEVICE}.tong-quan`;
export const SHADE = `${DEVICE}.thong-bao`;

export interface Variable {
  /** Qualified: `cai-dat.query`. */
  id: string;
  values: readonly string[];
}

/** A condition: each listed variable has one of the allowed values; `at`: the screen on top is one of these. */
export interface Guard {
  vars: readonly (readonly [variable: number, allowed: readonly boolean[]])[];
  at: readonly number[] | undefined;
}

export interface Effects {
  set: readonly (readonly [variable: number, value: number])[];
  move: Move | undefined;
  tell: string | undefined;
}
export type Move =
  | { to: 'screen' | 'root' | 'over'; screen: number }
  | { to: 'app'; app: number }
  | { to: 'back' | 'home' };

export type Gesture = 'tap' | 'swipe-up' | 'swipe-down' | 'swipe-left' | 'swipe-right' | 'type';
export type SystemKey = 'back' | 'home' | 'recents' | 'pull';

/** One thing a finger can do on a screen. */
export interface Control {
  index: number;
  /** Stays the same as long as the app's words do: `cai-dat.man-hinh#do-sang-man-hinh`. */
  id: string;
  /** Its screen and its element's place in it; -1 for a key of the device. */
  screen: number;
  element: number;
  /** Which option or tab of the element; -1 where it has none. */
  part: number;
  act: 'tap' | 'type' | 'focus' | 'reopen' | 'close' | SystemKey;
  /** The app that `reopen` and `close` mean; -1 otherwise. */
  app: number;
  gesture: Gesture;
  label: WordsSource;
  when: Guard;
  if: Guard | undefined;
  effects: Effects;
  else: Effects;
}

export interface Screen {
  index: number;
  /** Qualified: `cai-dat.man-hinh`. */
  id: string;
  app: number;
  source: ScreenSource;
  dialog: boolean;
  keys: Guard | undefined;
  controls: readonly Control[];
}

export interface App {
  index: number;
  id: string;
  name: WordsSource;
  icon: string;
  /** The screen it begins with. */
  root: number;
  /** Its icon is always on the home screen. What has none is a part of another app: it can be brought back, not closed by itself. */
  isOnHome: boolean;
}

export interface Phone {
  source: PhoneSource;
  /** What to do about a name the phone does not have. */
  complain: Complain;
  vars: readonly Variable[];
  apps: readonly App[];
  screens: readonly Screen[];
  controls: readonly Control[];
  /** back, home, recents, pull. */
  keys: Readonly<Record<SystemKey, Control>>;
  /** For each app of the list of open apps: bring it back, close it. */
  reopen: readonly Control[];
  close: readonly Control[];
  varIndex: ReadonlyMap<string, number>;
  screenIndex: ReadonlyMap<string, number>;
  appIndex: ReadonlyMap<string, number>;
  controlIndex: ReadonlyMap<string, number>;
  /** he.lock and its value for locked; -1 where the phone has no lock. */
  lock: readonly [variable: number, locked: number];
}

/** Does this lead to a screen that was not sent along? Then the rest must be fetched first. */
export const isMissing = (phone: Phone, control: Control): boolean =>
  [control.effects.move, control.else.move].some((move) => move && leadsNowhere(phone, move)) ||
  (control.act === 'pull' && !phone.screenIndex.has(SHADE)) ||
  (control.act === 'focus' && phone.appIndex.has(KEYBOARD) && phone.apps[phone.appIndex.get(KEYBOARD)!]!.root < 0);

/** A target that was not sent along. */
export const leadsNowhere = (phone: Phone, move: Move): boolean =>
  'screen' in move ? move.screen < 0 : move.to === 'app' && phone.apps[move.app]!.root < 0;
