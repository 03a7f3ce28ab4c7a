/** `claims-hunt`: each claim of a text is tied to its source or found to have none; then what is wrong is mended. Build only. */
import { z } from 'zod';
import { textsFields } from '../../faults/texts-schema.ts';
import { commonFields } from '../drill-schema.ts';

export const claimsHuntSchema = z.strictObject({ ...commonFields, kind: z.literal('claims-hunt'), ...textsFields });
export type ClaimsHuntDrill = z.infer<typeof claimsHuntSchema>;
