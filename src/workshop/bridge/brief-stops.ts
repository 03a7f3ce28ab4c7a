/** What holds a brief back on the phone: it is neither copied nor shared nor sent while one of these is open. Pure. */
import { personalIn } from '../brief/personal-spans.ts';
import { read } from '../brief/reading.ts';
import { type Stop, stopsOf } from '../brief/stops.ts';
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import { NEVER_PASTED, type PersonalFinding } from '../personal-data/personal-data.ts';
import type { Names } from '../text/names.ts';

export interface BriefStops {
  /** In order. What is personal goes first: the rest is asked when it is gone. */
  personal: readonly PersonalFinding[];
  /** Invented figures or people asked for, a real person's voice, a secret paper. */
  asked: readonly Stop[];
}

const key = ({ kind, text }: PersonalFinding): string => `${kind} ${text}`;

/**
 * Findings the rule itself is unsure of: one capital word, a class, a place without a number. A human may say of these that they
 * point to nobody; of a full name, a number, an illness or an internal paper nobody may.
 */
const isUnsure = (one: PersonalFinding, sure: readonly PersonalFinding[]): boolean =>
  !NEVER_PASTED.includes(one.kind) && !sure.some(({ start, end }) => start === one.start && end === one.end);

/** Whether the cadre may say that a finding points to nobody. */
export const mayClear = (text: string, one: PersonalFinding, names: Names): boolean =>
  isUnsure(one, personalIn(text, names));

/** What was cleared, with one more. */
export const clear = (cleared: readonly string[], one: PersonalFinding): string[] => [...cleared, key(one)];

/**
 * @param text in NFC, as it would leave
 * @param cleared from `clear`
 */
export function briefStops(text: string, names: Names, cleared: readonly string[] = []): BriefStops {
  const sure = personalIn(text, names);
  const personal = findPersonalData(text, names).filter((one) => !(isUnsure(one, sure) && cleared.includes(key(one))));
  return { personal, asked: stopsOf(read(text), []) };
}

export const countOf = ({ personal, asked }: BriefStops): number => personal.length + asked.length;

/** Whether a text may leave the phone. */
export const mayLeave = (text: string, stops: BriefStops): boolean => text.trim() !== '' && countOf(stops) === 0;
