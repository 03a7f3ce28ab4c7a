/** Takes the files of a pack out of its bundle, each as soon as its last byte has come. Pure; written by `build/bundle.ts`. */
import { readNumber } from './numbers.ts';

export interface Unbundling {
  /** Gives the next bytes, no longer compressed; returns the files that are whole now, in the order of the pack. */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[];
}

/** @param sizes bytes of each file, in the order of the pack. Throws `RangeError` where the bundle is not of these files. */
export function unbundling(sizes: readonly number[]): Unbundling {
  const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let filled = 0;
  let given = 0;
  let start = 0;
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
    const from = length && readNumber(rest, length.next);
    if (!length || !from) return false;
    const isOfThese = filled + length.value <= all.length && (length.value === 0 || from.value < filled);
    if (!isOfThese) throw new RangeError('bundle');
    // Byte by byte: a copy may reach into what it is writing.
    for (let index = 0; index < length.value; index++) all[filled + index] = all[from.value + index]!;
    filled += length.value;
    rest = rest.subarray(from.next);
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
