/** What lies in `content/can-bo/bank/`: shared by units, each part with a schema of its own. Build only. */
import type { z } from 'zod';

/** One line for each file (or folder of files) of the bank: where it lies and what it is made of. */
export const bankFiles = {
  // scenarios: { path: 'scenarios.yaml', schema: scenariosSchema },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type WorkshopBank = { [Part in keyof typeof bankFiles]: unknown };
