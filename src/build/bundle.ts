import { gzipSync } from 'node:zlib';
import { writeNumber, zigzag } from '../offline/numbers.ts';

/** Shorter repetitions are left to gzip, which finds them itself within its 32 kB. */
const SHORTEST = 32;
/** By so many bytes a repetition is found. */
const GRAIN = 16;
/** Of all earlier places that begin alike, so many are compared, the latest first; more make the build slow and nothing small. */
const TRIED = 64;

/** A stretch of bytes that stood before. */
interface Repetition {
  at: number;
  from: number;
  length: number;
}

/**
 * Files as one: pages of a module repeat most of each other, farther apart than gzip can see. So first each
 * repetition of what came before becomes a copy, then gzip does the rest. What reads it is `offline/unbundle.ts`.
 *
 * Written is, over and over: how many bytes follow as they are, these bytes, how many to copy, and how far its source lies from the
 * end of the last copy's: pages that differ in a word go on where they were, so that is a small number.
 * @param files their bytes, in the order of the pack
 * @param known files that the device will have before it reads the bundle, so that it may be a copy of them
 */
export function bundle(files: readonly Buffer[], known: readonly Buffer[] = []): Buffer {
  const all = Buffer.concat([...known, ...files]);
  const repetitionAt = finder(all);
  const parts: Uint8Array[] = [];
  /** Up to here everything is written. */
  let written = known.reduce((sum, { length }) => sum + length, 0);
  let lastEnd = 0;
  for (let at = written; at < all.length; ) {
    let found = repetitionAt(at, written);
    if (!found) {
      at += 1;
      continue;
    }
    // One that is found a byte later may be longer.
    for (let next = repetitionAt(at + 1, written); next && next.length > found.length; ) {
      found = next;
      at += 1;
      next = repetitionAt(at + 1, written);
    }
    parts.push(
      writeNumber(found.at - written),
      all.subarray(written, found.at),
      writeNumber(found.length),
      writeNumber(zigzag(found.from - lastEnd)),
    );
    lastEnd = found.from + found.length;
    written = found.at + found.length;
    at = written;
  }
  parts.push(writeNumber(all.length - written), all.subarray(written), writeNumber(0), writeNumber(0));
  return gzipSync(Buffer.concat(parts), { level: 9 });
}

/** Finds the longest repetition through a place, not reaching back beyond `least`. It is asked for later and later places. */
function finder(all: Buffer): (at: number, least: number) => Repetition | undefined {
  const latin = all.toString('latin1');
  /** The last place at which these bytes began. */
  const last = new Map<string, number>();
  /** For each place the one before that began alike, plus one; 0 where there was none. */
  const before = new Int32Array(all.length);
  let remembered = 0;
  return (at, least) => {
    for (; remembered < at; remembered++) {
      const grain = latin.slice(remembered, remembered + GRAIN);
      before[remembered] = (last.get(grain) ?? -1) + 1;
      last.set(grain, remembered);
    }
    let best: Repetition | undefined;
    let place = last.get(latin.slice(at, at + GRAIN)) ?? -1;
    for (let tried = 0; place >= 0 && tried < TRIED; tried++, place = before[place]! - 1) {
      let length = 0;
      while (at + length < all.length && all[place + length] === all[at + length]) length++;
      // It may begin before the bytes by which it was found.
      let back = 0;
      while (at - back > least && place - back > 0 && all[place - back - 1] === all[at - back - 1]) back++;
      if (length + back >= SHORTEST && length + back > (best?.length ?? 0))
        best = { at: at - back, from: place - back, length: length + back };
    }
    return best;
  };
}
