/** `slot-cards`: twelve cards to lay on the eight slots of a brief; four of them fit nowhere. Build only. */
import { z } from 'zod';
import { SLOTS } from '../../brief/slots.ts';
import { commonFields, id, sentence } from '../drill-schema.ts';

/** Where a card lies that says nothing of use. */
export const NOWHERE = 'khong-o-nao';
const place = z.enum([...SLOTS, NOWHERE], { error: `Viết một trong: ${[...SLOTS, NOWHERE].join(', ')}.` });

export const slotCardsSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('slot-cards'),
    scenario: z.string().regex(/^SC\d{2}$/, 'Mã như SC01.'),
    cards: z
      .array(
        z.strictObject({
          id,
          text: sentence('text'),
          right: place,
          /** Slots that are taken as well. */
          also: z.array(place).default([]),
          why: sentence('why'),
        }),
      )
      .length(12, 'Cần đúng 12 thẻ.')
      .refine((cards) => cards.filter(({ right }) => right === NOWHERE).length === 4, {
        error: 'Cần đúng 4 thẻ không vào ô nào.',
      })
      .refine((cards) => SLOTS.every((slot) => cards.some(({ right }) => right === slot)), {
        error: 'Mỗi ô cần ít nhất một thẻ.',
      }),
    /** How many must lie right. */
    pass: z.number().int().min(1).max(12),
  })
  .refine(({ cards }) => new Set(cards.map((card) => card.id)).size === cards.length, { error: 'Có hai thẻ cùng mã.' });
export type SlotCardsDrill = z.infer<typeof slotCardsSchema>;
