/** What «Tìm» says of its results: where one is, why, what next. Pure. */

/** How far the search in the pages' texts has come: not needed, under way, done, or not to be had. */
export type PagesState = 'idle' | 'searching' | 'done' | 'failed';

/** The line above the results; empty before anything is typed. */
export function findMessage(query: string, titles: readonly string[], pages: PagesState): string {
  if (!query.trim()) return '';
  const [first] = titles;
  if (first === undefined) {
    return pages === 'searching'
      ? 'Đang tìm thêm trong nội dung các bài.'
      : `Chưa thấy bài nào hợp với «${query.trim()}». Cô bác gõ ít chữ hơn, ví dụ «gọi điện». Hoặc chọn trong danh sách ở dưới.`;
  }
  if (pages === 'failed') return 'Tìm trong nội dung đang nghỉ. Đây là các bài có tên gần giống.';
  return titles.length === 1
    ? `Có một bài: «${first}».`
    : `Có ${titles.length} bài. Bài hợp nhất đứng đầu: «${first}».`;
}

/** Shown when the list of lessons itself could not be fetched. */
export const listMissing =
  'Chưa tìm được. Máy chưa tải danh sách bài và đang không có mạng. Cô bác chọn bài ở danh sách dưới.';
