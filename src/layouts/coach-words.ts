/** What the record says of a learner's taps, for the volunteer beside them. Pure. */
import type { Trouble } from '../lib/activity.ts';
import type { Independence } from '../review/independence.ts';

export const INDEPENDENCE_WORDS: Readonly<Record<Independence, string>> = {
  'doc-lap': 'độc lập',
  'can-goi-y': 'cần gợi ý',
  'can-lam-cung': 'cần làm cùng',
};

export const INDEPENDENCE_MEANING =
  'Độc lập: tự làm xong. Cần gợi ý: phải nhờ máy chỉ. Cần làm cùng: còn bỏ dở hoặc nhờ làm hộ.';

/** What was seen, and what the volunteer does about it. */
export const TROUBLE_WORDS: Readonly<Record<Trouble, string>> = {
  slip: 'Hay trượt sang nút bên cạnh. Bạn nhắc đặt ngón tay giữa nút, hoặc bật «Tay run» trong Cài đặt.',
  plausible: 'Hay nhầm sang nút có lý. Bạn hỏi «Cô bác tìm gì?», để cô bác tự quay lại.',
  stuck: 'Có lúc bí, chạm mấy lần không đi tiếp. Bạn chờ mười giây rồi hỏi nên nhìn vào đâu.',
  frantic: 'Có lúc chạm vội. Bạn bảo nghỉ tay, đọc to dòng trên cùng rồi hãy chạm.',
};
