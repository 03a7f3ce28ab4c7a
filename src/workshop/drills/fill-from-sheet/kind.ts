import type { WorkshopBank } from '../../bank.ts';
import type { DrillKind } from '../kind.ts';
import { type FillDrill, fillSchema } from './schema.ts';
import { readCell, type SentFill } from './score.ts';

/** Its own sheet, or that of the idea it names. */
const sheetOf = ({ sheet }: FillDrill, { ideas }: WorkshopBank): SentFill['sheet'] | undefined =>
  typeof sheet === 'string' ? ideas.find(({ id }) => id === sheet)?.sheet : sheet;

export const fillFromSheet: DrillKind<FillDrill> = {
  schema: fillSchema,
  send: (drill, bank): SentFill => {
    const { stage: _stage, ...rest } = drill;
    return { ...rest, sheet: sheetOf(drill, bank)! };
  },
  // What is shown as the right answer has to be taken as one.
  issues: (drill, bank) => {
    const sheet = sheetOf(drill, bank);
    if (!sheet)
      return [
        { path: ['sheet'], message: `Không có ý tưởng «${JSON.stringify(drill.sheet)}» trong bank/y-tuong.yaml.` },
      ];
    return drill.cells.flatMap((cell, at) => {
      const shown = cell.needs?.map(([first]) => first).join(', ') ?? drill.unknown;
      return readCell({ ...drill, sheet }, cell, shown).is === 'right'
        ? []
        : [{ path: ['cells', at, 'needs'], message: `«${shown}» không được nhận là câu trả lời đúng.` }];
    });
  },
  texts: ({ title, ask, sheet, unknown, cells }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['unknown'], text: unknown, isOurs: true },
    ...(typeof sheet === 'string' ? [] : sheet.lines).map((text, at) => ({
      path: ['sheet', 'lines', at],
      text,
      isOurs: false,
    })),
    ...cells.flatMap(({ text, why }, at) => [
      { path: ['cells', at, 'text'], text, isOurs: true },
      { path: ['cells', at, 'why'], text: why, isOurs: true },
    ]),
  ],
};
