import fc from 'fast-check';
import type { Activity } from '../../../src/lib/activity.ts';
import { type Entry, makeEntry } from '../../../src/record/journal.ts';

const confidence = fc.constantFrom('chac' as const, 'hoi-chac' as const, 'doan' as const);

/** Any activity, of few lessons and tasks so that they meet. */
export const activity: fc.Arbitrary<Activity> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('task' as const),
      lesson: fc.constantFrom('mo-khoa', 'chu-to'),
      task: fc.constantFrom('a', 'b'),
      variant: fc.integer({ min: 1, max: 3 }),
      mode: fc.constantFrom('xem' as const, 'lam-theo' as const, 'tu-lam' as const, 'kiem-tra' as const),
      result: fc.constantFrom('done' as const, 'left' as const),
      hint: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
      unsafe: fc.nat(2),
      detours: fc.nat(9),
      confidence,
    },
    { requiredKeys: ['kind', 'lesson', 'task', 'variant', 'mode', 'result', 'hint', 'unsafe', 'detours'] },
  ),
  fc.record(
    {
      kind: fc.constant('question' as const),
      lesson: fc.constantFrom('mo-khoa', 'chu-to'),
      question: fc.constantFrom('q1', 'q2'),
      result: fc.constantFrom('right' as const, 'wrong' as const),
      confidence,
    },
    { requiredKeys: ['kind', 'lesson', 'question', 'result'] },
  ),
  fc.record({
    kind: fc.constant('real' as const),
    lesson: fc.constantFrom('mo-khoa', 'chu-to'),
    item: fc.constantFrom('x', 'y'),
    result: fc.constantFrom('done' as const, 'needs-help' as const),
  }),
  fc.record({
    kind: fc.constant('retell' as const),
    lesson: fc.constant('mo-khoa'),
    result: fc.constant('done' as const),
  }),
  fc.record({
    kind: fc.constant('judgement' as const),
    lesson: fc.constant('that-hay-lua' as const),
    item: fc.constantFrom('tin-1', 'ma-47'),
    format: fc.constantFrom('tin-nhan', 'ma-qr'),
    verdict: fc.constantFrom('that' as const, 'lua' as const),
    answer: fc.constantFrom('an-toan' as const, 'dang-ngo' as const, 'chua-chac' as const),
    sign: fc.constantFrom('seen' as const, 'missed' as const),
    result: fc.constantFrom('right' as const, 'fell' as const, 'false-alarm' as const),
  }),
);

/** Entries of up to three devices; the same id may come twice, even with other contents, as in a damaged copy. */
export const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .tuple(fc.constantFrom('d1', 'd2', 'd3'), fc.integer({ min: 1, max: 12 }), fc.integer(), activity)
    .map(([device, count, at, activity]) => makeEntry(device, count, at, activity)),
  { maxLength: 20 },
);
