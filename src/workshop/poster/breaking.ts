/**
 * Where a line of Vietnamese may end. Written tiếng are parted by spaces, but not every space is a place to turn: a number
 * keeps its unit, a weekday its date, a name all its tiếng; a word of two tiếng is cut only when nothing else fits. Pure.
 */

/** Words that a name follows: «xã Lục Hồn», «thôn Khe Mẫu», «bến Mẫu», «khối Mẫu 5». */
const beforeName = new Set(
  'xã phường khu thôn bản khối đội bến trường thpt thcs hội đoàn ban báo công hồ nguồn theo'.split(' '),
);

/** Everyday words of two tiếng and more; each pair of neighbours in one is kept together where it can be. */
const words = [
  ...['điện thoại', 'văn hóa', 'văn hoá', 'nhà văn', 'bãi biển', 'hội trường', 'thanh niên', 'đoàn viên', 'thủ tục'],
  ...[
    'mật khẩu',
    'ứng dụng',
    'trí tuệ',
    'tuệ nhân',
    'nhân tạo',
    'công an',
    'ông bà',
    'cô bác',
    'bà con',
    'tin nhắn',
    'ngân hàng',
  ],
  ...['giấy tờ', 'cuộc gọi', 'lệ phí', 'gọi lạ', 'kỹ năng', 'kĩ năng', 'công tác', 'học sinh', 'đăng ký', 'găng tay'],
  ...[
    'rung chuông',
    'chuông vàng',
    'làm thủ',
    'hoạt động',
    'ra quân',
    'người dân',
    'buổi sáng',
    'buổi tối',
    'cuối tuần',
  ],
  ...[
    'trực tiếp',
    'hành chính',
    'phục vụ',
    'trung tâm',
    'hướng dẫn',
    'cảnh báo',
    'cháu con',
    'con cháu',
    'thấy mặt',
    'gọi thấy',
    'việc số',
    'ra quân',
    'giúp làm',
  ],
  ...['không đọc', 'đầu mối', 'liên hệ', 'kính lão', 'nước uống', 'tối thứ', 'sáng thứ', 'chiều thứ', 'sáng chủ'],
  ...[
    'cúp máy',
    'xưng là',
    'bộ công',
    'chủ nhật',
    'an toàn',
    'tính đến',
    'cùng nhau',
    'lớp học',
    'miễn phí',
    'tập huấn',
  ],
  ...['tập trung', 'trẻ em', 'việc số', 'đi cùng', 'người lớn', 'tổ chức', 'phổ thông', 'tình nguyện', 'nắn nót'],
];
const pairs = new Set(words);

const bare = (word: string): string => word.replace(/^[«“"(]+|[»”").,:;?…]+$/gu, '').toLowerCase();
const isNumber = (word: string): boolean => /^[(>≥<~]?\d[\d.,]*%?[.,:;)]*$/u.test(word);
const isHour = (word: string): boolean => /^\d{1,2}[:g]\d{2}/u.test(word);
const isDate = (word: string): boolean => /^\d{1,2}\/\d{1,2}(\/\d{4})?/u.test(word);
const isCapital = (word: string): boolean => /^[«“"(]?\p{Lu}/u.test(word);
const isDash = (word: string): boolean => /^[–—-]$/u.test(word);
const weekday = /^(hai|ba|tư|năm|sáu|bảy|nhật)$/u;

/** Cost of turning after the word at `index`: 0 free, 1 splits a word, Infinity never. */
export function costOfTurn(all: readonly string[], index: number): number {
  const [word, next, after] = [all[index] ?? '', all[index + 1] ?? '', all[index + 2] ?? ''];
  const [here, there] = [bare(word), bare(next)];
  if (isDash(next) || next.startsWith('(') || there === '') return Number.POSITIVE_INFINITY;
  if (isDash(word))
    return isNumber(next) || isHour(next) || isDate(next) || isCapital(next) ? Number.POSITIVE_INFINITY : 0;
  const ended = /[.,:;?…]$/u.test(word);
  if ((here === 'thứ' && weekday.test(there)) || (here === 'chủ' && there === 'nhật')) return Number.POSITIVE_INFINITY;
  if (weekday.test(here) && isDate(next) && /^(thứ|chủ)$/u.test(bare(all[index - 1] ?? '')))
    return Number.POSITIVE_INFINITY;
  if (ended) return 0;
  if (isNumber(word) && /^\p{L}/u.test(next)) return Number.POSITIVE_INFINITY;
  if (isNumber(next) || ((here === 'lúc' || here === 'ngày') && (isHour(next) || isDate(next))))
    return Number.POSITIVE_INFINITY;
  if (isCapital(next)) {
    if (isCapital(word) && index > 0 && !weekday.test(there)) return Number.POSITIVE_INFINITY;
    if (beforeName.has(here)) return Number.POSITIVE_INFINITY;
  }
  if (here === 'đoàn' && /^(xã|phường|đặc)$/u.test(there)) return Number.POSITIVE_INFINITY;
  if (here === 'đặc' && there === 'khu') return Number.POSITIVE_INFINITY;
  if (pairs.has(`${here} ${there}`)) return 1;
  // «của», «và», «đến», «không» lead what follows: better at the head of a line than at its end.
  return /^(của|và|để|đến|cho|với|ở|tại|từ|là|các|những|một|bằng|không|trong|ngoài|trên|khi|mà)$/u.test(here) &&
    after !== ''
    ? 0.3
    : 0;
}

export interface Broken {
  lines: readonly string[];
  /** How many words were cut or left alone; 0 is what a typesetter would sign. */
  slips: number;
}

/**
 * The text in as few lines as its width allows, the lines as even as can be; undefined when a part that may not be cut is
 * wider than the line. A single tiếng is left alone on the last line only if no other way exists.
 */
export function breakText(text: string, width: number, measure: (text: string) => number): Broken | undefined {
  const all = text.trim().split(/\s+/u).filter(Boolean);
  interface Way {
    lines: number;
    cost: number;
    slips: number;
    from: number;
  }
  const best: (Way | undefined)[] = [{ lines: 0, cost: 0, slips: 0, from: 0 }];
  for (let end = 1; end <= all.length; end++) {
    const last = end === all.length;
    const turn = last ? 0 : costOfTurn(all, end - 1);
    if (turn === Number.POSITIVE_INFINITY) continue;
    for (let from = end - 1; from >= 0; from--) {
      const long = measure(all.slice(from, end).join(' '));
      if (long > width) break;
      const before = best[from];
      if (!before) continue;
      // Worst at the end; a lone tiếng at the head of several lines reads like a slip too.
      const alone = end - from > 1 || (last && from === 0) ? 0 : last ? 1 : 0.6;
      const way: Way = {
        lines: before.lines + 1,
        // Slack squared, so that the lines come out even.
        cost: before.cost + ((width - long) / width) ** 2 + turn + 4 * alone,
        slips: before.slips + (turn >= 1 ? 1 : turn > 0 ? 0.4 : 0) + alone,
        from,
      };
      const old = best[end];
      if (!old || way.lines + way.cost / 2 < old.lines + old.cost / 2) best[end] = way;
    }
  }
  const whole = best[all.length];
  if (!whole) return undefined;
  const lines: string[] = [];
  for (let end = all.length; end > 0; end = best[end]?.from ?? 0)
    lines.unshift(all.slice(best[end]?.from ?? 0, end).join(' '));
  return { lines, slips: whole.slips };
}
