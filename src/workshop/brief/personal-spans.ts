/** What of the personal data found in a text stops a brief. Pure. */
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { PersonalFinding } from '../personal-data/personal-data.ts';
import type { Names } from '../text/names.ts';

/**
 * A false stop hides the whole score, so some findings are left to the gate before publishing: «lớp 1» names a reader in a brief, one
 * capital word is as often no name, an address without a number is a place. Secret papers are a stop of their own (X9).
 */
function stops({ kind, text }: PersonalFinding): boolean {
  if (kind === 'van-ban-mat' || kind === 'lop-cua-tre') return false;
  if (kind === 'ho-ten') return /\s/.test(text.trim());
  return kind !== 'dia-chi' || /\d/.test(text);
}

/** Where a brief has personal data in it, practice values included. */
export const personalIn = (text: string, names: Names): PersonalFinding[] =>
  findPersonalData(text, names).filter(stops);
