/**
 * The phone compiled for stepping: names become indexes, so that a state is a few small arrays. Pure; runs in the build, in
 * tests and in the page (in every lesson's bundle: keep small).
 */
import type {
  ConditionSource,
  EffectsSource,
  ElementSource,
  PhoneSource,
  ScreenSource,
  WordsSource,
} from './schema.ts';

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
}

export interface Phone {
  source: PhoneSource;
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

/** A name that the phone does not have, where it stands, and what there is instead. */
export interface UnknownName {
  what: 'variable' | 'value' | 'screen' | 'app' | 'practice' | 'variant' | 'field';
  name: string;
  /** Where in the app's file (the app's id first) or the task's it was read: the element or the field, not the very word. */
  at: readonly (string | number)[];
  known: readonly string[];
  /** The variable of a value, the screen of a field, the task of a variant. */
  of?: string;
}

/**
 * What to do about an unknown name. The build throws it at the author; a page, whose content is proven, knows no complaint: there an
 * unknown screen is one of an app that was not sent along.
 */
export type Complain = (unknown: UnknownName) => void;

const NOTHING: Effects = { set: [], move: undefined, tell: undefined };
const ALWAYS: Guard = { vars: [], at: undefined };
/** A field rests in these; `other` only where a task begins with a wrong text in it. */
const FIELD_VALUES = ['empty', 'matched', 'other'] as const;

/** A name for use in ids: accents off, đ → d, the rest to hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The plain form of words, for ids and for messages to authors. */
export function plainWords(words: WordsSource): string {
  return typeof words === 'string'
    ? words
    : (words['chung'] ?? words['else'] ?? Object.entries(words).find(([key]) => key !== 'of')?.[1] ?? '');
}

/** The id of an element within its screen: its own, or its label's slug. */
export function elementId(element: ElementSource): string {
  if (element.id) return element.id;
  if (element.kind === 'app') return element.open;
  if ('label' in element) return slug(plainWords(element.label));
  return element.kind;
}

/** Reads names against one phone. `owner` is the app whose unqualified names are meant. */
export class Names {
  vars: Variable[] = [];
  varIndex = new Map<string, number>();
  screenIndex = new Map<string, number>();
  appIndex = new Map<string, number>();

  /** What is being read now, for complaints. */
  place: readonly (string | number)[] = [];
  complain: Complain;
  constructor(complain: Complain) {
    this.complain = complain;
  }

