/** Why no answer came, in words with one next step. Nothing of what the server said stands in them. Pure. */
export type Trouble =
  | 'offline'
  | 'unreachable'
  | 'too-slow'
  | 'stopped'
  | 'refused'
  | 'not-there'
  | 'too-many'
  | 'server'
  | 'not-taken'
  | 'too-large'
  | 'not-json'
  | 'no-answer';

export const TROUBLE_WORDS: Readonly<Record<Trouble, string>> = {
  offline: 'Máy đang không có mạng. Có mạng rồi đồng chí xem lại và gửi.',
  unreachable:
    'Không nối được. Máy chủ tắt, bảo đi sang địa chỉ khác, hoặc không cho trang này hỏi. Hỏi người quản máy chủ.',
  'too-slow': 'Chờ lâu quá, máy đã thôi chờ. Đồng chí rút ngắn đề bài rồi gửi lại.',
  stopped: 'Đã thôi chờ. Chữ có thể đã tới máy chủ.',
  refused: 'Máy chủ không nhận khoá này. Đồng chí chạm «Quên khoá», ghi lại khoá.',
  'not-there': 'Máy chủ không có địa chỉ hoặc mô hình này. Đồng chí xem lại hai ô ấy.',
  'too-many': 'Máy chủ báo hỏi quá nhiều. Đồng chí đợi vài phút rồi gửi lại.',
  server: 'Máy chủ đang hỏng. Đồng chí để lúc khác, hoặc dùng cách chép tay ở trên.',
  'not-taken': 'Máy chủ không nhận cách hỏi này. Hỏi người quản máy chủ.',
  'too-large': 'Câu trả lời dài quá mức. Máy đã bỏ, không giữ gì.',
  'not-json': 'Máy chủ trả lời không đúng khuôn. Máy đã bỏ, không giữ gì.',
  'no-answer': 'Máy chủ trả lời mà không có chữ nào. Đồng chí xem lại tên mô hình.',
};

/** What a status other than 200 to 299 tells. */
export function troubleOf(status: number): Trouble {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404) return 'not-there';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'server' : 'not-taken';
}
