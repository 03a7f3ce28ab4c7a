import { z } from 'zod';
import { kinds } from './kinds/index.ts';
import type { Parts } from './question-parts.ts';

type Schema = (typeof kinds)[keyof typeof kinds]['schema'];
const schemas = Object.values(kinds).map(({ schema }) => schema) as [Schema, ...Schema[]];

/** One question of any kind; `kind` decides. */
export const questionSchema = z.discriminatedUnion('kind', schemas, {
  error: `Loại câu hỏi chưa có. Ở \`kind\` viết một trong: ${Object.keys(kinds).join(', ')}.`,
});
export type Question = z.infer<typeof questionSchema>;

/** One file `cau-hoi.quiz.yaml`: the questions of a lesson, in the order they are asked. */
export const quizSchema = z.strictObject({
  questions: z
    .array(questionSchema, { error: 'Thiếu `questions`. Viết danh sách câu hỏi dưới dòng `questions:`.' })
    .min(1, 'Danh sách `questions` đang trống. Thêm ít nhất một câu hỏi.')
    .superRefine((questions, context) => {
      questions.forEach(({ id }, i) => {
        if (questions.findIndex((other) => other.id === id) === i) return;
        const message = `Mã câu hỏi «${id}» đã có ở trên. Đặt mã khác cho câu này.`;
        context.addIssue({ code: 'custom', path: [i, 'id'], message });
      });
    }),
});
export type Quiz = z.infer<typeof quizSchema>;

/** The choices and the feedback of a question, whatever its kind. */
export function partsOf(question: Question): Parts {
  const parts = kinds[question.kind].parts as (question: Question) => Parts;
  return parts(question);
}
