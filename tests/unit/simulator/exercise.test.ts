import { describe, expect, it } from 'vitest';
import { makeExercise } from '../../../src/simulator/exercise.ts';
import { UnknownNameError } from '../../../src/simulator/unknown-name.ts';
import { exerciseOf, phone, screenOf, stackOf, startingAt, taskCalled, valueIn } from './fixture.ts';

describe('the place where an exercise begins', () => {
  it('has beneath it the screens one would really have come through', () => {
    expect(stackOf(startingAt({ at: 'cai-dat.dat-lai' }).start, 'cai-dat')).toEqual([
      'cai-dat.chinh',
      'cai-dat.am-thanh',
      'cai-dat.dat-lai',
    ]);
  });

  it('is the shortest such way where there are several', () => {
    // Cỡ chữ can be reached through Tìm kiếm and through Màn hình; both are two taps, and the first written wins.
    expect(stackOf(startingAt({ at: 'cai-dat.co-chu' }).start, 'cai-dat')).toHaveLength(3);
  });

  it('has the home screen under every app', () => {
    expect(stackOf(startingAt({ at: 'cai-dat.co-chu' }).start, 'he')).toEqual(['he.man-hinh-chinh']);
  });

  it('may be the lock screen, with nothing beneath', () => {
    const { start } = exerciseOf('chu-to', 2);
    expect(screenOf(start)).toBe('he.man-hinh-khoa');
    expect(stackOf(start, 'he')).toEqual(['he.man-hinh-khoa']);
  });

  it('may lie under a screen of the device', () => {
    const { start } = exerciseOf('tra-loi', 1);
    expect(screenOf(start)).toBe('he.thong-bao');
    expect({ ...start, over: -1 }).toMatchObject({ app: phone.appIndex.get('he') });
  });

  it('may have a field open for typing, and apps left open behind it', () => {
    const { start } = exerciseOf('tra-loi', 2);
    expect(phone.controls[start.focus]!.id).toBe('tin-nhan.con-gai#soan-tin');
    expect(start.recents.map((app) => phone.apps[app]!.id)).toEqual(['tin-nhan', 'cai-dat']);
    expect(stackOf(start, 'cai-dat').at(-1)).toBe('cai-dat.co-chu');
  });

  it('keeps apps left open in the order they are named', () => {
    const { start } = exerciseOf('tra-loi', 3);
    expect(screenOf(start)).toBe('he.man-hinh-chinh');
    expect(start.recents.map((app) => phone.apps[app]!.id)).toEqual(['anh', 'cai-dat']);
  });
});

describe('a variant', () => {
  it('overrides the start of the task, variable by variable', () => {
    const task = { ...taskCalled('chu-to'), start: { at: 'home', set: { fontSize: 'nho', torch: 'on' } } };
    const { start } = makeExercise(phone, task, 3);
    expect([valueIn(start, 'he.fontSize'), valueIn(start, 'he.torch')]).toEqual(['nho', 'on']);
    expect(screenOf(start)).toBe('cai-dat.dat-lai');
  });

  it('gives other practice values under the same names', () => {
    const { values } = exerciseOf('tra-loi', 2).setting;
    expect(values).toMatchObject({ 'loi-nhan': 'Đã nhận', 'con-gai': 'Trần Mai Mẫu', chau: 'Trần Mai Mẫu' });
  });

  it('changes maker, keys and the order of the home screen', () => {
    expect(valueIn(exerciseOf('chu-to', 2).start, 'he.skin')).toBe('samsung');
    const third = exerciseOf('chu-to', 3);
    expect(valueIn(third.start, 'he.nav')).toBe('vuot');
    expect(third.setting.icons).toEqual(['cai-dat']);
  });

  it('tells its own story where it has one', () => {
    expect(exerciseOf('tra-loi', 3).story).toMatch(/^Cô bác lỡ mở/);
    expect(exerciseOf('tra-loi', 1).story).toBe(taskCalled('tra-loi').story);
  });
});

describe('a name the phone does not have', () => {
  const failure = (act: () => unknown): UnknownNameError => {
    try {
      act();
    } catch (error) {
      if (error instanceof UnknownNameError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  it('is reported as it is called and with the part of the file it was read from', () => {
    const variant = ['variants', 0];
    expect(failure(() => startingAt({ at: 'cai-dat.co-chuu' }))).toMatchObject({
      unknown: 'cai-dat.co-chuu',
      place: variant,
    });
    expect(failure(() => startingAt({}, { values: { 'con-gai': 'con-trai' } }))).toMatchObject({ place: variant });
    expect(failure(() => startingAt({}, {}, { fontSizee: 'lon' }))).toMatchObject({
      unknown: 'he.fontSizee',
      place: ['goal'],
    });
    expect(failure(() => startingAt({ at: 'cai-dat.chinh', typing: 'tim' }))).toMatchObject({
      unknown: 'tim',
      place: variant,
    });
  });

  it('comes with the name that was probably meant', () => {
    expect(failure(() => startingAt({ at: 'cai-dat.co-chuu' })).message).toContain('«cai-dat.co-chu»');
  });

  it('is thrown for a variant that is not there', () => {
    expect(failure(() => makeExercise(phone, taskCalled('chu-to'), 4)).message).toContain('4');
  });
});
