/** Shows which sentence is being read: on the words where the browser can, else on their block. Styles: `speech.css`. */
import type { Block } from './visible-text-client.ts';

const NAME = 'dang-doc';
let marked: Element | undefined;

/** Marks one sentence and takes the mark off the one before. */
export function highlight(block: Block, from: number, to: number): void {
  clearHighlight();
  if (canHighlight()) CSS.highlights.set(NAME, new Highlight(block.range(from, to)));
  else {
    marked = block.element;
    marked.setAttribute(`data-${NAME}`, '');
  }
  block.element.scrollIntoView?.({ block: 'nearest' });
}

/** Takes the mark off. */
export function clearHighlight(): void {
  if (canHighlight()) CSS.highlights.delete(NAME);
  marked?.removeAttribute(`data-${NAME}`);
  marked = undefined;
}

/** Chromium 105, Safari 17.2, Firefox 140. */
function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}
