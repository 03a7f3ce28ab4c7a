/**
 * The practice phone drawn: band, status line, screen, keys. Says nothing and decides nothing: it shows a state and reports which
 * control a finger meant. Rendered on the server it is the first screen of a task; without JavaScript it stays that picture.
 */
import type { JSX } from 'preact';
import type { Control, Screen } from '../phone.ts';
import { HOME, LOCK, RECENTS } from '../phone.ts';
import type { ElementSource } from '../schema.ts';
import { isIphone, isSwiped } from '../sentence.ts';
import { currentValue, type PhoneState, type Setting, topScreen } from '../state.ts';
import { visibleControls } from '../step.ts';
import { wordsOf } from '../words.ts';
import { ControlButton } from './ControlButton.tsx';
import { ElementView } from './ElementView.tsx';
import type { TypingTarget } from './FieldView.tsx';
import { Icon } from './Icon.tsx';
import { WhenTyping } from './WhenTyping.tsx';

export interface PhoneProps {
  setting: Setting;
  state: PhoneState;
  /** A finger meant this control. Left out, the phone is a picture. */
  act?: ((control: Control) => void) | undefined;
  /** Something was wiped from a field, or its accents are missing; undefined: typing goes well again. */
  wiped?: ((why: string | undefined) => void) | undefined;
  /** Where the guide points (always known to tests), and whether the learner sees a ring there. */
  next?: Control | undefined;
  ring?: boolean | undefined;
  /** The open field, for the drawn keyboard. */
  typing?: { current: TypingTarget | null } | undefined;
  /** «Làm theo»: everything but the next control steps back. */
  dim?: boolean | undefined;
}

/** What every element view needs of the phone around it. */
export interface View extends PhoneProps {
  /** Controls that are on the screen now. */
  visible: readonly Control[];
}

export function Phone(props: PhoneProps): JSX.Element {
  const { setting, state } = props;
  const { phone } = setting;
  const top = topScreen(phone, state);
  const view: View = { ...props, visible: visibleControls(phone, state) };
  const under = beneath(props, top);
  const size = currentValue(phone, state, 'he.fontSize') ?? 'vua';
  const dark = currentValue(phone, state, 'he.invert') === 'on';
  return (
    <div
      class={`may ${props.dim ? 'mo' : ''}`}
      data-co={size}
      data-dam={currentValue(phone, state, 'he.bold') === 'on' ? '' : undefined}
      data-dao={dark ? '' : undefined}
      data-sang={currentValue(phone, state, 'he.brightness')}
    >
      <p class="band">MÔ PHỎNG – MÁY TẬP</p>
      <StatusLine view={view} />
      <div class="man">
        {under && (
          <div class="duoi" inert aria-hidden="true">
            <ScreenView view={{ ...view, act: undefined, next: undefined, visible: [] }} screen={under} />
          </div>
        )}
        <ScreenView view={view} screen={top} key={top.id} />
      </div>
      {props.act && state.focus >= 0 && <WhenTyping show={({ KeyboardView }) => <KeyboardView view={view} />} />}
      <KeysLine view={view} />
    </div>
  );
}

/** A dialog, or a screen of the device laid over, leaves what is beneath in sight. */
function beneath({ setting, state }: PhoneProps, top: Screen): Screen | undefined {
  const { screens } = setting.phone;
  const stack = state.stacks[state.app]!;
  if (state.over >= 0) return top.dialog ? screens[stack[stack.length - 1]!] : undefined;
  if (!top.dialog) return undefined;
  const under = stack.findLast((screen) => !screens[screen]!.dialog);
  return under === undefined ? undefined : screens[under];
}

function ScreenView({ view, screen }: { view: View; screen: Screen }): JSX.Element {
  const { setting, state } = view;
  const layout = screen.source.layout ?? 'list';
  const elements = ordered(view, screen).filter(({ element }) => shown(view, element.when));
  const arrow = isIphone(setting, state) && view.visible.includes(setting.phone.keys.back);
  const quiet = screen.id === HOME || layout === 'lock' || (layout === 'photo' && !arrow);
  return (
    <section
      class={screen.dialog ? 'trang hop' : 'trang'}
      data-bo-cuc={layout}
      aria-label={wordsOf(setting, state, screen.source.title)}
      tabIndex={-1}
    >
      {!quiet && <Title view={view} screen={screen} />}
      {screen.id === LOCK && (
        <div class="khoa">
          <p class="gio">{setting.phone.source.header.clock}</p>
          <p>{setting.phone.source.header.date}</p>
        </div>
      )}
      {inRows(elements, layout).map((row) => {
        const views = row.map(({ element, index }) => (
          <ElementView
            key={`${screen.id}.${index}`}
            view={view}
            element={element}
            controls={screen.controls.filter((control) => control.element === index)}
          />
        ));
        return isKey(row[0]!.element, layout) ? (
          <div class="hang-phim" key={`${screen.id}.${row[0]!.index}`}>
            {views}
          </div>
        ) : (
          views
        );
      })}
      {screen.id === RECENTS && <OpenApps view={view} />}
    </section>
  );
}

/** Keys stand side by side: the shutter and its neighbours, the keys of a call. */
const isKey = ({ kind }: ElementSource, layout: string): boolean =>
  kind === 'key' || (kind === 'tile' && layout === 'call');

