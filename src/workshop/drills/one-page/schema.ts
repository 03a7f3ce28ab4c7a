/** `one-page`: an idea on one honest page of seven slots, from its sheet; then three hard questions. Build only. */
import { z } from 'zod';
import { PAGE_SLOTS } from '../../one-page/slots.ts';
import { commonFields, id, sentence } from '../drill-schema.ts';

const slot = z.enum(PAGE_SLOTS, { error: `Ô là một trong: ${PAGE_SLOTS.join(', ')}.` });

export const onePageSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('one-page'),
  /** An idea of `bank/y-tuong.yaml`: its sheet, and a good page that has to have every point. */
  idea: id,
  /** What a slot has to say, each in any one way; slots the sheet does not settle are left out. */
  needs: z.partialRecord(slot, z.array(z.array(sentence('needs')).min(1)).min(1)),
  /** Figures worked out from the sheet. */
  derived: z.array(sentence('derived')).default([]),
  /** The hard question a buyer asks of each slot. */
  questions: z.record(slot, sentence('questions')),
});
export type OnePageDrill = z.infer<typeof onePageSchema>;
