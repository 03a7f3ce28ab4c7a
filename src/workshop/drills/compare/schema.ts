/** `compare`: two briefs one sentence apart, judged by what they gave on three occasions. Build only. */
import { z } from 'zod';
import { commonFields, id } from '../drill-schema.ts';

export const compareSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('compare'),
  /** Comparisons of the bank, one a round. */
  comparisons: z.array(id).min(1),
});
export type CompareDrill = z.infer<typeof compareSchema>;
