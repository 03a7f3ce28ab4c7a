/** The tasks of a lesson as frames for the wall. */
import type { Spot } from '../../../present/spot.ts';
import { demo, type Frame } from '../../../simulator/demo.ts';
import { type Exercise, makeExercise } from '../../../simulator/exercise.ts';
import type { Control, Phone } from '../../../simulator/phone.ts';
import type { TaskSource } from '../../../simulator/schema.ts';
import { lookFor, whichHalf } from '../../../simulator/sentence.ts';
import type { PhoneState, Setting } from '../../../simulator/state.ts';
import { step } from '../../../simulator/step.ts';
import { spotOf } from './_spot.ts';

export interface ShownStep {
  state: PhoneState;
  /** Ringed on the phone; none at the end. */
  control: Control | undefined;
  /** «Bước 3 trong 5». */
  count: string;
  text: string;
  /** The ringed control is the one people tap by mistake. */
  slip: boolean;
  /** What the class is asked to do. */
  ask: string;
  spot: Spot | undefined;
  hint: string | undefined;
}

const ASKS: Readonly<Record<Frame['kind'], string>> = {
  step: 'Ai thấy rồi thì giơ tay.',
  slip: 'Ai từng nhầm chỗ này thì giơ tay.',
  repair: 'Cả lớp nói to lối ra.',
};

/** The best path with its slip, then the phone as it is when the task is done. Empty for a task without a way. */
export function shownTask(phone: Phone, task: TaskSource): { exercise: Exercise; steps: ShownStep[] } {
  const exercise = makeExercise(phone, task, 1);
  const { setting } = exercise;
  const frames = demo(exercise);
  const last = frames.at(-1);
  if (!last) return { exercise, steps: [] };
  const total = frames.filter(({ kind }) => kind === 'step').length;
  let number = 0;
  const steps = frames.map(({ state, control, text, kind }): ShownStep => {
    if (kind === 'step') number++;
    return {
      state,
      control,
      count: kind === 'step' ? `Bước ${number} trong ${total}` : kind === 'slip' ? 'Chỗ hay nhầm' : 'Gỡ lại',
      text,
      slip: kind === 'slip',
      ask: ASKS[kind],
      spot: spotOf(setting, state, control),
      hint: kind === 'slip' ? undefined : hintFor(setting, state, control),
    };
  });
  const end: ShownStep = {
    state: step(setting, last.state, last.control).state,
    control: undefined,
    count: 'Xong việc',
    text: `${task.title}: thế\u00a0là\u00a0xong.`,
    slip: false,
    ask: 'Giờ cô bác tự làm một lần.',
    spot: undefined,
    hint: undefined,
  };
  return { exercise, steps: [...steps, end] };
}

/** What to look for and in which half; the keys of the device say their place themselves. */
const hintFor = (setting: Setting, state: PhoneState, control: Control): string =>
  control.screen < 0
    ? lookFor(setting, state, control)
    : `${lookFor(setting, state, control)} ${whichHalf(setting, state, control)}`;
