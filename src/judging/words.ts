/** What «Thật hay lừa» says about an item, an outcome and a set. Pure. */
import type { Format } from './item-schema.ts';
import type { Answer, Outcome, SentItem, Tally } from './judge.ts';

export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  'tin-nhan': 'Tin nhắn',
  zalo: 'Zalo',
  'cuoc-goi': 'Cuộc gọi',
  'dia-chi': 'Địa chỉ trang',
  'ma-qr': 'Mã QR',
  'cai-ung-dung': 'Cài ứng dụng',
  'den-nha': 'Người đến nhà',
};

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  'an-toan': 'An toàn',
  'dang-ngo': 'Đáng ngờ',
  'chua-chac': 'Chưa chắc, hỏi lại',
};

/** Where to point, by what was thought. */
export const POINT_WORDS: Readonly<Record<Answer, string>> = {
  'an-toan': 'Chạm chỗ làm cô bác tin.',
  'dang-ngo': 'Chạm chỗ làm cô bác nghi.',
  'chua-chac': 'Chạm chỗ làm cô bác phân vân.',
};

/** What it was, and how the learner did. */
export function outcomeWords({ verdict }: SentItem, answer: Answer, outcome: Outcome): [string, string] {
  if (verdict === 'lua') {
    if (outcome === 'right') return ['Đây là lừa.', 'Cô bác bắt được.'];
    return [
      'Đây là lừa.',
      answer === 'an-toan' ? 'Trông giống thật nên dễ tin.' : 'Nghi đúng rồi, mà làm thế vẫn mắc.',
    ];
  }
  if (outcome === 'right') return ['Đây là thật.', 'Cô bác nhìn đúng.'];
  return ['Đây là thật.', outcome === 'fell' ? 'Việc cô bác chọn thì chưa an toàn.' : 'Nghi thế này thì lỡ việc.'];
}

/** Hits and false alarms in one breath: «Bắt được 6 trong 7 cái lừa. Nghi nhầm 1 trong 6 cái thật.» */
export const tallyWords = ({ scams, caught, genuine, falseAlarms }: Omit<Tally, 'careless'>): string =>
  `Bắt được ${caught} trong ${scams} cái lừa. Nghi nhầm ${falseAlarms} trong ${genuine} cái thật.`;

/** What to take along from a set. */
export function adviceWords({ scams, caught, falseAlarms, careless }: Tally): string {
  if (caught < scams && falseAlarms > 0) return 'Chưa chắc thì hỏi lại bằng số đã lưu, rồi hãy làm.';
  if (caught < scams) return 'Bị giục, bị đòi mã, đòi tiền thì dừng lại. Hỏi người nhà trước.';
  if (falseAlarms > 0) return 'Nghi hết thì lỡ việc thật. Xem có khớp việc mình đang làm không.';
  if (careless > 0) return 'Tin thật cũng làm theo cách mình biết, không đọc mã cho ai.';
  return 'Lần này cô bác nhìn trúng hết.';
}
