import { expect, it } from 'vitest';
import { keepTogether } from '../../../src/lib/keep-together.ts';

it.each([
  ['Chạm lần lượt các số 0000 000 315.', 'Chạm lần lượt các số 0000~000~315.'],
  ['Từ đủ 75 tuổi, trong 60 ngày.', 'Từ đủ 75~tuổi, trong 60~ngày.'],
  ['Cô bác trả 35.000 đồng, cô bác xem lại.', 'Cô~bác trả 35.000~đồng, cô~bác xem lại.'],
  ['Bước 3 trong 5', 'Bước 3 trong 5'],
])('%s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('~', '\u00a0'));
});
