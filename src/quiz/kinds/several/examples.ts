import type { SeveralQuestion } from './schema.ts';

/** Named questions of this kind, for unit and accessibility tests. */
export const examples: Record<'keepSecret' | 'noSummary', SeveralQuestion> = {
  keepSecret: {
    id: 'giu-kin-1',
    kind: 'several',
    ask: 'Những gì cô bác không đọc cho người gọi điện?',
    options: [
      { id: 'otp', text: 'Mã sáu số trong tin nhắn', right: true, why: 'Ai có mã ấy là vào được tài khoản.' },
      { id: 'mat-khau', text: 'Mật khẩu của ngân hàng', right: true, why: 'Ngân hàng không bao giờ hỏi mật khẩu.' },
      { id: 'ten-xa', text: 'Tên xã đang ở', right: false, why: 'Tên xã ai cũng biết, không cần giữ kín.' },
      { id: 'gio', text: 'Giờ mở cửa của chợ', right: false, why: 'Giờ chợ không phải điều riêng của cô bác.' },
    ],
    right: 'Mã và mật khẩu chỉ mình cô bác biết.',
    task: 'giu-ma',
  },
  noSummary: {
    id: 'pin-1',
    kind: 'several',
    ask: 'Việc nào giúp máy lâu hết pin?',
    options: [
      { id: 'sang', text: 'Giảm độ sáng màn hình', right: true, why: 'Màn hình tối bớt thì đỡ tốn pin.' },
      { id: 'op', text: 'Đổi ốp lưng mới', right: false, why: 'Ốp lưng không liên quan đến pin.' },
      { id: 'den', text: 'Tắt đèn pin khi không dùng', right: true, why: 'Đèn sáng là pin đang chạy.' },
    ],
  },
};
