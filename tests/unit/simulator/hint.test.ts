import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { hintAt, wayHome } from '../../../src/simulator/hint.ts';
import { step } from '../../../src/simulator/step.ts';
import { control, exerciseOf, exercises, phone, press, screenOf, startingAt, wander } from './fixture.ts';

describe('the ladder of hints', () => {
  const exercise = exerciseOf('chu-to');
  const at = (rung: 0 | 1 | 2 | 3 | 4) => hintAt(exercise, exercise.start, rung);

  it('begins with the goal', () => {
    expect(at(0)).toEqual({ text: `Việc cần làm: ${exercise.story}`, control: undefined });
  });

  it('then says what to look for, then in which half, and rings nothing', () => {
    expect(at(1)).toEqual({ text: 'Tìm hình bánh răng, có chữ «Cài đặt».', control: undefined });
    expect(at(2).text).toBe(`${at(1).text} Ở nửa dưới màn hình.`);
    expect(at(2).control).toBeUndefined();
  });

  it('then names the control and rings it', () => {
    expect(at(3)).toEqual({ text: 'Chạm «Cài đặt», hình bánh răng.', control: control('he.man-hinh-chinh#cai-dat') });
    expect(at(4)).toEqual(at(3));
  });

  it('speaks of the way from where the learner is now', () => {
    const strayed = press(exercise, 'he.man-hinh-chinh#anh', 'anh.luoi#anh-con-gai');
    expect(hintAt(exercise, strayed, 3).control).toBe(phone.keys.home);
  });

  it('repeats the story where there is nothing left to do', () => {
    const done = startingAt({ set: { fontSize: 'lon' } }, {}, { fontSize: 'lon' });
    expect(hintAt(done, done.start, 3)).toEqual({ text: done.story, control: undefined });
  });
});

describe('the way home', () => {
  it('is the home key where there is one', () => {
    const exercise = startingAt({ at: 'tin-nhan.con-gai', typing: 'soan-tin' });
    const { where, controls, sentences } = wayHome(exercise, exercise.start);
    expect(where).toBe('Cô bác đang ở tin của Trần Thị Mẫu.');
    expect(controls).toEqual([phone.keys.home]);
    expect(sentences).toEqual(['Chạm nút Trang chủ ○ ở giữa, dưới cùng.']);
  });

  it('is empty at home', () => {
    const exercise = exerciseOf('chu-to');
    expect(wayHome(exercise, exercise.start).sentences).toEqual([]);
  });

  it('brings the keys back where a screen hides them', () => {
    const exercise = startingAt({ at: 'anh.to', set: { 'anh.bars': 'an' } });
    expect(wayHome(exercise, exercise.start).controls.map(({ id }) => id)).toEqual(['anh.to#hien', 'he#home']);
  });

  it('ends at the lock screen while the phone is locked', () => {
    const exercise = exerciseOf('chu-to', 2);
    expect(wayHome(exercise, exercise.start).controls).toEqual([]);
    const entering = press(exercise, 'he.man-hinh-khoa#mo-khoa');
    expect(wayHome(exercise, entering).controls).toEqual([phone.keys.home]);
  });

  it.each(exercises)('takes at most four actions from anywhere in %s, and ends at home', (_, exercise) => {
    for (let seed = 1; seed <= 80; seed++) {
      let state = wander(exercise.setting, exercise.start, seed % 20, seededRandom(seed));
      const { controls } = wayHome(exercise, state);
      expect(controls.length, `seed ${seed}`).toBeLessThanOrEqual(4);
      for (const one of controls) state = step(exercise.setting, state, one).state;
      expect(screenOf(state), `seed ${seed}`).toMatch(/^he\.man-hinh-(chinh|khoa)$/);
    }
  });
});