  variable(name: string, owner: string): number {
    return this.find('variable', this.varIndex, name.includes('.') ? name : `${owner}.${name}`);
  }
  value(variable: number, value: string): number {
    const { id, values } = this.vars[variable]!;
    const found = values.indexOf(value);
    if (found < 0) this.complain({ what: 'value', name: value, at: this.place, known: values, of: id });
    return found;
  }
  screen(name: string, owner: string): number {
    const full = name === 'home' ? HOME : name === 'lock' ? LOCK : name.includes('.') ? name : `${owner}.${name}`;
    return this.find('screen', this.screenIndex, full);
  }
  app(name: string): number {
    return this.find('app', this.appIndex, name);
  }
  private find(what: UnknownName['what'], index: ReadonlyMap<string, number>, name: string): number {
    const found = index.get(name);
    if (found === undefined) this.complain({ what, name, at: this.place, known: [...index.keys()] });
    return found ?? -1;
  }
  guard(source: ConditionSource | undefined, owner: string): Guard {
    if (!source) return ALWAYS;
    const vars: [number, boolean[]][] = [];
    let screens: number[] | undefined;
    for (const [name, wanted] of Object.entries(source)) {
      const positive = typeof wanted === 'string' || Array.isArray(wanted);
      const list = positive ? wanted : wanted.not;
      const values = typeof list === 'string' ? [list] : list;
      if (name === 'at') {
        screens = values.map((value) => this.screen(value, owner));
        continue;
      }
      const variable = this.variable(name, owner);
      const chosen = values.map((value) => this.value(variable, value));
      vars.push([variable, this.vars[variable]!.values.map((_, index) => chosen.includes(index) === positive)]);
    }
    return { vars, at: screens };
  }
  effects(source: EffectsSource | undefined, owner: string): Effects {
    if (!source) return NOTHING;
    const set = Object.entries(source.set ?? {}).map(([name, value]) => {
      const variable = this.variable(name, owner);
      return [variable, this.value(variable, value)] as const;
    });
    let move: Move | undefined;
    if (source.go) move = { to: 'screen', screen: this.screen(source.go, owner) };
    else if (source.root) move = { to: 'root', screen: this.screen(source.root, owner) };
    else if (source.over) move = { to: 'over', screen: this.screen(source.over, owner) };
    else if (source.open) move = { to: 'app', app: this.app(source.open) };
    else if (source.home) move = { to: 'home' };
    else if (source.back) move = { to: 'back' };
    return { set, move, tell: source.tell };
  }
}

/** Without `complain`, screens that are named and not there count as not sent along (`isMissing`). */
export function compilePhone(source: PhoneSource, complain: Complain = () => undefined): Phone {
  const names = new Names(complain);
  for (const app of source.apps) {
    names.appIndex.set(app.id, names.appIndex.size);
    for (const [name, values] of Object.entries(app.vars ?? {})) {
      names.varIndex.set(`${app.id}.${name}`, names.vars.length);
      names.vars.push({ id: `${app.id}.${name}`, values: values === 'field' ? FIELD_VALUES : values });
    }
    for (const screen of Object.keys(app.screens)) names.screenIndex.set(`${app.id}.${screen}`, names.screenIndex.size);
  }
  const screens: Screen[] = [];
  const controls: Control[] = [];
  const apps: App[] = source.apps.map((app, index) => ({
    index,
    id: app.id,
    name: app.name,
    icon: app.icon,
    root: names.screenIndex.get(`${app.id}.${Object.keys(app.screens)[0]}`) ?? -1,
  }));
  const add = (control: Omit<Control, 'index'>): Control => {
    const whole = { ...control, index: controls.length };
    controls.push(whole);
    return whole;
  };
  const hasKeyboard = names.appIndex.has(KEYBOARD);
  for (const [appIndex, app] of source.apps.entries()) {
    for (const [screenId, screen] of Object.entries(app.screens)) {
      const id = `${app.id}.${screenId}`;
      const index = screens.length;
      const here: Control[] = [];
      for (const [element, item] of screen.elements.entries()) {
        names.place = [app.id, 'screens', screenId, 'elements', element, item.kind];
        for (const control of controlsOf(item, names, app.id, source, hasKeyboard))
          here.push(add({ ...control, id: `${id}#${control.id}`, screen: index, element }));
      }
      screens.push({
        index,
        id,
        app: appIndex,
        source: screen,
        dialog: screen.dialog === true,
        keys: screen.keys && names.guard(screen.keys, app.id),
        controls: here,
      });
    }
  }
  const system = (act: Control['act'], label: string, gesture: Gesture, app = -1, id: string = act): Control =>
    add({
      id: `${DEVICE}#${id}`,
      screen: -1,
      element: -1,
      part: -1,
      act,
      app,
      gesture,
      label,
      when: ALWAYS,
      if: undefined,
      effects: NOTHING,
      else: NOTHING,
    });
  const keys = {
    back: system('back', 'Quay lại', 'tap'),
    home: system('home', 'Trang chủ', 'tap'),
    recents: system('recents', 'Tổng quan', 'tap'),
    pull: system('pull', 'Kéo thanh trên cùng xuống', 'swipe-down'),
  };
  const reopen = apps.map((app) => system('reopen', `Mở ${plainWords(app.name)}`, 'tap', app.index, `mo-${app.id}`));
  const close = apps.map((app) => system('close', `Đóng ${plainWords(app.name)}`, 'tap', app.index, `dong-${app.id}`));
  const lockVar = names.varIndex.get(`${DEVICE}.lock`) ?? -1;
  return {
    source,
    complain,
    vars: names.vars,
    apps,
    screens,
    controls,
    keys,
    reopen,
    close,
    varIndex: names.varIndex,
    screenIndex: names.screenIndex,
    appIndex: names.appIndex,
    controlIndex: new Map(controls.map((control) => [control.id, control.index])),
    lock: [lockVar, lockVar < 0 ? -1 : names.vars[lockVar]!.values.indexOf('khoa')],
  };
}

/** Does this lead to a screen that was not sent along? Then the rest must be fetched first. */
export const isMissing = (phone: Phone, control: Control): boolean =>
  [control.effects.move, control.else.move].some((move) => move && leadsNowhere(phone, move)) ||
  (control.act === 'pull' && !phone.screenIndex.has(SHADE)) ||
  (control.act === 'focus' && phone.appIndex.has(KEYBOARD) && phone.apps[phone.appIndex.get(KEYBOARD)!]!.root < 0);

/** A target that was not sent along. */
export const leadsNowhere = (phone: Phone, move: Move): boolean =>
  'screen' in move ? move.screen < 0 : move.to === 'app' && phone.apps[move.app]!.root < 0;

/** The names of a compiled phone, to read a task against it. */
export function namesOf(phone: Phone): Names {
  const names = new Names(phone.complain);
  names.vars = [...phone.vars];
  names.varIndex = new Map(phone.varIndex);
  names.screenIndex = new Map(phone.screenIndex);
  names.appIndex = new Map(phone.appIndex);
  return names;
}

type Draft = Omit<Control, 'index' | 'screen' | 'element'>;

function controlsOf(
  element: ElementSource,
  names: Names,
  owner: string,
  source: PhoneSource,
  hasKeyboard: boolean,
): Draft[] {
  const when = names.guard(element.when, owner);
  const draft = {
    part: -1,
    act: 'tap',
    app: -1,
    gesture: 'tap',
    when,
    if: undefined,
    effects: NOTHING,
    else: NOTHING,
  } as const;
  const id = elementId(element);
  switch (element.kind) {
    case 'text':
    case 'picture':
    case 'message':
      return [];
    case 'app': {
      const app = names.app(element.open);
      return [
        {
          ...draft,
          id,
          label: source.apps[app]!.name,
          effects: { set: [], move: { to: 'app', app }, tell: undefined },
        },
      ];
    }
    case 'choice':
    case 'slider': {
      const bind = names.variable(element.bind, owner);
      return element.options.map((option, part) => ({
        ...draft,
        id: `${id}-${slug(option.value)}`,
        part,
        label: option.label,
        effects: {
          set: [[bind, names.value(bind, option.value)]],
          move: undefined,
          tell: undefined,
        },
      }));
    }
    case 'tabs':
      return element.items.map((item, part) => ({
        ...draft,
        id: slug(plainWords(item.label)),
        part,
        label: item.label,
        effects: names.effects({ root: item.root }, owner),
      }));
    case 'tile':
    case 'switch': {
      const own = names.effects(element, owner);
      const works = element.if && names.guard(element.if, owner);
      const otherwise = names.effects(element.else, owner);
      if (element.bind === undefined)
        return [
          {
            ...draft,
            id,
            gesture: element.gesture ?? 'tap',
            label: element.label,
            if: works,
            effects: own,
            else: otherwise,
          },
        ];
      const bind = names.variable(element.bind, owner);
      const on = names.value(bind, element.on ?? 'on');
      const off = names.value(bind, element.off ?? 'off');
      // A switch turns over: two controls of which one is there at a time, so that a step stays a plain effect.
      const turn = (from: number, to: number, part: number): Draft => ({
        ...draft,
        id: part === 0 ? id : `${id}:tat`,
        part,
        gesture: element.gesture ?? 'tap',
        label: element.label,
        if: works,
        else: otherwise,
        when: {
          ...when,
          vars: [
            ...when.vars,
            [bind, names.vars[bind]!.values.map((_, index) => (from === on ? index === on : index !== on))],
          ],
        },
        effects: { ...own, set: [[bind, to], ...own.set] },
      });
      return [turn(off, on, 0), turn(on, off, 1)];
    }
    case 'field': {
      const bind = names.variable(element.bind, owner);
      if (!(element.practice in source.header.practice))
        names.complain({
          what: 'practice',
          name: element.practice,
          at: names.place,
          known: Object.keys(source.header.practice),
        });
      const own = names.effects(element, owner);
      const type: Draft = {
        ...draft,
        id,
        act: 'type',
        gesture: 'type',
        label: element.label,
        if: element.if && names.guard(element.if, owner),
        effects: { ...own, set: [[bind, names.value(bind, 'matched')], ...own.set] },
        else: names.effects(element.else, owner),
      };
      const focus: Draft = { ...draft, id: `${id}:cham`, act: 'focus', label: element.label };
      return hasKeyboard && (element.pad ?? 'chu') === 'chu' ? [type, focus] : [type];
    }
    default:
      return [
        {
          ...draft,
          id,
          gesture: element.gesture ?? 'tap',
          label: element.label,
          if: element.if && names.guard(element.if, owner),
          effects: names.effects(element, owner),
          else: names.effects(element.else, owner),
        },
      ];
  }
}
