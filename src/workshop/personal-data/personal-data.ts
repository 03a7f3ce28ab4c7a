/** What counts as personal or internal in a text that is to leave the phone. */
export const PERSONAL_KINDS = [
  'ho-ten',
  'so-giay-to',
  'dien-thoai',
  'ngay-sinh',
  'dia-chi',
  'tai-khoan',
  'suc-khoe',
  'lop-cua-tre',
  'thu-dien-tu',
  'ma-bi-mat',
  'van-ban-mat',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** One thing that must not leave the phone; `start` and `end` are places in the text as it was given. */
export interface PersonalFinding {
  kind: PersonalKind;
  start: number;
  end: number;
  text: string;
}

/** What a kind is called on the page. */
export const PERSONAL_WORDS: Readonly<Record<PersonalKind, string>> = {
  'ho-ten': 'Họ tên',
  'so-giay-to': 'Số giấy tờ',
  'dien-thoai': 'Số điện thoại',
  'ngay-sinh': 'Ngày sinh',
  'dia-chi': 'Địa chỉ',
  'tai-khoan': 'Số tài khoản',
  'suc-khoe': 'Sức khoẻ',
  'lop-cua-tre': 'Lớp của trẻ',
  'thu-dien-tu': 'Thư điện tử',
  'ma-bi-mat': 'Mã bí mật',
  'van-ban-mat': 'Văn bản mật, nội bộ',
};

/** Kinds no mask makes right: such a text may not be pasted at all. */
export const NEVER_PASTED: readonly PersonalKind[] = ['van-ban-mat'];
