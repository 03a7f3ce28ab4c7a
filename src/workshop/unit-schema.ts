/** What an author writes of a unit of the cadres' workshop: the fields of `index.mdx`. Build only. */
import { z } from 'zod';
import { id, sentence } from './drills/drill-schema.ts';

export const unitSchema = z.strictObject({
  id,
  /** As the week plan and the hall name it: A0 … A8, B1 … B6. */
  code: z.string().regex(/^[AB]\d$/, 'Mã bài như A4, B1.'),
  title: sentence('title'),
  /** What one can do afterwards, at most 25 tiếng. */
  why: sentence('why'),
  minutes: z.number().int().min(10).max(20),
  /** A safety unit must be passed for the module's record. */
  safety: z.boolean().default(false),
  /** Its drills, in order. */
  drills: z.array(id),
  /** «Mang về»: one thing to do today. */
  takeHome: sentence('takeHome'),
  /** Keys of facts.yaml it leans on. */
  facts: z.array(id).default([]),
  /** A key of facts.yaml that is a section of its own; nothing of it is shown while the fact is unsettled. */
  panel: id.optional(),
  /** Words people would type to find it. */
  search: z.array(z.string()).default([]),
});
export type UnitHeader = z.infer<typeof unitSchema>;
