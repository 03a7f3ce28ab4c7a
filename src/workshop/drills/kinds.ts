/** The kinds of drill as the build knows them: one line each. */
import { claimsHunt } from './claims-hunt/kind.ts';
import type { DrillKind } from './kind.ts';
import { markSpans } from './mark-spans/kind.ts';
import { sort } from './sort/kind.ts';

export const drillKinds = {
  'claims-hunt': claimsHunt,
  'mark-spans': markSpans,
  sort,
} as const satisfies Record<string, DrillKind>;
