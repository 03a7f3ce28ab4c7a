import type { Slot } from '../../brief/slots.ts';
import type { Scenario } from '../../scenario-schema.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

/** A slot, or nowhere. */
export type CardPlace = Slot | 'khong-o-nao';

export interface SlotCard {
  id: string;
  text: string;
  right: CardPlace;
  also: readonly CardPlace[];
  why: string;
}

export interface SentSlotCards extends SentDrill {
  scenario: Scenario;
  caption: string;
  cards: readonly SlotCard[];
  pass: number;
}

/** Whether a card may lie there. */
export const liesRight = ({ right, also }: SlotCard, place: CardPlace): boolean =>
  place === right || also.includes(place);

/** @param places where each card was laid, by its id */
export function scoreSlotCards({ cards, pass }: SentSlotCards, places: ReadonlyMap<string, CardPlace>): DrillResult {
  const points = cards.filter((card) => {
    const place = places.get(card.id);
    return place !== undefined && liesRight(card, place);
  }).length;
  return { points, outOf: cards.length, passed: points >= pass, critical: [] };
}
