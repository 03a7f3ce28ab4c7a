/** What lies in `content/can-bo/bank/`: shared by units, each part with a schema of its own. Build only. */
import type { z } from 'zod';
import { draftsSchema } from './brief/draft-schema.ts';
import { faultKindsSchema, faultyTextSchema } from './faults/fault-schema.ts';
import { sentencesSchema } from './guessing/sentence-schema.ts';
import { hallSchema } from './hall/hall-schema.ts';
import { organisationsSchema, unitsSchema } from './names-schema.ts';
import { ideasSchema } from './one-page/idea-schema.ts';
import { comparisonSchema } from './pairs/pair-schema.ts';
import { posterBankSchema } from './poster/poster-schema.ts';
import { scenariosSchema } from './scenario-schema.ts';
import { toneWordsSchema } from './tone/tone-words-schema.ts';

/** One line for each file, or folder with one entry a file: where it lies and what it is made of. */
export const bankFiles = {
  communes: { path: 'don-vi.yaml', schema: unitsSchema },
  comparisons: { path: 'cap', schema: comparisonSchema },
  drafts: { path: 'ban-nhap.yaml', schema: draftsSchema },
  faults: { path: 'loi.yaml', schema: faultKindsSchema },
  posters: { path: 'ap-phich.yaml', schema: posterBankSchema },
  faultyTexts: { path: 'bai-co-loi', schema: faultyTextSchema },
  guessed: { path: 'cau-hoc-chu.yaml', schema: sentencesSchema },
  hall: { path: 'chieu.yaml', schema: hallSchema },
  ideas: { path: 'y-tuong.yaml', schema: ideasSchema },
  organisations: { path: 'to-chuc.yaml', schema: organisationsSchema },
  scenarios: { path: 'scenarios.yaml', schema: scenariosSchema },
  toneWords: { path: 'loi-sao.yaml', schema: toneWordsSchema },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

type Files = typeof bankFiles;
/** A file gives what its schema says, a folder a list of it. */
type PartOf<File extends { path: string; schema: z.ZodType }> = File['path'] extends `${string}.yaml`
  ? z.infer<File['schema']>
  : z.infer<File['schema']>[];

export type WorkshopBank = { [Part in keyof Files]: PartOf<Files[Part]> };
