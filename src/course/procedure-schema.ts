/** What an author writes about an administrative procedure: one file of `content/procedures/` is one card. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, số và gạch nối');
const sentence = z.string().min(1);

export const procedureSchema = z.strictObject({
  id,
  /** Its name on the portal. */
  title: sentence,
  /** Who needs it and when, as people say it. */
  when: sentence,
  /** Its code on the portal; left out where the code is not certain. */
  code: sentence.optional(),
  /** Who decides on it. */
  office: sentence,
  bring: z.array(sentence).min(1).max(5),
  steps: z.array(sentence).min(3).max(6),
  /** How long it takes, from the registry; left out where it is not settled. */
  time: sentence.optional(),
  /** Where the fee is shown; never a figure. */
  fee: sentence,
  /** What people get wrong. */
  mistake: sentence,
  /** The lesson where it is practised, if there is one. */
  lesson: id.optional(),
  facts: z.array(id).min(1),
  /** Words people would type to find it. */
  search: z.array(z.string()).min(2),
});
export type Procedure = z.infer<typeof procedureSchema>;
