import { describe, expect, it } from 'vitest';
import { bareFacts } from '../../../src/course/bare-facts.ts';

const found = (text: string): string[] => bareFacts(text).map(({ what, text: part }) => `${what}: ${part}`);

describe('a fact stated in a text', () => {
  it('is found when it is a fee, a time limit, a hotline, a law or a version', () => {
    expect(found('Lệ phí 22.000 đ, có nơi 15 nghìn.')).toEqual(['số tiền: 22.000 đ', 'số tiền: 15 nghìn']);
    expect(found('Xong trong 3 ngày, hoặc 7 ngày làm việc, nộp trước 23 giờ.')).toEqual([
      'thời hạn: trong 3 ngày',
      'thời hạn: 7 ngày làm việc',
      'thời hạn: trước 23 giờ',
    ]);
    expect(found('Gọi 1900.0368, 18001096, 113 hoặc 156.')).toEqual([
      'số tổng đài: 1900.0368',
      'số tổng đài: 18001096',
      'số tổng đài: 113',
      'số tổng đài: 156',
    ]);
    expect(found('Theo Nghị định 69/2024/NĐ-CP và Luật Căn cước.')).toHaveLength(3);
    expect(found('VNeID 2.2.6 trên Android 16')).toEqual(['số phiên bản: VNeID 2.2.6', 'số phiên bản: Android 16']);
  });

  it('is not found in everyday numbers, practice numbers and dates', () => {
    for (const text of [
      'Bài này chừng 7 phút.',
      '2. Đồng chí đọc lại.',
      'Chiều nay có bão. Đón cháu lúc 15 giờ.',
      '0000 000 113, 0000 000 156',
      'Ngày 10/08/2026, 9:15',
      'Cỡ chữ 24, còn 3 việc, ba ngày nữa con về.',
      'Mã 482913',
      'tasks: [khan-cap-goi-113]',
    ])
      expect(found(text)).toEqual([]);
  });
});
