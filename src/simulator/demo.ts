/** Xem: the best path as frames one presses through, with one typical slip and its repair. Pure. */
import type { Exercise } from './exercise.ts';
import { guide } from './guide.ts';
import { type Control, HOME } from './phone.ts';
import { elementOf, labelOf, sentence } from './sentence.ts';
import { type PhoneState, topScreen } from './state.ts';
import { step, visibleControls } from './step.ts';

const CALM_AGAIN = 'Không sao, máy không hỏng.';

export interface Frame {
  /** The phone before the action. */
  state: PhoneState;
  control: Control;
  text: string;
  /** Why, shown with it; from the author. */
  why: string | undefined;
  /** `slip`: the tempting wrong control; `repair`: the way out of it. */
  kind: 'step' | 'slip' | 'repair';
}

/** @returns frames from the start to the goal; the slip is shown once, on the first screen it names. */
export function demo(exercise: Exercise): Frame[] {
  const { setting, task } = exercise;
  const frames: Frame[] = [];
  let state = exercise.start;
  let slipped = task.slip === undefined;
  let repairing = 0;
  // Twice the best path and the slip's own way back is more than any demo needs.
  for (let guard = 0; guard < 60; guard++) {
    const way = guide(exercise, state);
    const control = way?.[0];
    if (!way || !control) break;
    const wrong = slipped ? undefined : slipHere(exercise, state);
    if (wrong && wrong.index !== control.index) {
      const label = labelOf(setting, state, wrong);
      frames.push({
        state,
        control: wrong,
        text: `Hay chạm nhầm «${label}». Xem điều gì xảy ra.`,
        why: undefined,
        kind: 'slip',
      });
      const after = step(setting, state, wrong).state;
      slipped = true;
      const undo = undoOf(exercise, state, after);
      if (undo) {
        frames.push({
          state: after,
          control: undo,
          text: `${CALM_AGAIN} ${sentence(setting, after, undo)}`,
          why: undefined,
          kind: 'repair',
        });
        continue;
      }
      repairing = Math.max(0, (guide(exercise, after)?.length ?? 0) - way.length);
      state = after;
      continue;
    }
    const element = elementOf(setting, control);
    const why = element && 'why' in element ? element.why : undefined;
    const text = sentence(setting, state, control);
    // Said once, at the first step of the way out.
    const calms = repairing > 0 && frames.at(-1)?.kind === 'slip';
    frames.push({
      state,
      control,
      text: calms ? `${CALM_AGAIN} ${text}` : text,
      why,
      kind: repairing > 0 ? 'repair' : 'step',
    });
    repairing = Math.max(0, repairing - 1);
    state = step(setting, state, control).state;
  }
  return frames;
}

/** One action that takes the slip back whole: the back key where that will do, else the same switch or the stop before. */
function undoOf({ setting }: Exercise, before: PhoneState, after: PhoneState): Control | undefined {
  const { phone } = setting;
  const looks = ({ vars, stacks, app, over, focus }: PhoneState): string =>
    JSON.stringify([vars, stacks, app, over, focus]);
  const here = visibleControls(phone, after);
  const byPreference = [...here.filter((control) => control === phone.keys.back), ...here];
  return byPreference.find((control) => looks(step(setting, after, control).state) === looks(before));
}

function slipHere({ setting, task }: Exercise, state: PhoneState): Control | undefined {
  const { slip } = task;
  const at = slip?.at === 'home' ? HOME : slip?.at;
  if (!slip || topScreen(setting.phone, state).id !== at) return undefined;
  return visibleControls(setting.phone, state).find(
    (control) => labelOf(setting, state, control) === slip.tap || control.id.split('#')[1] === slip.tap,
  );
}
