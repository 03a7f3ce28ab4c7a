/** A file that is opened where products already are. Pure. */
import type { Names } from '../text/names.ts';
import { hashOfValue, type Product } from './product.ts';
import { handedOver } from './product-file.ts';

/**
 * How a product from a file stands to the one kept here under its code: none is kept; the kept one says the same, and has its pictures
 * and versions besides; or one of them has work the other lacks. Dates do not decide: both may have been edited on one day.
 */
export type Arrival = 'new' | 'same' | 'differs';

/** @param here the product kept under the code of the file */
export function arrivalOf(file: Product, here: Product | undefined, names: Names): Arrival {
  if (!here) return 'new';
  return hashOfValue(handedOver(here, names)) === hashOfValue(handedOver(file, names)) ? 'same' : 'differs';
}

/** The product under another code, to be kept beside the one it came from. Its approval and review rest on the words and stay. */
export const besideOther = (file: Product, code: string): Product => ({ ...file, code });
