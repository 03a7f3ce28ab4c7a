import type { DrillKind } from '../kind.ts';
import { type OrderDrill, orderSchema } from './schema.ts';

export const order: DrillKind<OrderDrill> = {
  schema: orderSchema,
  send: ({ stage: _stage, ...drill }) => drill,
  issues: () => [],
  texts: ({ title, ask, parts, note }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['note'], text: note, isOurs: true },
    ...parts.flatMap(({ text, why }, at) => [
      { path: ['parts', at, 'text'], text, isOurs: true },
      { path: ['parts', at, 'why'], text: why, isOurs: true },
    ]),
  ],
};
