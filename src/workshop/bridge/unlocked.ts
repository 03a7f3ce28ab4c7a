/** Who may cross: nobody pastes anywhere before they can hide what is personal. Pure. */
import type { Activity } from '../../lib/activity.ts';

/** The unit on hiding data. */
export const UNIT_BEFORE = 'cb-a4-che-du-lieu';

/** The drills of that unit not passed yet, in its order; the bridge opens when there is none. */
export function stillToPass(drills: readonly string[], done: readonly Activity[]): string[] {
  const passed = new Set(
    done.flatMap((one) =>
      one.kind === 'drill' && one.lesson === UNIT_BEFORE && one.result === 'passed' ? [one.drill] : [],
    ),
  );
  return drills.filter((drill) => !passed.has(drill));
}
