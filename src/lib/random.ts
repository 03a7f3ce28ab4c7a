/**
 * Random numbers that can be repeated: the same seed gives the same row of numbers on every device, so a shuffled question and a
 * failing test can be shown again.
 */

/**
 * A generator of numbers in [0, 1), uniform to 32 bits, with a period of about 4 × 10⁹. For shuffling and tests, never for
 * secrets or ids.
 *
 * The method is mulberry32 (Tommy Ettinger, public domain).
 *
 * @param seed any number; its lower 32 bits count
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
