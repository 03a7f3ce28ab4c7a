/** Invented ideas to present on one page: `content/can-bo/bank/y-tuong.yaml`. Build only. */
import { z } from 'zod';
import { PAGE_SLOTS } from './slots.ts';

const sentence = z.string().trim().min(1);

/** What the people of an idea have noted down: the only figures, papers and prizes there are. */
export const sheetSchema = z.strictObject({ title: sentence, lines: z.array(sentence).min(4).max(10) });

export const ideasSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, số và gạch nối'),
    sheet: sheetSchema,
    /** One good page from that sheet. */
    sample: z.record(z.enum(PAGE_SLOTS), sentence),
  }),
);
