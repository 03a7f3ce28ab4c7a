/** `poster-work`: a poster of the bank to mend, or one to make out of a scenario, in the composer. Build only. */
import { z } from 'zod';
import { commonFields, sentence } from '../drill-schema.ts';

const ways = z.array(sentence('cách ghi')).min(1);
const size = z.enum(['vuong', 'dung', 'ngang', 'a3'], { error: 'Khổ là một trong: vuong, dung, ngang, a3.' });

const task = z
  .strictObject({
    /** A bad poster of the bank to mend: BP01 … BP20. */
    mend: z
      .string()
      .regex(/^BP\d\d$/, 'Tấm ghi như BP01.')
      .optional(),
    /** An occasion to make a poster for: T1 … T8. */
    make: z.enum(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'], { error: 'Mẫu ghi như T1.' }).optional(),
    /** Of the bank, SC01 … SC26: what is known. */
    scenario: z.string().regex(/^SC\d\d$/, 'Tình huống ghi như SC01.'),
    /** What has to stand on it; of each any one way of writing is enough, the first is shown. */
    facts: z.array(ways).min(1),
    /** What the scenario leaves open and the poster needs. */
    note: sentence('note').optional(),
  })
  .refine(({ mend, make }) => (mend === undefined) !== (make === undefined), {
    error: 'Ghi một trong hai: `mend` (sửa một tấm) hoặc `make` (làm một tấm).',
  });

export const posterWorkSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('poster-work'),
  /** Sizes in which nothing may be left to mend. */
  sizes: z.array(size).min(1),
  /** A round takes the next one. */
  tasks: z.array(task).min(1),
});
export type PosterWorkDrill = z.infer<typeof posterWorkSchema>;
