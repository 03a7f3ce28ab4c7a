/** What an author writes about the course, a module, a lesson, a word, a fact. `content/README.md` says the same in Vietnamese. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm chữ thường không dấu, số và gạch nối');
const sentence = z.string().min(1);
/** A date as YAML gives it, kept as `2026-11-23`. */
const date = z.union([z.iso.date(), z.date().transform((value) => value.toISOString().slice(0, 10))]);

export const courseSchema = z.strictObject({
  title: sentence,
  tagline: sentence,
  /** Who gives the course; on paper and reports. One place, because the name may change. */
  organisation: sentence,
  tracks: z.array(id),
});

export const moduleSchema = z.strictObject({ id, title: sentence, why: sentence });

export const lessonSchema = z.strictObject({
  id,
  /** A verb, 2–5 tiếng. */
  title: sentence,
  minutes: z.number().int().min(3).max(15),
  /** Why somebody needs it tomorrow, at most 25 tiếng. */
  why: sentence,
  /** Safety skills come back more often. */
  safety: z.boolean().default(false),
  /** Lessons it leans on: advice, never a lock. */
  after: z.array(id).default([]),
  ready: z.array(sentence).default([]),
  /** The lesson's tasks in order; the first is shown in Xem and Làm theo. */
  tasks: z.array(id).min(1),
  /** «Làm thật»: safe things to do on one's own phone. */
  real: z
    .array(z.strictObject({ id, text: sentence }))
    .min(3)
    .max(6),
  realRule: sentence.optional(),
  retell: sentence,
  wrong: sentence,
  remember: z.array(sentence).min(2).max(4),
  /** Words people would type to find it. */
  search: z.array(z.string()).default([]),
  /** Words of the glossary first needed here. */
  words: z.array(id).default([]),
  /** Keys of facts.yaml this lesson leans on. */
  facts: z.array(id).default([]),
  coach: z.strictObject({ say: sentence, dontSay: sentence, mistake: sentence, ask: sentence }),
});
export type LessonHeader = z.infer<typeof lessonSchema>;

export const glossarySchema = z.array(
  z.strictObject({
    id,
    word: sentence,
    say: sentence.optional(),
    meaning: sentence,
    /** A drawing that shows it: a name in `simulator/icons.ts`. */
    icon: z.string().optional(),
    lesson: id.optional(),
  }),
);
export type Glossary = z.infer<typeof glossarySchema>;

export const factsSchema = z.record(
  id,
  z.strictObject({
    label: sentence,
    value: sentence,
    source: sentence,
    sourceDate: date,
    /** Days after which somebody must look again. */
    recheckEvery: z.number().int().positive(),
    confidence: z.string().optional(),
    /** Nobody has settled it yet: what would be shown of it stays off until this line is taken out. */
    unsettled: z.literal(true).optional(),
    note: z.string().optional(),
  }),
);
export type Facts = z.infer<typeof factsSchema>;
