/** `fill-from-sheet`: cells to fill from a sheet and nothing else; what the sheet does not say stays unknown. Build only. */
import { z } from 'zod';
import { sheetSchema } from '../../one-page/idea-schema.ts';
import { commonFields, id, sentence } from '../drill-schema.ts';

export const fillSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('fill-from-sheet'),
    /** «Sổ lớp» and its lines, or the id of an idea of `bank/y-tuong.yaml` whose sheet it is. */
    sheet: z.union([sheetSchema, id]),
    /** The words of the bar that declares a cell unknown. */
    unknown: sentence('unknown'),
    cells: z
      .array(
        z.strictObject({
          id,
          text: sentence('text'),
          /** What has to be said, each in any one way; the first is shown. Without it the sheet does not say. */
          needs: z
            .array(z.array(sentence('needs')).min(1))
            .min(1)
            .optional(),
          why: sentence('why'),
        }),
      )
      .min(4)
      .max(10),
    pass: z.number().int().positive(),
  })
  .refine(({ cells, pass }) => pass <= cells.length, { path: ['pass'], message: '`pass` không lớn hơn số ô.' });
export type FillDrill = z.infer<typeof fillSchema>;
