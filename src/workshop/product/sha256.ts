/**
 * SHA-256 of a text (FIPS 180-4), in hexadecimal. Our own: a class served over http has no `crypto.subtle`, and whether an approval
 * still holds has to be known at once, at every letter. Pure; a test compares it with Node's.
 */

const firstBits = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
/** First bits of the fractions of cube roots and square roots of the first primes, as the standard gives them. */
const K = primes.map((prime) => firstBits(Math.cbrt(prime)));
const START = primes.slice(0, 8).map((prime) => firstBits(Math.sqrt(prime)));

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** 64 hexadecimal digits. Never throws; a lone surrogate counts as U+FFFD. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) * 64));
  for (let at = 0; at < bytes.length; at++) padded.setUint8(at, bytes[at]!);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(padded.byteLength - 4, bytes.length << 3);

  const state = [...START];
  const words = new Int32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = padded.getInt32(block + 4 * at);
    for (let at = 16; at < 64; at++) {
      const near = words[at - 2]!;
      const far = words[at - 15]!;
      const s0 = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const s1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words[at] = words[at - 16]! + s0 + words[at - 7]! + s1;
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < 64; at++) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const one = (h + s1 + ((e & f) ^ (~e & g)) + K[at]! + words[at]!) | 0;
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [at, add] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at]! + add) | 0;
  }
  return state.map((one) => (one >>> 0).toString(16).padStart(8, '0')).join('');
}
