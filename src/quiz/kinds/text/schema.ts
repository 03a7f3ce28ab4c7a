import { z } from 'zod';
import { fold } from '../../../lib/fold.ts';
import { common, type Parts, sentence } from '../../question-parts.ts';

const empty = 'Câu này chỉ có dấu câu. Viết ít nhất một chữ hoặc một số.';
const answer = sentence('answers').refine((text) => fold(text) !== '', empty);
const answers = z
  .array(answer, { error: 'Viết một danh sách, ví dụ `[wifi, mạng không dây]`.' })
  .min(1, 'Cần ít nhất một cách viết.');

/** A short answer is typed. Accents, đ or d, capitals, spaces and punctuation make no difference. */
export const textSchema = z.strictObject({
  ...common,
  kind: z.literal('text'),
  answers,
  /** Why it is right. */
  right: sentence('right'),
  /** Mistakes that were seen, each with its own explanation. */
  mistakes: z.array(z.strictObject({ match: answers, why: sentence('why') })).default([]),
  /** Said for everything else. */
  otherwise: sentence('otherwise'),
});
export type TextQuestion = z.infer<typeof textSchema>;

/** What the lint reads of it. */
export function textParts({ right, mistakes, otherwise }: TextQuestion): Parts {
  return {
    choices: [],
    says: [
      { text: right, path: ['right'] },
      ...mistakes.map(({ why }, i) => ({ text: why, path: ['mistakes', i, 'why'] })),
      { text: otherwise, path: ['otherwise'] },
    ],
  };
}
