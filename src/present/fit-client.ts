/** Makes a frame fit its part of the wall without letters smaller than chosen and without cutting a sentence. */

/** More lines than this nobody reads from the back. */
export const MOST_LINES = 7;

/** Lines of text now shown in a frame's words, the drawn phone left out. */
export function linesIn(frame: HTMLElement): number {
  const range = document.createRange();
  let lines = 0;
  for (const block of frame.querySelectorAll<HTMLElement>(
    '.phai :is(p, h1, h2, :not(.mot-hang) > li > span, .mot-hang)',
  )) {
    if (block.offsetParent === null) continue;
    range.selectNodeContents(block);
    const half = Number.parseFloat(getComputedStyle(block).fontSize) / 2;
    let last = Number.NEGATIVE_INFINITY;
    // Rectangles of one line lie side by side; a box that holds several lines counts by its last one.
    for (const { bottom, width } of range.getClientRects()) {
      if (width === 0 || bottom < last + half) continue;
      last = bottom;
      lines++;
    }
  }
  return lines;
}

/**
 * First the heading comes down to the chosen size, then the line for the class goes. Then the second
 * line of the enlarged control goes, and at last the control, which the phone still shows; any other frame gives up its left half
 * and its count instead. What does not fit even then is read on.
 */
export function fitFrame(frame: HTMLElement): void {
  delete frame.dataset['gon'];
  const words = frame.querySelector<HTMLElement>('.phai');
  if (!words || getComputedStyle(words).overflowY !== 'auto') return;
  for (const level of ['1', '2', '3', '4']) {
    if (words.scrollHeight <= words.clientHeight + 1 && linesIn(frame) <= MOST_LINES) return;
    frame.dataset['gon'] = level;
  }
}

/** Moves on inside a frame that is longer than the wall; false when its end is in sight. */
export function readOn(frame: HTMLElement): boolean {
  const words = frame.querySelector<HTMLElement>('.phai');
  if (!words || !hasMore(frame)) return false;
  // The last line stays in sight, so that the class finds its place.
  words.scrollTop += words.clientHeight - 2 * Number.parseFloat(getComputedStyle(words).fontSize);
  return true;
}

export function hasMore(frame: HTMLElement): boolean {
  const words = frame.querySelector<HTMLElement>('.phai');
  if (!words || getComputedStyle(words).overflowY !== 'auto') return false;
  return words.scrollTop + words.clientHeight < words.scrollHeight - 4;
}
