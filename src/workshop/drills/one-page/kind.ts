import { checkPage } from '../../one-page/check-page.ts';
import { PAGE_SLOTS } from '../../one-page/slots.ts';
import type { DrillKind } from '../kind.ts';
import { type OnePageDrill, onePageSchema } from './schema.ts';
import { type SentOnePage, taskOf } from './score.ts';

/** The drill as it is sent; a record of the schema has every slot. */
const sentOf = ({ stage: _stage, ...drill }: OnePageDrill): SentOnePage => drill as SentOnePage;

export const onePage: DrillKind<OnePageDrill> = {
  schema: onePageSchema,
  send: sentOf,
  // A sample that breaks a rule teaches the wrong thing.
  issues: (drill) => {
    const { slots, stops } = checkPage(sentOf(drill).sample, taskOf(sentOf(drill)));
    return [
      ...slots
        .filter(({ points }) => points < 2)
        .map(({ slot, message }) => ({ path: ['sample', slot], message: `Trang mẫu chưa đủ hai điểm. ${message}` })),
      ...stops.map(({ message }) => ({ path: ['sample'], message: `Trang mẫu còn lỗi. ${message}` })),
    ];
  },
  texts: ({ title, ask, sheet, questions, sample }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['sheet', 'title'], text: sheet.title, isOurs: true },
    ...sheet.lines.map((text, at) => ({ path: ['sheet', 'lines', at], text, isOurs: false })),
    ...PAGE_SLOTS.flatMap((slot) => [
      { path: ['questions', slot], text: questions[slot], isOurs: true },
      { path: ['sample', slot], text: sample[slot], isOurs: false },
    ]),
  ],
};
