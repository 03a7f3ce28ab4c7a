import { fold } from '../../../lib/fold.ts';
import type { Score } from '../../attempt.ts';
import type { TextQuestion } from './schema.ts';

type Scored = Pick<TextQuestion, 'answers' | 'right' | 'mistakes' | 'otherwise'>;

const bare = (text: string) => fold(text).replaceAll(' ', '');

/** `given` is what was typed; text without a letter or digit is unanswered. */
export function scoreText({ answers, right, mistakes, otherwise }: Scored, given: string): Score {
  const typed = bare(given);
  const among = (texts: readonly string[]) => texts.some((text) => bare(text) === typed);
  if (!typed) return { result: 'unanswered', why: 'Cô bác gõ câu trả lời vào ô, rồi xem kết quả.' };
  if (among(answers)) return { result: 'right', why: right };
  return { result: 'wrong', why: mistakes.find(({ match }) => among(match))?.why ?? otherwise };
}
