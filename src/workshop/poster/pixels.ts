/** Which colours of a picture lie under words, from a small copy of it. Pure. */
import type { Box, Pixels, Placed, Rgb } from './poster.ts';

/** A small copy of a picture: RGBA, row by row. */
export interface SmallCopy {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Points looked at on each side of a box: 8 × 8 find a bright patch of a tenth of its width. */
const POINTS = 8;

/**
 * What the linter asks, answered from small copies.
 * @param copies by place in `poster.assets`; a picture without a copy has no colours to tell
 */
export const pixelsFrom =
  (placed: readonly Placed[], copies: ReadonlyMap<number, SmallCopy>): Pixels =>
  (asset: number, box: Box): Rgb[] => {
    const copy = copies.get(asset);
    const picture = placed.find((one) => one.kind === 'picture' && one.asset === asset);
    if (!copy || picture?.kind !== 'picture') return [];
    const { crop, box: shown } = picture;
    const left = Math.max(box.x, shown.x);
    const top = Math.max(box.y, shown.y);
    const right = Math.min(box.x + box.width, shown.x + shown.width);
    const bottom = Math.min(box.y + box.height, shown.y + shown.height);
    if (right <= left || bottom <= top) return [];
    const found: Rgb[] = [];
    for (let row = 0; row < POINTS; row++)
      for (let column = 0; column < POINTS; column++) {
        const x = left + ((column + 0.5) / POINTS) * (right - left);
        const y = top + ((row + 0.5) / POINTS) * (bottom - top);
        const across = crop.x + ((x - shown.x) / shown.width) * crop.width;
        const down = crop.y + ((y - shown.y) / shown.height) * crop.height;
        const px = Math.min(copy.width - 1, Math.max(0, Math.floor(across * copy.width)));
        const py = Math.min(copy.height - 1, Math.max(0, Math.floor(down * copy.height)));
        const at = (py * copy.width + px) * 4;
        found.push({ r: copy.data[at]!, g: copy.data[at + 1]!, b: copy.data[at + 2]! });
      }
    return found;
  };
