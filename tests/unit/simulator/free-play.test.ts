import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { freePlay } from '../../../src/simulator/free-play.ts';
import { holds } from '../../../src/simulator/state.ts';
import { phone, screenOf, wander } from './fixture.ts';

describe('free play', () => {
  const exercise = freePlay(phone);

  it('begins with a fresh phone at the home screen', () => {
    expect(screenOf(exercise.start)).toBe('he.man-hinh-chinh');
  });

  it('asks for nothing, so it is never solved', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const state = wander(exercise.setting, exercise.start, 20, seededRandom(seed));
      expect(holds(exercise.goal, phone, state)).toBe(false);
    }
  });
});
