/** The bank of posters as the tests read it, and a linter set up for it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rgbOf } from '../../../../src/workshop/poster/contrast.ts';
import { layoutPoster } from '../../../../src/workshop/poster/layout.ts';
import { lintPoster } from '../../../../src/workshop/poster/lint.ts';
import type { Fault, LintContext, Pixels, Poster } from '../../../../src/workshop/poster/poster.ts';
import { badPosters, goodPosters, posterBankSchema } from '../../../../src/workshop/poster/poster-schema.ts';
import { tableMeasure } from '../../../../src/workshop/poster/table-measure.ts';

const path = new URL('../../../../content/can-bo/bank/ap-phich.yaml', import.meta.url);
export const bank = posterBankSchema.parse(parse(readFileSync(path, 'utf8')));
export const good = goodPosters(bank);
export const bad = badPosters(bank);

/** The practice photos are flat drawings: every colour of one may lie under any word. */
export const flatPixels =
  (poster: Poster): Pixels =>
  (asset) =>
    [...decodeURIComponent(poster.assets[asset]?.src ?? '').matchAll(/fill='(#[0-9A-F]{6})'/g)].map(([, hex]) =>
      rgbOf(hex ?? ''),
    );

/** As the bank is checked: one invented file stands for the official badge. */
export const contextOf = (poster: Poster): LintContext => ({
  pixels: flatPixels(poster),
  officialBadges: ['00000000000000000000000000000000000000000000000000000000000000aa'],
});

/** Faults of a poster laid out with the letters of the table. */
export const faultsOf = (poster: Poster): Fault[] =>
  lintPoster(poster, layoutPoster(poster, tableMeasure), contextOf(poster));
