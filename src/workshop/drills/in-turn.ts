/** Which items a round shows: the next ones, from the first again when they run out. Pure. */

/**
 * @param round counted from 0; another round gives other items as long as there are others
 * @param count how many; all when there are fewer
 */
export const inTurn = <T>(items: readonly T[], round: number, count: number): T[] =>
  Array.from({ length: Math.min(count, items.length) }, (_, at) => items[(round * count + at) % items.length]!);