function inRows<T extends { element: ElementSource }>(elements: readonly T[], layout: string): T[][] {
  const rows: T[][] = [];
  for (const one of elements) {
    const last = rows.at(-1);
    if (last && isKey(one.element, layout) && isKey(last[0]!.element, layout)) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** The home screen of a variant may begin with other apps. */
function ordered({ setting }: View, screen: Screen) {
  const elements = screen.source.elements.map((element, index) => ({ element, index }));
  if (screen.id !== HOME || setting.icons.length === 0) return elements;
  const rank = (element: (typeof elements)[number]['element']): number => {
    const at = element.kind === 'app' ? setting.icons.indexOf(element.open) : -1;
    return at < 0 ? setting.icons.length : at;
  };
  return elements.toSorted((a, b) => rank(a.element) - rank(b.element));
}

function shown({ setting, state }: View, when: Record<string, unknown> | undefined): boolean {
  if (!when) return true;
  const { phone } = setting;
  const top = topScreen(phone, state);
  const owner = phone.apps[top.app]!.id;
  // Elements without a control (text, picture, message) have no compiled guard of their own.
  return Object.entries(when).every(([name, wanted]) => {
    const value = currentValue(phone, state, name.includes('.') ? name : `${owner}.${name}`);
    const positive = typeof wanted === 'string' || Array.isArray(wanted);
    const list = positive ? wanted : (wanted as { not: string | string[] }).not;
    return (typeof list === 'string' ? list === value : (list as string[]).includes(value ?? '')) === positive;
  });
}

function Title({ view, screen }: { view: View; screen: Screen }): JSX.Element {
  const { setting, state, visible } = view;
  const back = setting.phone.keys.back;
  const arrow = isIphone(setting, state) && visible.includes(back);
  return (
    <div class="ten">
      {arrow && (
        <ControlButton view={view} control={back} class="mui" label="Quay lại">
          <Icon view={view} name="mui-ten" />
        </ControlButton>
      )}
      <p>{wordsOf(setting, state, screen.source.title)}</p>
    </div>
  );
}

function StatusLine({ view }: { view: View }): JSX.Element {
  const { setting, state, visible } = view;
  const { phone } = setting;
  const value = (name: string): string | undefined => currentValue(phone, state, `he.${name}`);
  const net =
    value('airplane') === 'on'
      ? 'Máy bay'
      : value('wifi') === 'on'
        ? 'Wi-Fi'
        : value('data') === 'on'
          ? '4G'
          : 'Không mạng';
  const clock = phone.source.header.clock;
  const status = `${value('dnd') === 'on' ? 'Im · ' : ''}${net} · ${value('battery') === 'yeu' ? '9%' : '82%'}`;
  const line = (
    <>
      <span>{clock}</span> <span>{status}</span>
    </>
  );
  return visible.includes(phone.keys.pull) ? (
    <ControlButton
      view={view}
      control={phone.keys.pull}
      class="tt"
      label={`Kéo thanh trên cùng xuống: ${clock} ${status}`}
    >
      {line}
    </ControlButton>
  ) : (
    <p class="tt">{line}</p>
  );
}

/** Of each key: its word, its shape, and where one swipes instead the arrow and how it is done. */
const KEYS = {
  back: ['Quay lại', 'tam-giac', '→', 'Vuốt từ mép vào'],
  home: ['Trang chủ', 'tron', '↑', 'Vuốt lên'],
  recents: ['Tổng quan', 'vuong', '↑', 'Vuốt lên rồi giữ'],
} as const;

function KeysLine({ view }: { view: View }): JSX.Element | null {
  const { setting, state, visible } = view;
  const { keys } = setting.phone;
  const screen = topScreen(setting.phone, state);
  const iphone = isIphone(setting, state);
  const swiped = isSwiped(setting, state);
  const hidden = screen.keys && !(['back', 'home', 'recents'] as const).some((key) => visible.includes(keys[key]));
  if (hidden && screen.id !== HOME) return <div class="phim" />;
  const names = iphone ? (['home', 'recents'] as const) : (['back', 'home', 'recents'] as const);
  return (
    <div class={`phim ${swiped ? 'vuot' : ''}`} role="group" aria-label={swiped ? 'Vuốt hộ tôi' : 'Nút của máy'}>
      {names.map((name) => {
        const control = keys[name];
        const [word, shape, arrow, swipe] = KEYS[name];
        const drawing = swiped ? (
          <>
            <b aria-hidden="true">{arrow}</b>
            <span>{word}</span>
          </>
        ) : (
          <Icon view={view} name={shape} />
        );
        if (!visible.includes(control))
          return (
            <span key={name} class="nghi">
              {drawing}
            </span>
          );
        const gesture = !swiped ? 'tap' : name === 'back' ? 'swipe-right' : 'swipe-up';
        return (
          <ControlButton
            key={name}
            view={view}
            control={control}
            label={swiped ? `${swipe}: ${word}` : word}
            gesture={gesture}
          >
            {drawing}
          </ControlButton>
        );
      })}
    </div>
  );
}

function OpenApps({ view }: { view: View }): JSX.Element {
  const { setting, state } = view;
  const { phone } = setting;
  if (state.recents.length === 0) return <p class="chu quiet">Chưa có ứng dụng nào đang mở.</p>;
  return (
    <ul class="the-mo">
      {state.recents.map((app) => (
        <li key={app}>
          <ControlButton
            view={view}
            control={phone.reopen[app]!}
            label={`Mở ${wordsOf(setting, state, phone.apps[app]!.name)}`}
          >
            <Icon view={view} name={phone.apps[app]!.icon} />
            <span>{wordsOf(setting, state, phone.apps[app]!.name)}</span>
          </ControlButton>
          <ControlButton
            view={view}
            control={phone.close[app]!}
            label={`Đóng ${wordsOf(setting, state, phone.apps[app]!.name)}`}
          >
            Đóng
          </ControlButton>
        </li>
      ))}
    </ul>
  );
}
