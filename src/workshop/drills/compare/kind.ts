import { nearest } from '../../../lib/nearest.ts';
import type { WorkshopBank } from '../../bank.ts';
import type { Comparison } from '../../pairs/pair-schema.ts';
import type { DrillKind } from '../kind.ts';
import { type CompareDrill, compareSchema } from './schema.ts';
import type { SentCompare } from './score.ts';

const all = (bank: WorkshopBank): readonly Comparison[] => bank.comparisons as readonly Comparison[];
const found = (bank: WorkshopBank, id: string): Comparison | undefined => all(bank).find((one) => one.id === id);
const unknown = (bank: WorkshopBank, id: string): string =>
  `không có cặp «${id}» trong bank/cap. ${nearest(
    id,
    all(bank).map((one) => one.id),
  )}`;

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
      found(bank, id) ? [] : [{ path: ['comparisons', at], message: unknown(bank, id) }],
    ),
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
