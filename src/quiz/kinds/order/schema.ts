import { z } from 'zod';
import { common, differ, id, type Parts, sameIds, sentence } from '../../question-parts.ts';

const item = z.strictObject({ id, text: sentence('text'), why: sentence('why') });
export type OrderItem = z.infer<typeof item>;

/** Four or five items, written in the right order. */
export const orderSchema = z.strictObject({
  ...common,
  kind: z.literal('order'),
  items: z
    .array(item, { error: 'Thiếu `items`. Viết bốn hoặc năm việc theo thứ tự đúng.' })
    .min(4, 'Câu hỏi loại `order` cần ít nhất bốn việc.')
    .max(5, 'Câu hỏi loại `order` có nhiều nhất năm việc.')
    .refine(differ, sameIds),
  /** Said when the order is right. */
  done: sentence('done'),
});
export type OrderQuestion = z.infer<typeof orderSchema>;

/** What the lint reads of it. */
export function orderParts({ items, done }: OrderQuestion): Parts {
  return {
    choices: items.map(({ text }, i) => ({ text, right: false, path: ['items', i, 'text'] })),
    says: [...items.map(({ why }, i) => ({ text: why, path: ['items', i, 'why'] })), { text: done, path: ['done'] }],
  };
}

/** The items as they are shown: in the order of the alphabet, turned round should that be the right order. */
export function shuffled(items: readonly OrderItem[]): OrderItem[] {
  const shown = items.toSorted((a, b) => a.text.localeCompare(b.text, 'vi'));
  return shown.every((item, i) => item.id === items[i]?.id) ? shown.reverse() : shown;
}
