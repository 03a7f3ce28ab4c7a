/** What can be measured of a page as it stands: rules of axe, sizes and gaps of targets, sizes of text, scrolling sideways. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Axe = typeof axe;
const source = axe.source ?? createRequire(import.meta.url)('axe-core').source;

/** The least side of a target in px, and how near two smaller ones may come. */
const TARGET = 56;
const GAP = 8;
/** No text is smaller than this, in px. */
const TEXT = 16;

/**
 * The letter keys of a drawn keyboard keep the layout of a real one, which is what they teach: the one exception that WCAG 2.5.5
 * calls essential.
 */
const LETTER_KEYS = '.go .hang *';

/** Violations of axe with AAA contrast and targets of 56 px, one line each. @param root where to look; the document if absent */
export async function axeFaults(page: Page, root?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([root, letterKeys, size]) => {
      const { axe } = window as unknown as { axe: Axe };
      // Raising `target-size` alone would let smaller neighbours pass by their spacing of 24 px.
      axe.configure({
        checks: [
          { id: 'target-size', options: { minSize: size } },
          { id: 'target-offset', options: { minOffset: size } },
        ],
      });
      const { violations } = await axe.run(root ?? document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
        resultTypes: ['violations'],
      });
      const isTooSmall = async (target: string): Promise<boolean> => {
        const one = document.querySelector(target)!;
        if (one.matches(letterKeys)) return false;
        // What the edge of a scrolling list cuts off is measured where a learner would scroll it to.
        one.scrollIntoView({ block: 'center' });
        const again = await axe.run(root ?? document, { runOnly: ['target-size'], resultTypes: ['violations'] });
        return again.violations.some(({ nodes }) => nodes.some((node) => String(node.target) === target));
      };
      const kept = [];
      for (const { id, nodes } of violations) {
        const stay = [];
        for (const node of nodes) if (id !== 'target-size' || (await isTooSmall(String(node.target)))) stay.push(node);
        kept.push({ id, nodes: stay });
      }
      return kept.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, any }) => `${id}: ${target} ${html.slice(0, 120)} — ${any[0]?.message ?? ''}`),
      );
    },
    [root, LETTER_KEYS, TARGET] as const,
  );
}

/**
 * Small text, small targets that stand close together, and anything that scrolls sideways; one line each. The inside of the
 * practice phone keeps the sizes of a real one, so its targets are left to axe.
 * @param width of the viewport; a phone's browser would widen its own idea of it to what overflows
 */
export const lookFaults = (page: Page, width: number): Promise<string[]> =>
  page.evaluate(
    ([width, size, gap, text]) => {
      const faults: string[] = [];
      const name = (one: Element) =>
        `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> «${one.textContent?.trim().slice(0, 40)}»`;
      const isSeen = (one: Element) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getClientRects().length > 0;
      const covered = document.documentElement.hasAttribute('data-dang-tap');
      const root: Element = (covered && document.querySelector('[data-phone]')) || document.body;

      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const small = new Set<Element>();
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent || !walker.currentNode.nodeValue?.trim() || parent.closest('script,style,noscript,title')) continue;
        if (!isSeen(parent)) continue;
        // Letters of a drawing grow and shrink with it.
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
        if (Number.parseFloat(getComputedStyle(parent).fontSize) * scale < text - 0.05) small.add(parent);
      }
      for (const one of small) faults.push(`text of ${getComputedStyle(one).fontSize}: ${name(one)}`);

      const isInText = (one: Element) =>
        one.matches('a') && getComputedStyle(one).display === 'inline' && !!one.closest('p,li,dd,td');
      const floats = (one: Element): boolean => {
        for (let at: Element | null = one; at; at = at.parentElement)
          if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
        return false;
      };
      const targets = [...root.querySelectorAll('a[href],button,summary,select,textarea,input')]
        .filter((one) => !one.closest('.may,[inert]') && isSeen(one) && !isInText(one))
        .map((one) => (one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one));
      const all = [...new Set(targets)].map((one) => ({ one, box: one.getBoundingClientRect(), floats: floats(one) }));
      const isSmall = ({ width, height }: DOMRect) => width < size - 0.5 || height < size - 0.5;
      for (const [at, a] of all.entries())
        for (const b of all.slice(at + 1)) {
          if (a.floats !== b.floats || (!isSmall(a.box) && !isSmall(b.box))) continue;
          const dx = Math.max(a.box.left - b.box.right, b.box.left - a.box.right, 0);
          const dy = Math.max(a.box.top - b.box.bottom, b.box.top - a.box.bottom, 0);
          if (Math.hypot(dx, dy) < gap)
            faults.push(
              `targets ${Math.hypot(dx, dy).toFixed(0)} px apart: ${name(a.one)} ${a.box.width | 0}×${a.box.height | 0} and ${name(b.one)} ${b.box.width | 0}×${b.box.height | 0}`,
            );
        }

      if (document.documentElement.scrollWidth > width)
        faults.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width}`);
      for (const one of root.querySelectorAll('*')) {
        if (!['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || one.scrollWidth <= one.clientWidth + 1)
          continue;
        faults.push(`scrolls sideways by ${one.scrollWidth - one.clientWidth} px: ${name(one)}`);
      }
      return faults;
    },
    [width, TARGET, GAP, TEXT] as const,
  );
