import { sentTexts, textsIssues, textsWords } from '../../faults/texts-schema.ts';
import type { DrillKind } from '../kind.ts';
import { type MarkSpansDrill, markSpansSchema } from './schema.ts';
import type { SentMarking } from './score.ts';

export const markSpans: DrillKind<MarkSpansDrill> = {
  schema: markSpansSchema,
  send: ({ stage: _stage, texts, ...drill }, bank): SentMarking => ({
    ...drill,
    texts: sentTexts({ ...drill, texts }, bank),
  }),
  issues: textsIssues,
  texts: textsWords,
};
