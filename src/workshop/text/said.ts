/** Whether a text says a fact, in whichever of its ways of writing. Pure. */
import { nameKey } from './names.ts';

/** A text as facts are compared: no accents, no capitals, no punctuation but what parts numbers. */
export const saidKey = (text: string): string =>
  nameKey(text)
    .replace(/(\d)\s*(?:h|g|giờ|gio)\s*(\d{2})(?!\d)/g, '$1:$2')
    .replace(/(?<!\d)0(\d)(?=[:/])/g, '$1')
    .replace(/[^\p{L}\p{N}/:.,%-]+/gu, ' ')
    .replace(/[.,:](?=\s|$)/g, '')
    .trim();

const free = (key: string): string => ` ${key} `.replace(/[,;](?=\s)/g, '');

/** Whether a fact stands free in a text: «20 chỗ» is not in «120 chỗ». @param key `saidKey` of the text */
export const says = (key: string, fact: string): boolean => free(key).includes(` ${saidKey(fact)} `);

/** How often a text says a fact in any of its ways; a way within a longer one counts once. @param key `saidKey` of the text */
export function timesSaid(key: string, ways: readonly string[]): number {
  let rest = free(key);
  let count = 0;
  for (const way of ways.map(saidKey).toSorted((a, b) => b.length - a.length)) {
    if (way === '') continue;
    for (let at = rest.indexOf(` ${way} `); at >= 0; at = rest.indexOf(` ${way} `)) {
      count++;
      // Something that is no word takes its place; the spaces stay for its neighbours.
      rest = `${rest.slice(0, at)} / ${rest.slice(at + way.length + 2)}`;
    }
  }
  return count;
}
