/** How large letters must be for the farthest seat of a hall. Pure. */

/** Sizes an instructor may choose, in px of a screen 1080 px high. */
export const SIZES = [48, 64, 84, 100] as const;
export type Size = (typeof SIZES)[number];
export const DEFAULT_SIZE: Size = 64;

export interface Hall {
  /** Width of the picture on the wall, metres. */
  width: number;
  /** Distance of the farthest seat, metres. */
  seat: number;
}

/**
 * Letters of 20 minutes of arc (ISO 9241 prefers 20–22′, on capitals; a capital is 0.74 em) on a screen 1080 px high:
 * px = 8.5 × distance ÷ height of the picture.
 */
const PX_PER_RATIO = 8.5;

/**
 * The smallest size that the farthest seat reads well; the largest one where none does.
 * @param ratio width ÷ height of the picture
 */
export function sizeFor(hall: Hall, ratio = 16 / 9): Size {
  const needed = (PX_PER_RATIO * hall.seat) / (hall.width / ratio);
  return SIZES.find((size) => size >= needed) ?? SIZES[SIZES.length - 1]!;
}

/** Metres from which a size still reads well, rounded down to half a metre. */
export function reach(size: Size, width: number, ratio = 16 / 9): number {
  return Math.floor(((size * width) / ratio / PX_PER_RATIO) * 2) / 2;
}

/** What to tell the instructor about the size now on the wall. */
export function hallAdvice(hall: Hall, chosen: Size, ratio = 16 / 9): { fits: boolean; size: Size; words: string } {
  const size = sizeFor(hall, ratio);
  const metres = (from: Size): string => String(reach(from, hall.width, ratio)).replace('.', ',');
  if (reach(chosen, hall.width, ratio) >= hall.seat)
    return { fits: true, size, words: `Cỡ ${chosen} đọc được tới ${metres(chosen)} m. Vừa phòng này.` };
  const way =
    reach(size, hall.width, ratio) >= hall.seat
      ? `Chọn cỡ ${size}, hoặc mời ngồi gần lại.`
      : 'Mời cả lớp ngồi gần lại.';
  const best = size !== chosen && way.startsWith('Mời') ? ` Cỡ ${size} đọc được tới ${metres(size)} m.` : '';
  return { fits: false, size, words: `Cỡ ${chosen} chỉ đọc được trong ${metres(chosen)} m.${best} ${way}` };
}
