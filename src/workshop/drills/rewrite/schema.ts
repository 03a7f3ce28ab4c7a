/** `rewrite`: a paragraph to say again for one reader, judged by the ten rules of voice. Build only. */
import { z } from 'zod';
import { READERS } from '../../tone/readers.ts';
import { commonFields, sentence } from '../drill-schema.ts';

export const rewriteSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('rewrite'),
    /** The paragraph as an office wrote it. */
    source: sentence('source'),
    reader: z.enum(READERS, { error: `\`reader\` là một trong: ${READERS.join(', ')}.` }),
    length: z.strictObject({ least: z.number().int().positive(), most: z.number().int().positive() }),
    /** Facts that stay; of each any one way of writing is enough, the first is shown. */
    facts: z.array(z.array(sentence('facts')).min(1)).min(1),
    /** One good way, shown when it is over; it has to keep all ten rules. */
    sample: sentence('sample'),
  })
  .refine(({ length }) => length.least < length.most, { path: ['length'], message: '`least` phải nhỏ hơn `most`.' });
export type RewriteDrill = z.infer<typeof rewriteSchema>;
