import { buildChain, textOf, wordsOf } from '../../guessing/chain.ts';
import { isInSource, sourcesOf } from '../../guessing/continue-text.ts';
import { sentencesOf, sheetOf } from '../../guessing/learned.ts';
import type { DrillKind } from '../kind.ts';
import { type InSourceDrill, inSourceSchema } from './schema.ts';
import type { SentInSource } from './score.ts';

/** The chain of the sheet alone: what the learner has before them is all the source there is. */
const chainOfSheet = ({ sheet }: InSourceDrill, bank: Parameters<typeof sheetOf>[0]) =>
  buildChain(sheetOf(bank, sheet));

export const inSource: DrillKind<InSourceDrill> = {
  schema: inSourceSchema,
  send: (drill, bank): SentInSource => {
    const { stage: _stage, ...sent } = drill;
    const sheet = sheetOf(bank, drill.sheet);
    const chain = chainOfSheet(drill, bank);
    return {
      ...sent,
      sheet: sheet.map(({ text }) => text),
      items: drill.items.map((text) => ({
        text,
        lines: [
          ...new Set(sourcesOf(chain, wordsOf(text)).map(({ from }) => sheet.findIndex(({ id }) => id === from) + 1)),
        ],
        isIn: isInSource(chain, text),
      })),
    };
  },
  issues: (drill, bank) => {
    const known = new Set(sentencesOf(bank).map(({ id }) => id));
    const strange = drill.sheet.findIndex((id) => !known.has(id));
    if (strange >= 0)
      return [{ path: ['sheet', strange], message: `Không có câu «${drill.sheet[strange]}» trong cau-hoc-chu.yaml.` }];
    const chain = chainOfSheet(drill, bank);
    return drill.items.flatMap((text, at) => {
      const cut = sourcesOf(chain, wordsOf(text)).findIndex(({ from }) => from === undefined);
      const upTo = textOf(wordsOf(text).slice(0, cut + 1));
      return cut < 0 ? [] : [{ path: ['items', at], message: `Từ tờ này máy không viết ra được «${upTo}».` }];
    });
  },
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
