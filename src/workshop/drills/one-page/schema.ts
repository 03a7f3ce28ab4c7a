/** `one-page`: an idea on one honest page of seven slots, from a sheet; then three hard questions. Build only. */
import { z } from 'zod';
import { PAGE_SLOTS } from '../../one-page/slots.ts';
import { commonFields, sentence } from '../drill-schema.ts';

const slot = z.enum(PAGE_SLOTS, { error: `Ô là một trong: ${PAGE_SLOTS.join(', ')}.` });

export const onePageSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('one-page'),
  /** «Tờ ghi của tổ»: its lines, the only figures, papers and prizes there are. */
  sheet: z.strictObject({ title: sentence('title'), lines: z.array(sentence('lines')).min(5).max(10) }),
  /** What a slot has to say, each in any one way; slots the sheet does not settle are left out. */
  needs: z.partialRecord(slot, z.array(z.array(sentence('needs')).min(1)).min(1)),
  /** Figures worked out from the sheet. */
  derived: z.array(sentence('derived')).default([]),
  /** The hard question a buyer asks of each slot. */
  questions: z.record(slot, sentence('questions')),
  /** One good page; it has to have every point. */
  sample: z.record(slot, sentence('sample')),
});
export type OnePageDrill = z.infer<typeof onePageSchema>;
