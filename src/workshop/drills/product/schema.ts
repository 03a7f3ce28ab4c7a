/** What an author writes of a drill that is a whole product. Build only. */
import { z } from 'zod';
import { LESSONS } from '../../product/product.ts';
import { commonFields } from '../drill-schema.ts';

export const productSchema = z.strictObject({
  kind: z.literal('product'),
  ...commonFields,
  /** Whose product it is: an approved one of this unit passes the drill. */
  lesson: z.enum(LESSONS),
  /** Scenarios to draw from; none: the cadre's own activity. */
  scenarios: z.array(z.string()).default([]),
});
export type ProductDrill = z.infer<typeof productSchema>;
