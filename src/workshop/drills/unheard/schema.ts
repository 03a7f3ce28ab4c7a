/** `unheard`: texts written for the eye; tap what an ear does not get. Build only. */
import { z } from 'zod';
import { commonFields, id, sentence } from '../drill-schema.ts';

const keyed = z.strictObject({ span: sentence('span'), why: sentence('why') });

export const unheardSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('unheard'),
  texts: z
    .array(
      z.strictObject({
        id,
        title: sentence('title'),
        text: sentence('text'),
        /** What cannot be heard; one touched word of it is enough. */
        lost: z.array(keyed).min(2),
        /** What looks as if and is heard well, with the reason. */
        heard: z.array(keyed).default([]),
        /** The text as it is said aloud. */
        said: sentence('said'),
      }),
    )
    .min(1),
});
export type UnheardDrill = z.infer<typeof unheardSchema>;
