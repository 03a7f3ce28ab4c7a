import type { Token } from '../../text/tokens.ts';

/** A word to tap, with the marks that cling to it. */
export interface Word {
  /** Which token of the text. */
  at: number;
  before: string;
  after: string;
  /** Whether a space follows; «12/2026» has none inside. */
  hasSpace: boolean;
}

/** The words of each paragraph; put together with their marks and spaces they are the text. */
export function wordsOfParagraphs(text: string, tokens: readonly Token[]): Word[][] {
  const paragraphs: Word[][] = [[]];
  let lead = text.slice(0, tokens[0]?.start ?? 0);
  for (const [at, { end }] of tokens.entries()) {
    const gap = text.slice(end, tokens[at + 1]?.start ?? text.length);
    const space = gap.search(/\s/);
    // What follows a space clings to the next word, unless there is none: a dash between two words goes with the one before.
    const next = space < 0 ? '' : gap.slice(gap.search(/\S*$/));
    const after = space < 0 ? gap : gap.slice(0, gap.length - next.length).trimEnd();
    paragraphs.at(-1)!.push({ at, before: lead, after, hasSpace: space >= 0 && !gap.includes('\n') });
    if (gap.includes('\n')) paragraphs.push([]);
    lead = next;
  }
  return paragraphs;
}
