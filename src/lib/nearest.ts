/** For an author's slip of the pen: which known name was meant. */

/** «Ý bạn là …?» for a name that is nearly one of the known ones; otherwise what there is. */
export function nearest(name: string, known: readonly string[]): string {
  const meant = nearly(name, known);
  return meant ? `Ý bạn là «${meant}»?` : `Đang có: ${known.slice(0, 12).join(', ')}${known.length > 12 ? '…' : ''}`;
}

/** The known name that is nearly this one; undefined where none is. */
export function nearly(name: string, known: readonly string[]): string | undefined {
  const best = known.map((word) => [distance(name, word), word] as const).sort((a, b) => a[0] - b[0])[0];
  return best && best[0] <= Math.max(2, name.length / 3) ? best[1] : undefined;
}

/** Letters to add, drop, change, or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, older[j - 2]! + 1);
    }
    older = row;
    row = next;
  }
  return row[b.length]!;
}
