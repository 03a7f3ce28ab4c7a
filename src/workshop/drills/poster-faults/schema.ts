/** `poster-faults`: bad posters of the bank; tap where the fault is, then say which rule it breaks. Build only. */
import { z } from 'zod';
import { commonFields } from '../drill-schema.ts';

export const posterFaultsSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('poster-faults'),
  posters: z
    .array(
      z.strictObject({
        /** Of the bank, BP01 … BP20. */
        poster: z.string().regex(/^BP\d\d$/, 'Tấm ghi như BP01.'),
        /** Rules to choose among, the broken one with them. */
        rules: z
          .array(z.string().regex(/^L\d+$/, 'Luật ghi như L5.'))
          .min(3)
          .max(5),
      }),
    )
    .min(2),
  /** How many must be found, with their rule. */
  pass: z.number().int().positive(),
});
export type PosterFaultsDrill = z.infer<typeof posterFaultsSchema>;
