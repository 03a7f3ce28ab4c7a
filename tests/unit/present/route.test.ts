import { expect, test } from 'vitest';
import { routeFor, taskAt, tasksOf } from '../../../src/present/route.ts';

const frames = [
  { id: 'mo-dau', part: 'mo-dau' },
  { id: 'viec-mot', part: 'viec-mot' },
  { id: 'viec-mot-1', part: 'viec-mot' },
  { id: 'viec-hai', part: 'viec-hai' },
  { id: 'cau-a', part: 'cau-hoi' },
  { id: 've-nha', part: 've-nha' },
];

test('only the chosen task stands between the opening and the questions', () => {
  expect(routeFor(frames, 'hai').map(({ id }) => id)).toEqual(['mo-dau', 'viec-hai', 'cau-a', 've-nha']);
});

test('a lesson without tasks still has its opening and questions', () => {
  expect(routeFor(frames, undefined).map(({ id }) => id)).toEqual(['mo-dau', 'cau-a', 've-nha']);
});

test('the tasks are listed once each, in order', () => expect(tasksOf(frames)).toEqual(['mot', 'hai']));

test('an address of a task chooses that task, any other address the first', () => {
  expect(taskAt(frames, 'viec-hai')).toBe('hai');
  expect(taskAt(frames, 'cau-a')).toBe('mot');
  expect(taskAt(frames, 'khong-co')).toBe('mot');
});
