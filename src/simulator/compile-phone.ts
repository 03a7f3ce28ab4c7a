/** Compiles a phone from what authors wrote: names to indexes, each element to the controls a finger can meet. Pure. */
import { ALWAYS, type Complain, elementId, Names, NOTHING, plainWords, slug } from './names.ts';
import { type App, type Control, DEVICE, type Gesture, HOME, KEYBOARD, type Phone, type Screen } from './phone.ts';
import type { ElementSource, PhoneSource } from './schema.ts';

/** A field rests in these; `other` only where a task begins with a wrong text in it. */
const FIELD_VALUES = ['empty', 'matched', 'other'] as const;

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
  const onHome = new Set(
    source.apps
      .find(({ id }) => id === DEVICE)
      ?.screens[HOME.split('.')[1]!]?.elements.flatMap((one) => (one.kind === 'app' && !one.when ? one.open : [])),
  );
  const apps: App[] = source.apps.map((app, index) => ({
    index,
    id: app.id,
    name: app.name,
    icon: app.icon,
    root: names.screenIndex.get(`${app.id}.${Object.keys(app.screens)[0]}`) ?? -1,
    isOnHome: onHome.has(app.id),
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
