/** What lies in `content/can-bo/bank/`: shared by units, each part with a schema of its own. Build only. */
import type { z } from 'zod';
import { faultKindsSchema, faultyTextSchema } from './faults/fault-schema.ts';
import { sentencesSchema } from './guessing/sentence-schema.ts';
import { comparisonSchema } from './pairs/pair-schema.ts';
import { posterBankSchema } from './poster/poster-schema.ts';

/** One line for each file (or folder of files) of the bank: where it lies and what it is made of. */
export const bankFiles = {
  comparisons: { path: 'cap', schema: comparisonSchema },
  guessed: { path: 'cau-hoc-chu.yaml', schema: sentencesSchema },
  faults: { path: 'loi.yaml', schema: faultKindsSchema },
  posters: { path: 'ap-phich.yaml', schema: posterBankSchema },
  faultyTexts: { path: 'bai-co-loi', schema: faultyTextSchema },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type WorkshopBank = { [Part in keyof typeof bankFiles]: unknown };
