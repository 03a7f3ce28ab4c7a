/** How a product begins: from a scenario's facts, with what the scenario hides left as a gap; and a poster from a fact sheet. Pure. */
import { newPoster } from '../poster/draft.ts';
import type { Poster } from '../poster/poster.ts';
import { type Fact, factText, GAP, isGap } from './fact-sheet.ts';

/** What the page is sent of a scenario. */
export interface ProductScenario {
  id: string;
  occasion: string;
  reader: string;
  place: { kind: string; name: string };
  facts: readonly { id: string; text: string }[];
  gaps: readonly { text: string }[];
  constraint: string;
}

/** The poster of a fact sheet: an invitation with what the sheet knows; the call is left to its author. */
export function posterFrom(facts: readonly Fact[]): Poster {
  const said = (id: Fact['id']): string => {
    const text = factText(facts, id).trim();
    return isGap(text) ? '' : text;
  };
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const poster = newPoster('T1');
  return {
    ...poster,
    slots: {
      unit: said('don-vi'),
      hours: said('gio'),
      date: said('ngay'),
      place: capital(said('noi')),
      contact: said('dau-moi') && `Hỏi ${said('dau-moi')}`,
    },
  };
}

/** A scenario's card as the beginning of a text to be completed: what is hidden there, as gaps. */
export const gapLines = ({ gaps }: ProductScenario): string[] => gaps.map(({ text }) => `${GAP}: ${text}`);
