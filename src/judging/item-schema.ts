/**
 * What an author writes for «Thật hay lừa»: one file for each format in `content/that-hay-lua/`, each with its items.
 * `content/README.md` says the same in Vietnamese. Build time only: the page imports nothing but types from here.
 */
import { z } from 'zod';
import { syllables } from '../lib/syllables.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(ID, 'mã chỉ gồm chữ thường không dấu, số và gạch nối');
const sentence = z.string().min(1);
const atMost = (tieng: number) =>
  sentence.refine((text) => syllables(text) <= tieng, { error: `viết gọn trong ${tieng} tiếng` });

/** How an item reaches the learner; each has its own frame. */
export const FORMATS = ['tin-nhan', 'zalo', 'cuoc-goi', 'dia-chi', 'ma-qr', 'cai-ung-dung', 'den-nha'] as const;

const item = z.strictObject({
  id,
  verdict: z.enum(['that', 'lua']),
  /** The sender, caller, place or shop as it shows itself. */
  from: atMost(12),
  /** What the learner knows beforehand: without it a genuine item could not be told from a false one. */
  before: atMost(22),
  /** What is said or shown, cut where a finger may point. */
  parts: z
    .array(z.strictObject({ text: atMost(18), sign: z.literal(true).optional(), why: atMost(24) }))
    .min(2)
    .max(5)
    .refine((parts) => parts.some(({ sign }) => sign), { error: 'cần ít nhất một chỗ có «sign: true»' })
    .refine((parts) => parts.filter(({ sign }) => sign).length <= parts.length / 2, {
      error: 'dấu hiệu nhiều hơn nửa số chỗ: chạm bừa cũng trúng',
    }),
  /** What to do; the right one is also the right check for who said «Chưa chắc». */
  actions: z
    .array(
      z.strictObject({
        id: z.enum(['a', 'b', 'c']),
        text: atMost(10),
        right: z.literal(true).optional(),
        /** Of a genuine item: leaves undone what should be done, out of doubt. Every other wrong action is unsafe. */
        refuses: z.literal(true).optional(),
        why: atMost(24),
      }),
    )
    .length(3, 'cần đúng ba việc để chọn')
    .refine((actions) => new Set(actions.map(({ id }) => id)).size === actions.length, {
      error: 'có hai việc trùng mã. Ba việc mang mã a, b, c',
    })
    .refine((actions) => actions.filter(({ right }) => right).length === 1, {
      error: 'cần đúng một việc có «right: true»',
    })
    .refine((actions) => !actions.some(({ right, refuses }) => right && refuses), {
      error: 'việc đúng thì không có «refuses»',
    }),
  /** What to keep from it. */
  remember: atMost(20),
  /** The lesson that teaches it. */
  lesson: id,
  /** The fact of facts.yaml it leans on. */
  source: z.string().regex(ID, 'đây không phải một mã. Ghi mã của điều ấy trong facts.yaml').optional(),
});

const soundItem = item.refine(({ verdict, actions }) => verdict === 'that' || !actions.some(({ refuses }) => refuses), {
  path: ['actions'],
  error: 'chỉ tin thật mới có việc ghi «refuses». Bỏ dòng ấy, hoặc xem lại «verdict»',
});

export const itemsSchema = z.strictObject({ format: z.enum(FORMATS), items: z.array(soundItem).min(1) });

export type Format = (typeof FORMATS)[number];
export type Item = z.infer<typeof item> & {
  format: Format;
  /** Every fact it leans on: its source, and those that its words name. */
  facts: string[];
};
