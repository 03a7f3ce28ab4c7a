/** The eight kinds of poster: when each serves and what it asks for. How they are laid out is in `arrangements.ts`. Pure data. */
import type { PaletteId, PosterSize, SlotId, TemplateId } from './poster.ts';

/** One thing a template asks a cadre to write. */
export interface Slot {
  id: SlotId;
  /** What the field is called. */
  label: string;
  /** An invented example, shown beside the field, never inside it. */
  example: string;
  /** Most tiếng; a date, an hour or a telephone number is one. */
  most: number;
  needed: boolean;
}

/** Rows a template asks for: panels of T3, days of T6, figures of T7. */
export interface Rows {
  label: string;
  /** What each cell is called. */
  cells: readonly string[];
  least: number;
  most: number;
  /** Most tiếng of one cell. */
  cell: number;
  /** Most rows a square poster holds at readable size, where that is fewer. */
  mostSquare?: number;
}

export interface Template {
  id: TemplateId;
  name: string;
  /** When to take it. */
  when: string;
  natural: PosterSize;
  palette: PaletteId;
  slots: readonly Slot[];
  rows?: Rows;
  /** Takes a photo; without one it shows its own drawing. */
  photo: boolean;
}

const slot = (id: SlotId, label: string, example: string, most: number, needed = true): Slot => ({
  id,
  label,
  example,
  most,
  needed,
});
const unit = slot('unit', 'Đơn vị', 'Đoàn xã Lục Hồn', 6);
const hours = slot('hours', 'Giờ bắt đầu, viết 24 giờ', '19:30', 3);
const date = slot('date', 'Thứ và ngày', 'thứ Bảy 05/12/2026', 3);
const place = slot('place', 'Địa điểm, kèm xã, phường, đặc khu', 'Nhà văn hóa thôn Khe Mẫu, xã Lục Hồn', 10);
const contact = slot('contact', 'Hỏi ai, số nào', 'Hỏi Đoàn xã: 0000 000 000', 6);
const bring = slot('bring', 'Mang gì', 'Mang điện thoại, kính', 6, false);
const qr = slot('qr', 'Địa chỉ mạng của mã vuông', 'lophoc.example', 1, false);
const source = slot('source', 'Nguồn và ngày', 'Nguồn: Bộ Công an, 05/7/2025', 14);

