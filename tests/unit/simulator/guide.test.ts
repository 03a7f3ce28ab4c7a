import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Exercise } from '../../../src/simulator/exercise.ts';
import { explore } from '../../../src/simulator/explore.ts';
import { guide } from '../../../src/simulator/guide.ts';
import { projected, sliceKey } from '../../../src/simulator/slice.ts';
import { holds, type PhoneState } from '../../../src/simulator/state.ts';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { control, exerciseOf, exercises, phone, startingAt, wander } from './fixture.ts';

const solvedBy = ({ setting, goal }: Exercise, from: PhoneState, way: readonly { index: number }[]): boolean => {
  let state = from;
  for (const { index } of way) {
    expect(visibleControls(phone, state)).toContain(phone.controls[index]);
    state = step(setting, state, phone.controls[index]!).state;
  }
  return holds(goal, phone, state);
};

/** Is there a way of fewer than `steps` actions on the whole phone, with nothing sliced away? */
function hasShorter({ setting, goal }: Exercise, from: PhoneState, steps: number): boolean {
  const seen = new Set([JSON.stringify(from)]);
  let layer = [from];
  for (let depth = 1; depth < steps; depth++) {
    const next: PhoneState[] = [];
    for (const state of layer)
      for (const one of visibleControls(phone, state)) {
        const after = step(setting, state, one).state;
        const key = JSON.stringify(after);
        if (seen.has(key)) continue;
        if (holds(goal, phone, after)) return true;
        seen.add(key);
        next.push(after);
      }
    layer = next;
  }
  return false;
}

describe.each(exercises)('the guide of %s', (_, exercise) => {
  const { states } = explore(exercise);

  it('solves it from every state that can be reached', () => {
    for (const state of states) expect(solvedBy(exercise, state, guide(exercise, state)!)).toBe(true);
  });

  it('is the shortest way on the whole phone, whatever the state it is asked in', () => {
    const every = Math.ceil(states.length / 50);
    for (const [index, state] of states.entries())
      if (index % every === 0)
        expect(hasShorter(exercise, state, guide(exercise, state)!.length), `state ${index}`).toBe(false);
  });

  it('is the shortest way from where random taps have led', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const state = wander(exercise.setting, exercise.start, seed % 24, seededRandom(1000 + seed));
      expect(hasShorter(exercise, state, guide(exercise, state)!.length), `seed ${seed}`).toBe(false);
    }
  });

  it('solves it from wherever random taps on the whole phone have led, step by step and no longer than it said', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const from = wander(exercise.setting, exercise.start, 1 + (seed % 24), seededRandom(seed));
      const way = guide(exercise, from)!;
      expect(solvedBy(exercise, from, way), `seed ${seed}`).toBe(true);
      // Asked anew after every step, as the page does.
      let state = from;
      for (let left = way.length; left > 0; left--) {
        const next = guide(exercise, state)!;
        expect(next, `seed ${seed}`).toHaveLength(left);
        state = step(exercise.setting, state, next[0]!).state;
      }
    }
  });

  it('takes no notice of what lies outside the slice', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const state = wander(exercise.setting, exercise.start, 20, seededRandom(seed));
      const bare = projected(phone, exercise.slice, exercise.start, state);
      expect(guide(exercise, bare)?.length, `seed ${seed}`).toBe(guide(exercise, state)?.length);
    }
  });
});

describe('the guide', () => {
  it('is empty where the goal holds', () => {
    expect(guide(exerciseOf('chu-to'), startingAt({ set: { fontSize: 'lon' } }).start)).toEqual([]);
  });

  it('is undefined where there is no way', () => {
    const stuck = startingAt({}, {}, { 'he.notice': 'co' });
    expect(guide(stuck, stuck.start)).toBeUndefined();
  });

  it('leads to another goal when asked', () => {
    const exercise = exerciseOf('chu-to', 3);
    const home = { vars: [], at: [phone.screenIndex.get('he.man-hinh-chinh')!] };
    expect(guide(exercise, exercise.start, home)).toEqual([phone.keys.home]);
  });
});

describe('the slice', () => {
  const { slice } = exerciseOf('chu-to');
  const matters = (variable: string): boolean => slice.vars[phone.varIndex.get(variable)!]!;

  it('keeps what the goal reads and what guards on the way read', () => {
    expect(matters('he.fontSize')).toBe(true);
    expect(matters('cai-dat.query')).toBe(true);
    expect(matters('he.lock')).toBe(true);
  });

  it('leaves out what can change without moving the goal', () => {
    expect(matters('he.torch')).toBe(false);
    expect(matters('tin-nhan.reply')).toBe(false);
    expect(matters('anh.album')).toBe(false);
  });

  it('gives one key to two states that differ only outside it', () => {
    const { setting, start } = exerciseOf('chu-to');
    const lit = step(setting, step(setting, start, control('pull')).state, control('he.thong-bao#den-pin')).state;
    const dark = step(setting, start, control('pull')).state;
    expect(lit).not.toEqual(dark);
    expect(sliceKey(phone, slice, lit)).toBe(sliceKey(phone, slice, dark));
  });
});
