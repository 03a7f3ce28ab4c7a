import { describe, expect, it } from 'vitest';
import type { TaskActivity } from '../../../src/lib/activity.ts';
import type { Entry } from '../../../src/review/entry.ts';
import { independenceOf, standings } from '../../../src/review/independence.ts';
import { task } from './arbitraries.ts';

const attempt = (more: Partial<TaskActivity> = {}): TaskActivity => task({ lesson: 'co-chu', task: 'chu-to', ...more });
const now = Date.UTC(2026, 10, 24);
const entries = (...activities: TaskActivity[]): Entry[] =>
  activities.map((activity, index) => ({ device: 'd', count: index + 1, at: now - 1000 + index, activity }));

describe('how far a task goes without help', () => {
  it('is independent when done alone with no more than a word where to look, detours or not', () => {
    expect(independenceOf(attempt({ hint: 1, detours: 4 }))).toBe('doc-lap');
  });
  it('needs hints when the control had to be shown, or something unsafe was done and set right', () => {
    expect(independenceOf(attempt({ hint: 3 }))).toBe('can-goi-y');
    expect(independenceOf(attempt({ unsafe: 1 }))).toBe('can-goi-y');
  });
  it('needs company when a step was done by the machine, when it was left, or only followed', () => {
    expect(independenceOf(attempt({ hint: 4 }))).toBe('can-lam-cung');
    expect(independenceOf(attempt({ result: 'left' }))).toBe('can-lam-cung');
    expect(independenceOf(attempt({ mode: 'lam-theo' }))).toBe('can-lam-cung');
  });
});

describe('the standing of each task', () => {
  it('is that of the latest attempt alone, and not lowered by following it again', () => {
    const [one] = standings(entries(attempt({ hint: 3 }), attempt(), attempt({ mode: 'lam-theo' })), 'co-chu', now);
    expect(one).toMatchObject({ task: 'chu-to', independence: 'doc-lap' });
  });
  it('tells the most frequent trouble first, over all attempts', () => {
    const [one] = standings(
      entries(
        attempt({ trouble: { slip: 1, plausible: 0, stuck: 0, frantic: 0 } }),
        attempt({ trouble: { slip: 1, plausible: 0, stuck: 3, frantic: 0 } }),
      ),
      'co-chu',
      now,
    );
    expect(one!.trouble).toEqual(['stuck', 'slip']);
  });
  it('counts neither Xem nor other lessons', () => {
    expect(standings(entries(attempt({ mode: 'xem' }), attempt({ lesson: 've-nha' })), 'co-chu', now)).toEqual([]);
  });
});
