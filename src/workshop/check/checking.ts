/** «Soát một bài»: a text on its way out of the phone, and what still holds it. Pure. */
import { findClaims } from '../claims/find-claims.ts';
import { type Checked, checked, type Decision, openClaims, withSources } from '../claims/gate.ts';
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import { NEVER_PASTED, type PersonalFinding } from '../personal-data/personal-data.ts';
import type { Names } from '../text/names.ts';
import type { Reader } from '../tone/readers.ts';

/** A person who agreed on paper to be named, and where the paper is. */
export interface Consent {
  name: string;
  keptAt: string;
}

/** What is kept of a text being checked; the key of masks is not, it belongs on paper. */
export interface CheckDraft {
  text: string;
  decisions: readonly Decision[];
  consents: readonly Consent[];
  reader?: Reader | undefined;
  /** Brought here over the bridge; told above the text until another one stands there. */
  isByAi?: boolean;
}
export const EMPTY: CheckDraft = { text: '', decisions: [], consents: [] };

/** How a text stands: its personal data still open, its claims, and whether it may go out. */
export interface Standing {
  personal: readonly PersonalFinding[];
  claims: readonly Checked[];
  open: readonly Checked['claim'][];
  mayLeave: boolean;
}

/** Whether a paper can make this finding right: a person may agree to be named, a number or an illness never goes out. */
export const mayConsent = ({ kind }: PersonalFinding): boolean => kind === 'ho-ten';

/** Whether a mask can: an internal paper stays in whole. */
export const mayMask = ({ kind }: PersonalFinding): boolean => !NEVER_PASTED.includes(kind);

/** Nothing may leave while something personal or one claim is open, or there is no text. */
export function standingOf({ text, decisions, consents }: CheckDraft, names: Names): Standing {
  const agreed = (one: PersonalFinding): boolean => mayConsent(one) && consents.some(({ name }) => name === one.text);
  const personal = findPersonalData(text, names).filter((one) => !agreed(one));
  const claims = checked(decisions, text, findClaims(text, names));
  const open = openClaims(claims);
  return { personal, claims, open, mayLeave: text.trim() !== '' && personal.length === 0 && open.length === 0 };
}

/** The text with its sources, or undefined while something holds it. */
export const textToShare = (draft: CheckDraft, { mayLeave, claims }: Standing): string | undefined =>
  mayLeave ? withSources(draft.text, claims) : undefined;
