/** The drawn letter keyboard, with the extra keys that the app `ban-phim` describes (speak instead of typing, change keyboard). */
import type { JSX } from 'preact';
import { KEYBOARD } from '../phone.ts';
import { labelOf } from '../sentence.ts';
import { currentValue } from '../state.ts';
import { ControlButton } from './ControlButton.tsx';
import { Icon } from './Icon.tsx';
import type { View } from './Phone.tsx';

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** A finger this near a neighbouring key meant it, when the key it met makes no sense here (older hands miss by 3.4 mm, 18 px). */
const REACH = 18;

export function KeyboardView({ view }: { view: View }): JSX.Element | null {
  const { setting, state, act, typing } = view;
  const { phone } = setting;
  const field = phone.controls[state.focus];
  const keyboard = phone.appIndex.get(KEYBOARD);
  if (!field || keyboard === undefined || !act) return null;
  const mode = currentValue(phone, state, 'ban-phim.kieu') ?? 'telex';
  const extra =
    phone.screens[phone.apps[keyboard]!.root]?.controls.filter((control) => view.visible.includes(control)) ?? [];
  const press = (event: JSX.TargetedMouseEvent<HTMLButtonElement>, key: string): void => {
    const target = typing?.current;
    if (!target) return;
    const near =
      event.detail > 0 && key.length === 1 && !target.accepts(key) ? nearKey(event, target.accepts) : undefined;
    target.press(near ?? key);
  };
  const keyOf = (key: string, says: string, shows = key): JSX.Element => (
    <button
      key={key}
      type="button"
      tabIndex={-1}
      class={`nut ${shows.length > 1 ? 'dai' : ''}`}
      data-repeat=""
      data-key={key}
      aria-label={says}
      onClick={(event) => press(event, key)}
    >
      {shows}
    </button>
  );
  return (
    <div class="go" role="group" aria-label="Bàn phím">
      {extra.length > 0 && (
        <div class="them">
          {extra.map((control) => (
            <ControlButton key={control.id} view={view} control={control}>
              <Icon view={view} name={iconOf(view, control.element)} />
              <span>{labelOf(setting, state, control)}</span>
            </ControlButton>
          ))}
        </div>
      )}
      {mode === 'vni' && <div class="hang">{[...'1234567890'].map((key) => keyOf(key, `số ${key}`))}</div>}
      {LETTERS.map((row, index) => (
        <div class="hang" key={row}>
          {[...row].map((key) => keyOf(key, `chữ ${key}`))}
          {index === 2 && keyOf('xoa', 'Xoá một chữ', 'Xoá')}
        </div>
      ))}
      <div class="hang">
        {keyOf(',', 'dấu phẩy')}
        {keyOf(' ', 'dấu cách', 'dấu cách')}
        {keyOf('.', 'dấu chấm')}
        <button type="button" class="nut dai" onClick={() => act(phone.keys.back)}>
          Xong
        </button>
      </div>
    </div>
  );
}

function iconOf({ setting }: View, element: number): string {
  const { phone } = setting;
  const item = phone.screens[phone.apps[phone.appIndex.get(KEYBOARD)!]!.root]!.source.elements[element];
  return item && 'icon' in item ? (item.icon ?? 'ban-phim') : 'ban-phim';
}

/** The key that would be accepted and whose edge is nearest to where the finger came down. */
function nearKey(
  event: JSX.TargetedMouseEvent<HTMLButtonElement>,
  accepts: (key: string) => boolean,
): string | undefined {
  const keys = event.currentTarget.closest('.go')?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
  let best: { key: string; distance: number } | undefined;
  for (const other of keys) {
    const key = other.dataset['key'] ?? '';
    if (key.length !== 1 || !accepts(key)) continue;
    const box = other.getBoundingClientRect();
    const dx = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
    const dy = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
    const distance = Math.hypot(dx, dy);
    if (distance <= REACH && (!best || distance < best.distance)) best = { key, distance };
  }
  return best?.key;
}
