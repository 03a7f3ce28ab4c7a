import type { DrillKind } from '../kind.ts';
import { type SlotCardsDrill, slotCardsSchema } from './schema.ts';

export const slotCards: DrillKind<SlotCardsDrill> = {
  schema: slotCardsSchema,
  send: ({ stage: _stage, scenario, ...drill }, { scenarios: { common, scenarios } }) => ({
    ...drill,
    scenario: scenarios.find(({ id }) => id === scenario)!,
    caption: common.caption,
  }),
  issues: ({ scenario }, { scenarios: { scenarios } }) =>
    scenarios.some(({ id }) => id === scenario)
      ? []
      : [{ path: ['scenario'], message: `Không có tình huống «${scenario}» trong bank/scenarios.yaml.` }],
  texts: ({ title, ask, cards }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...cards.flatMap(({ text, why }, at) => [
      { path: ['cards', at, 'text'], text, isOurs: false },
      { path: ['cards', at, 'why'], text: why, isOurs: true },
    ]),
  ],
};
