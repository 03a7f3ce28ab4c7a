/** Names of apps, screens, variables and values as an author writes them, read against one phone. Pure. */
import { type Effects, type Guard, HOME, LOCK, type Move, type Phone, type Variable } from './phone.ts';
import type { ConditionSource, EffectsSource, ElementSource, WordsSource } from './schema.ts';

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

export const NOTHING: Effects = { set: [], move: undefined, tell: undefined };
export const ALWAYS: Guard = { vars: [], at: undefined };
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

/** The names of a compiled phone, to read a task against it. */
export function namesOf(phone: Phone): Names {
  const names = new Names(phone.complain);
  names.vars = [...phone.vars];
  names.varIndex = new Map(phone.varIndex);
  names.screenIndex = new Map(phone.screenIndex);
  names.appIndex = new Map(phone.appIndex);
  return names;
}
