/** What an author writes of the drafts that show what follows from a brief: `content/can-bo/bank/ban-nhap.yaml`. Build only. */
import { z } from 'zod';
import { sentence } from '../drills/drill-schema.ts';
import { TELLING } from './consequence.ts';

const draft = z.strictObject({
  scenario: z.string().regex(/^SC\d{2}$/, 'Mã như SC01.'),
  /** The slot left empty that brings it about; `none` where all are filled. */
  lacks: z.enum([...TELLING, 'none']),
  text: sentence('text'),
  shows: sentence('shows'),
});

export const draftsSchema = z.strictObject({
  drafts: z.array(draft).superRefine((drafts, context) => {
    for (const scenario of new Set(drafts.map((one) => one.scenario)))
      for (const lacks of [...TELLING, 'none'] as const)
        if (drafts.filter((one) => one.scenario === scenario && one.lacks === lacks).length !== 1)
          context.addIssue({ code: 'custom', message: `${scenario} cần đúng một bản nháp «${lacks}».` });
  }),
});
