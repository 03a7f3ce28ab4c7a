/** Anything a finger can meet on the phone is this native button. A swipe is recognised, and one tap does it too («Vuốt hộ tôi»). */
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
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
  const from = useRef<{ x: number; y: number; done: boolean }>();
  const { act } = view;
  const isNext = view.next?.index === control.index;
  const swiped = DIRECTIONS[gesture];
  const swipe: JSX.HTMLAttributes<HTMLButtonElement> = swiped
    ? {
        onPointerDown: (event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = { x: event.clientX, y: event.clientY, done: false };
        },
        onPointerUp: (event) => {
          const start = from.current;
          if (!start || !swiped(event.clientX - start.x, event.clientY - start.y)) return;
          start.done = true;
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
      onClick={() => {
        // The click that a swipe leaves behind is not a second act.
        const swipedAlready = from.current?.done;
        from.current = undefined;
        if (!swipedAlready) act?.(control);
      }}
    >
      {children ?? labelOf(view.setting, view.state, control)}
    </button>
  );
}
