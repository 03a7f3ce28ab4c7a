import { nextWords, wordsOf } from '../../guessing/chain.ts';
import { chainOf, sheetOf } from '../../guessing/learned.ts';
import type { DrillKind } from '../kind.ts';
import { type GuessNextDrill, guessNextSchema } from './schema.ts';
import type { SentGuessNext } from './score.ts';

export const guessNext: DrillKind<GuessNextDrill> = {
  schema: guessNextSchema,
  send: ({ stage: _stage, ...drill }, bank): SentGuessNext => ({
    ...drill,
    items: drill.items.map(({ start, options }) => {
      const next = nextWords(chainOf(bank), wordsOf(start));
      return {
        start,
        options: options.map((word) => ({ word, count: next.find((one) => one.word === word)?.count ?? 0 })),
        sheet: sheetOf(
          bank,
          next.flatMap(({ from }) => from),
        ).map(({ text }) => text),
      };
    }),
  }),
  issues: ({ items }, bank) =>
    items.flatMap(({ start, options }, at) => {
      const [first, second] = nextWords(chainOf(bank), wordsOf(start));
      const wrong = (field: string, message: string) => [{ path: ['items', at, field], message }];
      if (!first) return wrong('start', `Chưa câu nào trong cau-hoc-chu.yaml nối tiếp «${start}».`);
      if (second?.count === first.count)
        return wrong(
          'start',
          `«${first.word}» và «${second.word}» theo sau nhiều như nhau. Chọn chỗ có một chữ hơn hẳn.`,
        );
      if (!options.includes(first.word)) return wrong('options', `Thiếu chữ theo sau nhiều nhất là «${first.word}».`);
      return [];
    }),
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
