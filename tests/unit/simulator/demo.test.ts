import { describe, expect, it } from 'vitest';
import { demo } from '../../../src/simulator/demo.ts';
import { guide } from '../../../src/simulator/guide.ts';
import { holds } from '../../../src/simulator/state.ts';
import { step } from '../../../src/simulator/step.ts';
import { exerciseOf, exercises, phone } from './fixture.ts';

describe.each(exercises)('the demo of %s', (_, exercise) => {
  const frames = demo(exercise);

  it('is one chain of actions from the start to the goal', () => {
    let state = exercise.start;
    for (const frame of frames) {
      expect(frame.state).toEqual(state);
      state = step(exercise.setting, state, frame.control).state;
    }
    expect(holds(exercise.goal, phone, state)).toBe(true);
  });

  it('shows the slip once if there is one, and is no longer than the best way, the slip and its repair', () => {
    const slips = frames.filter(({ kind }) => kind === 'slip').length;
    const repairs = frames.filter(({ kind }) => kind === 'repair').length;
    expect(slips).toBe(exercise.task.slip ? 1 : 0);
    expect(frames.length).toBe(guide(exercise, exercise.start)!.length + slips + repairs);
  });
});

describe('the slip', () => {
  const frames = demo(exerciseOf('chu-to'));
  const at = frames.findIndex(({ kind }) => kind === 'slip');

  it('is the control its author named, on the screen they named', () => {
    expect(frames[at]!.control.id).toBe('cai-dat.man-hinh#hinh-nen');
    expect(frames[at]!.text).toBe('Hay chạm nhầm «Hình nền». Xem điều gì xảy ra.');
  });

  it('is repaired next, with a calm word, and then the right step follows', () => {
    expect(frames[at + 1]).toMatchObject({ kind: 'repair' });
    expect(frames[at + 1]!.text).toMatch(/^Không sao, máy không hỏng\. /);
    expect(frames[at + 2]).toMatchObject({ kind: 'step' });
    expect(frames[at + 2]!.control.id).toBe('cai-dat.man-hinh#co-chu');
  });
});

it('the author’s reason goes with its step', () => {
  const frame = demo(exerciseOf('chu-to')).find(({ control }) => control.id === 'cai-dat.chinh#man-hinh');
  expect(frame?.why).toBe('Cỡ chữ nằm trong này.');
});

it('an interruption is met and dealt with', () => {
  const shown = demo(exerciseOf('chu-to', 3)).map(({ control }) => control.id);
  expect(shown.some((id) => id.startsWith('he.pin-yeu#'))).toBe(true);
});
