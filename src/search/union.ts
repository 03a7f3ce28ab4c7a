/** Several answers to one question, joined. Pure. */

/** Something found by one of the variants of a query. */
export interface Scored<T> {
  key: string;
  score: number;
  value: T;
}

/** Each key once with its best score, best first; equals keep the order of the lists. */
export function union<T>(lists: readonly (readonly Scored<T>[])[]): Scored<T>[] {
  const best = new Map<string, Scored<T>>();
  for (const found of lists.flat()) if (found.score > (best.get(found.key)?.score ?? -1)) best.set(found.key, found);
  return [...best.values()].sort((a, b) => b.score - a.score);
}
