import { sentTexts, textsIssues, textsWords } from '../../faults/texts-schema.ts';
import type { DrillKind } from '../kind.ts';
import { type ClaimsHuntDrill, claimsHuntSchema } from './schema.ts';
import type { SentHunt } from './score.ts';

export const claimsHunt: DrillKind<ClaimsHuntDrill> = {
  schema: claimsHuntSchema,
  send: ({ stage, texts: _names, ...drill }, bank): SentHunt => ({
    ...drill,
    // Who is shown how hears of each claim at once; who works alone hears when the text is done.
    guided: stage === 'lam-theo',
    texts: sentTexts({ ...drill, texts: _names }, bank),
  }),
  issues: textsIssues,
  texts: textsWords,
};
