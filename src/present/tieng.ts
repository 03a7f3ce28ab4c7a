/** Counting tiếng (syllables), the measure of how much a hall can read at once. Pure. */

/** A frame on the wall holds at most this many. */
export const FRAME_LIMIT = 35;

/** Vietnamese is written one tiếng a word; marks and signs alone are none. */
export const countTieng = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Deals items out over frames, in order, none of them cut: at most `most` items and `FRAME_LIMIT` tiếng a frame. An item longer
 * than the limit stands alone.
 * @param above what stands above the items on every frame
 */
export function dealFrames(items: readonly string[], above = '', most = 3): string[][] {
  const limit = FRAME_LIMIT - countTieng(above);
  const frames: string[][] = [];
  let tieng = 0;
  for (const item of items) {
    const own = countTieng(item);
    const last = frames.at(-1);
    if (last && last.length < most && tieng + own <= limit) {
      last.push(item);
      tieng += own;
    } else {
      frames.push([item]);
      tieng = own;
    }
  }
  return frames;
}
