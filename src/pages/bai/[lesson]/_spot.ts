/** A control of the practice phone as the wall and paper draw it again. */
import type { LineScreen, Spot } from '../../../present/spot.ts';
import { icons } from '../../../simulator/icons.ts';
import type { Control, SystemKey } from '../../../simulator/phone.ts';
import { elementOf, isIphone, isSwiped, labelOf } from '../../../simulator/sentence.ts';
import { currentValue, type PhoneState, type Setting, topScreen } from '../../../simulator/state.ts';
import { visibleControls } from '../../../simulator/step.ts';
import { wordsOf } from '../../../simulator/words.ts';

const KEYS: Readonly<Record<SystemKey, { words: string; key: string; swipe: string }>> = {
  back: { words: 'Quay lại', key: 'M17 4 6 12l11 8z', swipe: 'M4 12h16M13 5l7 7-7 7' },
  home: { words: 'Trang chủ', key: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16', swipe: 'M12 20V4M5 11l7-7 7 7' },
  recents: { words: 'Tổng quan', key: 'M5 5h14v14H5z', swipe: 'M12 20V4M5 11l7-7 7 7' },
  pull: { words: 'Thanh trên cùng', key: 'M12 4v16M5 13l7 7 7-7', swipe: 'M12 4v16M5 13l7 7 7-7' },
};
const IPHONE_BACK = 'M20 12H4M11 5l-7 7 7 7';

export function spotOf(setting: Setting, state: PhoneState, control: Control): Spot {
  const label = labelOf(setting, state, control);
  switch (control.act) {
    case 'back':
    case 'home':
    case 'recents':
    case 'pull': {
      const { words, key, swipe } = KEYS[control.act];
      if (control.act === 'back' && isIphone(setting, state)) return { label: words, draw: IPHONE_BACK };
      return { label: words, draw: isSwiped(setting, state) ? swipe : key };
    }
    case 'type': {
      const element = elementOf(setting, control);
      return { label, sub: element?.kind === 'field' ? setting.values[element.practice] : undefined };
    }
    default:
      return { label, sub: subOf(setting, state, control), draw: iconOf(setting, control) };
  }
}

function subOf(setting: Setting, state: PhoneState, control: Control): string | undefined {
  const element = elementOf(setting, control);
  if (!element) return undefined;
  if ('sub' in element && element.sub) return wordsOf(setting, state, element.sub);
  if (element.kind !== 'switch') return undefined;
  const app = setting.phone.apps[setting.phone.screens[control.screen]!.app]!.id;
  const name = element.bind.includes('.') ? element.bind : `${app}.${element.bind}`;
  return currentValue(setting.phone, state, name) === element.on ? 'Đang bật' : 'Đang tắt';
}

function iconOf({ phone }: Setting, control: Control): string | undefined {
  const element = phone.screens[control.screen]?.source.elements[control.element];
  const { move } = control.effects;
  const name =
    element?.kind === 'app' && move?.to === 'app'
      ? phone.apps[move.app]!.icon
      : element?.kind === 'tabs'
        ? element.items[control.part]?.icon
        : element && 'icon' in element
          ? element.icon
          : undefined;
  return name ? icons[name]?.d : undefined;
}

/** The screen of a step as `most` lines around the control that is meant, and the device's keys when it is one of them. */
export function lineScreen(setting: Setting, state: PhoneState, control: Control, most: number): LineScreen {
  const { phone } = setting;
  const visible = visibleControls(phone, state);
  const isKey = (one: Control): boolean => one.act in KEYS;
  // A field has two controls, to open it and to type in it: on paper it is one line.
  const sameLine = (one: Control, other: Control): boolean =>
    one.index === other.index ||
    (one.screen >= 0 && one.screen === other.screen && one.element === other.element && one.part === other.part);
  const meant = isKey(control) ? undefined : control;
  const top = topScreen(phone, state);
  const shown = visible.filter(
    (one) => !isKey(one) && one.act !== 'focus' && one.screen === (meant?.screen ?? top.index),
  );
  const at = meant
    ? Math.max(
        0,
        shown.findIndex((one) => sameLine(one, meant)),
      )
    : 0;
  const room = meant ? most : most - 1;
  const from = Math.max(0, Math.min(at - (room > 2 ? 1 : 0), shown.length - room));
  const lines = shown.slice(from, from + room).map((one) => {
    const here = meant !== undefined && sameLine(one, meant);
    const { label, sub, draw } = spotOf(setting, state, here ? meant : one);
    return { label, draw, sub: here && meant.act === 'type' ? sub : undefined, here };
  });
  const keys = (['back', 'home', 'recents'] as const).filter((key) => visible.includes(phone.keys[key]));
  return {
    title: wordsOf(setting, state, top.source.title),
    lines,
    keys: meant
      ? []
      : control.act === 'pull'
        ? [{ ...spotOf(setting, state, control), here: true }]
        : keys.map((key) => ({ ...spotOf(setting, state, phone.keys[key]), here: control.act === key })),
  };
}
