/**
 * A field. What is typed lives in the input element and nowhere else, and only as long as it is a beginning of the practice value.
 * With letters, a keyboard is drawn below the screen (KeyboardView); with digits, a pad stands here. A real keyboard works too.
 */
import { Component, createRef, type JSX } from 'preact';
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

interface FieldProps {
  view: View;
  element: Field;
  control: Control;
  focus: Control | undefined;
}

export class FieldView extends Component<FieldProps> {
  input = createRef<HTMLInputElement>();
  /** What stood there before the last key. */
  before = '';
  refused = false;

  get practice(): string {
    const { view, element } = this.props;
    return view.setting.values[element.practice] ?? '';
  }
  /** The variable's value: 0 empty, 1 matched, 2 the wrong text of the start. */
  get rest(): number {
    const { view, control } = this.props;
    return view.state.vars[control.effects.set[0]![0]]!;
  }
  get wrong(): string {
    return filled(this.props.view.setting, this.props.element.wrong ?? '');
  }
  get resting(): string {
    return this.rest === 1 ? this.practice : this.rest === 2 ? this.wrong : '';
  }
  get pad(): 'chu' | 'so' | 'goi' | 'hinh' {
    return this.props.element.pad ?? 'chu';
  }
  get isOpen(): boolean {
    return this.props.view.state.focus === this.props.control.index;
  }
  rule(): FieldRule {
    const { setting, state } = this.props.view;
    return {
      practice: this.practice,
      wrong: this.rest === 2 ? this.wrong : undefined,
      accents: this.props.element.accents === true,
      mode:
        this.pad === 'chu' ? ((currentValue(setting.phone, state, 'ban-phim.kieu') ?? 'telex') as KeyboardMode) : 'anh',
    };
  }

  shown = '';
  override componentDidMount(): void {
    this.settle();
  }
  override componentDidUpdate(): void {
    this.settle();
  }
  override componentWillUnmount(): void {
    this.lend(null);
  }
  /** The variable is the truth: when it changes, what stands in the field follows. */
  settle(): void {
    const { resting } = this;
    if (this.shown !== resting || (this.before === '' && resting !== '')) {
      this.shown = this.before = resting;
      this.input.current!.value = resting;
    }
    // The drawn keyboard sits below the screen; the open field lends itself to it.
    if (this.pad === 'chu' && this.isOpen) this.lend({ press: this.press, accepts: this.accepts });
  }
  lend(target: TypingTarget | null): void {
    const { typing } = this.props.view;
    if (typing && (target || typing.current?.press === this.press)) typing.current = target;
  }

  accepts = (key: string): boolean => typed(this.rule(), this.before, this.before + key).result !== 'refused';
  press = (key: string): void => this.take(key === ERASE ? this.before.slice(0, -1) : this.before + key);
  take(value: string): void {
    const { view } = this.props;
    const { act, wiped } = view;
    const field = this.input.current!;
    if (this.rest === 1) {
      field.value = this.resting;
      return;
    }
    const rule = this.rule();
    const now = typed(rule, this.before, value);
    field.value = this.before = now.text;
    const was = this.refused;
    this.refused = now.result === 'refused';
    if (now.result === 'matched') {
      act?.(this.props.control);
      // The keyboard goes when it has done its work: that it was right shows, and so does what comes next. Where the screen has gone
      // too, back would lead out of the next one.
      if (this.isOpen && !this.props.control.effects.move) act?.(view.setting.phone.keys.back);
    } else if (this.refused)
      wiped?.(`Máy tập chỉ nhận mẫu «${rule.practice}». Chữ khác đã được xoá ngay. Cô bác đừng gõ số thật vào đây.`);
    else if (was) wiped?.(undefined);
    else if (lacksAccents(rule, now.text))
      wiped?.(
        `Đủ chữ rồi, còn thiếu dấu. ${rule.mode === 'anh' ? 'Bàn phím này là tiếng Anh: chạm «Đổi bàn phím».' : 'Cô bác gõ thêm dấu vào cuối tiếng.'}`,
      );
  }
  // In Xem (no `typing`) the field plays the step like any other control; else it opens the keyboard, also when a finger comes
  // back to a field that the browser never took the focus from.
  touched = (): void => {
    const { view, focus } = this.props;
    if (!view.typing) {
      if (this.isNext && view.next) view.act?.(view.next);
    } else if (!focus) this.input.current!.closest('.nhap')!.scrollIntoView({ block: 'center' });
    else if (!this.isOpen) view.act?.(focus);
  };
  get isNext(): boolean {
    const { view, control, focus } = this.props;
    return view.next?.index === control.index || (focus !== undefined && view.next?.index === focus.index);
  }

  render(): JSX.Element {
    const { view, element, control } = this.props;
    const { setting, state, act } = view;
    const { isNext, practice, rest, pad } = this;
    const label = labelOf(setting, state, control);
    return (
      <div class={`nhap ${isNext && view.ring ? 'vong' : ''}`}>
        <label>
          <span>{label}</span>
          <input
            ref={this.input}
            type="text"
            inputMode="none"
            autoComplete="off"
            autoCorrect="off"
            spellcheck={false}
            class={element.secret ? 'kin' : undefined}
            defaultValue={this.resting}
            readOnly={!act}
            data-element={control.id.split('#')[1]}
            data-next={isNext ? '' : undefined}
            data-gesture={isNext ? (view.next?.act === 'focus' ? 'tap' : 'type') : undefined}
            data-value={isNext && view.next?.act === 'type' ? practice : undefined}
            onInput={(event) => this.take(event.currentTarget.value)}
            onFocus={view.typing && this.touched}
            onClick={this.touched}
          />
        </label>
        {rest !== 1 && act && (
          <p class="mau">Mẫu&nbsp;để&nbsp;tập: {pad === 'chu' ? practice : practice.replace(/ /g, '\u00a0')}</p>
        )}
        {pad !== 'chu' && act && <Pad pad={pad} press={this.press} />}
      </div>
    );
  }
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
            tabIndex={-1}
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
