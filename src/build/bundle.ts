import { gzipSync } from 'node:zlib';
import { writeNumber } from '../offline/numbers.ts';

/** Shorter repetitions are left to gzip, which finds them itself within its 32 kB. */
const SHORTEST = 32;
/** Places of what was seen are remembered at every so many bytes. */
const GRAIN = 16;

/**
 * All files of a pack as one: pages of a module repeat most of each other, farther apart than gzip can see. So first each
 * repetition of what came before becomes a copy, then gzip does the rest. What reads it is `offline/unbundle.ts`.
 *
 * Written is, over and over: how many bytes follow as they are, these bytes, how many to copy, and from where in all files joined.
 * @param files their bytes, in the order of the pack
 */
export function bundle(files: readonly Buffer[]): Buffer {
  const all = Buffer.concat(files);
  const latin = all.toString('latin1');
  const seen = new Map<string, number>();
  const parts: Uint8Array[] = [];
  let remembered = 0;
  let literal = 0;
  for (let at = 0; at < all.length; ) {
    for (; remembered + GRAIN <= at; remembered += GRAIN) {
      const grain = latin.slice(remembered, remembered + GRAIN);
      // The first place is kept: what all pages share is then copied from one place, and its numbers compress.
      if (!seen.has(grain)) seen.set(grain, remembered);
    }
    const from = seen.get(latin.slice(at, at + GRAIN));
    let length = 0;
    if (from !== undefined) while (at + length < all.length && all[from + length] === all[at + length]) length++;
    if (from === undefined || length < SHORTEST) {
      at += 1;
      continue;
    }
    // A repetition may begin before the grain by which it was found.
    let back = 0;
    while (at - back > literal && from - back > 0 && all[from - back - 1] === all[at - back - 1]) back++;
    parts.push(
      writeNumber(at - back - literal),
      all.subarray(literal, at - back),
      writeNumber(length + back),
      writeNumber(from - back),
    );
    at += length;
    literal = at;
  }
  parts.push(writeNumber(all.length - literal), all.subarray(literal), writeNumber(0), writeNumber(0));
  return gzipSync(Buffer.concat(parts), { level: 9 });
}
