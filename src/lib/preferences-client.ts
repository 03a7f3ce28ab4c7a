/**
 * What «Cài đặt» keeps: how this phone shows and reads the course. One key of localStorage, because it must be there before
 * the first paint; the learner's record lives elsewhere.
 *
 * Stored shape, version 1: `{"v":1,"chu":"20","nen":"auto","tuong-phan":"thuong","tay":"thuong","nut":"duoi","nhip":"vua"}`.
 * A field that is missing or unknown gets its default; another version is read the same way, field by field.
 */

const KEY = 'lop-so.cai-dat';

/** The values each attribute of <html> may have; the first is the default. */
const choices = {
  /** Body text in px (`html` font size): 20 px holds the x-height ISO 9241 asks for at 40 cm; larger by choice. */
  chu: ['20', '24', '28'],
  /** Theme: as the phone has it, light, dark. */
  nen: ['auto', 'sang', 'toi'],
  /** Contrast: the course's own, which is 7:1, or the highest. */
  'tuong-phan': ['thuong', 'cao'],
  /** «Tay run»: taller bars. */
  tay: ['thuong', 'run'],
  /** Where the action bar stands: a cracked glass may have dead cells at the bottom. */
  nut: ['duoi', 'giua', 'tren'],
  /** How fast «Nghe» reads: 0.85, 0.7 or 1 of the voice's own pace; three steps and no slider, as with the letters. */
  nhip: ['vua', 'cham', 'thuong'],
} as const;

type Choices = typeof choices;
type Name = keyof Choices;

/** What the learner chose; the field names are the `data-` attributes of <html>. */
export type Preferences = { [N in Name]: Choices[N][number] };

/** A phone nobody has set yet. */
export const defaultPreferences: Preferences = {
  chu: '20',
  nen: 'auto',
  'tuong-phan': 'thuong',
  tay: 'thuong',
  nut: 'duoi',
  nhip: 'vua',
};

const names = Object.keys(choices) as Name[];

/** Reads stored text. Never throws: what is missing, unknown or not JSON becomes the default. */
export function parsePreferences(stored: string | null): Preferences {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? '');
  } catch {}
  if (typeof found !== 'object' || found === null) return { ...defaultPreferences };
  const fields = new Map<string, unknown>(Object.entries(found));
  const known = names.filter((name) => (choices[name] as readonly unknown[]).includes(fields.get(name)));
  return { ...defaultPreferences, ...Object.fromEntries(known.map((name) => [name, fields.get(name)])) };
}

/** The text to store. */
export function preferencesText(preferences: Preferences): string {
  return JSON.stringify({ v: 1, ...preferences });
}

/** What this phone keeps; the defaults when storage is closed to us. */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(KEY));
  } catch {
    return { ...defaultPreferences };
  }
}

/** Keeps the choice and says whether it could: false in a private window or when the phone is full. */
export function keepPreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(KEY, preferencesText(preferences));
    return true;
  } catch {
    return false;
  }
}

/** Shows the choice on the page: one `data-` attribute on <html> for each name. */
export function applyPreferences(root: HTMLElement, preferences: Preferences = readPreferences()): void {
  for (const name of names) root.setAttribute(`data-${name}`, preferences[name]);
}
