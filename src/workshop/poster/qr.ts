/** The square code of an address. */
import { encode } from 'uqr';

/** How many modules stay empty on each side, so that a camera finds the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** An address as a camera opens it: posters leave «https://» out, a code may not. */
export const withScheme = (address: string): string =>
  /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;

/**
 * Black modules of the code of an address as it stands on the poster, row by row, without the quiet zone. Level M: a seventh of
 * it may be torn or dirty. `uqr` (4 kB in brotli) does what would be silly to write again: the error correction of the code.
 * @throws when the address is longer than a code holds (about 2 300 letters)
 */
export const qrModules = (address: string): readonly (readonly boolean[])[] =>
  encode(withScheme(address), { ecc: 'M', border: 0 }).data;
