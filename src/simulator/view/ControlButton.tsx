/** Anything a finger can meet on the phone is this native button. A swipe is recognised, and one tap does it too («Vuốt hộ tôi»). */
import type { ComponentChildren, JSX } from 'preact';
import type { Control, Gesture } from '../phone.ts';
import { labelOf } from '../sentence.ts';
import type { View } from './Phone.tsx';

interface Props {
  view: View;
  control: Control;
  class?: string;
  /** Accessible name, where the visible words are not enough. */
  label?: string;
  gesture?: Gesture;
  /** A state that is spoken: on or off, chosen or not. */
  pressed?: boolean | undefined;
  children?: ComponentChildren;
}

/** A finger that travelled this far meant to swipe; a tap forgives up to 24 px. */
const SWIPE = 30;
const DIRECTIONS: Record<string, (dx: number, dy: number) => boolean> = {
  'swipe-up': (dx, dy) => -dy > SWIPE && -dy > Math.abs(dx),
  'swipe-down': (dx, dy) => dy > SWIPE && dy > Math.abs(dx),
  'swipe-left': (dx, dy) => -dx > SWIPE && -dx > Math.abs(dy),
  'swipe-right': (dx, dy) => dx > SWIPE && dx > Math.abs(dy),
};

/** Where the finger that is down began, on what, and when it had swiped (ms of the page; 0 not yet). One finger at a time. */
let from: { x: number; y: number; control: number; swiped: number } | undefined;
/** A browser sends the click that a swipe leaves behind within this. */
const LATE_CLICK = 700;

/** The element a button belongs to, the same whether a switch is on or off. */
export const elementName = (control: Control): string | undefined => control.id.split(/[#:]/)[1];

export function ControlButton({
  view,
  control,
  label,
  gesture = control.gesture,
  pressed,
  children,
  ...rest
}: Props): JSX.Element {
  const { act } = view;
  const isNext = view.next?.index === control.index;
  const swiped = DIRECTIONS[gesture];
  const swipe: JSX.HTMLAttributes<HTMLButtonElement> = swiped
    ? {
        onPointerDown: (event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from = { x: event.clientX, y: event.clientY, control: control.index, swiped: 0 };
        },
        onPointerUp: (event) => {
          const start = from;
          if (!start || !swiped(event.clientX - start.x, event.clientY - start.y)) return;
          start.swiped = event.timeStamp;
          act?.(control);
        },
      }
    : {};
  return (
    <button
      type="button"
      class={`nut ${rest.class ?? ''} ${isNext && view.ring ? 'vong' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      data-element={elementName(control)}
      data-next={isNext ? '' : undefined}
      data-gesture={gesture === 'tap' && !isNext ? undefined : gesture}
      {...swipe}
      onClick={(event) => {
        // The click that a swipe leaves behind is not a second act.
        const afterSwipe =
          from?.control === control.index && from.swiped > 0 && event.timeStamp - from.swiped < LATE_CLICK;
        from = undefined;
        if (!afterSwipe) act?.(control);
      }}
    >
      {children ?? labelOf(view.setting, view.state, control)}
    </button>
  );
}
