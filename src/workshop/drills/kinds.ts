/** The kinds of drill as the build knows them: one line each. */

import { brief } from './brief/kind.ts';
import { claimsHunt } from './claims-hunt/kind.ts';
import { compare } from './compare/kind.ts';
import { fillFromSheet } from './fill-from-sheet/kind.ts';
import { gates } from './gates/kind.ts';
import { guessNext } from './guess-next/kind.ts';
import { inSource } from './in-source/kind.ts';
import type { DrillKind } from './kind.ts';
import { markSpans } from './mark-spans/kind.ts';
import { mask } from './mask/kind.ts';
import { onePage } from './one-page/kind.ts';
import { order } from './order/kind.ts';
import { posterFaults } from './poster-faults/kind.ts';
import { posterWork } from './poster-work/kind.ts';
import { product } from './product/kind.ts';
import { radioText } from './radio-text/kind.ts';
import { rewrite } from './rewrite/kind.ts';
import { slotCards } from './slot-cards/kind.ts';
import { sort } from './sort/kind.ts';
import { sums } from './sums/kind.ts';
import { unheard } from './unheard/kind.ts';
import { videoTable } from './video-table/kind.ts';
import { writeOn } from './write-on/kind.ts';

export const drillKinds = {
  brief,
  compare,
  gates,
  'fill-from-sheet': fillFromSheet,
  'guess-next': guessNext,
  'in-source': inSource,
  'claims-hunt': claimsHunt,
  'mark-spans': markSpans,
  mask,
  product,
  'one-page': onePage,
  order,
  'radio-text': radioText,
  rewrite,
  'slot-cards': slotCards,
  'poster-faults': posterFaults,
  'poster-work': posterWork,
  sort,
  sums,
  unheard,
  'video-table': videoTable,
  'write-on': writeOn,
} as const satisfies Record<string, DrillKind>;
