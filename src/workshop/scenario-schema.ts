/** What an author writes of a scenario of the cadres' workshop: `content/can-bo/bank/scenarios.yaml`. Build only. */
import { z } from 'zod';
import { SLOTS } from './brief/slots.ts';
import { id, sentence } from './drills/drill-schema.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const phrase = z.string().trim().min(1, 'Chỗ này đang trống. Viết chữ vào.');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Viết giờ như 19:30.');
const date = z
  .string()
  .regex(/^\d{2}\/\d{2}\/\d{4}$/, 'Viết ngày như 05/12/2026.')
  .refine((text) => !Number.isNaN(dayOf(text).getTime()), { error: 'Ngày này không có trên lịch.' });

/** The day of dd/mm/yyyy, at noon of Greenwich: no zone moves it to another day. */
function dayOf(text: string): Date {
  const [day, month, year] = text.split('/');
  return new Date(`${year}-${month}-${day}T12:00:00Z`);
}

const when = z
  .strictObject({
    times: z.array(time).default([]),
    dates: z.array(date).default([]),
    /** The two dates are the ends of a range; a day between them contradicts nothing. */
    isRange: z.boolean().default(false),
    weekdays: z.array(z.enum(WEEKDAYS)).default([]),
  })
  .superRefine(({ dates, isRange, weekdays }, context) => {
    if (isRange && dates.length !== 2)
      context.addIssue({ code: 'custom', path: ['dates'], message: 'Khoảng ngày cần đúng hai ngày: đầu và cuối.' });
    for (const [at, text] of dates.entries()) {
      const weekday = WEEKDAYS[dayOf(text).getUTCDay()]!;
      if (weekdays.length > 0 && !weekdays.includes(weekday))
        context.addIssue({
          code: 'custom',
          path: ['dates', at],
          message: `${text} là ${weekday}, không khớp thứ đã ghi. Sửa ngày hoặc sửa thứ.`,
        });
    }
  });

const fact = z
  .strictObject({
    id,
    text: sentence('text'),
    /** Without it the text is of no use to its reader: a brief that lacks it scores 0 for Dữ kiện. */
    must: z.boolean().default(false),
    /** Ways of writing it, any of which will do; a number may be written in figures or words. */
    match: z.array(phrase).default([]),
    /** A moment: all its times and dates must stand in the brief; another time, date or weekday contradicts it. */
    when: when.optional(),
    /** A number with its unit; the same unit with a number no fact has contradicts it. */
    count: z.strictObject({ numbers: z.array(z.number().int()).min(1), units: z.array(phrase) }).optional(),
  })
  .refine(({ match, when, count }) => match.length > 0 || when || count, {
    error: 'Dữ kiện cần một cách nhận ra: `match`, `when` hoặc `count`.',
  });

const scenario = z
  .strictObject({
    id: z.string().regex(/^SC\d{2}$/, 'Mã như SC01.'),
    occasion: sentence('occasion'),
    channel: sentence('channel'),
    /** What, beside the product, says where the text will stand. */
    channelWords: z.array(phrase).min(1),
    /** What, beside the product, says on which occasion. */
    occasionWords: z.array(phrase).min(1),
    reader: sentence('reader'),
    place: z.strictObject({ kind: z.enum(['xã', 'phường', 'đặc khu', 'thành phố']), name: sentence('name') }),
    facts: z.array(fact).min(2),
    /** What is hidden on purpose: to be marked [CẦN BỔ SUNG] or asked for, never made up. */
    gaps: z.array(z.strictObject({ id, text: sentence('text'), match: z.array(phrase).min(1) })).min(1),
    /** Slots that must score 2 here, and with what; the others at least 1. */
    must: z.array(z.strictObject({ slot: z.enum(SLOTS), need: sentence('need') })).min(1),
    constraint: sentence('constraint'),
    /** A brief with fewer than two of these is about something else. */
    anchors: z.array(phrase).min(6),
    /** Its figures are public ones with date and source, not invented. */
    isPublic: z.boolean().default(false),
  })
  .refine(({ facts }) => facts.some(({ must }) => must), { error: 'Cần ít nhất một dữ kiện có «must: true».' });

export const scenariosSchema = z.strictObject({
  common: z.strictObject({
    /** Said with every scenario that is not public. */
    caption: sentence('caption'),
    bans: z.array(sentence('bans')).min(1),
  }),
  scenarios: z
    .array(scenario)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, { error: 'Có hai tình huống cùng mã.' }),
});

export type Scenario = z.infer<typeof scenario>;
export type Fact = Scenario['facts'][number];
export type Scenarios = z.infer<typeof scenariosSchema>;
