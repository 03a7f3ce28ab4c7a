import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasPersonalNumber, noteWords } from '../../../src/layouts/change-note.ts';

test('a note says the lesson, the task, the maker, the difference and the day', () => {
  expect(
    noteWords({ lesson: 'Làm chữ to', task: '', maker: 'Samsung', what: ' Nút ghi «Phông chữ» ' }, '24/11/2026'),
  ).toBe(
    [
      'Lớp Số: máy thật khác bài học',
      'Bài: Làm chữ to',
      'Hãng máy: Samsung',
      'Chỗ khác: Nút ghi «Phông chữ»',
      'Ngày xem: 24/11/2026',
    ].join('\n'),
  );
});

test('a number long enough to be somebody’s is noticed however it is grouped', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{9,12}$/), fc.constantFrom('', ' ', '.', '-'), (digits, gap) =>
      hasPersonalNumber(`ông Mẫu ${[...digits].join(gap)} nhé`),
    ),
  );
  expect(hasPersonalNumber('Bước 3, màn hình 12, ngày 24/11')).toBe(false);
});
