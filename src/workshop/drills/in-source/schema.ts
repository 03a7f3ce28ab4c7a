/** `in-source`: is this sentence in the sheet, letter for letter. Build only. */
import { z } from 'zod';
import { commonFields, sentence } from '../drill-schema.ts';

export const inSourceSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('in-source'),
    show: z.number().int().positive().default(3),
    pass: z.number().int().positive(),
    /** Ids of sentences that make the sheet. */
    sheet: z.array(z.string()).min(6),
    /** Sentences to judge: some stand in the sheet, the others the guesser could have written from it. */
    items: z.array(sentence('items')).min(3),
  })
  .refine(({ pass, show }) => pass <= show, { path: ['pass'], error: '`pass` không lớn hơn `show`.' });
export type InSourceDrill = z.infer<typeof inSourceSchema>;
