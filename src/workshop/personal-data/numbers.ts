/** Numbers that lead to one person: phones, papers, accounts, plates. Pure. */
import { allOf, type Line, pattern } from '../text/lines.ts';
import { byRules, type Found, type Rule } from './found.ts';

/** So many digits, parted as people part them: «0000 123 456», «0000.123.456», «(0000) 24 68 10», «0000 - 123». */
const digits = (least: number, most: number): string => `\\d(?:[ .)-]{0,3}\\d){${least - 1},${most - 1}}`;

const PAPER =
  'cccd|cmnd|cmt|căn cước(?: công dân)?|số định danh|mã định danh|định danh|hộ chiếu|bhyt|bhxh|bảo hiểm|bằng lái|giấy phép lái xe|gplx|mã số thuế|mst|hộ khẩu|mã hộ|hộ nghèo|hộ cận nghèo' +
  '|học bạ|khai sinh|bệnh án|sổ đỏ|hồ sơ bệnh|mã (?:học sinh|sinh viên|bệnh nhân|số)|thẻ (?:đoàn viên|đảng viên|hội viên|học sinh|sinh viên|nhà báo|thương binh)|thẻ bảo hiểm|tên đăng nhập';
const ACCOUNT = 'số tài khoản|tài khoản|stk|số tk|tk|số thẻ|thẻ ngân hàng|thẻ atm|chuyển khoản|chuyển tiền|ck';
const PHONE =
  'số điện thoại|điện thoại|đt|sđt|dđ|di động|zalo|số máy|máy bàn|gọi|liên hệ|nhắn|tel|phone|hotline|alo|a lô|nháy máy|bấm số|số';
/** Between the word that tells what a number is and the number: words, none of them a number. */
const BETWEEN = '[^\\d.;\\n]{0,34}?[\\s:(.]{1,3}';

const RULES: readonly Rule[] = [
  {
    kind: 'tai-khoan',
    pattern: pattern(`(?:${ACCOUNT})(?![\\p{L}\\p{M}])${BETWEEN}((?:x{2,}|\\*{2,})?${digits(6, 19)})`),
  },
  { kind: 'tai-khoan', pattern: pattern('(?:x{3,}|\\*{3,})\\d{3,}') },
  // Letters and digits together are the number of a paper only behind its name: «BHYT HN 2 00 …», «mã hộ HN-000123».
  {
    kind: 'so-giay-to',
    pattern: pattern(`(?:${PAPER})(?![\\p{L}\\p{M}])${BETWEEN}((?:[a-z]{1,3}[ -]?(?:\\d[ -])?)?${digits(6, 15)})`),
  },
  // A plate: province, series, four or five digits; a document's number has a stroke behind its letters.
  {
    kind: 'so-giay-to',
    pattern: pattern(
      '[1-9]\\d\\s?-?\\s?(?!nq|hd|kh|qd|qđ|ct|kl|bc|tb|cv)[a-zđ][a-z0-9]?\\s?-?\\s?(?:\\d{3}[ .]\\s?\\d{2}|\\d{4,5})(?!/)',
    ),
  },
  {
    kind: 'dien-thoai',
    pattern: pattern(`(?:${PHONE})(?![\\p{L}\\p{M}])${BETWEEN}((?:\\(?\\+?84\\)?|\\(?0)[ .)-]{0,3}${digits(7, 12)})`),
  },
];

/** Nine digits or more in one stretch; what kind of number it is its first digits and its length tell. */
const long = pattern(`(?:\\(?\\+\\s?)?\\(?${digits(9, 19)}`);
/** A hotline, meant to be called by all. */
const HOTLINE = /^\(?1[89]00/;
/** Sums of money are parted by threes and named; figures side by side are no number. */
const MONEY_BEHIND = /^\s?(?:đồng|vnđ|vnd|đ(?![\p{L}\p{M}])|dong|lượt|người|usd|m2|m²)/u;
const IN_THREES = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const FIGURES = /^\d{1,3}(?: \d{1,2})+(?: \d{1,3})?$/;

function kindOf(text: string): Found['kind'] {
  const bare = text.replace(/\D/g, '');
  if (/^(?:\(?\+|84)/.test(text) && bare.length >= 10 && bare.length <= 12 && bare.startsWith('84'))
    return 'dien-thoai';
  if (bare.length >= 13) return 'tai-khoan';
  if (bare.length === 12 || bare.length === 9) return 'so-giay-to';
  return bare.startsWith('0') ? 'dien-thoai' : 'so-giay-to';
}

const longNumbers = (line: Line): Found[] =>
  allOf(line, long).flatMap(({ 0: text, index }): Found[] => {
    const rest = line.low.slice(index + text.length);
    if (HOTLINE.test(text) || MONEY_BEHIND.test(rest) || IN_THREES.test(text) || /^\/\d/.test(rest)) return [];
    if (FIGURES.test(text) && !text.startsWith('0')) return [];
    return [{ kind: kindOf(text), start: index, end: index + text.length }];
  });

/** A phone number read out in words: «không chín một hai, …». */
const SAID_DIGIT = '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)';
/** «ba số không»: some figures at once. */
const SAID = `(?:(?:hai|ba|bốn|năm) (?:số|con) ${SAID_DIGIT}|${SAID_DIGIT})`;
const spoken = pattern(`(?:cộng tám (?:tư|bốn)|không)(?:[,.]? (?:[–-] )?${SAID}){6,11}`);

/** Numbers of a line; a hotline is none. */
export const numbersIn = (line: Line): Found[] => [
  ...byRules(line, RULES).filter(({ start, end }) => !HOTLINE.test(line.low.slice(start, end))),
  ...longNumbers(line),
  ...allOf(line, spoken).map(
    ({ 0: text, index }): Found => ({ kind: 'dien-thoai', start: index, end: index + text.length }),
  ),
];
