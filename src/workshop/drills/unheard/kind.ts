import { unheardIn } from '../../speech/unheard.ts';
import type { DrillKind, DrillText } from '../kind.ts';
import { type UnheardDrill, unheardSchema } from './schema.ts';
import type { SentUnheard } from './score.ts';

export const unheard: DrillKind<UnheardDrill> = {
  schema: unheardSchema,
  send: ({ stage: _stage, ...drill }): SentUnheard => drill,
  issues: ({ texts }) =>
    texts.flatMap(({ text, lost, heard, said }, at) => {
      const once = [...lost, ...heard]
        .filter(({ span }) => text.split(span).length !== 2)
        .map(({ span }) => ({ path: ['texts', at], message: `«${span}» phải có đúng một lần trong bài.` }));
      // A learner who marks what the rules find must never be told that it is heard well.
      const unkeyed = unheardIn(text)
        .filter(({ text: part }) => !lost.some(({ span }) => span.includes(part) || part.includes(span)))
        .map(({ text: part }) => ({
          path: ['texts', at, 'lost'],
          message: `«${part}» chỉ mắt đọc được. Thêm vào lost.`,
        }));
      const left = unheardIn(said).map(({ text: part }) => ({
        path: ['texts', at, 'said'],
        message: `Bản nói còn «${part}». Viết thành lời.`,
      }));
      return [...once, ...unkeyed, ...left];
    }),
  texts: ({ title, ask, texts }): DrillText[] => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...texts.flatMap(({ title: name, text, said, lost, heard }, at): DrillText[] => [
      { path: ['texts', at, 'title'], text: name, isOurs: true },
      { path: ['texts', at, 'text'], text, isOurs: false },
      { path: ['texts', at, 'said'], text: said, isOurs: true },
      ...lost.map(({ why }, place) => ({ path: ['texts', at, 'lost', place, 'why'], text: why, isOurs: true })),
      ...heard.map(({ why }, place) => ({ path: ['texts', at, 'heard', place, 'why'], text: why, isOurs: true })),
    ]),
  ],
};
