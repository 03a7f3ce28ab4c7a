/** `brief`: a brief written for a scenario, half of it given or none. Build only. */
import { z } from 'zod';
import { SLOTS } from '../../brief/slots.ts';
import { commonFields } from '../drill-schema.ts';

export const briefDrillSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('brief'),
    /** One of them a round, in turn. */
    scenarios: z.array(z.string().regex(/^SC\d{2}$/, 'Mã như SC01.')).min(1),
    /** The half that is given; the learner writes on. */
    start: z.string().trim().min(1).optional(),
    /** Of a half-given brief: the slots that are to be filled, and judged. */
    judges: z.array(z.enum(SLOTS)).min(1).optional(),
    /** Of a half-given brief: points of those slots to pass. A free one passes by the rubric. */
    pass: z.number().int().positive().optional(),
  })
  .refine(
    ({ start, judges, pass }) =>
      (start === undefined) === (judges === undefined) && (judges === undefined) === (pass === undefined),
    {
      error: 'Bài nửa chừng cần đủ ba trường: start, judges, pass. Bài tự viết thì bỏ cả ba.',
    },
  )
  .refine(({ start, scenarios }) => start === undefined || scenarios.length === 1, {
    error: 'Bài nửa chừng chỉ dùng một tình huống.',
  })
  .refine(({ judges, pass }) => judges === undefined || pass === undefined || pass <= 2 * judges.length, {
    error: 'Điểm đạt lớn hơn tổng điểm của các ô. Mỗi ô hai điểm.',
  });
export type BriefDrill = z.infer<typeof briefDrillSchema>;
