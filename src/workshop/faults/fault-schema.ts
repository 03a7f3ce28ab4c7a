/**
 * What an author writes for «Săn lỗi bịa»: the kinds of faults in `content/can-bo/bank/loi.yaml`, and one file for each text with
 * planted faults in `content/can-bo/bank/bai-co-loi/`. Build time only: pages import nothing but types from here.
 */
import { z } from 'zod';
import { syllables } from '../../lib/syllables.ts';

const sentence = z.string().min(1);
const faultId = z.string().regex(/^F\d{2}$/, 'mã lỗi viết như F01');

/** Families of faults: figures, names, law, people, pictures, voice, safety. */
export const FAULT_FAMILIES = ['so-lieu', 'ten-goi', 'luat', 'con-nguoi', 'hinh-anh', 'giong-van', 'an-toan'] as const;

const faultKind = z.strictObject({
  id: faultId,
  family: z.enum(FAULT_FAMILIES),
  /** One missed fails the attempt, whatever the points. */
  critical: z.literal(true).optional(),
  name: sentence,
  why: sentence,
  /** How a careful reader finds it. */
  detect: sentence,
  /** A pair to show: the faulty wording and the right one. */
  wrong: sentence,
  right: sentence,
  /** Why the usual half-repair (a hedge, another invention) does not mend this kind. */
  trapWhy: sentence,
});

export const faultKindsSchema = z.strictObject({ kinds: z.array(faultKind).min(1) });

/** Lines of the source sheet that settle a claim, counted from 1 as the learner sees them. */
const lines = z
  .union([z.number().int().min(1), z.array(z.number().int().min(1)).min(2)])
  .transform((line) => (typeof line === 'number' ? [line] : line));

const grounded = z.strictObject({
  /** The words as they stand in the text, once only. */
  span: sentence,
  /** Any of these lines says just that. */
  line: lines,
  /** Of a claim that looks suspicious and is right: why it is right. */
  decoy: sentence.optional(),
});

const planted = z.strictObject({
  span: sentence,
  fault: faultId,
  /** The lines that say otherwise; without one the source sheet says nothing of it: «Chưa có nguồn». */
  line: lines.optional(),
  /** Why it is wrong here. */
  why: sentence,
  /** What stands in its place when mended. */
  right: sentence,
  /** A half-repair, as people do it in a hurry: it leaves the fault. */
  trap: sentence,
});

/** Where a span stands in a text; -1 unless it stands there exactly once. */
const onlyPlace = (text: string, span: string): number => {
  const at = text.indexOf(span);
  return at === text.lastIndexOf(span) ? at : -1;
};

export const faultyTextSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, số và gạch nối'),
    scenario: z.string().regex(/^SC\d{2}$/, 'mã tình huống viết như SC01'),
    /** What sort of text it is, as people call it. */
    form: sentence,
    title: sentence,
    /** A paragraph a line. */
    text: sentence.refine((text) => syllables(text) >= 90 && syllables(text) <= 170, {
      error: 'bài dài từ 90 đến 170 tiếng',
    }),
    /** The source sheet, a line each. */
    source: z.array(sentence).min(6).max(8),
    claims: z
      .array(z.union([planted, grounded]))
      .min(8)
      .max(11),
  })
  .superRefine(({ text, source, claims }, context) => {
    let end = -1;
    for (const [at, { span, line }] of claims.entries()) {
      const say = (field: string, message: string): void =>
        context.addIssue({ code: 'custom', path: ['claims', at, field], message });
      const start = onlyPlace(text, span);
      if (start < 0) say('span', `«${span}» phải có đúng một lần trong bài`);
      else if (start <= end) say('span', `«${span}» phải đứng sau điều ghi trước nó, không chồng lên nhau`);
      else end = start + span.length;
      for (const one of line ?? []) if (one > source.length) say('line', `tờ nguồn không có dòng ${one}`);
    }
    const faults = claims.filter((claim) => 'fault' in claim);
    if (faults.length < 3 || faults.length > 5)
      context.addIssue({ code: 'custom', path: ['claims'], message: 'mỗi bài có từ 3 đến 5 lỗi' });
    if (!claims.some((claim) => 'decoy' in claim && claim.decoy))
      context.addIssue({ code: 'custom', path: ['claims'], message: 'cần một câu đúng mà trông đáng ngờ (decoy)' });
  });

export type FaultKind = z.infer<typeof faultKind>;
/** A text with planted faults: its claims in the order of the text. */
export type FaultyText = z.infer<typeof faultyTextSchema>;
export type PlantedClaim = z.infer<typeof planted>;
export type GroundedClaim = z.infer<typeof grounded>;
export type Claim = PlantedClaim | GroundedClaim;
