import type { WorkshopBank } from '../../bank.ts';
import { END, textOf, wordsOf } from '../../guessing/chain.ts';
import { continueText } from '../../guessing/continue-text.ts';
import { chainOf, sentencesOf, sheetOf } from '../../guessing/learned.ts';
import type { DrillKind } from '../kind.ts';
import { type WriteOnDrill, writeOnSchema } from './schema.ts';
import { type SentWriteOn, seamsOf, type WrittenItem } from './score.ts';

/** Shorter ones leave nothing to look for. */
const SHORTEST = 6;
/** On a phone the text and its sheet should be seen together. */
const LONGEST = 20;

function written({ start, seed, beside }: WriteOnDrill['items'][number], bank: WorkshopBank): WrittenItem {
  // The end of a sentence is a word of the chain; the page writes it at the last word, as people do.
  const sourced = continueText(chainOf(bank), start, seed).filter(({ word }) => word !== END);
  const sheet = sheetOf(bank, [...sourced.flatMap(({ from }) => from ?? []), ...beside]);
  const words = sourced.map(({ word, from, isSeam }) => ({
    word,
    line: sheet.findIndex(({ id }) => id === from),
    isSeam,
  }));
  return { given: wordsOf(start).length, words, sheet: sheet.map(({ text }) => text) };
}

export const writeOn: DrillKind<WriteOnDrill> = {
  schema: writeOnSchema,
  send: ({ stage: _stage, ...drill }, bank): SentWriteOn => ({
    ...drill,
    items: drill.items.map((item) => written(item, bank)),
  }),
  issues: ({ items }, bank) =>
    items.flatMap((item, at) => {
      const text = continueText(chainOf(bank), item.start, item.seed);
      const { words } = written(item, bank);
      const wrong = (field: string, message: string) => [{ path: ['items', at, field], message }];
      const strange = item.beside.find((id) => !sentencesOf(bank).some((one) => one.id === id));
      if (strange) return wrong('beside', `Không có câu «${strange}» trong cau-hoc-chu.yaml.`);
      if (text.at(-1)?.word !== END || words.length < SHORTEST || words.length > LONGEST)
        return wrong('seed', `Cần một câu trọn từ ${SHORTEST} đến ${LONGEST} chữ. Đổi số khác.`);
      // A sentence cut off in its middle differs from the source at its full stop only, and that cannot be tapped.
      if (text.at(-1)!.isSeam)
        return wrong('seed', `Câu dừng giữa chừng: «${textOf(words.map(({ word }) => word))}». Đổi số khác.`);
      if (seamsOf(words)[0] !== undefined && seamsOf(words)[0]! < wordsOf(item.start).length)
        return wrong('start', 'Phần cho sẵn đã lạc. Cho ít chữ hơn.');
      return [];
    }),
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
