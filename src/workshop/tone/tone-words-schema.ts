/** `content/can-bo/bank/loi-sao.yaml` as an author writes it. Build and tests only. */
import { z } from 'zod';

const word = z.string().trim().min(1);
const withWord = z.array(z.strictObject({ word, say: word }));

export const toneWordsSchema = z.strictObject({
  cliches: z.array(word),
  jargon: withWord,
  allowedEnglish: z.array(word),
  english: withWord,
});
