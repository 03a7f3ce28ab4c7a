import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { distances, explore, TooManyStatesError } from '../../../src/simulator/explore.ts';
import { exerciseOf, exercises, wander } from './fixture.ts';

describe.each(exercises)('exploring %s', (_, exercise) => {
  const { states, isMet } = explore(exercise);

  it('ends, with no screen twice in a stack', () => {
    for (const { stacks } of states) for (const stack of stacks) expect(new Set(stack).size).toBe(stack.length);
  });

  it('meets whatever random taps on the whole phone lead to', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const state = wander(exercise.setting, exercise.start, seed % 30, seededRandom(seed));
      expect(isMet(state), `seed ${seed}`).toBe(true);
    }
  });
});

it('random taps never let a stack grow beyond the screens of its app', () => {
  const { setting, start } = exerciseOf('tra-loi', 3);
  for (let seed = 1; seed <= 20; seed++) {
    const { stacks } = wander(setting, start, 400, seededRandom(seed));
    for (const stack of stacks) expect(new Set(stack).size).toBe(stack.length);
  }
});

it('more states than the limit is an error, not a long wait', () => {
  expect(() => explore(exerciseOf('tra-loi'), 50)).toThrow(TooManyStatesError);
  expect(() => explore(exerciseOf('tra-loi'), 50)).toThrow('50');
});

it('a state from which there is no way is infinitely far', () => {
  const explored = explore(exerciseOf('chu-to'));
  expect(distances(explored, () => false).every((distance) => distance === Number.POSITIVE_INFINITY)).toBe(true);
  expect(distances(explored, () => true).every((distance) => distance === 0)).toBe(true);
});
