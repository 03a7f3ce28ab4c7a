/** A phone standing at one screen, for pictures. Pure. */
import { makeExercise } from './exercise.ts';
import type { Phone } from './phone.ts';
import type { PhoneState, Setting } from './state.ts';

/**
 * @param vars variables by qualified name that differ from a fresh phone
 * @throws UnknownNameError where the phone has no such screen, variable or value
 */
export function stillState(
  phone: Phone,
  screen: string,
  vars: Readonly<Record<string, string>>,
): { setting: Setting; state: PhoneState } {
  const overlay = ['he.thong-bao', 'he.cai-dat-nhanh', 'he.tong-quan'].includes(screen);
  const start = overlay ? { over: screen, set: { ...vars } } : { at: screen, set: { ...vars } };
  const still = { id: 'hinh', title: screen, story: screen, goal: {}, start, variants: [{ id: 'mot' }] };
  const { setting, start: state } = makeExercise(phone, still, 1);
  return { setting, state };
}
