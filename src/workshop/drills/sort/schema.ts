/** `sort`: things to put under one of a few answers, each with its reason. Build only. */
import { z } from 'zod';
import { commonFields, id, sentence } from '../drill-schema.ts';

export const sortSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('sort'),
    answers: z
      .array(z.strictObject({ id, text: sentence('text') }))
      .min(2)
      .max(8),
    items: z
      .array(
        z.strictObject({
          id,
          text: sentence('text'),
          /** The answer that is right; the others in `also` are accepted as well. */
          right: id,
          also: z.array(id).default([]),
          why: sentence('why'),
          /** A wrong answer here fails the drill; the answers named here, or any wrong one. */
          critical: z.union([z.boolean(), z.array(id)]).default(false),
        }),
      )
      .min(3),
    /** How many must be right. */
    pass: z.number().int().positive(),
  })
  .superRefine(({ answers, items, pass }, context) => {
    const known = answers.map((answer) => answer.id);
    items.forEach((item, index) => {
      for (const answer of [item.right, ...item.also, ...(Array.isArray(item.critical) ? item.critical : [])])
        if (!known.includes(answer))
          context.addIssue({
            code: 'custom',
            path: ['items', index, 'right'],
            message: `Không có câu trả lời «${answer}». Viết một trong: ${known.join(', ')}.`,
          });
    });
    if (pass > items.length)
      context.addIssue({
        code: 'custom',
        path: ['pass'],
        message: `Chỉ có ${items.length} mục. Ghi số không lớn hơn.`,
      });
  });
export type SortDrill = z.infer<typeof sortSchema>;
