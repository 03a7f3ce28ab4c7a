import { expect, test } from 'vitest';
import { commandFor } from '../../../src/present/keys.ts';

for (const key of ['PageDown', 'ArrowRight', 'Enter'])
  test(`${key} goes on`, () => expect(commandFor(key)).toBe('tiep'));
for (const key of ['PageUp', 'ArrowLeft']) test(`${key} goes back`, () => expect(commandFor(key)).toBe('lui'));

test('a letter means the same with the capitals lock on', () => {
  for (const key of ['h', 'b', 'n', 'f', 'k']) expect(commandFor(key.toUpperCase())).toBe(commandFor(key));
});

test('a digit is a task, and zero is none', () => {
  expect(commandFor('3')).toEqual({ task: 3 });
  expect(commandFor('0')).toBeUndefined();
});

test('names inherited from objects mean nothing', () => expect(commandFor('constructor')).toBeUndefined());
