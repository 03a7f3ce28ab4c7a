import { describe, expect, it } from 'vitest';
import { guide } from '../../../src/simulator/guide.ts';
import { holds } from '../../../src/simulator/state.ts';
import { step } from '../../../src/simulator/step.ts';
import { walkthrough } from '../../../src/simulator/walkthrough.ts';
import { exerciseOf, exercises, phone, press } from './fixture.ts';

it.each(exercises)(
  'the steps of %s are those of the guide, each with its phone, its sentence and its screen',
  (_, exercise) => {
    const steps = walkthrough(exercise);
    expect(steps.map(({ control }) => control)).toEqual(guide(exercise, exercise.start));
    let state = exercise.start;
    for (const one of steps) {
      expect(one.state).toEqual(state);
      for (const words of [one.sentence, one.screen, one.where]) expect(words.trim()).not.toBe('');
      state = step(exercise.setting, state, one.control).state;
    }
    expect(holds(exercise.goal, phone, state)).toBe(true);
  },
);

describe('the steps as text', () => {
  it('read like instructions', () => {
    expect(walkthrough(exerciseOf('chu-to')).map(({ screen, sentence }) => `${screen}: ${sentence}`)).toEqual([
      'Màn hình chính: Chạm «Cài đặt», hình bánh răng.',
      'Cài đặt: Chạm «Màn hình», hàng thứ hai.',
      'Màn hình: Chạm «Cỡ chữ», hàng đầu tiên.',
      'Cỡ chữ: Chạm nấc cuối, chữ «Lớn».',
      'Cỡ chữ: Chạm nút Trang chủ ○ ở giữa, dưới cùng.',
    ]);
  });

  it('can begin anywhere else, and are empty at the goal', () => {
    const exercise = exerciseOf('chu-to');
    const lost = press(exercise, 'he.man-hinh-chinh#anh', 'anh.luoi#anh-con-gai');
    expect(walkthrough(exercise, lost)[0]!.sentence).toContain('Trang chủ');
    const way = guide(exercise, exercise.start)!.map(({ id }) => id);
    const named = way.map((id) => id.replace('he#', ''));
    expect(walkthrough(exercise, press(exercise, ...named))).toEqual([]);
  });
});
