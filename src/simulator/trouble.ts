/** What a tap in vain tells of the one who made it. Pure; in every lesson's bundle: keep small. */
import type { Trouble } from '../lib/activity.ts';
import type { Control } from './phone.ts';

/** So many taps in vain within so many ms are not looked at any more: three in two seconds leave no time to read a screen. */
const HURRY = { taps: 3, within: 2000 };
/** From the fourth in vain on somebody does not know how to go on. */
const STUCK_AFTER = 3;

export const NO_TROUBLE: Readonly<Record<Trouble, number>> = { slip: 0, plausible: 0, stuck: 0, frantic: 0 };

/**
 * @param vain times of the taps since one last led nearer, in ms, this one the last
 * @param tapped what was tapped, and what the guide would have
 */
export function troubleOf(vain: readonly number[], tapped: Control, wanted: Control | undefined): Trouble {
  const last = vain.slice(-HURRY.taps);
  if (last.length === HURRY.taps && last.at(-1)! - last[0]! < HURRY.within) return 'frantic';
  if (vain.length > STUCK_AFTER) return 'stuck';
  const isBeside =
    wanted?.screen === tapped.screen && tapped.element >= 0 && Math.abs(tapped.element - wanted.element) <= 1;
  // A neighbour that answers or changes something is a choice that people make, not one that a finger slides onto.
  const isChoice = tapped.effects.tell !== undefined || tapped.effects.set.length > 0;
  return isBeside && !isChoice ? 'slip' : 'plausible';
}

/** What helps at once; the other kinds are part of finding one's way. */
export const TROUBLE_HELP: Partial<Record<Trouble, string>> = {
  frantic: 'Cô bác chạm từ từ, chờ màn hình đổi xong rồi chạm tiếp.',
  stuck: 'Chưa thấy đường thì chạm «Gợi ý».',
};
