/**
 * The vocabulary of the practice phone as an author writes it: the device (`phone.yaml`), an app (`*.app.yaml`), a task
 * (`*.task.yaml`). Every field is described; `content/phone/README.md` says the same in Vietnamese. Build time only: the page
 * imports nothing but types from here.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ «man-hinh»');

/** A screen: `man-hinh` in the same app, `cai-dat.man-hinh` in another. */
const place = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'viết «mã-màn-hình» hoặc «mã-ứng-dụng.mã-màn-hình»');

/**
 * Words on the screen. Plain text may name a practice value in braces: `Gọi {ten-con-gai}`. By the value of a variable:
 * `{ of: he.fontSize, nho: Nhỏ, else: Vừa }`. By maker of the phone: `{ chung: Chế độ trên máy bay, samsung: Chế độ máy bay }`.
 */
const words = z.union([z.string().min(1), z.record(z.string(), z.string())]);

/** What must hold: `{ ring: chuong }`, one of several `{ ring: [rung, im] }`, all but `{ ring: { not: im } }`. All lines must hold. */
const condition = z.record(
  z.string(),
  z.union([
    z.string(),
    z.array(z.string()).min(1),
    z.strictObject({ not: z.union([z.string(), z.array(z.string())]) }),
  ]),
);

const doing = {
  /** Variables and their new values. */
  set: z.record(z.string(), z.string()).optional(),
  /** Opens a screen on top; a screen already beneath is returned to. */
  go: place.optional(),
  /** Replaces the app's stack by this screen (a tab). */
  root: place.optional(),
  /** Starts an app, or returns to where it was left. */
  open: id.optional(),
  /** Lays a screen of the device over everything (notification shade, quick settings). */
  over: place.optional(),
  /** Goes back one screen. */
  back: z.literal(true).optional(),
  /** To the home screen; to the lock screen while the phone is locked. */
  home: z.literal(true).optional(),
  /** A sentence shown below the phone after the tap. */
  tell: z.string().optional(),
};
const effects = z.strictObject(doing);

const common = {
  /** Id within the screen; without it, the label without accents. */
  id: id.optional(),
  /** Shown only if. */
  when: condition.optional(),
};
const tappable = {
  ...common,
  label: words,
  /** A second, smaller line. */
  sub: words.optional(),
  icon: z.string().optional(),
  /** Better words for the hint than «Chạm «label»». */
  say: z.string().optional(),
  /** Why this is the step, shown after it in Xem. */
  why: z.string().optional(),
  /** What the finger does; a tap unless said otherwise. Every swipe can also be done by one tap («Vuốt hộ tôi»). */
  gesture: z.enum(['tap', 'swipe-up', 'swipe-down', 'swipe-left', 'swipe-right']).optional(),
  /** The tap works only if; otherwise `else` happens. */
  if: condition.optional(),
  else: effects.optional(),
  ...doing,
};
/** A stop of a choice or a slider. */
const option = z.strictObject({ value: z.string(), label: words, say: z.string().optional() });

