/** Why answers are not being stored. */
export type WhyNotSaved =
  /** The browser has no database for us: private mode, blocked cookies, policy. */
  | 'closed'
  /** The database does not open, or broke while open. */
  | 'broken'
  /** The database neither opened nor failed within the watchdog's time. */
  | 'hung'
  /** A page of an older version holds the database open. */
  | 'blocked'
  /** The database was made by a newer version of the course. */
  | 'newer'
  /** The device or the quota is full. */
  | 'full';

/** The learner's words for each: where, why, what next. */
export const NOT_SAVED_WORDS: Readonly<Record<WhyNotSaved, string>> = {
  closed: 'Chế độ này không lưu bài. Bài làm chỉ giữ đến khi đóng trang. Cô bác lưu ra tệp trước khi đóng.',
  broken: 'Sổ học trên máy không mở được. Bài làm đang giữ tạm. Cô bác lưu ra tệp, rồi tắt mở lại máy.',
  hung: 'Sổ học trên máy chưa mở được. Bài làm đang giữ tạm. Cô bác đóng trang rồi mở lại.',
  blocked: 'Một thẻ cũ đang giữ sổ học. Bài làm đang giữ tạm. Cô bác hãy đóng thẻ cũ.',
  newer: 'Bản Lớp Số này cũ hơn sổ học trên máy. Bài làm đang giữ tạm. Cô bác cập nhật Lớp Số.',
  full: 'Máy đầy bộ nhớ. Bài làm đang giữ tạm. Cô bác hãy lưu ra tệp ngay.',
};

/** The learner's words when the record was there and is gone. */
export const LOST_WORDS = 'Sổ học trên máy bị mất hoặc hỏng. Cô bác khôi phục từ bản giữ sẵn hoặc từ tệp đã lưu.';

/** An answer could not be stored; it is held in memory until the page closes, and goes into a file if one is saved. */
export class NotSavedError extends Error {
  override readonly name = 'NotSavedError';
  readonly whyNotSaved: WhyNotSaved;

  constructor(whyNotSaved: WhyNotSaved, cause?: unknown) {
    super(NOT_SAVED_WORDS[whyNotSaved], { cause });
    this.whyNotSaved = whyNotSaved;
  }
}
