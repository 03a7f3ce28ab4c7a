/** `radio-text`: a text for the loudspeaker, written by the learner out of a scenario. Build only. */
import { z } from 'zod';
import { commonFields, sentence } from '../drill-schema.ts';

const ways = z.array(sentence('cách nói')).min(1);

export const radioTextSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('radio-text'),
    /** Of the bank, SC01 … SC26. */
    scenario: z.string().regex(/^SC\d\d$/, 'Tình huống ghi như SC02.'),
    /** Who speaks; any one way, the first is shown. */
    unit: ways,
    hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Viết giờ như 08:00.'),
    place: ways,
    /** What else has to be said; of each any one way of writing is enough, the first is shown. */
    facts: z.array(ways).min(1),
    length: z.strictObject({ least: z.number().int().positive(), most: z.number().int().positive() }),
    /** How many of the eight rules have to be kept. */
    pass: z.number().int().min(1).max(8),
    /** One good way, shown when it is over; it has to keep all eight rules. */
    sample: sentence('sample'),
  })
  .refine(({ length }) => length.least < length.most, { path: ['length'], message: '`least` phải nhỏ hơn `most`.' });
export type RadioTextDrill = z.infer<typeof radioTextSchema>;
