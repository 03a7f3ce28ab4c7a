/** What «Thật hay lừa» says about an item, an outcome and a set. Pure. */
import type { Format } from './item-schema.ts';
import type { Answer, Judgement, SentItem, Tally } from './judge.ts';

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

/** What it was, and how the learner did: what was thought and what was done each get their due. */
export function outcomeWords(item: SentItem, { answer, action }: Judgement): [string, string] {
  const chosen = item.actions.find(({ id }) => id === action);
  if (item.verdict === 'lua') {
    if (answer === 'an-toan')
      return ['Đây là lừa.', chosen?.right ? 'Khó nhận ra, mà việc làm thì đúng.' : 'Trông giống thật nên dễ tin.'];
    if (!chosen?.right) return ['Đây là lừa.', 'Cô bác ngờ là đúng. Việc làm thì còn hở.'];
    return ['Đây là lừa.', answer === 'dang-ngo' ? 'Cô bác bắt được.' : 'Chưa chắc mà làm vẫn đúng.'];
  }
  if (!chosen?.right)
    return ['Đây là thật.', chosen?.refuses ? 'Bỏ qua thì lỡ việc.' : 'Việc làm thì nên khác một chút.'];
  if (answer === 'dang-ngo') return ['Đây là thật.', 'Nghi hơi quá, mà việc làm thì đúng.'];
  return ['Đây là thật.', answer === 'an-toan' ? 'Cô bác nhìn đúng.' : 'Chưa chắc mà làm vẫn đúng.'];
}

/** A part or an action named in a sentence; what is said in it already stands in « ». */
export const named = (text: string): string => (text.includes('«') ? text : `«${text}»`);

/** Keeps what stands on both sides of it on one line, and takes no room. */
const JOINER = '\u2060';
/** A line may break here. */
const BREAK = '\u200b';

/**
 * An address as it would look on a real phone, yet broken: no copy of it can be opened, and no bracket tells the false one at a
 * glance. A line breaks after a dot, not within a name.
 */
export const brokenAddresses = (text: string): string =>
  text.replace(/[a-z0-9-]+(?:(?:\[\.\]|\.)[a-z0-9-]*[a-z][a-z0-9-]*)+/g, (address) =>
    address.replaceAll('[.]', '.').replaceAll('-', `${JOINER}-${JOINER}`).replaceAll('.', `${JOINER}.${BREAK}`),
  );

/** Hits and false alarms in one breath: «Bắt được 6 trong 7 cái lừa. Nghi nhầm 1 trong 6 cái thật.» */
export const tallyWords = ({ scams, caught, genuine, falseAlarms }: Omit<Tally, 'careless'>): string =>
  `Bắt được ${caught} trong ${scams} cái lừa. Nghi nhầm ${falseAlarms} trong ${genuine} cái thật.`;

/** What to take along from a set. */
export function adviceWords({ scams, caught, falseAlarms, careless }: Tally): string {
  if (caught < scams && falseAlarms > 0) return 'Chưa chắc thì hỏi lại bằng số đã lưu, rồi hãy làm.';
  if (caught < scams) return 'Bị giục, bị đòi mã, đòi tiền thì dừng lại. Hỏi người nhà trước.';
  if (falseAlarms > 0) return 'Nghi hết thì lỡ việc thật. Xem có khớp việc mình đang làm không.';
  if (careless > 0) return 'Việc thật cũng làm theo cách mình biết, không đọc mã cho ai.';
  return 'Lần này cô bác nhìn trúng hết.';
}
