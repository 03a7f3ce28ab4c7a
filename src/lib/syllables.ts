import { tieng } from './fold.ts';

/** How many tiếng (spoken syllables as written, parted by spaces and punctuation) the text has; a number counts as one. */
export function syllables(text: string): number {
  return (text.match(tieng) ?? []).length;
}