export const templates: Readonly<Record<TemplateId, Template>> = {
  T1: {
    id: 'T1',
    name: 'Mời đến lớp',
    when: 'Lớp học, buổi hướng dẫn cho bà con',
    natural: 'dung',
    palette: 'xanh',
    photo: true,
    slots: [
      unit,
      slot('title', 'Lời mời', 'Mời ông bà đến lớp gọi thấy mặt cháu', 12),
      hours,
      date,
      place,
      bring,
      contact,
      qr,
    ],
  },
  T2: {
    id: 'T2',
    name: 'Ra quân',
    when: 'Dọn bãi biển, trồng cây, ngày tình nguyện',
    natural: 'dung',
    palette: 'luc',
    photo: true,
    slots: [
      unit,
      slot('title', 'Việc sẽ làm, mở đầu bằng động từ', 'Dọn sạch bãi biển bến Mẫu', 12),
      hours,
      date,
      place,
      bring,
      contact,
      qr,
    ],
  },
  T3: {
    id: 'T3',
    name: 'Ba điều nhớ',
    when: 'Dán ở nhà văn hóa, bảng tin khu phố',
    natural: 'a3',
    palette: 'xanh',
    photo: false,
    slots: [
      slot('title', 'Câu hỏi', 'Ba mã nào không đọc cho ai?', 12),
      slot('ask', 'Chưa rõ thì hỏi ai', 'Lỡ đọc: gọi ngân hàng, hỏi Công an phường.', 10),
      unit,
      { ...source, most: 11 },
    ],
    rows: { label: 'Ba điều', cells: ['Một điều, tối đa 6 tiếng'], least: 3, most: 3, cell: 6 },
  },
  T4: {
    id: 'T4',
    name: 'Cảnh báo lừa đảo',
    when: 'Gửi nhóm Zalo khu phố khi có chiêu mới',
    natural: 'vuong',
    palette: 'do',
    photo: false,
    slots: [
      slot('title', 'Việc phải làm', 'Cúp máy. Hỏi Công an phường.', 8),
      slot('sign', 'Một dấu hiệu của trò lừa', 'Gọi điện đòi lệ phí đổi giấy tờ là lừa đảo.', 12),
      slot('ask', 'Hỏi ở đâu', 'Đến thẳng trụ sở Công an phường Cẩm Phả', 9),
      unit,
      source,
    ],
  },
  T5: {
    id: 'T5',
    name: 'Hội thi',
    when: 'Rung chuông vàng, hội thi kỹ năng số',
    natural: 'a3',
    palette: 'dem',
    photo: false,
    slots: [
      unit,
      slot('title', 'Tên hội thi', 'Rung chuông vàng kỹ năng số', 10),
      slot('who', 'Ai dự', '100 học sinh THPT', 5),
      hours,
      date,
      slot('place', 'Địa điểm, kèm xã, phường, đặc khu', 'Trường THPT Mẫu, phường Hạ Long', 8),
      slot('apply', 'Cách đăng ký', 'Đăng ký với Bí thư chi đoàn lớp', 8),
      slot('contact', 'Hỏi ai, số nào', 'Hỏi Đoàn phường: 0000 000 000', 5),
      qr,
    ],
  },
  T6: {
    id: 'T6',
    name: 'Lịch trực giúp dân',
    when: 'Dán cửa Trung tâm Phục vụ hành chính công, nhà văn hóa',
    natural: 'a3',
    palette: 'xanh',
    photo: false,
    slots: [
      slot('title', 'Giúp việc gì', 'Đoàn viên giúp làm thủ tục', 8),
      slot('date', 'Từ ngày, đến ngày', '07/12/2026 – 11/12/2026', 4),
      slot('place', 'Chỗ trực, kèm xã, phường, đặc khu', 'Cửa số 2, phường Hồng Gai', 8),
      slot('remind', 'Một câu nhắc', 'Không đọc mã cho ai.', 5),
      slot('contact', 'Hỏi ai, số nào', 'Hỏi: 0000 000 000', 4),
      unit,
    ],
    rows: { label: 'Ngày trực', cells: ['Ngày', 'Giờ'], least: 1, most: 5, cell: 3, mostSquare: 3 },
  },
  T7: {
    id: 'T7',
    name: 'Số liệu nhìn lại',
    when: 'Tổng kết tháng, năm',
    natural: 'dung',
    palette: 'do',
    photo: false,
    slots: [
      slot('kicker', 'Nhìn lại việc gì', 'Lớp Bình dân học vụ số', 7, false),
      slot('asOf', 'Tính đến lúc nào, ở đâu', 'Tính đến 12/2025, toàn tỉnh Quảng Ninh (nay là thành phố)', 10),
      source,
      unit,
    ],
    rows: { label: 'Con số, số lớn nhất trước', cells: ['Số', 'Đơn vị của số'], least: 1, most: 3, cell: 5 },
  },
  T8: {
    id: 'T8',
    name: 'Phông nền',
    when: 'Chiếu hoặc in sau lưng người nói',
    natural: 'ngang',
    palette: 'dem',
    photo: false,
    slots: [
      slot('unit', 'Đơn vị chủ trì', 'Đoàn xã Tiên Yên', 10),
      slot('kicker', 'Loại buổi', 'Tập huấn kỹ năng ứng dụng', 7, false),
      slot('title', 'Tên chương trình', 'Trí tuệ nhân tạo (AI) trong công tác Đoàn – Hội – Đội', 12),
      slot('place', 'Nơi, kèm xã, phường, đặc khu', 'Hội trường Mẫu, xã Tiên Yên', 8),
      slot('hours', 'Giờ bắt đầu, viết 24 giờ', '08:00', 3),
      slot('date', 'Thứ và ngày', 'thứ Bảy 12/12/2026', 3),
    ],
  },
};
