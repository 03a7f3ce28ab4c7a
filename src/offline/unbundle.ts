/** Takes the files of a pack out of its bundle, each as soon as its last byte has come. Pure; written by `build/bundle.ts`. */
import { readNumber, unzigzag } from './numbers.ts';

export interface Unbundling {
  /** Gives the next bytes, no longer compressed; returns the files that are whole now, in the order of the pack. */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[];
}

/**
 * @param sizes bytes of each file of the bundle, in the order of the pack. Throws `RangeError` where it is not of these files
 * @param known the files that the bundle may be a copy of, joined
 */
export function unbundling(sizes: readonly number[], known = new Uint8Array()): Unbundling {
  const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, known.length));
  all.set(known);
  let filled = known.length;
  let given = 0;
  let start = known.length;
  /** Where the last copy's source ended; the next one's is told from here. */
  let lastEnd = 0;
  let rest = new Uint8Array();
  /** Bytes still to be taken as they are; undefined before their number is known. */
  let literal: number | undefined;

  /** Fills in what the rest allows. @returns whether anything was taken from it */
  const take = (): boolean => {
    if (literal === undefined) {
      const count = readNumber(rest, 0);
      if (!count) return false;
      literal = count.value;
      rest = rest.subarray(count.next);
    }
    const now = Math.min(literal, rest.length);
    all.set(rest.subarray(0, now), filled);
    filled += now;
    literal -= now;
    rest = rest.subarray(now);
    if (literal > 0) return false;
    const length = readNumber(rest, 0);
    const distance = length && readNumber(rest, length.next);
    if (!length || !distance) return false;
    const from = lastEnd + unzigzag(distance.value);
    const isOfThese = filled + length.value <= all.length && (length.value === 0 || (from >= 0 && from < filled));
    if (!isOfThese) throw new RangeError('bundle');
    // A copy may reach into what it is writing; then it is made byte by byte.
    if (from + length.value <= filled) all.copyWithin(filled, from, from + length.value);
    else for (let index = 0; index < length.value; index++) all[filled + index] = all[from + index]!;
    lastEnd = from + length.value;
    filled += length.value;
    rest = rest.subarray(distance.next);
    literal = undefined;
    return true;
  };

  return {
    push(bytes) {
      const joined = new Uint8Array(rest.length + bytes.length);
      joined.set(rest);
      joined.set(bytes, rest.length);
      rest = joined;
      while (take());
      const whole: Uint8Array<ArrayBuffer>[] = [];
      while (given < sizes.length && start + sizes[given]! <= filled) {
        whole.push(all.slice(start, start + sizes[given]!));
        start += sizes[given]!;
        given += 1;
      }
      return whole;
    },
  };
}
