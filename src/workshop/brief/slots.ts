/** The eight slots of a brief. Pure. */

export const SLOTS = ['vai', 'viec', 'nguoi-doc', 'du-kien', 'khuon', 'giong', 'dieu-cam', 'tu-kiem'] as const;
export type Slot = (typeof SLOTS)[number];

/** Points of a slot: nothing said, said in part, said whole. */
export type SlotScore = 0 | 1 | 2;

/** As cadres see the slots, with what each asks. */
export const SLOT_WORDS: Readonly<Record<Slot, { name: string; asks: string }>> = {
  vai: { name: 'Vai', asks: 'Ai nói, thuộc đơn vị nào' },
  viec: { name: 'Việc', asks: 'Làm ra cái gì, dùng ở đâu' },
  'nguoi-doc': { name: 'Người đọc', asks: 'Ai đọc, họ có điểm gì riêng' },
  'du-kien': { name: 'Dữ kiện', asks: 'Giờ, ngày, nơi, số đã có' },
  khuon: { name: 'Khuôn', asks: 'Dài bao nhiêu, chia mấy phần' },
  giong: { name: 'Giọng', asks: 'Giọng thế nào, xưng hô ra sao' },
  'dieu-cam': { name: 'Điều cấm', asks: 'Điều gì không được làm' },
  'tu-kiem': { name: 'Tự kiểm', asks: 'Viết xong soát lại điều gì' },
};
