/** The square code of an address. */
import { encode } from 'uqr';

/** How many modules stay empty on each side, so that a camera finds the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * Black modules of the code, row by row, without the quiet zone. Level M: a seventh of it may be torn or dirty. `uqr` (4 kB in
 * brotli) does what would be silly to write again: the error correction of the code.
 * @throws when the address is longer than a code holds (about 2 300 letters)
 */
export const qrModules = (address: string): readonly (readonly boolean[])[] =>
  encode(address, { ecc: 'M', border: 0 }).data;
