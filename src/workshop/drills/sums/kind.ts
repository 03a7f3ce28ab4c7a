import { figuresOf } from '../../text/figures.ts';
import type { DrillKind } from '../kind.ts';
import { type SumsDrill, sumsSchema } from './schema.ts';

/** The one figure of a cell of the book; cells that say more count as nothing. */
const numberOf = (cell: string): number => {
  const [figure, ...others] = figuresOf(cell);
  return figure && others.length === 0 ? Number(figure.value) : 0;
};

export const sums: DrillKind<SumsDrill> = {
  schema: sumsSchema,
  send: ({ stage: _stage, ...drill }) => drill,
  // A key that does not add up itself teaches the wrong thing.
  issues: ({ items }) =>
    items.flatMap(({ book, off, figures }, at) => {
      const total = String(book.rows.reduce((sum, [, cell]) => sum + numberOf(cell), 0));
      const says = (span: string): boolean => figuresOf(span).some(({ value }) => value === total);
      if (off?.how === 'tong' && says(off.span))
        return [{ path: ['items', at, 'off'], message: `Cộng sổ lại đúng ${total}, nên số này không lệch.` }];
      if (!off && !figures.some(({ span }) => says(span)))
        return [{ path: ['items', at, 'figures'], message: `Mục không lệch phải nói tổng của sổ, là ${total}.` }];
      return [];
    }),
  texts: ({ title, ask, items }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...items.flatMap(({ text, figures, acts }, at) => [
      { path: ['items', at, 'text'], text, isOurs: false },
      ...figures.map(({ why }, index) => ({ path: ['items', at, 'figures', index, 'why'], text: why, isOurs: true })),
      ...acts.flatMap((act, index) => [
        { path: ['items', at, 'acts', index, 'text'], text: act.text, isOurs: true },
        { path: ['items', at, 'acts', index, 'why'], text: act.why, isOurs: true },
      ]),
    ]),
  ],
};
