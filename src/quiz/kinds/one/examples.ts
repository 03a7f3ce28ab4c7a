import type { OneQuestion } from './schema.ts';

/** Named questions of this kind, for unit and accessibility tests. */
export const examples: Record<'textSize' | 'noTask', OneQuestion> = {
  textSize: {
    id: 'co-chu-1',
    kind: 'one',
    ask: 'Chữ trong tin nhắn nhỏ quá. Cô bác chỉnh ở đâu để mọi ứng dụng cùng to?',
    options: [
      { id: 'a', text: 'Trong tin nhắn, phần Cá nhân', right: false, why: 'Phần ấy chỉ đổi chữ của riêng tin nhắn.' },
      { id: 'b', text: 'Trong Cài đặt, phần Màn hình', right: true, why: 'Cỡ chữ trong Cài đặt áp cho cả máy.' },
      { id: 'c', text: 'Phóng to bằng hai ngón tay', right: false, why: 'Phóng to bằng hai ngón chỉ được một lúc.' },
    ],
    task: 'chu-to',
    source: 'F4.1',
  },
  noTask: {
    id: 'mang-1',
    kind: 'one',
    ask: 'Biểu tượng hình quạt ở đầu màn hình cho biết điều gì?',
    options: [
      { id: 'wifi', text: 'Máy đang nối Wi-Fi', right: true, why: 'Hình quạt là dấu của Wi-Fi.' },
      { id: 'pin', text: 'Máy sắp hết pin', right: false, why: 'Pin là hình cục pin ở góc phải.' },
      { id: 'loa', text: 'Loa của máy đang tắt', right: false, why: 'Loa tắt là hình chiếc loa có gạch chéo.' },
    ],
  },
};
