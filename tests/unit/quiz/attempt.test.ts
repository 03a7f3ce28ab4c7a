import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { questionActivity } from '../../../src/quiz/attempt.ts';

it('an activity carries the confidence when it was told, and no empty place for it otherwise', () => {
  expect(questionActivity('co-chu', 'co-chu-1', 'right', 'doan')).toMatchObject({ confidence: 'doan' });
  expect(questionActivity('co-chu', 'co-chu-1', 'wrong')).toEqual({
    kind: 'question',
    lesson: 'co-chu',
    question: 'co-chu-1',
    result: 'wrong',
  });
});

it('the script inlined in every page stays within 700 bytes', () => {
  expect(statSync(new URL('../../../src/quiz/answer-inline.js', import.meta.url)).size).toBeLessThanOrEqual(700);
});
