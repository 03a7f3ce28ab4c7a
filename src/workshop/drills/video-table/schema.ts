/** `video-table`: a short vertical video shot by shot; a draft to mend. Build only. */
import { z } from 'zod';
import { commonFields, sentence } from '../drill-schema.ts';

const cell = z.string().trim().default('');
const table = z.strictObject({
  shots: z.array(z.strictObject({ picture: cell, speech: cell, caption: cell })).min(2),
  consent: cell,
  music: cell,
});

export const videoTableSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('video-table'),
  /** Of the bank, SC01 … SC26. */
  scenario: z.string().regex(/^SC\d\d$/, 'Tình huống ghi như SC12.'),
  seconds: z.number().int().min(10).max(180),
  count: z.number().int().min(2).max(9),
  /** Whose voice speaks, as the scenario has it. */
  voice: z.enum(['nguoi', 'ai']),
  /** What the scenario says of the voice, shown with it. */
  voiceWords: sentence('voiceWords'),
  /** The draft the learner mends; rules it breaks are what there is to do. */
  start: table,
  /** How many of the seven rules have to be kept. */
  pass: z.number().int().min(1).max(7),
  /** One good table, shown when it is over; it has to keep all seven rules. */
  sample: table,
});
export type VideoTableDrill = z.infer<typeof videoTableSchema>;
