/** `mask`: a text to hide what is personal in, before it may be pasted anywhere. Build only. */
import { z } from 'zod';
import { PERSONAL_KINDS } from '../../personal-data/personal-data.ts';
import { commonFields, id, sentence } from '../drill-schema.ts';

export const maskSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('mask'),
  /** What the text is: «Sổ lớp», «Biên bản họp». */
  form: sentence('form'),
  text: sentence('text'),
  hide: z
    .array(
      z.strictObject({
        /** Words of the text, there once. */
        span: sentence('span'),
        kind: z.enum(PERSONAL_KINDS, { error: `\`kind\` là một trong: ${PERSONAL_KINDS.join(', ')}.` }),
        /** Whom or what it names: the same person or number has the same id wherever the text names it. */
        is: id,
        why: sentence('why'),
      }),
    )
    .min(3),
  /** Public facts that must stay to be read, each there once. */
  keep: z.array(sentence('keep')).min(3),
});
export type MaskDrill = z.infer<typeof maskSchema>;
