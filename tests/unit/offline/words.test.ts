import { expect, test } from 'vitest';
import { downloadWords, refusalWords, troubleWords } from '../../../src/offline/words.ts';

const sentences = [...Object.values(troubleWords), ...Object.values(refusalWords)];

test('no sentence to a learner is longer than twenty syllables', () => {
  for (const text of sentences)
    for (const sentence of text.split(/[.?]\s*/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
});

test('every trouble says how to go on', () => {
  for (const text of Object.values(troubleWords)) expect(text).toContain('«Tải tiếp»');
});

test('the button says what it will do next', () => {
  expect(downloadWords('none', 'chặng 1')).toBe('Tải chặng 1');
  expect(downloadWords('partial', 'chặng 1')).toBe('Tải tiếp chặng 1');
});
