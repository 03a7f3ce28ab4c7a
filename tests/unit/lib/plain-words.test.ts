import { describe, expect, it } from 'vitest';
import { sentenceIssues, sentencesOf, wordIssues } from '../../../src/lib/plain-words.ts';

describe('words a learner should not meet', () => {
  it('are named, with what to write instead', () => {
    for (const [text, part] of [
      ['Thao tác này không hợp lệ.', 'không hợp lệ'],
      ['Bấm vào nút đỏ.', 'bấm'],
      ['Làm tốt lắm!', 'chấm than'],
      ['Bạn hãy chạm nút xanh.', 'bạn hãy'],
      ['Điện thoại của bạn hết pin.', 'của bạn'],
      ['Gọi 0000000315.', 'nhóm'],
      ['Ngày 5/9/2026.', 'hai chữ số'],
      ['Xong rồi 🙂', 'mặt cười'],
    ] as const)
      expect(wordIssues(text).join(' '), text).toContain(part);
  });

  it('may stand between « », where they are the words of a real button', () => {
    expect(wordIssues('Chạm «Kích hoạt tài khoản» rồi «Xác thực».')).toEqual([]);
  });

  it('leave the volunteer and friends their name', () => {
    expect(wordIssues('Cô bác hỏi bạn kèm. Kết bạn với người quen, đưa giấy cho bạn của con.')).toHaveLength(0);
  });
});

describe('sentences', () => {
  it('end neither inside an address nor inside a number', () => {
    expect(sentencesOf('Gõ dichvucong.gov.vn. Gọi 1900.0368. Xong')).toEqual([
      'Gõ dichvucong.gov.vn',
      'Gọi 1900.0368',
      'Xong',
    ]);
  });

  it('of more than twenty tiếng are to be cut', () => {
    expect(sentenceIssues(`${'chạm '.repeat(20)}.`)).toEqual([]);
    expect(sentenceIssues(`${'chạm '.repeat(21)}.`)).toHaveLength(1);
  });
});
