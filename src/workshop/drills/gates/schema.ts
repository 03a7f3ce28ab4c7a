/** What an author writes of a drill where ten gates are closed on a sample. Build only. */
import { z } from 'zod';
import { AI_KINDS } from '../../product/product.ts';
import { commonFields, sentence } from '../drill-schema.ts';

const day = z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/, 'Viết ngày như 02/12/2026.');

export const gatesSchema = z.strictObject({
  kind: z.literal('gates'),
  ...commonFields,
  /** The post the gates stand before. */
  text: sentence('text'),
  /** What else is in the set: the poster, the pictures. */
  about: sentence('about'),
  /** Who made it: «Phó Bí thư, N.V.M». */
  author: sentence('author'),
  /** Day of the last edit, and the day it is edited again. */
  edited: day,
  later: day,
  sources: z.array(z.strictObject({ line: sentence('line'), who: sentence('who'), date: z.string() })).min(1),
  /** What lies on the table: lines to take as evidence, some of no use. */
  papers: z.array(sentence('papers')).min(9),
  photos: z.number().int().min(0),
  ai: z.array(z.enum(AI_KINDS)).default([]),
  hasEmblem: z.boolean().default(false),
});
export type GatesDrill = z.infer<typeof gatesSchema>;
