import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { demo } from '../../../src/simulator/demo.ts';
import { makeExercise } from '../../../src/simulator/exercise.ts';
import { guide } from '../../../src/simulator/guide.ts';
import { isMissing } from '../../../src/simulator/phone.ts';
import { taskPhoneData } from '../../../src/simulator/phone-data.ts';
import { carriedOver, type SentPhone } from '../../../src/simulator/sent-phone.ts';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { exerciseOf, phone, taskCalled } from './fixture.ts';

/** The phone as this task gets it. */
const sentFor = (id: string): SentPhone => JSON.parse(taskPhoneData(taskCalled(id), phone).json) as SentPhone;
const cases = ['chu-to', 'tra-loi'].flatMap((id) =>
  taskCalled(id).variants.map((variant, index) => [`${id} ${variant.id}`, id, index + 1] as const),
);

describe('what a task gets of the phone', () => {
  it('is itself, the variables that something names, and only the screens on its way', () => {
    const sent = sentFor('chu-to');
    expect(sent.task?.id).toBe('chu-to');
    const small = compilePhone(sent);
    expect(phone.vars).toEqual(expect.arrayContaining([...small.vars]));
    expect(small.varIndex.has('he.fontSize')).toBe(true);
    expect(small.vars.length).toBeLessThan(phone.vars.length);
    expect(small.screens.length).toBeLessThan(phone.screens.length);
    expect(small.screenIndex.has('cai-dat.co-chu')).toBe(true);
    expect(small.screenIndex.has('tin-nhan.con-gai')).toBe(false);
  });

  it.each(cases)('is enough for the best way and the demo of %s', (_, id, number) => {
    const whole = exerciseOf(id, number);
    const small = makeExercise(compilePhone(sentFor(id)), taskCalled(id), number);
    const ids = (controls: readonly { id: string }[]): string[] => controls.map((one) => one.id);
    expect(ids(guide(small, small.start)!)).toEqual(ids(guide(whole, whole.start)!));
    const frames = demo(small);
    expect(ids(frames.map(({ control }) => control))).toEqual(ids(demo(whole).map(({ control }) => control)));
    for (const { control } of frames) expect(isMissing(small.setting.phone, control)).toBe(false);
  });
});

describe('a phone of which the rest comes later', () => {
  it.each(cases)('is where it would be had all been there from the start: %s', (_, id, number) => {
    const whole = exerciseOf(id, number);
    const small = makeExercise(compilePhone(sentFor(id)), taskCalled(id), number);
    const parts = small.setting.phone;
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      let here = small.start;
      let there = whole.start;
      for (let count = seed % 25; count > 0; count--) {
        const choices = visibleControls(parts, here).filter((control) => !isMissing(parts, control));
        const control = choices[Math.floor(random() * choices.length)]!;
        here = step(small.setting, here, control).state;
        there = step(whole.setting, there, phone.controls[phone.controlIndex.get(control.id)!]!).state;
      }
      expect(carriedOver(here, parts, phone), `seed ${seed}`).toEqual(there);
    }
  });
});
