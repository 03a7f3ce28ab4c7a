/** `order`: parts to put one after another; more than one order may be right. Build only. */
import { z } from 'zod';
import { commonFields, id, sentence } from '../drill-schema.ts';

export const orderSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('order'),
    parts: z
      .array(
        z.strictObject({
          id,
          text: sentence('text'),
          /** Why it stands where it stands. */
          why: sentence('why'),
        }),
      )
      .min(4)
      .max(9),
    /** The orders that are taken, each with every part. */
    orders: z.array(z.array(id)).min(1),
    /** Said when it is over: whose order this is. */
    note: sentence('note'),
  })
  .superRefine(({ parts, orders }, context) => {
    const ids = parts.map((part) => part.id).sort();
    orders.forEach((order, at) => {
      if ([...order].sort().join() !== ids.join())
        context.addIssue({
          code: 'custom',
          path: ['orders', at],
          message: `Thứ tự này phải kể đủ ${ids.length} phần, mỗi phần một lần.`,
        });
    });
  });
export type OrderDrill = z.infer<typeof orderSchema>;
