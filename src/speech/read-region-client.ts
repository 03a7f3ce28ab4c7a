/** Reads what is seen in a region of the page, marking each sentence; loaded on the first use of «Nghe». */
import { clearHighlight, highlight } from './highlight-client.ts';
import { type ReadingEnd, readAloud, stopReading } from './speech-client.ts';
import { visibleBlocks } from './visible-text-client.ts';
import { vietnameseVoice } from './voices-client.ts';

export { stopReading };

/** The paces of «Cài đặt», set on <html> as `data-nhip`. 0.85: older listeners recall more of slower speech (doi 10.1080/00049530008255382). */
const paces: Record<string, number> = { cham: 0.7, thuong: 1 };

/** Reads `region` from its first visible word. Stops when the region's words change or the page is left. */
export async function readRegion(region: Element): Promise<ReadingEnd> {
  const voice = await vietnameseVoice();
  if (!voice) return 'failed';
  const blocks = visibleBlocks(region);
  const changes = new MutationObserver((all) => {
    if (all.some(({ target }) => !asElement(target)?.closest('[data-nghe],[role=status]'))) stopReading();
  });
  changes.observe(region, { childList: true, characterData: true, subtree: true });
  addEventListener('pagehide', stopReading);
  const end = await readAloud(
    blocks.map(({ text }) => text),
    {
      voice,
      rate: paces[document.documentElement.getAttribute('data-nhip') ?? ''] ?? 0.85,
      onSentence: (index, from, to) => highlight(blocks[index]!, from, to),
    },
  );
  changes.disconnect();
  removeEventListener('pagehide', stopReading);
  clearHighlight();
  return end;
}

const asElement = (node: Node) => (node instanceof Element ? node : node.parentElement);
