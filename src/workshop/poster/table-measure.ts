/**
 * Width of letters in thousandths of the font size: for each the wider of Roboto's and Arial's, taken from a canvas. For the
 * build and tests, which have no canvas; the page measures with the letters of its device. Build only.
 */
import type { Measure } from './poster.ts';

/** Letters that share a width. */
const plain: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [239, 'j'],
  [243, 'il'],
  [260, '|'],
  [278, ' !,.:;I[]·'],
  [327, 't'],
  [333, '-`'],
  [338, '{}'],
  [339, 'r'],
  [342, '('],
  [348, ')f'],
  [354, '“'],
  [355, '"'],
  [357, '”'],
  [411, '\\'],
  [413, '/'],
  [431, '*'],
  [469, '^'],
  [500, 'vxyz'],
  [507, 'k'],
  [516, 's'],
  [523, 'c'],
  [552, 'J'],
  [556, '?L_aehnu«»'],
  [562, '0123456789$bgp'],
  [564, 'd'],
  [568, 'q'],
  [570, 'o'],
  [584, '+<=>×'],
  [598, 'đ'],
  [611, 'FTZ'],
  [612, 'ơ'],
  [616, '#'],
  [634, 'ư'],
  [656, '–'],
  [667, '&ABEKPSVXY'],
  [680, '~'],
  [722, 'CDHNRUĐ'],
  [751, 'w'],
  [778, 'GOQ'],
  [858, 'Ư'],
  [873, 'M'],
  [877, 'm'],
  [889, '%'],
  [913, 'Ơ'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
];
const bold: readonly (readonly [width: number, letters: string])[] = [
  [238, "'"],
  [278, ' ,ijl'],
  [280, '|'],
  [291, '.'],
  [292, 'I'],
  [301, '·'],
  [333, '!:;[]`'],
  [338, 't'],
  [351, '('],
  [353, ')'],
  [358, 'f'],
  [374, '/'],
  [388, '-'],
  [389, 'r{}'],
  [422, '\\'],
  [454, '*'],
  [474, '"'],
  [500, '“”'],
  [509, 'z'],
  [556, '_aceksvxy«»'],
  [559, 'J'],
  [574, '0123456789$'],
  [584, '+<=>^×'],
  [596, '#'],
  [611, '?FLZbdghnopqu'],
  [612, 'ơ'],
  [619, 'T'],
  [630, 'đ'],
  [632, '–'],
  [634, 'ư'],
  [649, '~'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRUĐ'],
  [778, 'GOQw'],
  [858, 'Ư'],
  [876, 'M'],
  [889, '%m'],
  [913, 'Ơ'],
  [944, 'W'],
  [975, '@'],
  [1000, '—…'],
];

const tableOf = (groups: typeof plain): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const tables = { plain: tableOf(plain), bold: tableOf(bold) };

/** Marks are as wide as the letter that carries them; the horns of ơ and ư and the bar of đ are letters of their own. */
function baseOf(letter: string): string {
  const parts = letter.normalize('NFD');
  return parts.includes('\u031b') ? `${parts[0]}\u031b`.normalize('NFC') : (parts[0] ?? letter);
}

/** Width of text by the table; an unknown sign counts 0.7 of the font size. */
export const tableMeasure: Measure = (text, fontSize, weight) => {
  const table = weight >= 600 ? tables.bold : tables.plain;
  const all = [...text.normalize('NFC')].reduce((sum, letter) => sum + (table.get(baseOf(letter)) ?? 700), 0);
  return (all * fontSize) / 1000;
};
