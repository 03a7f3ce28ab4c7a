/** Who made something and who let it go out: roles and initials, two people, a date. Shared by posters, products and drills. Pure. */
import { fold } from '../../lib/fold.ts';
import { dayNumber } from './date.ts';

/** A person as a product names one: never by full name. */
export interface Person {
  /** «Phó Bí thư Đoàn xã». */
  role: string;
  /** «N.V.M». */
  initials: string;
}

/** «Phó Bí thư, N.V.M» as a person; undefined where the initials are missing or are a whole name. */
export function personOf(text: string): Person | undefined {
  const found = /^\s*(\S.*?)\s*,\s*((?:\p{Lu}\p{M}*[.\s]*){1,6})\s*$/u.exec(text.normalize('NFC'));
  if (!found) return undefined;
  const letters = found[2]!.match(/\p{Lu}/gu)!;
  return { role: found[1]!, initials: letters.join('.') };
}

/** «Phó Bí thư, N.V.M». */
export const personWords = ({ role, initials }: Person): string => `${role}, ${initials}`;

/** Why these two cannot stand under an approval, in a sentence; undefined when they can. */
export function peopleTrouble(author: string, approver: string): string | undefined {
  if (fold(author) === '') return 'Chưa ghi ai soạn.';
  if (fold(approver) === '') return 'Chưa ghi ai duyệt.';
  if (fold(author) === fold(approver)) return 'Người duyệt phải khác người soạn.';
  const [one, two] = [personOf(author), personOf(approver)];
  if (!one) return 'Người soạn: ghi vai, dấu phẩy, chữ cái đầu. Không ghi cả tên.';
  if (!two) return 'Người duyệt: ghi vai, dấu phẩy, chữ cái đầu. Không ghi cả tên.';
  if (fold(personWords(one)) === fold(personWords(two))) return 'Người duyệt phải khác người soạn.';
  return undefined;
}

/** What an approval stands on. */
export interface ApprovalGiven {
  author: string;
  approver: string;
  /** dd/mm/yyyy. */
  date: string;
  /** «đã đọc bản cuối». */
  hasRead: boolean;
}

/** Why an approval cannot be given of something last edited on `edited` (dd/mm/yyyy); undefined when it can. */
export function approvalTrouble(
  { author, approver, date, hasRead }: ApprovalGiven,
  edited: string,
): string | undefined {
  const people = peopleTrouble(author, approver);
  if (people) return people;
  const day = dayNumber(date);
  if (day === undefined) return 'Ngày duyệt ghi như 02/12/2026.';
  if (day < (dayNumber(edited) ?? 0)) return `Ngày duyệt trước lần sửa cuối, ${edited}. Duyệt lại bản mới.`;
  if (!hasRead) return 'Chưa ghi là đã đọc bản cuối.';
  return undefined;
}

/** What is said when something was edited after somebody let it go. */
export const APPROVAL_VOID = 'Nội dung đã đổi. Phê duyệt cũ hết giá trị.';
