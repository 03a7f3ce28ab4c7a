import { z } from 'zod';
import { common, differ, option, type Parts, sameIds, sentence } from '../../question-parts.ts';

/** Three to five options, at least one right and one wrong; all right ones must be chosen. */
export const severalSchema = z.strictObject({
  ...common,
  kind: z.literal('several'),
  options: z
    .array(option, { error: 'Thiếu `options`. Viết ba đến năm câu trả lời.' })
    .min(3, 'Câu hỏi loại `several` cần ít nhất ba câu trả lời.')
    .max(5, 'Câu hỏi loại `several` có nhiều nhất năm câu trả lời.')
    .refine((options) => options.some(({ right }) => right), 'Đánh dấu `right: true` cho ít nhất một câu trả lời.')
    .refine((options) => options.some(({ right }) => !right), 'Cần ít nhất một câu trả lời không đúng.')
    .refine(differ, sameIds),
  /** Said when everything is right; without it the reasons of the right options are said. */
  right: sentence('right').optional(),
});
export type SeveralQuestion = z.infer<typeof severalSchema>;

/** What the lint reads of it. */
export function severalParts({ options, right }: SeveralQuestion): Parts {
  const says: Parts['says'] = options.map(({ why }, i) => ({ text: why, path: ['options', i, 'why'] }));
  if (right) says.push({ text: right, path: ['right'] });
  return { choices: options.map(({ text, right }, i) => ({ text, right, path: ['options', i, 'text'] })), says };
}
