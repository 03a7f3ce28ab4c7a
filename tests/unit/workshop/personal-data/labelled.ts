/** Lines whose personal data are marked in place, «{ho-ten:Trần Thị Mẫu}», and whether a finding is the one meant. */
import type { PersonalFinding, PersonalKind } from '../../../../src/workshop/personal-data/personal-data.ts';

/** The line without its marks, and what they mark. */
export function labelled(marked: string): { text: string; labels: PersonalFinding[] } {
  let text = '';
  const labels: PersonalFinding[] = [];
  for (const { 0: part, 1: kind, 2: inner } of marked.matchAll(/\{([a-z-]+):([^{}]+)\}|[^{}]+/g)) {
    if (kind && inner)
      labels.push({ kind: kind as PersonalKind, start: text.length, end: text.length + inner.length, text: inner });
    text += inner ?? part;
  }
  return { text, labels };
}

/** Whether a finding covers at least half of the shorter of the two: what it says is found, its edges may differ. */
export const isSame = (a: PersonalFinding, b: PersonalFinding): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.min(a.end - a.start, b.end - b.start);
