/**
 * What an author writes in `content/can-bo/bank/cap/`: one file for each comparison. Two briefs differ in one sentence; three
 * occasions, and for each what either brief gave. Build only.
 */
import { z } from 'zod';
import { syllables } from '../../lib/syllables.ts';
import { id, sentence } from '../drills/drill-schema.ts';

/** The eight slots of a brief; the sentence that differs belongs to one. */
export const SLOTS = ['vai', 'viec', 'nguoi-doc', 'du-kien', 'khuon', 'giong', 'dieu-cam', 'tu-kiem'] as const;

/** Habits of machine-written text that decide a pair; `khong`: neither output has any. */
export const HABITS = [
  ...['bia-so', 'bia-loi', 'bia-danh', 'bia-dau-moi', 'bia-cong-dung', 'luot-nguoi', 'sai-tong', 'sai-thu', 'ten-cu'],
  ...['ten-sai-thoi', 'hua', 'doa', 'sao', 'dai', 'thieu-y', 'roi', 'viec-cuoi', 'nhieu-loi-goi', 'khong-doc-duoc'],
  ...['xung-ho', 'suong-sa', 'lac-giong', 'kho', 'giao-huan', 'tieng-anh', 'khong'],
] as const;

/** Least and most tiếng of an output: long enough to hold a flaw, short enough to compare two on a phone. */
export const SHORTEST = 40;
export const LONGEST = 90;

/** Sentences under their ids, in order: the ids stay when a sentence is put in between. */
const output = (letter: 'a' | 'b') =>
  z
    .record(z.string().regex(new RegExp(`^${letter}\\d$`), `Mã câu có dạng ${letter}1, ${letter}2.`), sentence('câu'))
    .refine((lines) => Object.keys(lines).length >= 4, { error: 'Viết ít nhất bốn câu.', abort: true })
    .transform((lines) => Object.entries(lines).map(([line, text]) => ({ id: line, text })))
    .refine(
      (lines) => {
        const long = lines.reduce((sum, { text }) => sum + syllables(text), 0);
        return long >= SHORTEST && long <= LONGEST;
      },
      { error: `Mỗi bản dài từ ${SHORTEST} đến ${LONGEST} tiếng.` },
    );

const occasion = z
  .strictObject({
    scenario: z.string().regex(/^SC(0[1-9]|1\d|2[0-6])$/, 'Mã tình huống từ SC01 đến SC26.'),
    occasion: sentence('occasion'),
    /** What both briefs gave, and what they did not. */
    facts: z.array(sentence('facts')).min(1).max(4),
    a: output('a'),
    b: output('b'),
    key: z.enum(['a', 'b', 'nhu-nhau']),
    /** Sentences that tell: a flaw, or what the better one does instead. */
    decides: z.array(z.string()).min(1),
    habit: z.enum(HABITS),
    why: sentence('why').refine((text) => syllables(text) <= 40, { error: 'Viết lý do gọn trong 40 tiếng.' }),
  })
  .superRefine(({ a, b, decides, key, habit }, context) => {
    const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    const lines = [...a, ...b].map((line) => line.id);
    for (const line of decides)
      if (!lines.includes(line)) wrong('decides', `Không có câu «${line}». Viết một trong: ${lines.join(', ')}.`);
    // Whoever taps anywhere should not be right more often than not.
    if (decides.length > lines.length / 2) wrong('decides', 'Quá nửa số câu là câu quyết định. Chọn ít câu hơn.');
    if (key === 'nhu-nhau' && !(['a', 'b'] as const).every((one) => decides.some((line) => line.startsWith(one))))
      wrong('decides', 'Hai bản như nhau thì mỗi bản cần ít nhất một câu cho thấy điều đó.');
    if (key !== 'nhu-nhau' && habit === 'khong') wrong('habit', 'Một bản kém hơn thì ghi nó kém vì thói nào.');
  });

export const comparisonSchema = z
  .strictObject({
    id,
    title: sentence('title'),
    slot: z.enum(SLOTS),
    /** The brief: what both say before, the sentence of each that differs (one may have none), what both say after. */
    brief: z
      .strictObject({
        before: sentence('before'),
        a: sentence('a').optional(),
        b: sentence('b').optional(),
        after: sentence('after'),
      })
      .refine(({ a, b }) => a !== b, { error: 'Hai đề bài phải khác nhau một câu.' }),
    cases: z.tuple([occasion, occasion, occasion]),
    lesson: sentence('lesson').refine((text) => syllables(text) <= 24, { error: 'Viết bài học gọn trong 24 tiếng.' }),
  })
  .superRefine(({ cases: [first, ...later] }, context) => {
    const wrong = (message: string): void => context.addIssue({ code: 'custom', path: ['cases'], message });
    if (first.key === 'nhu-nhau') wrong('Dịp đầu phải có một bản trông hơn, để câu «đã đủ kết luận chưa» có chuyện.');
    if (later.every(({ key }) => key === first.key)) wrong('Ít nhất một dịp sau phải cho kết quả khác dịp đầu.');
    if (new Set([first, ...later].map(({ scenario }) => scenario)).size < 3) wrong('Ba dịp phải là ba tình huống.');
  });

export type Comparison = z.infer<typeof comparisonSchema>;
export type Case = z.infer<typeof occasion>;
export type Choice = Case['key'];
