/**
 * Taps forgiven for unsteady hands and cracked glass: a press of up to three seconds, a slide of up to 24 px, a double tap and
 * a resting palm all count as one tap. It turns touches into `click`, and never touches mouse, keyboard or screen readers.
 *
 * Touch events and not pointer events, because Chromium answers a slide of 16 px with `pointercancel` and no click, also where
 * nothing can scroll; `touchend` still arrives.
 */

/** Older hands end a tap 3.4 mm, about 18 px, from where they meant to (Sultana & Moffatt 2019); a slide within this is a tap. */
const SLIDE = 24;
/** A long press lasts 500 ms on Android; slow hands take up to this. */
const LONGEST = 3000;
/** A touch this near a control is meant for it. */
const SLOP = 8;
/** Two touches of one control within this are one tap. */
const SAME_CONTROL = 600;
/** The second half of a double tap comes within 400 ms; the rest is the time the touch itself takes. */
const TAIL = 450;
/** … and falls near the first half; a touch elsewhere is meant. */
const TAIL_REACH = 48;
/** A touch starting this near the side of the glass is a holding hand … */
const EDGE = 8;
/** … unless its control sits at that side. */
const EDGE_CONTROL = 60;
/** A browser may send its own click this long after the touch. */
const LATE_CLICK = 700;
/** A page that scrolled this recently is in flight, and the touch is meant to stop it. */
const IN_FLIGHT = 100;

const CONTROL = 'a[href],button,summary,label,input,select,textarea,[contenteditable],[role=button]';
const NATIVE = 'input:not([type=radio],[type=checkbox],[type=button],[type=submit]),select,textarea,[contenteditable]';
interface Press {
  finger: number;
  control: HTMLElement;
  x: number;
  y: number;
  /** Milliseconds on the page's clock, as `Event.timeStamp`. */
  start: number;
  moved: boolean;
}

/** What keeps a root's taps forgiven. */
export interface ForgivenTaps {
  /** Tell it that another screen stands there now: the tail of a double tap must not hit what appeared under the finger. */
  screenChanged(): void;
  /** Gives the root back to the browser. */
  stop(): void;
}

const distance = (a: { x: number; y: number }, x: number, y: number) => Math.hypot(a.x - x, a.y - y);

function controlOf(target: EventTarget | null, root: HTMLElement): HTMLElement | undefined {
  const control = target instanceof Element ? target.closest<HTMLElement>(CONTROL) : null;
  return control && root.contains(control) ? control : undefined;
}

/** Text fields, sliders and lists keep the browser's own touch, also when reached by their label. */
function isNative(control: HTMLElement): boolean {
  return control.matches(NATIVE) || (control instanceof HTMLLabelElement && !!control.control?.matches(NATIVE));
}

/** The nearest control within the slop; none when controls of different consequence are in reach. */
function controlNear(x: number, y: number, root: HTMLElement): HTMLElement | undefined {
  const near: HTMLElement[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const angle = (turn * Math.PI) / 4;
    const at = document.elementFromPoint(x + SLOP * Math.cos(angle), y + SLOP * Math.sin(angle));
    const control = controlOf(at, root);
    if (control) near.push(control);
  }
  const consequence = (control: HTMLElement) => control.getAttribute('data-consequence');
  const first = near[0];
  if (!first || near.some((one) => consequence(one) !== consequence(first))) return undefined;
  return first.closest('[data-no-slop]') ? undefined : first;
}

function atDeadEdge(x: number, control: HTMLElement): boolean {
  const width = document.documentElement.clientWidth;
  const { left, right } = control.getBoundingClientRect();
  const centre = (left + right) / 2;
  return (x < EDGE && centre > EDGE_CONTROL) || (x > width - EDGE && centre < width - EDGE_CONTROL);
}

/** A touch seen by an inner root is not for an outer one. */
const seen = new WeakSet<Event>();

/**
 * Forgives the taps on every control inside `root`, now and later. A control may carry `data-repeat` (a key of a keypad: quick
 * repeats are meant), `data-no-slop` (only a touch right on it counts) and `data-consequence` (neighbours that differ in it
 * share no slop).
 */
