/** The seven slots of a page that presents an idea. */
export const PAGE_SLOTS = ['ten', 'mot-cau', 'cho-ai', 'bang-chung', 'gia', 'can-gi', 'dau-moi'] as const;
export type PageSlot = (typeof PAGE_SLOTS)[number];
/** What stands in each slot; an empty text where nothing does. */
export type IdeaPage = Readonly<Record<PageSlot, string>>;

export const PAGE_SLOT_WORDS: Readonly<Record<PageSlot, { name: string; hint: string }>> = {
  ten: { name: 'Tên', hint: 'Món gì, của ai.' },
  'mot-cau': { name: 'Một câu', hint: 'Món ấy giúp người mua việc gì.' },
  'cho-ai': { name: 'Cho ai', hint: 'Nhóm người, và vì sao là họ.' },
  'bang-chung': { name: 'Bằng chứng', hint: 'Đã bán, đã thử bao nhiêu, theo sổ nào.' },
  gia: { name: 'Giá và sản lượng', hint: 'Giá một món, làm được mấy món, nhân lại.' },
  'can-gi': { name: 'Cần gì', hint: 'Xin ai, xin gì, bao nhiêu.' },
  'dau-moi': { name: 'Đầu mối', hint: 'Hỏi ai, ở đâu. Chưa có thì ghi [CẦN BỔ SUNG: …].' },
};
export const EMPTY_PAGE: IdeaPage = {
  ten: '',
  'mot-cau': '',
  'cho-ai': '',
  'bang-chung': '',
  gia: '',
  'can-gi': '',
  'dau-moi': '',
};
