/** The house's rules for words that learners read: what is not said, and how long a sentence may be. Messages are for authors. Pure. */
import { syllables } from './syllables.ts';

/** Most tiếng of one sentence: what an older reader keeps in mind at once. */
export const SENTENCE_LIMIT = 20;

const banned = [
  ...['không hợp lệ', 'lỗi không xác định', 'vui lòng thử lại sau', 'thao tác', 'truy cập', 'kích hoạt', 'hệ thống'],
  ...['thực thi', 'xác thực', 'bấm', 'nhấn', 'click', 'sai rồi'],
];

/** What is quoted between « » is another's wording (a real button, a message), and is not ours to mend. */
const ours = (text: string) => text.replace(/«[^»]*»/g, '…');

/** Another way of calling the learner than «cô bác»; «bạn» as a friend or the volunteer stays. */
const address =
  /(?<!\p{L})(?:quý khách|quý vị|các bạn|của bạn(?! (?:kèm|bè|học|cũ))|bạn (?:hãy|cần|nên|có thể|chạm|mở|đang|phải|muốn))(?!\p{L})/u;

/** What is wrong with the words of a text, one sentence each; empty when all is well. */
export function wordIssues(text: string): string[] {
  const own = ours(text).normalize('NFC').toLowerCase();
  const issues = banned
    .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(own))
    .map((word) => `Có từ «${word}». Đổi sang lời thường; chạm vào nút thì viết «chạm».`);
  if (/[!！]/.test(own)) issues.push('Có dấu chấm than. Đổi thành dấu chấm.');
  const called = address.exec(own);
  if (called) issues.push(`Gọi người học là «${called[0]}». Đổi thành «cô bác».`);
  if (/\p{Extended_Pictographic}/u.test(own.replace(/[©®™]/g, ''))) issues.push('Có hình mặt cười. Bỏ đi.');
  if (/(?<![\d.,])\d{5,}(?!\d|[.,]\d)/.test(own))
    issues.push('Có dãy số liền nhau. Viết thành nhóm, ví dụ 0000 000 000.');
  if (/(?<!\d)(?:\d\/\d{1,2}|\d{2}\/\d)\/\d{4}/.test(own))
    issues.push('Ngày viết chưa đủ hai chữ số, ví dụ 05/09/2026.');
  return issues;
}

/** Sentences of a text; a dot inside an address or a number ends nothing. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[.?!…]+[»”")]*(?=\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Says which sentence is too long; empty when none is. */
export function sentenceIssues(text: string): string[] {
  const long = sentencesOf(text).find((sentence) => syllables(sentence) > SENTENCE_LIMIT);
  return long ? [`Có câu dài ${syllables(long)} tiếng. Tách để mỗi câu không quá ${SENTENCE_LIMIT} tiếng.`] : [];
}
