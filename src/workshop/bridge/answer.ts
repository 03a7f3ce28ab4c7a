/** What came back from an AI, as plain text with nothing hidden in it. Pure; the answer may be hostile. */

/** The most letters of an answer that are taken; ten pages. */
export const ANSWER_LIMIT = 20_000;

export interface CleanAnswer {
  text: string;
  /** How many letters that cannot be seen were taken out. */
  removed: number;
  /** Whether its end was cut off. */
  isCut: boolean;
}

/**
 * Text without what cannot be seen: control letters, turns of direction, zero width, halves of a pair, heaps of marks. Line ends and
 * tabs stay. The key is taken out after that, or a letter of no width inside it would hide it, and before the cut, or a piece of it
 * would stay.
 * @param key what the server was given, if anything: a server may send it back
 */
export function cleanAnswer(given: string, key?: string): CleanAnswer {
  let removed = 0;
  const plain = given
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|(?<=\p{M}{3})\p{M}/gu, () => {
      removed++;
      return '';
    })
    .normalize('NFC')
    // A thousand empty lines would push what can be done with the text out of reach.
    .replace(/\n{4,}/g, '\n\n\n');
  const safe = withoutKey(plain, key);
  // Not between the two halves of a letter.
  const text = safe.length > ANSWER_LIMIT ? safe.slice(0, ANSWER_LIMIT).replace(/[\ud800-\udbff]$/, '') : safe;
  return { text, removed, isCut: safe.length > ANSWER_LIMIT };
}

/** A text without a key that stands in it, for whatever is shown, kept or sent. */
export const withoutKey = (text: string, key: string | undefined): string =>
  key ? text.replaceAll(key, '[KHOÁ]') : text;

const own = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;

/** The text of a chat completion, or undefined where there is none. Only a value's own fields are read. */
export function answerIn(value: unknown): string | undefined {
  const content = own(own(own(own(value, 'choices'), 0), 'message'), 'content');
  return typeof content === 'string' && content.trim() !== '' ? content : undefined;
}
