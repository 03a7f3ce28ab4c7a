/** A sentence cut at a span: before it, the span, after it. */
export interface CutSentence {
  before: string;
  span: string;
  after: string;
}

const ends = /[.?][”»)]?(?=\s)|\n/gu;

/** The sentence of a text in which a span stands; the span is in it whole. */
export function sentenceOf(text: string, span: string): CutSentence {
  const start = text.indexOf(span);
  const end = start + span.length;
  let from = 0;
  let to = text.length;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const after = index + mark.length;
    if (after <= start) from = after;
    else if (after >= end) {
      to = after;
      break;
    }
  }
  return { before: text.slice(from, start).trimStart(), span, after: text.slice(end, to).trimEnd() };
}
