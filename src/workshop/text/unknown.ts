/** Saying honestly that one does not know. Pure. */
import { fold } from '../../lib/fold.ts';

/** What stands where a fact is missing. */
export const GAP = '[CẦN BỔ SUNG]';

/** Whether a text says that something is not known yet: the mark of a gap, or «chưa biết», «chưa đếm» and the like. */
export const saysUnknown = (text: string): boolean =>
  /\b(?:can bo sung|chua (?:biet|dem|co|ghi|ro|hoi|tinh|lam|thu|goi))\b/.test(fold(text));
