/** How a poster of a product begins: from its fact sheet. Pure. */
import { newPoster } from '../poster/draft.ts';
import type { Poster } from '../poster/poster.ts';
import { type Fact, factText, isGap } from './fact-sheet.ts';

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
      contact: capital(said('dau-moi')),
    },
  };
}