/** The kinds of elements, each with its own fields. The view has one drawing per kind. */
export const elementKinds = {
  /** A paragraph; with the tone `address` a browser's address bar, with `caption` what a caller says. */
  text: z.strictObject({
    ...common,
    text: words,
    tone: z.enum(['plain', 'big', 'quiet', 'warning', 'address', 'caption']).optional(),
  }),
  /** A drawing by name, with what it shows. */
  picture: z.strictObject({ ...common, picture: z.string(), alt: z.string() }),
  /** A line of a list. */
  row: z.strictObject(tappable),
  button: z.strictObject({ ...tappable, tone: z.enum(['main', 'plain', 'danger']).optional() }),
  link: z.strictObject(tappable),
  /** A round or square key with a picture and its word: camera shutter, call, loudspeaker. */
  key: z.strictObject({ ...tappable, tone: z.enum(['main', 'plain', 'danger']).optional() }),
  /** A tile of quick settings: turns a variable over, or does what a button does. */
  tile: z.strictObject({
    ...tappable,
    bind: z.string().optional(),
    on: z.string().optional(),
    off: z.string().optional(),
  }),
  /** An icon on the home screen. */
  app: z.strictObject({ ...common, open: id }),
  /** A notification. */
  notification: z.strictObject({ ...tappable, from: words }),
  /** A bubble of a conversation. */
  message: z.strictObject({ ...common, text: words, from: z.enum(['them', 'me']), time: z.string().optional() }),
  /** On or off: a variable with the values [off, on]. */
  switch: z.strictObject({ ...tappable, bind: z.string(), on: z.string(), off: z.string() }),
  /** One of several, each a line with a round mark. */
  choice: z.strictObject({ ...common, label: words, bind: z.string(), options: z.array(option).min(2) }),
  /** Stops on a line, least to most. */
  slider: z.strictObject({
    ...common,
    label: words,
    bind: z.string(),
    options: z.array(option).min(2),
    icon: z.string().optional(),
  }),
  /**
   * A field to type in. It keeps no text: its variable says `empty`, `matched`, or `other` (a wrong text standing there at the
   * start). What follows (`set`, `go` …) happens when the practice value is complete.
   */
  field: z.strictObject({
    ...tappable,
    bind: z.string(),
    /** Name of a practice value in phone.yaml. */
    practice: z.string(),
    /** The wrong text that stands there when the variable begins as `other`. */
    wrong: z.string().optional(),
    /** Letters on the drawn keyboard, digits, digits of a telephone, or the nine dots of a pattern (1–9). */
    pad: z.enum(['chu', 'so', 'goi', 'hinh']).optional(),
    /** Dots instead of letters. */
    secret: z.literal(true).optional(),
    /** Accents must be right too. */
    accents: z.literal(true).optional(),
  }),
  /** Several words at the bottom of an app, one of them here. */
  tabs: z.strictObject({
    ...common,
    items: z.array(z.strictObject({ label: words, icon: z.string(), root: place })).min(2),
  }),
} as const;

export type ElementKind = keyof typeof elementKinds;
type ElementOf<K extends ElementKind> = { kind: K } & z.infer<(typeof elementKinds)[K]>;
export type ElementSource = { [K in ElementKind]: ElementOf<K> }[ElementKind];
export type WordsSource = z.infer<typeof words>;
export type ConditionSource = z.infer<typeof condition>;
export type EffectsSource = z.infer<typeof effects>;

const kindNames = Object.keys(elementKinds) as ElementKind[];

/** An element is written as one key, its kind: `- row: { label: …, go: … }`. */
const element = z.record(z.string(), z.unknown()).transform((raw, context): ElementSource => {
  const keys = Object.keys(raw);
  const kind = kindNames.find((name) => name === keys[0]);
  if (!kind || keys.length !== 1) {
    context.addIssue({
      code: 'custom',
      message: kind
        ? `mỗi phần tử chỉ có một loại; ở đây có ${keys.join(', ')}. Thụt các dòng dưới «${kind}» vào trong`
        : `không có loại phần tử «${keys[0] ?? ''}». Các loại: ${kindNames.join(', ')}`,
    });
    return z.NEVER;
  }
  const parsed = elementKinds[kind].safeParse(raw[kind]);
  if (parsed.success) return { kind, ...parsed.data } as ElementSource;
  for (const issue of parsed.error.issues)
    context.addIssue({ ...issue, path: [kind, ...issue.path] } as Parameters<typeof context.addIssue>[0]);
  return z.NEVER;
});

const screen = z.strictObject({
  title: words,
  /** Where the learner is, as a sentence: «Cô bác đang ở màn hình Cài đặt.» */
  where: z.string().min(1),
  /** Drawn over the screen beneath, which waits. */
  dialog: z.literal(true).optional(),
  /** The three buttons are there only if (a photo in full hides them). */
  keys: condition.optional(),
  /** How the screen is laid out; a list unless said otherwise. */
  layout: z.enum(['list', 'lock', 'home', 'quick', 'call', 'camera', 'chat', 'photo', 'pad']).optional(),
  elements: z.array(element),
});
export type ScreenSource = z.infer<typeof screen>;

