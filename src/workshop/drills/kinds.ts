/** The kinds of drill as the build knows them: one line each. */
import type { DrillKind } from './kind.ts';
import { sort } from './sort/kind.ts';

export const drillKinds = {
  sort,
} as const satisfies Record<string, DrillKind>;
