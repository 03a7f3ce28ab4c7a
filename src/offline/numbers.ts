/** Whole numbers in few bytes: seven bits each, the lowest first, the eighth says that more follow (LEB128). Pure. */

/** @param value a whole number from 0 to 2³¹ − 1 */
export function writeNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Uint8Array.from([...bytes, rest]);
}

/** The number that begins at a place, and the place after it; undefined when the bytes end before it does. */
export function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let place = at, shift = 0; place < bytes.length; place++, shift += 7) {
    value |= (bytes[place]! & 127) << shift;
    if (bytes[place]! < 128) return { value, next: place + 1 };
  }
  return undefined;
}

/** Any whole number as one from 0 on, small where it was near 0: 0, −1, 1, −2, 2 … */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The other way round of `zigzag`. */
export const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);
