/** `mark-spans`: nothing is underlined; the learner marks what must not go out. Build only. */
import { z } from 'zod';
import { textsFields } from '../../faults/texts-schema.ts';
import { commonFields } from '../drill-schema.ts';

export const markSpansSchema = z.strictObject({ ...commonFields, kind: z.literal('mark-spans'), ...textsFields });
export type MarkSpansDrill = z.infer<typeof markSpansSchema>;
