/** The words of a poster where they stand on paper, for what reads a PDF aloud or searches it. Pure. */
import { frames, NOT_APPROVED, type Placed, type Poster } from '../poster.ts';
import type { PdfLine } from './pdf.ts';

/** Every line of the poster in the order it is read, in millimetres; a poster nobody approved says so first. */
export function contentLines(poster: Poster, placed: readonly Placed[]): PdfLine[] {
  const { mm = 25.4 / 96, margin } = frames[poster.size];
  const texts = placed.filter((one) => one.kind === 'text').sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const words = texts.flatMap(({ lines, fontSize }) =>
    lines.map(({ text, x, y, width }) => ({ text, x: x * mm, y: y * mm, width: width * mm, fontSize: fontSize * mm })),
  );
  if (poster.approved) return words;
  const size = margin * 0.6 * mm;
  const draft = {
    text: NOT_APPROVED,
    x: margin * mm,
    y: size,
    width: NOT_APPROVED.length * size * 0.5,
    fontSize: size,
  };
  return [draft, ...words];
}
