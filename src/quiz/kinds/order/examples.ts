import type { OrderQuestion } from './schema.ts';

/** Named questions of this kind, for unit and accessibility tests. */
export const examples: Record<'sendPhoto' | 'alphabetical', OrderQuestion> = {
  sendPhoto: {
    id: 'gui-anh-1',
    kind: 'order',
    ask: 'Cô bác gửi một tấm ảnh cho con. Làm việc gì trước, việc gì sau?',
    items: [
      { id: 'mo', text: 'Mở ứng dụng Tin nhắn', why: 'Phải vào Tin nhắn trước đã.' },
      { id: 'ten', text: 'Chạm tên người nhận', why: 'Chọn đúng người rồi mới chọn ảnh.' },
      { id: 'anh', text: 'Chọn tấm ảnh', why: 'Có ảnh rồi mới gửi được.' },
      { id: 'gui', text: 'Chạm nút Gửi', why: 'Gửi là việc làm sau cùng.' },
    ],
    done: 'Vào đúng chỗ, chọn đúng người, xem lại ảnh rồi mới gửi.',
    task: 'gui-anh',
  },
  alphabetical: {
    id: 'goi-1',
    kind: 'order',
    ask: 'Cô bác xếp các việc khi gọi điện cho đúng thứ tự.',
    items: [
      { id: 'a', text: 'Bật màn hình', why: 'Màn hình sáng mới thấy được nút.' },
      { id: 'b', text: 'Chạm Điện thoại', why: 'Ứng dụng ấy dùng để gọi.' },
      { id: 'c', text: 'Gõ số cần gọi', why: 'Gõ đủ số rồi mới gọi.' },
      { id: 'd', text: 'Nghe chuông đổ', why: 'Chuông đổ là máy bên kia đang reo.' },
    ],
    done: 'Bốn việc ấy là đủ một cuộc gọi.',
  },
};
