/** Nghịch thử: the whole phone with no goal. */
import type { Exercise } from './exercise.ts';
import type { Phone } from './phone.ts';
import { slice } from './slice.ts';
import { freshState } from './state.ts';

/** An exercise that is never solved: nothing is asked of it. */
export function freePlay(phone: Phone): Exercise {
  const goal = { vars: [], at: [] };
  return {
    task: {
      id: 'nghich-thu',
      title: 'Nghịch thử',
      story: 'Chạm gì cũng được. Máy tập không hỏng, không gọi cho ai.',
      goal: {},
      variants: [],
    },
    variant: { id: 'nghich-thu' },
    number: 1,
    story: 'Chạm gì cũng được. Máy tập không hỏng, không gọi cho ai.',
    setting: { phone, values: phone.source.header.practice, icons: [], interrupt: undefined },
    start: freshState(phone),
    goal,
    unsafe: [],
    slice: slice(phone, goal),
  };
}
