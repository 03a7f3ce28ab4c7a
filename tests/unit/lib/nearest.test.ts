import { expect, it } from 'vitest';
import { nearest } from '../../../src/lib/nearest.ts';

it('a slip of the pen is told which word was meant', () => {
  expect(nearest('gaol', ['goal', 'start', 'story'])).toBe('Ý bạn là «goal»?');
  expect(nearest('cai-dat.co-chuu', ['cai-dat.chinh', 'cai-dat.co-chu'])).toBe('Ý bạn là «cai-dat.co-chu»?');
});

it('a name like none of them is told what there is', () => {
  expect(nearest('hoan-toan-khac', ['goal', 'start'])).toBe('Đang có: goal, start');
});

it('a long list is cut short', () => {
  const many = Array.from({ length: 20 }, (_, index) => `rat-dai-${index}`);
  expect(nearest('x', many)).toMatch(/^Đang có: rat-dai-0, .*rat-dai-11…$/);
});

it('nothing known is no error', () => {
  expect(nearest('x', [])).toBe('Đang có: ');
});
