import type { Activity } from '../lib/activity.ts';
import type { Entry } from './journal.ts';

/**
 * The version of the stored shape that this course writes. Shapes are added, never edited: raise it, add a fixture beside
 * `tests/fixtures/record/v1.json`, and let `parseEntry` upgrade what is older.
 */
export const ENTRY_VERSION = 1;

/** An entry as it lies in the database and in files. */
export type StoredEntry = Entry<unknown> & { v: number };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): boolean => typeof value === 'string' && /^[\w./-]{1,120}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const oneOf =
  (...words: unknown[]) =>
  (value: unknown): boolean =>
    words.includes(value);

const CONFIDENCE = oneOf(undefined, 'chac', 'hoi-chac', 'doan');

/** What each kind of activity is made of. A field not named here is kept and not looked at. */
const KINDS: Readonly<Record<Activity['kind'], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  task: {
    lesson: isId,
    task: isId,
    variant: isCount,
    mode: oneOf('xem', 'lam-theo', 'tu-lam', 'kiem-tra'),
    result: oneOf('done', 'left'),
    hint: oneOf(0, 1, 2, 3, 4),
    unsafe: isCount,
    detours: isCount,
    trouble: (value) => value === undefined || (isFields(value) && Object.values(value).every(isCount)),
    confidence: CONFIDENCE,
  },
  question: { lesson: isId, question: isId, result: oneOf('right', 'wrong'), confidence: CONFIDENCE },
  real: { lesson: isId, item: isId, result: oneOf('done', 'needs-help') },
  retell: { lesson: isId, result: oneOf('done') },
  judgement: {
    lesson: isId,
    item: isId,
    format: isId,
    verdict: oneOf('that', 'lua'),
    answer: oneOf('an-toan', 'dang-ngo', 'chua-chac'),
    sign: oneOf('seen', 'missed'),
    result: oneOf('right', 'fell', 'false-alarm'),
  },
  drill: {
    lesson: isId,
    drill: isId,
    points: isCount,
    outOf: isCount,
    result: oneOf('passed', 'not-yet'),
    unsafe: isCount,
  },
};

/** Whether this course understands an activity: of a known kind, with every field of it in range. */
export function isActivity(value: unknown): value is Activity {
  if (!isFields(value)) return false;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return false;
  return Object.entries(KINDS[kind as Activity['kind']]).every(([field, fits]) => fits(value[field]));
}

/**
 * Reads one stored entry of any version up to ours, upgrading what is older. The frame (id, device, count, at) must be right;
 * an activity that this course does not know is kept as it is, for a newer course to understand. Never throws.
 *
 * @returns undefined for what is not an entry, or has the frame of a newer course
 */
export function parseEntry(value: unknown): Entry<unknown> | undefined {
  if (!isFields(value)) return;
  const { v, id, device, count, at, activity } = value;
  if (!isCount(v) || v < 1 || v > ENTRY_VERSION || typeof device !== 'string' || !/^[a-z\d]{1,24}$/.test(device))
    return;
  if (!isCount(count) || count < 1 || id !== `${device}-${count}`) return;
  if (typeof at !== 'number' || !Number.isFinite(at) || !isFields(activity)) return;
  return { id, device, count, at, activity };
}

/** The entries of ours among stored values; the others are left alone. */
export function parseEntries(values: readonly unknown[]): Entry<unknown>[] {
  return values.flatMap((value) => parseEntry(value) ?? []);
}

/** The entries that folds may read: those whose activity this course understands. */
export function understood(entries: readonly Entry<unknown>[]): Entry[] {
  return entries.filter((entry): entry is Entry => isActivity(entry.activity));
}

/** An entry as it is stored. `v` is the version of the frame; activities are told apart by their `kind`. */
export function storeShape(entry: Entry<unknown>): StoredEntry {
  return { v: ENTRY_VERSION, ...entry };
}
