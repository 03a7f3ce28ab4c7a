/** `write-on`: the guesser continues a beginning word by word; where did it go astray. Build only. */
import { z } from 'zod';
import { commonFields, sentence } from '../drill-schema.ts';

export const writeOnSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('write-on'),
    /** How many a round, and how many of them must be right. */
    show: z.number().int().positive().default(3),
    pass: z.number().int().positive(),
    items: z
      .array(
        z.strictObject({
          start: sentence('start'),
          /** Another seed, another text. */
          seed: z.number().int(),
          /** Sentences laid beside it that it does not come from. */
          beside: z.array(z.string()).default([]),
        }),
      )
      .min(3),
  })
  .refine(({ pass, show }) => pass <= show, { path: ['pass'], error: '`pass` không lớn hơn `show`.' });
export type WriteOnDrill = z.infer<typeof writeOnSchema>;
