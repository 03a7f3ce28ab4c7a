import type { WorkshopBank } from '../../bank.ts';
import type { Comparison } from '../../pairs/pair-schema.ts';
import type { DrillKind } from '../kind.ts';
import { type CompareDrill, compareSchema } from './schema.ts';
import type { SentCompare } from './score.ts';

const found = (bank: WorkshopBank, id: string): Comparison | undefined =>
  (bank.comparisons as readonly Comparison[]).find((one) => one.id === id);

export const compare: DrillKind<CompareDrill> = {
  schema: compareSchema,
  send: ({ stage: _stage, ...drill }, bank): SentCompare => ({
    ...drill,
    comparisons: drill.comparisons.map((id) => {
      const { brief, cases, lesson } = found(bank, id)!;
      return { brief, lesson, cases: cases.map(({ scenario: _scenario, habit: _habit, ...one }) => one) };
    }),
  }),
  issues: ({ comparisons }, bank) =>
    comparisons.flatMap((id, at) =>
      found(bank, id)
        ? []
        : [{ path: ['comparisons', at], message: `Không có cặp «${id}» trong content/can-bo/bank/cap.` }],
    ),
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
