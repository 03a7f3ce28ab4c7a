/** Whether a text keeps a fact it was given, however it is typed. Pure. */
import { saysFigure } from './figures.ts';
import { nameKey } from './names.ts';

/** A text as facts are compared: no accents, no capitals, no punctuation but what parts numbers. */
export const factKey = (text: string): string =>
  nameKey(text)
    .replace(/(\d)\s*(?:h|g|giờ|gio)\s*(\d{2})(?!\d)/g, '$1:$2')
    .replace(/(?<!\d)0(\d)(?=[:/])/g, '$1')
    .replace(/[^\p{L}\p{N}/:.,%-]+/gu, ' ')
    .replace(/[.,:](?=\s|$)/g, '')
    .trim();

/**
 * Whether a fact stands free in a text: «20 chỗ» is not in «120 chỗ».
 *
 * @param key the text as `factKey` gives it
 */
export const holdsFact = (key: string, fact: string): boolean =>
  ` ${key} `.replace(/[,;](?=\s)/g, '').includes(` ${factKey(fact)} `);

/** What a text lacks of what it has to say, each of the needs in any one way: «90.000» is said by «90 nghìn» too. */
export function needsLeft(text: string, needs: readonly (readonly string[])[]): string[] {
  const key = factKey(text);
  return needs
    .filter((ways) => !ways.some((way) => saysFigure(text, way) ?? holdsFact(key, way)))
    .map(([first]) => first!);
}
