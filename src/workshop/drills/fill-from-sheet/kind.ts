import type { DrillKind } from '../kind.ts';
import { type FillDrill, fillSchema } from './schema.ts';
import { readCell } from './score.ts';

export const fillFromSheet: DrillKind<FillDrill> = {
  schema: fillSchema,
  send: ({ stage: _stage, ...drill }) => drill,
  // What is shown as the right answer has to be taken as one.
  issues: (drill) =>
    drill.cells.flatMap((cell, at) => {
      const shown = cell.needs?.map(([first]) => first).join(', ') ?? drill.unknown;
      return readCell(drill, cell, shown).is === 'right'
        ? []
        : [{ path: ['cells', at, 'needs'], message: `«${shown}» không được nhận là câu trả lời đúng.` }];
    }),
  texts: ({ title, ask, sheet, unknown, cells }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['sheet', 'title'], text: sheet.title, isOurs: true },
    { path: ['unknown'], text: unknown, isOurs: true },
    ...sheet.lines.map((text, at) => ({ path: ['sheet', 'lines', at], text, isOurs: false })),
    ...cells.flatMap(({ text, why }, at) => [
      { path: ['cells', at, 'text'], text, isOurs: true },
      { path: ['cells', at, 'why'], text: why, isOurs: true },
    ]),
  ],
};
