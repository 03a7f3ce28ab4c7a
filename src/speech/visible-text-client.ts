/** The text a learner sees under an element, block by block in reading order, and where each piece of it stands. */

/** One paragraph, heading or choice. */
export interface Block {
  /** Its visible text; whitespace is single spaces of unchanged length, so that offsets fit the page. */
  text: string;
  element: Element;
  /** The page's range of `text.slice(from, to)`. */
  range(from: number, to: number): Range;
}

const BLOCK = 'p,li,h1,h2,h3,h4,button,a,label,dt,dd,td,th,summary,legend,figcaption,div,section,main';
/** Not read: marked so, hidden from screen readers too, or the button that reads. */
const SKIP = '[data-khong-doc],[aria-hidden=true],[data-nghe],script,style,svg,select,textarea';

/** Blocks of text that can be seen under `root`: title, instruction, choices stand in this order in the page already. */
export function visibleBlocks(root: Element): Block[] {
  const found: { element: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || parent.closest(SKIP) || !isVisible(parent)) continue;
    const element = parent.closest(BLOCK) ?? root;
    const last = found[found.length - 1];
    if (last?.element === element) last.nodes.push(node);
    else found.push({ element, nodes: [node] });
  }
  return found.map(({ element, nodes }) => block(element, nodes));
}

function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** `<b>Gọi</b><small>Gần đây</small>` are words apart; in `chạm <b>Cài đặt</b>, rồi` the text joins as it stands. */
function block(element: Element, nodes: readonly Text[]): Block {
  const starts: number[] = [];
  let text = '';
  for (const [index, { data, parentElement }] of nodes.entries()) {
    const isRunning = parentElement === element || nodes[index - 1]?.parentElement === element;
    if (index > 0 && !isRunning) text += ' ';
    starts.push(text.length);
    text += data.replace(/\s/g, ' ');
  }
  const place = (offset: number): [Text, number] => {
    const index = starts.findLastIndex((start) => start <= offset);
    const node = nodes[index]!;
    return [node, Math.min(offset - starts[index]!, node.data.length)];
  };
  return {
    text,
    element,
    range: (from, to) => {
      const range = document.createRange();
      range.setStart(...place(from));
      range.setEnd(...place(to));
      return range;
    },
  };
}
