/** What an author picks for the wall of a hall, in `content/can-bo/bank/chieu.yaml`. Build only. */
import { z } from 'zod';
import { id } from '../drills/drill-schema.ts';

const line = (letter: 'a' | 'b') => z.string().regex(new RegExp(`^${letter}\\d$`), `Mã câu có dạng ${letter}1.`);
const counted = z.number().int().min(1);

const shownCase = z.strictObject({
  a: line('a'),
  b: line('b'),
  /** The line of facts to be read before the vote, counted from 1; none where the occasion says enough. */
  fact: counted.optional(),
  /** What the text is and for whom, where the occasion as the bank has it is longer than a line. */
  reader: z.string().min(1).optional(),
});

export const hallSchema = z.strictObject({
  comparisons: z
    .array(
      z.strictObject({
        comparison: id,
        /** All three occasions: one alone would teach what A2 warns of. */
        cases: z.tuple([shownCase, shownCase, shownCase]),
      }),
    )
    .min(1),
  texts: z
    .array(
      z.strictObject({
        text: id,
        claims: z
          .array(
            z.strictObject({
              /** The words of the claim, as the bank has them. */
              span: z.string().min(1),
              /** The line of the source sheet to show where none speaks of the claim. */
              near: counted.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  posters: z
    .array(
      z.strictObject({
        poster: z.string().regex(/^BP\d\d$/, 'Tấm ghi như BP01.'),
        rules: z.array(z.string().regex(/^L\d+$/, 'Luật ghi như L5.')).length(3, 'Ba luật, cho ba thẻ A, B, C.'),
      }),
    )
    .min(1),
});

export type HallChoice = z.infer<typeof hallSchema>;
