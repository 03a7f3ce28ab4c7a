/**
 * A field. What is typed lives in the input element and nowhere else, and only as long as it is a beginning of the practice value.
 * With letters, a keyboard is drawn below the screen (KeyboardView); with digits, a pad stands here. A real keyboard works too.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Control } from '../phone.ts';
import type { ElementSource } from '../schema.ts';
import { labelOf } from '../sentence.ts';
import { currentValue } from '../state.ts';
import type { KeyboardMode } from '../telex.ts';
import { type FieldRule, lacksAccents, typed } from '../typing.ts';
import { filled } from '../words.ts';
import type { View } from './Phone.tsx';

/** The field that is being typed in, as the drawn keyboard meets it. `xoa` takes away the last letter. */
export interface TypingTarget {
  press: (key: string) => void;
  /** Would the field let this key stand? */
  accepts: (key: string) => boolean;
}

type Field = Extract<ElementSource, { kind: 'field' }>;

export function FieldView({
  view,
  element,
  control,
  focus,
}: {
  view: View;
  element: Field;
  control: Control;
  focus: Control | undefined;
}): JSX.Element {
  const { setting, state, act, wiped } = view;
  const input = useRef<HTMLInputElement>(null);
  const before = useRef('');
  const refused = useRef(false);
  const practice = setting.values[element.practice] ?? '';
  const rest = state.vars[control.effects.set[0]![0]]!;
  const wrong = filled(setting, element.wrong ?? '');
  const pad = element.pad ?? 'chu';
  const resting = rest === 1 ? practice : rest === 2 ? wrong : '';
  // The variable is the truth: when it changes, what stands in the field follows.
  useEffect(() => {
    before.current = resting;
    if (input.current) input.current.value = resting;
  }, [resting]);

  const rule = (): FieldRule => ({
    practice,
    wrong: rest === 2 ? wrong : undefined,
    accents: element.accents === true,
    mode: pad === 'chu' ? ((currentValue(setting.phone, state, 'ban-phim.kieu') ?? 'telex') as KeyboardMode) : 'anh',
  });
  const take = (value: string): void => {
    const field = input.current;
    if (!field || rest === 1) {
      if (field) field.value = resting;
      return;
    }
    const now = typed(rule(), before.current, value);
    field.value = now.text;
    before.current = now.text;
    const was = refused.current;
    refused.current = now.result === 'refused';
    if (now.result === 'matched') act?.(control);
    else if (now.result === 'refused')
      wiped?.(`Máy tập chỉ nhận mẫu «${practice}». Chữ khác đã được xoá ngay. Cô bác đừng gõ số thật vào đây.`);
    else if (was) wiped?.(undefined);
    else if (lacksAccents(rule(), now.text))
      wiped?.(
        rule().mode === 'anh'
          ? 'Đủ chữ rồi, còn thiếu dấu. Bàn phím này là tiếng Anh: chạm «Đổi bàn phím».'
          : 'Đủ chữ rồi, còn thiếu dấu. Cô bác gõ thêm dấu vào cuối tiếng.',
      );
  };
  const press = (key: string): void => {
    const text = before.current;
    take(key === ERASE ? text.slice(0, -1) : text + key);
  };
  const isNext = view.next?.index === control.index || (focus !== undefined && view.next?.index === focus.index);
  const label = labelOf(setting, state, control);
  const open = state.focus === control.index;
  // In Xem (no `typing`) the field plays the step like any other control; else it opens the keyboard, also when a finger comes
  // back to a field that the browser never took the focus from.
  const touched = (): void => {
    if (!view.typing) {
      if (isNext && view.next) act?.(view.next);
    } else if (focus && !open) act?.(focus);
  };
  // The drawn keyboard sits below the screen; the open field lends itself to it.
  useEffect(() => {
    if (!open || pad !== 'chu' || !view.typing) return;
    const { typing } = view;
    typing.current = {
      press,
      accepts: (key) => typed(rule(), before.current, before.current + key).result !== 'refused',
    };
    return () => {
      typing.current = null;
    };
  });
  return (
    <div class={`nhap ${isNext && view.ring ? 'vong' : ''}`}>
      <label>
        <span>{label}</span>
        <input
          ref={input}
          type="text"
          inputMode="none"
          autoComplete="off"
          autoCorrect="off"
          spellcheck={false}
          class={element.secret ? 'kin' : undefined}
          defaultValue={resting}
          readOnly={!act}
          data-element={control.id.split('#')[1]}
          data-next={isNext ? '' : undefined}
          data-gesture={isNext ? (view.next?.act === 'focus' ? 'tap' : 'type') : undefined}
          data-value={isNext && view.next?.act === 'type' ? practice : undefined}
          onInput={(event) => take(event.currentTarget.value)}
          onFocus={view.typing && touched}
          onClick={touched}
        />
      </label>
      {rest !== 1 && act && <p class="mau">Mẫu để tập: {practice}</p>}
      {pad !== 'chu' && act && <Pad pad={pad} press={press} />}
    </div>
  );
}

const ERASE = 'xoa';
const PADS = {
  so: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', ERASE],
  goi: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', ERASE],
  hinh: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
} as const;

function Pad({ pad, press }: { pad: 'so' | 'goi' | 'hinh'; press: (key: string) => void }): JSX.Element {
  return (
    <div class={`ban-so p-${pad}`} role="group" aria-label={pad === 'hinh' ? 'Chín chấm' : 'Bàn phím số'}>
      {PADS[pad].map((key) =>
        key === '' ? (
          <span key="trong" />
        ) : (
          <button
            key={key}
            type="button"
            class="nut"
            data-repeat=""
            aria-label={key === ERASE ? 'Xoá một số' : pad === 'hinh' ? `Chấm ${key}` : undefined}
            onClick={() => press(key)}
          >
            {key === ERASE ? 'Xoá' : key}
          </button>
        ),
      )}
    </div>
  );
}
