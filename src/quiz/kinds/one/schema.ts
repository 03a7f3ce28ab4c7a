import { z } from 'zod';
import { common, differ, option, type Parts, sameIds } from '../../question-parts.ts';

/** Three options, exactly one of them right. */
export const oneSchema = z.strictObject({
  ...common,
  kind: z.literal('one'),
  options: z
    .array(option, { error: 'Thiếu `options`. Viết ba câu trả lời.' })
    .length(3, 'Câu hỏi loại `one` cần đúng ba câu trả lời.')
    .refine(
      (options) => options.filter(({ right }) => right).length === 1,
      'Đánh dấu `right: true` cho đúng một câu trả lời.',
    )
    .refine(differ, sameIds),
});
export type OneQuestion = z.infer<typeof oneSchema>;

/** What the lint reads of it. */
export function oneParts({ options }: OneQuestion): Parts {
  return {
    choices: options.map(({ text, right }, i) => ({ text, right, path: ['options', i, 'text'] })),
    says: options.map(({ why }, i) => ({ text: why, path: ['options', i, 'why'] })),
  };
}
