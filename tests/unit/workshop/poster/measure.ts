/** A measure for tests: in thousandths of the font size the wider of Roboto's and Arial's letters, taken from a canvas. */
import { readFileSync } from 'node:fs';
import type { Measure } from '../../../../src/workshop/poster/poster.ts';

const path = new URL('../../../fixtures/workshop/letter-widths.json', import.meta.url);
const widths = JSON.parse(readFileSync(path, 'utf8')) as Record<'400' | '700', Record<string, number>>;

/** Marks are as wide as the letter that carries them; the horns of ơ and ư and the bar of đ are letters of their own. */
const bases = (text: string): string[] =>
  [...text.normalize('NFC')].map((sign) => ('ơưƠƯ'.includes(sign) ? sign : baseOf(sign)));
const baseOf = (sign: string): string => {
  const parts = sign.normalize('NFD');
  if (!parts.includes('\u031b')) return parts[0] ?? sign;
  return `${parts[0]}\u031b`.normalize('NFC');
};

/** Width of text as tests take it. */
export const tableMeasure: Measure = (text, fontSize, weight) => {
  const table = widths[weight >= 600 ? '700' : '400'];
  return (bases(text).reduce((sum, sign) => sum + (table[sign] ?? 700), 0) * fontSize) / 1000;
};
