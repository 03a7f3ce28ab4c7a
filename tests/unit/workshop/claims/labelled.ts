/** Texts whose claims are marked in place, «{K1:20 chỗ}», and how well a finder does on them. */
import type { Claim } from '../../../../src/workshop/claims/claim.ts';

export type Label = Pick<Claim, 'kind' | 'start' | 'end' | 'text'>;

/** The text without its marks, and the claims they mark; a claim marked inside another one is part of it. */
export function labelled(marked: string): { text: string; labels: Label[] } {
  let text = '';
  const open: { kind: Label['kind']; start: number; depth: number }[] = [];
  const labels: Label[] = [];
  for (const { 0: part, 1: kind } of marked.matchAll(/\{(K\d+):|\}|[^{}]+/g)) {
    if (kind) open.push({ kind: kind as Label['kind'], start: text.length, depth: open.length });
    else if (part === '}') {
      const { kind: own, start, depth } = open.pop()!;
      if (depth === 0) labels.push({ kind: own, start, end: text.length, text: text.slice(start) });
    } else text += part;
  }
  return { text, labels };
}

/** Whether a claim found is the claim meant: they share at least half of the shorter of the two. */
export const isSame = (a: Label, b: Label): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.min(a.end - a.start, b.end - b.start);
