/** What an author writes in `content/can-bo/bank/cau-hoc-chu.yaml`: the sentences the small word guesser learns from. Build only. */
import { z } from 'zod';
import { SENTENCE_LIMIT } from '../../lib/plain-words.ts';
import { syllables } from '../../lib/syllables.ts';

const sentence = z.strictObject({
  id: z.string().regex(/^(lop|bao|lang)-\d{2}$/, 'mã câu có dạng lop-01, bao-01, lang-01'),
  /** One sentence ending in a full stop; words are parted by single spaces, for a word is what stands between spaces. */
  text: z
    .string()
    .regex(/^\S+( \S+)*\.$/, 'một câu, giữa các chữ một dấu cách, cuối câu dấu chấm')
    .refine((text) => syllables(text) <= SENTENCE_LIMIT, { error: `viết gọn trong ${SENTENCE_LIMIT} tiếng` }),
});

export const sentencesSchema = z.strictObject({ sentences: z.array(sentence).min(1) });

export type Sentence = z.infer<typeof sentence>;
