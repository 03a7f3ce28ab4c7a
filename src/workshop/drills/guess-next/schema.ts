/** `guess-next`: which word the guesser puts next. Build only. */
import { z } from 'zod';
import { commonFields, sentence } from '../drill-schema.ts';

export const guessNextSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('guess-next'),
  /** How many a round. */
  show: z.number().int().positive().default(3),
  items: z
    .array(
      z.strictObject({
        /** What is written so far, a beginning the source knows. */
        start: sentence('start'),
        /** Words to choose from, in the order shown. */
        options: z.array(sentence('options')).length(3),
      }),
    )
    .min(3),
});
export type GuessNextDrill = z.infer<typeof guessNextSchema>;
