/**
 * What stops a brief before any score is shown: X6 personal data, X7 asking for invented figures, quotes or people, X8 a real
 * person's voice, X9 a secret or internal paper. Pure.
 */
import type { Span } from '../text/tokens.ts';
import { after, before, find, has, isNegated, phraseBook, type Reading } from './reading.ts';

export type StopCode = 'X6' | 'X7' | 'X8' | 'X9';
export interface Stop {
  code: StopCode;
  /** The learner's words that stop it. */
  spans: readonly Span[];
  /** What it is, to follow «Dừng ở …:». */
  what: string;
  /** What to do about it. */
  mend: string;
}

const makeUp = phraseBook({
  ask: [
    'bịa',
    'bịa thêm',
    'bịa ra',
    'nghĩ ra',
    'tự nghĩ ra',
    'tự nghĩ',
    'hư cấu',
    'chế',
    'chế thêm',
    'tự chế',
    'tự cho',
    'tự cho thêm',
    'tự đặt',
    'tự thêm',
    'sáng tác',
  ],
  add: ['thêm', 'cho thêm', 'chèn thêm', 'thêm vài', 'bổ sung', 'tạo thêm', 'chèn'],
});
const inventions = phraseBook({
  thing: [
    ...[
      'số liệu',
      'con số',
      'vài số',
      'tỷ lệ',
      'phần trăm',
      'lời',
      'câu nói',
      'cảm nhận',
      'phát biểu',
      'trích dẫn',
      'nhân chứng',
    ],
    ...[
      'tên',
      'đại biểu',
      'giải thưởng',
      'nạn nhân',
      'lời khen',
      'số người',
      'số tiền',
      'nhân vật thật',
      'câu cảm nhận',
      'câu chuyện có thật',
    ],
    ...['lời học viên', 'lời khách', 'thành tích', 'thống kê'],
  ],
});
/** Taken from somewhere, not made up. */
const sourced = phraseBook({
  from: [
    'từ sổ',
    'theo sổ',
    'trong sổ',
    'nếu có nguồn',
    'có nguồn',
    'từ dữ kiện',
    'trong dữ kiện',
    'lời mời',
    'lời chào',
    'kèm nguồn',
    'lời cảm ơn',
    'lời chúc',
    'nếu có thật',
  ],
});

const imitate = phraseBook({
  imitate: [
    'giả giọng',
    'nhái giọng',
    'bắt chước giọng',
    'giả làm',
    'nhại giọng',
    'bắt chước cách nói',
    'sao chép giọng',
    'mạo danh',
    'dùng giọng',
    'lấy giọng',
  ],
});
const voiceOf = phraseBook({
  of: ['giọng của', 'giọng như', 'giọng', 'phong cách của', 'đóng vai', 'bạn là', 'nói như'],
});
const persons = phraseBook({
  office: [
    ...[
      'bí thư',
      'chủ tịch',
      'phó chủ tịch',
      'trưởng bản',
      'trưởng thôn',
      'trưởng khu',
      'giám đốc',
      'hiệu trưởng',
      'lãnh đạo',
    ],
    ...[
      'ca sĩ',
      'diễn viên',
      'nghệ sĩ',
      'người nổi tiếng',
      'bác hồ',
      'MC nổi tiếng',
      'phát thanh viên nổi tiếng',
      'nghệ nhân',
      'thần tượng',
      'cầu thủ',
    ],
  ],
  title: ['anh', 'chị', 'ông', 'bà', 'đồng chí', 'bác', 'thầy', 'cô', 'nhà báo', 'chú'],
});

const papers = phraseBook({
  paper: [
    'văn bản',
    'tài liệu',
    'công văn',
    'dự thảo',
    'đóng dấu',
    'dấu',
    'biên bản',
    'báo cáo',
    'kế hoạch',
    'hồ sơ',
    'nghị quyết',
    'bản',
    'giấy tờ',
    'đề án',
  ],
});
const secret = phraseBook({
  secret: [
    'mật',
    'tối mật',
    'tuyệt mật',
    'nội bộ',
    'lưu hành nội bộ',
    'chưa công bố',
    'chưa ban hành',
    'chưa ký',
    'hạn chế phổ biến',
    'đóng dấu mật',
    'dấu mật',
  ],
});
const notSecret = phraseBook({ not: ['mật khẩu', 'bí mật', 'thân mật', 'mật ong', 'mật độ', 'bảo mật', 'cẩn mật'] });