export const appSchema = z.strictObject({
  id,
  name: words,
  icon: z.string(),
  /** What the words of this app were compared with, and the date of that source. */
  checked: z.strictObject({ against: z.string().min(1), on: z.iso.date() }),
  /** A look of its own from `src/simulator/skins/`. */
  skin: z.string().optional(),
  /** Variables: the first value is the one a fresh phone has. `field` is short for [empty, matched, other]. */
  vars: z.record(z.string(), z.union([z.literal('field'), z.array(z.string()).min(2)])).optional(),
  /** The first screen is where the app begins. */
  screens: z.record(id, screen),
});
export type AppSource = z.infer<typeof appSchema>;

export const phoneSchema = z.strictObject({
  name: z.string(),
  clock: z.string(),
  date: z.string(),
  /** Practice values: the only names and numbers that may be typed or shown. */
  practice: z.record(id, z.string()),
});
export type PhoneHeader = z.infer<typeof phoneSchema>;

const start = z.strictObject({
  /** `home`, `lock`, or a screen; the screens on the way to it lie beneath. */
  at: place.optional(),
  /** A screen of the device that lies over it. */
  over: place.optional(),
  /** A field that has the keyboard open. */
  typing: z.string().optional(),
  /** Apps left open, each with the screen it was left at, the most recent first. */
  running: z.array(place).optional(),
  set: z.record(z.string(), z.string()).optional(),
});
export type StartSource = z.infer<typeof start>;

const variant = z.strictObject({
  id,
  /** A story for this variant, when the common one does not fit. */
  story: z.string().optional(),
  start: start.optional(),
  /** Maker of the phone: words and places of its own. */
  skin: z.enum(['chung', 'samsung', 'oppo', 'xiaomi', 'iphone']).optional(),
  /** Three buttons, or swipes. */
  nav: z.enum(['nut', 'vuot']).optional(),
  /** Home screen in another order: the apps that come first. */
  icons: z.array(id).min(1).optional(),
  /** Other practice values: name of the value → name of the value to use instead. */
  values: z.record(id, id).optional(),
  /** Something happens once, when this screen is reached. */
  interrupt: z.strictObject({ at: place, do: effects }).optional(),
});

export const taskSchema = z.strictObject({
  id,
  /** The task as a verb: «Làm cho chữ to». */
  title: z.string(),
  /** Why somebody needs it today and what must be so at the end; at most two sentences. */
  story: z.string(),
  start: start.optional(),
  /** What must hold at the end: variables, and `at` for the screen. */
  goal: condition,
  /** The typical slip, shown once in Xem: a screen on the way and the wrong control there. */
  slip: z.strictObject({ at: place, tap: z.string() }).optional(),
  /** Outcomes to be rescued from: when it has happened, what sets it right. */
  unsafe: z.array(z.strictObject({ when: condition, recover: condition, tell: z.string() })).optional(),
  variants: z.array(variant).min(2, 'mỗi bài tập cần ít nhất hai biến thể'),
});
export type TaskSource = z.infer<typeof taskSchema>;
export type VariantSource = TaskSource['variants'][number];

/** A line drawing 24 × 24 and how it is called in a hint. */
export interface IconDrawing {
  d: string;
  says: string;
}
/** Paths on a board of 200 × 120: `t` is filled white, `n` grey, `v` yellow, `k` ink, `h` a thin line, `` only a line. */
export type PictureDrawing = readonly (readonly [fill: 't' | 'n' | 'v' | 'k' | 'h' | '', d: string])[];

/** The whole phone: `content/phone/` and the drawings its apps name. */
export interface PhoneSource {
  header: PhoneHeader;
  apps: AppSource[];
  icons: Readonly<Record<string, IconDrawing>>;
  pictures: Readonly<Record<string, PictureDrawing>>;
  /** Screens were left out, to be fetched when a finger strays there. */
  part?: true;
}
