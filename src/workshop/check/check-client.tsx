/** Begins «Soát một bài» in a page. */
import { render } from 'preact';
import type { Names } from '../text/names.ts';
import type { ToneWords } from '../tone/lint-tone.ts';
import { CheckText, type CheckTextProps } from './CheckText.tsx';
import { type CheckDraft, EMPTY, standingOf } from './checking.ts';

/** What lies in the file the page names. */
export interface CheckWords {
  names: Names;
  words: ToneWords;
}

/**
 * @param host where it is shown; `data-tep` is the address of the lists
 * @param options.load what was kept before; a rejection counts as nothing kept
 * @throws when the lists cannot be fetched
 */
export async function startCheck(
  host: HTMLElement,
  { load, ...rest }: { load(): Promise<CheckDraft | undefined> } & Pick<CheckTextProps, 'keep' | 'copy' | 'changed'>,
): Promise<void> {
  const [response, before] = await Promise.all([fetch(host.dataset['tep']!), load().catch(() => undefined)]);
  if (!response.ok) throw new Error(`${response.status}`);
  const { names, words } = (await response.json()) as CheckWords;
  // Patterns are made when first used: once on nothing in particular, so that the first letter typed does not wait for it.
  standingOf({ ...EMPTY, text: 'Một câu.\nmot cau' }, names);
  render(<CheckText names={names} words={words} before={before} {...rest} />, host);
}
