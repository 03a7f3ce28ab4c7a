/**
 * What a field lets stand. Only a beginning of the practice value may be in it; anything else is wiped at once, so that no real
 * number can rest anywhere, not even for a moment longer than one key.
 */
import { type KeyboardMode, pressKey, typeKeys } from './telex.ts';

export interface FieldRule {
  /** The practice value. */
  practice: string;
  /** The wrong text that may stand there because the task began with it. */
  wrong?: string | undefined;
  /** Accents must be right too. */
  accents: boolean;
  mode: KeyboardMode;
}

export interface Typed {
  /** What now stands in the field. */
  text: string;
  /** `refused`: something was wiped. */
  result: 'partial' | 'matched' | 'refused';
}

const loose = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s.,-]+/g, '');
const exact = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The field held `before`; its input now reads `value`. */
export function typed(rule: FieldRule, before: string, value: string): Typed {
  const grownByOne = value.length === before.length + 1 && value.startsWith(before);
  const text = grownByOne ? pressKey(before, value.slice(-1), rule.mode) : value;
  // Where accents do not matter, the keys as they are come first: «Coto» is not to become «Côt».
  const kept =
    (rule.accents ? undefined : allowed(rule, value)) ??
    allowed(rule, text) ??
    (grownByOne ? undefined : allowed(rule, typeKeys(value, rule.mode)));
  if (kept) return kept;
  // One slip takes away one letter; a pasted or filled text goes as a whole.
  return { text: grownByOne ? before : '', result: 'refused' };
}

function allowed({ practice, wrong, accents }: FieldRule, text: string): Typed | undefined {
  const whole = accents ? exact(text) === exact(practice) : loose(text) === loose(practice);
  if (whole) return { text, result: 'matched' };
  const isStart = loose(practice).startsWith(loose(text));
  const isOldText = wrong !== undefined && loose(wrong).startsWith(loose(text));
  return isStart || isOldText ? { text, result: 'partial' } : undefined;
}

/** All letters are there and only accents are wrong or missing. */
export const lacksAccents = ({ practice, accents }: FieldRule, text: string): boolean =>
  accents && loose(text) === loose(practice) && exact(text) !== exact(practice);