export function forgiveTaps(root: HTMLElement): ForgivenTaps {
  const ending = new AbortController();
  let press: Press | undefined;
  let changedAt = -LONGEST;
  let scrolledAt = -LONGEST;
  let last = { x: 0, y: 0, at: -LONGEST, control: root };
  let touched = { x: 0, y: 0, at: -LONGEST };

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ) => root.addEventListener(name, act, { ...options, signal: ending.signal });
  const fingerIn = (touches: TouchList) => Array.from(touches).find((one) => one.identifier === press?.finger);
  const block = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Controls that are ours; the browser's own are left to it. */
  const forgiven = (control: HTMLElement | undefined) => (control && !isNative(control) ? control : undefined);

  on(
    'touchstart',
    (event) => {
      const touch = event.changedTouches[0];
      if (!touch || seen.has(event)) return;
      seen.add(event);
      // A control that was removed under the finger takes its `touchend` with it, so a lifted finger is noticed here.
      if (fingerIn(event.touches) && !fingerIn(event.changedTouches)) return;
      press = undefined;
      if (event.timeStamp - scrolledAt < IN_FLIGHT) return;
      const { clientX: x, clientY: y } = touch;
      // Not `event.target`: Chromium moves a touch to the nearest control by a slop of its own.
      const control = forgiven(controlOf(document.elementFromPoint(x, y), root) ?? controlNear(x, y, root));
      if (!control) return;
      // Safari shows its callout by these properties alone; there is no event to stop.
      for (const name of ['touch-callout', 'user-select']) control.style.setProperty(`-webkit-${name}`, 'none');
      press = { finger: touch.identifier, control, x, y, start: event.timeStamp, moved: false };
    },
    { passive: true },
  );

  document.addEventListener(
    'scroll',
    (event) => {
      scrolledAt = event.timeStamp;
    },
    { capture: true, passive: true, signal: ending.signal },
  );

  on(
    'touchmove',
    (event) => {
      const touch = fingerIn(event.touches);
      if (press && touch && distance(press, touch.clientX, touch.clientY) > SLIDE) press.moved = true;
    },
    { passive: true },
  );

  on('touchend', (event) => {
    const touch = fingerIn(event.changedTouches) ?? event.changedTouches[0];
    if (!touch) return;
    touched = { x: touch.clientX, y: touch.clientY, at: event.timeStamp };
    if (touch.identifier !== press?.finger) return;
    const { control, x, y, start, moved } = press;
    press = undefined;
    if (event.cancelable) event.preventDefault();
    if (moved || distance(touched, x, y) > SLIDE || touched.at - start > LONGEST) return;
    if (!control.isConnected || atDeadEdge(x, control)) return;
    if (start - changedAt < TAIL && distance(last, x, y) < TAIL_REACH) return;
    if (control === last.control && start - last.at < SAME_CONTROL && !control.closest('[data-repeat]')) return;
    last = { x, y, at: touched.at, control };
    control.click();
  });

  on('touchcancel', (event) => {
    if (fingerIn(event.changedTouches)) press = undefined;
  });

  // Whatever the finger meant is decided above.
  on(
    'click',
    (event) => {
      const ofTouch = event.isTrusted && event.detail > 0 && event.timeStamp - touched.at < LATE_CLICK;
      if (ofTouch && distance(touched, event.clientX, event.clientY) < SLIDE && forgiven(controlOf(event.target, root)))
        block(event);
    },
    { capture: true },
  );

  on(
    'keydown',
    (event) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ') && forgiven(controlOf(event.target, root)))
        block(event);
    },
    { capture: true },
  );

  // Only what a held finger brings up; a mouse keeps its menu.
  for (const name of ['contextmenu', 'selectstart', 'dragstart'] as const) {
    on(name, (event) => {
      if (press?.control.contains(event.target as Node)) event.preventDefault();
    });
  }

  return {
    screenChanged: () => {
      changedAt = performance.now();
    },
    stop: () => ending.abort(),
  };
}
