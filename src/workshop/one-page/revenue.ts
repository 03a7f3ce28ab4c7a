/** Price times quantity against the revenue that is stated. Pure. */
import { type Figure, figuresOf } from '../text/figures.ts';
import { foldKeepingLength } from '../text/lines.ts';

/** What a slot says of money; undefined what it does not say. Money in đồng, quantity in pieces for the time it names. */
export interface Revenue {
  price: number | undefined;
  quantity: number | undefined;
  stated: number | undefined;
}

/** What things to sell are counted in. */
const PIECES = '(?:goi|hop|chai|lo|tui|kg|can|cai|chiec|suat|bo|con|qua|bo|cay|lit|hu|san pham)';
const isMoney = (after: string, { value }: Figure): boolean =>
  /^\s*(?:d|dong|vnd)(?![a-z])/.test(after) ||
  (Number(value) >= 1000 && !/^\s*[a-z]/.test(after.replace(/^\s*\/?\s*/, ' ')));
const isPieces = (after: string): boolean => new RegExp(`^\\s*${PIECES}(?![a-z])`).test(after);

/**
 * Reads «90.000 đồng một gói, 40 gói mỗi tháng, doanh thu 3.600.000 đồng»: the smallest sum of money is the price of a piece, the
 * largest of several the revenue, the first number of pieces the quantity. «300 g» and «5 người» are neither.
 */
export function revenueOf(text: string): Revenue {
  const folded = foldKeepingLength(text.normalize('NFC').toLowerCase());
  const figures = figuresOf(text).filter(({ value }) => /^[\d.]+$/.test(value));
  const money = figures
    .filter(
      (figure) =>
        isMoney(folded.slice(figure.end), figure) ||
        /(?:nghin|ngan|trieu|k|tr|ty)$/.test(folded.slice(figure.start, figure.end)),
    )
    .map(({ value }) => Number(value));
  const quantity = figures.find(({ end }) => isPieces(folded.slice(end)));
  const price = money.length > 0 ? Math.min(...money) : undefined;
  return {
    price,
    quantity: quantity && Number(quantity.value),
    stated: money.length > 1 ? Math.max(...money) : undefined,
  };
}

/** Money as it is written: «3.600.000 đồng». */
export const moneyWords = (dong: number): string => `${String(dong).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
