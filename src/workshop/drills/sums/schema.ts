/** `sums`: a table of the class book against a paragraph: which figure does not agree, and what to do about it. Build only. */
import { z } from 'zod';
import { commonFields, id, sentence } from '../drill-schema.ts';

/** How a figure can be off: it does not add up, it counts something else, it is of another time, it has another unit. */
export const WAYS_OFF = ['tong', 'luot-nguoi', 'ky', 'don-vi'] as const;

const act = z.strictObject({
  id,
  text: sentence('text'),
  /** Why it is right, or what it does. */
  why: sentence('why'),
  /** Doing this puts a figure nobody counted into the report: it fails the drill. */
  critical: z.literal(true).optional(),
});

export const sumsSchema = z
  .strictObject({
    ...commonFields,
    kind: z.literal('sums'),
    items: z
      .array(
        z
          .strictObject({
            id,
            /** «Sổ lớp, tháng 12/2026»; its rows, what is counted last in each. */
            book: z.strictObject({
              title: sentence('title'),
              rows: z
                .array(z.tuple([sentence('rows'), sentence('rows')]))
                .min(3)
                .max(6),
            }),
            text: sentence('text'),
            /** The figures of the paragraph in order, each with what the book says of it. */
            figures: z
              .array(z.strictObject({ span: sentence('span'), why: sentence('why') }))
              .min(3)
              .max(6),
            /** Which of them does not agree, and how; without it all do. */
            off: z.strictObject({ span: sentence('span'), how: z.enum(WAYS_OFF) }).optional(),
            acts: z.array(act).min(2).max(4),
            right: id,
          })
          .superRefine(({ text, figures, off, acts, right }, context) => {
            const say = (path: (string | number)[], message: string): void =>
              context.addIssue({ code: 'custom', path, message });
            let end = -1;
            figures.forEach(({ span }, at) => {
              const start = text.indexOf(span);
              if (start < 0 || start !== text.lastIndexOf(span))
                say(['figures', at, 'span'], `«${span}» phải có đúng một lần trong đoạn.`);
              else if (start < end) say(['figures', at, 'span'], `«${span}» phải ghi theo thứ tự trong đoạn.`);
              else end = start + span.length;
            });
            if (off && !figures.some(({ span }) => span === off.span))
              say(['off', 'span'], `«${off.span}» không có trong \`figures\`.`);
            const chosen = acts.find((one) => one.id === right);
            if (!chosen || chosen.critical) say(['right'], '`right` phải là một việc làm được.');
          }),
      )
      .min(4),
    /** How many must be right in both: the figure and what to do. */
    pass: z.number().int().positive(),
  })
  .refine(({ items, pass }) => pass <= items.length, { path: ['pass'], message: '`pass` không lớn hơn số mục.' });
export type SumsDrill = z.infer<typeof sumsSchema>;
