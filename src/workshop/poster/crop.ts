/** Which part of a photo is shown. Shares of the picture; a part keeps the picture's own shape. Pure. */
import type { Box } from './poster.ts';

export const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 };

/** A fifth of the picture's width is the least: less is a handful of pixels on a poster. */
const LEAST = 0.2;

const within = (value: number, size: number): number => Math.min(Math.max(0, value), 1 - size);

/**
 * The part moved by shares of itself and made nearer or wider about its middle; never beyond the picture.
 * @param grow times its size: below 1 is nearer
 * @returns undefined for the whole picture
 */
export function croppedBy(crop: Box = WHOLE, dx: number, dy: number, grow: number): Box | undefined {
  const size = Math.min(1, Math.max(LEAST, crop.width * grow));
  if (size >= 1) return undefined;
  return {
    x: within(crop.x + dx * crop.width + (crop.width - size) / 2, size),
    y: within(crop.y + dy * crop.height + (crop.height - size) / 2, size),
    width: size,
    height: size,
  };
}
