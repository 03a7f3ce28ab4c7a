import { z } from 'zod';

/** An id that never changes: small letters, digits and hyphens. */
export const id = z
  .string({ error: 'Thiếu mã. Thêm dòng `id:`, ví dụ `id: co-chu-1`.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ `co-chu-1`.');

/** A sentence a learner reads; `name` is the key an author writes in the file. */
export function sentence(name: string) {
  const missing = `Thiếu \`${name}\`. Viết một câu ngắn vào đây.`;
  return z.string({ error: missing }).trim().min(1, missing);
}

/** What every kind of question has. */
export const common = {
  id,
  ask: sentence('ask'),
  /** The task of the same lesson whose steps explain the answer. */
  task: id.optional(),
  /** The fact the answer rests on, for items that can grow old. */
  source: z.string().trim().min(1).optional(),
};

/** One choice of `one` and `several`, with the sentence shown when it was chosen (or missed). */
export const option = z.strictObject({
  id,
  text: sentence('text'),
  right: z.boolean().default(false),
  why: sentence('why'),
});
export type Option = z.infer<typeof option>;

/** True when no two entries share an id. */
export function differ(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map((entry) => entry.id)).size === entries.length;
}

/** The author's message for entries that share an id. */
export const sameIds = 'Hai mục trùng mã. Mỗi mục cần một `id` riêng.';

/** What the lint reads of any question, so that it needs to know no kind. */
export interface Parts {
  /** What the learner chooses among, with the path of each text inside the question. */
  choices: { text: string; right: boolean; path: (string | number)[] }[];
  /** Every sentence of feedback, with its path inside the question. */
  says: { text: string; path: (string | number)[] }[];
}
