import type { WorkshopBank } from '../../bank.ts';
import { checkPage } from '../../one-page/check-page.ts';
import { PAGE_SLOTS } from '../../one-page/slots.ts';
import type { DrillKind } from '../kind.ts';
import { type OnePageDrill, onePageSchema } from './schema.ts';
import { type SentOnePage, taskOf } from './score.ts';

/** The drill with its idea; undefined where the bank does not have it. */
function sentOf(
  { stage: _stage, idea: name, ...drill }: OnePageDrill,
  { ideas }: WorkshopBank,
): SentOnePage | undefined {
  const idea = ideas.find(({ id }) => id === name);
  return idea && { ...drill, sheet: idea.sheet, sample: idea.sample };
}

export const onePage: DrillKind<OnePageDrill> = {
  schema: onePageSchema,
  send: (drill, bank) => sentOf(drill, bank)!,
  // A sample that breaks a rule teaches the wrong thing.
  issues: (drill, bank) => {
    const sent = sentOf(drill, bank);
    if (!sent) return [{ path: ['idea'], message: `Không có ý tưởng «${drill.idea}» trong bank/y-tuong.yaml.` }];
    const { slots, stops } = checkPage(sent.sample, taskOf(sent));
    return [
      ...slots
        .filter(({ points }) => points < 2)
        .map(({ slot, message }) => ({ path: ['needs', slot], message: `Trang mẫu chưa đủ hai điểm. ${message}` })),
      ...stops.map(({ message }) => ({ path: ['idea'], message: `Trang mẫu còn lỗi. ${message}` })),
    ];
  },
  texts: ({ title, ask, questions }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...PAGE_SLOTS.map((slot) => ({ path: ['questions', slot], text: questions[slot], isOurs: true })),
  ],
};
