/** What an author writes of any drill. Build only. */
import { z } from 'zod';

/** An id that never changes. */
export const id = z
  .string({ error: 'Thiếu mã. Thêm dòng `id:`, ví dụ `id: den-do`.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ `den-do`.');

/** A sentence a cadre reads; `name` is the key an author writes in the file. */
export function sentence(name: string) {
  const missing = `Thiếu \`${name}\`. Viết một câu ngắn vào đây.`;
  return z.string({ error: missing }).trim().min(1, missing);
}

/** The fields every kind begins with. */
export const commonFields = {
  id,
  stage: z.enum(['lam-theo', 'tu-lam', 'kiem'], {
    error: '`stage` là một trong: lam-theo, tu-lam, kiem.',
  }),
  title: sentence('title'),
  /** What to do, at most 14 tiếng. */
  ask: sentence('ask'),
};
