import type { DrillKind } from '../kind.ts';
import { type SortDrill, sortSchema } from './schema.ts';

export const sort: DrillKind<SortDrill> = {
  schema: sortSchema,
  send: ({ stage: _stage, ...drill }) => drill,
  issues: () => [],
  texts: ({ title, ask, answers, items }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...answers.map(({ text }, at) => ({ path: ['answers', at, 'text'], text, isOurs: true })),
    ...items.flatMap(({ text, why }, at) => [
      { path: ['items', at, 'text'], text, isOurs: false },
      { path: ['items', at, 'why'], text: why, isOurs: true },
    ]),
  ],
};
