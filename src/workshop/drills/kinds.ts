/** The kinds of drill as the build knows them: one line each. */
import { brief } from './brief/kind.ts';
import type { DrillKind } from './kind.ts';
import { slotCards } from './slot-cards/kind.ts';
import { sort } from './sort/kind.ts';

export const drillKinds = {
  brief,
  'slot-cards': slotCards,
  sort,
} as const satisfies Record<string, DrillKind>;