/** «Không tự phong giải thưởng hay thêm số liệu»: one «không» for all that follows it up to a comma. */
function isNegatedInClause(reading: Reading, at: number): boolean {
  const { clause } = reading.words[at]!;
  const back = before(reading, at, 10);
  const first = reading.words.findIndex((word) => word.clause === clause);
  return isNegated(reading, at, Math.min(10, at - Math.max(back.from, first)));
}

/** Every reason to stop, in the order of their codes. */
export function stopsOf(reading: Reading, personalData: readonly Span[]): Stop[] {
  const { words } = reading;
  const span = (from: number, to: number): Span => ({ start: words[from]!.start, end: words[to - 1]!.end });
  const stops: Stop[] = [];
  if (personalData.length > 0)
    stops.push({
      code: 'X6',
      spans: personalData,
      what: 'có dữ liệu cá nhân',
      mend: 'Xoá đi, thay bằng [HỌ TÊN], [SỐ]. Số tự đặt để tập cũng xoá.',
    });

  const inventing = find(reading, makeUp).flatMap(({ from, to, tag }) => {
    if (isNegated(reading, from, 3) || isNegatedInClause(reading, from)) return [];
    const rest = after(reading, to, tag === 'ask' ? 7 : 4);
    const thing = find(reading, inventions, rest)[0];
    if (!thing || has(reading, sourced, { from, to: Math.min(words.length, thing.to + 5) })) return [];
    return [span(from, thing.to)];
  });
  if (inventing.length > 0)
    stops.push({
      code: 'X7',
      spans: inventing,
      what: 'xin bịa số liệu, tên hay lời người',
      mend: 'Bỏ câu ấy. Chưa có thì ghi [CẦN BỔ SUNG].',
    });

  const voices = [
    ...find(reading, imitate).flatMap(({ from, to }) => {
      if (isNegated(reading, from, 3)) return [];
      const whose = find(reading, persons, after(reading, to, 5))[0];
      return whose ? [span(from, whose.to)] : [];
    }),
    ...find(reading, voiceOf).flatMap(({ from, to }) => {
      if (isNegated(reading, from, 3)) return [];
      const whose = find(reading, persons, { from: to, to: Math.min(words.length, to + 3) })[0];
      if (!whose) return [];
      const first = words[whose.to];
      const second = words[whose.to + 1];
      const isNamed =
        first !== undefined && second !== undefined && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(second.text);
      const isRole = /^(dong vai|ban la)$/.test(
        words
          .slice(from, to)
          .map((word) => word.folded)
          .join(' '),
      );
      if (isRole ? isNamed && whose.tag === 'title' : whose.tag === 'office' || isNamed)
        return [span(from, isNamed ? whose.to + 2 : whose.to)];
      return [];
    }),
  ];
  if (voices.length > 0)
    stops.push({
      code: 'X8',
      spans: voices.slice(0, 1),
      what: 'xin giả giọng người thật',
      mend: 'Tả giọng bằng lời: chậm, ấm, lễ phép. Không mượn tên ai.',
    });

  const secrets = find(reading, secret).flatMap(({ from, to }) => {
    const around = { from: Math.max(0, from - 1), to: Math.min(words.length, to + 1) };
    if (has(reading, notSecret, around) || isNegated(reading, from, 6)) return [];
    const paper = find(reading, papers, before(reading, from, 4)).at(-1);
    return paper ? [span(paper.from, to)] : [];
  });
  if (secrets.length > 0)
    stops.push({
      code: 'X9',
      spans: secrets,
      what: 'có tài liệu mật hoặc nội bộ',
      mend: 'Không dán vào AI. Chỉ dùng điều đã công bố.',
    });
  return stops;
}
