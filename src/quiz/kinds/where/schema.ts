import { z } from 'zod';
import { common, type Parts, sentence } from '../../question-parts.ts';

/** The learner touches the right control on a still screen of the practice phone. */
export const whereSchema = z
  .strictObject({
    ...common,
    kind: z.literal('where'),
    screen: z
      .string({ error: 'Thiếu `screen`. Viết tên ứng dụng và màn hình, ví dụ `cai-dat.man-hinh`.' })
      .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'Viết tên ứng dụng, dấu chấm, tên màn hình, ví dụ `cai-dat.man-hinh`.'),
    /** The state the screen is shown in. */
    vars: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    target: sentence('target'),
    right: sentence('right'),
    /** Element id → why that one is not it. */
    whys: z.record(z.string(), sentence('why')).default({}),
    otherwise: sentence('otherwise'),
  })
  .refine(({ target, whys }) => !Object.hasOwn(whys, target), {
    path: ['whys'],
    message: 'Nút đúng không đứng trong `whys`. Lời của nút đúng viết ở `right`.',
  });
export type WhereQuestion = z.infer<typeof whereSchema>;

/** What the lint reads of it. */
export function whereParts({ right, whys, otherwise }: WhereQuestion): Parts {
  return {
    choices: [],
    says: [
      { text: right, path: ['right'] },
      ...Object.entries(whys).map(([element, why]) => ({ text: why, path: ['whys', element] })),
      { text: otherwise, path: ['otherwise'] },
    ],
  };
}
