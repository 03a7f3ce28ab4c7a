/** How often a text says something, however it is typed. Pure. */
import { factKey } from './facts-kept.ts';

/** How often a text says a fact in any of its ways; a way within a longer one counts once. @param key `factKey` of the text */
export function timesSaid(key: string, ways: readonly string[]): number {
  let rest = ` ${key} `.replace(/[,;](?=\s)/g, '');
  let count = 0;
  for (const way of ways.map(factKey).toSorted((a, b) => b.length - a.length)) {
    if (way === '') continue;
    for (let at = rest.indexOf(` ${way} `); at >= 0; at = rest.indexOf(` ${way} `)) {
      count++;
      // Something that is no word takes its place; the spaces stay for its neighbours.
      rest = `${rest.slice(0, at)} / ${rest.slice(at + way.length + 2)}`;
    }
  }
  return count;
}
