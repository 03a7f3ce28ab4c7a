/** «Phiếu dữ kiện»: the facts every piece of a product is made from. Filled first; the pieces wait for it. Pure. */

import { datesIn, timesIn, weekdaysIn } from '../brief/moments.ts';
import { oneSpelling } from '../text/lines.ts';
import { nameKey } from '../text/names.ts';

export const FACT_IDS = ['viec', 'don-vi', 'nguoi-doc', 'gio', 'ngay', 'noi', 'dau-moi', 'them'] as const;
export type FactId = (typeof FACT_IDS)[number];

/** One line of the sheet. */
export interface Fact {
  id: FactId;
  text: string;
}

/** How the sheet asks for a fact. */
export interface FactField {
  name: string;
  example: string;
  /** Whether the pieces wait for it. */
  needed: boolean;
}

export const FACT_FIELDS: Readonly<Record<FactId, FactField>> = {
  viec: { name: 'Việc gì', example: 'Lớp Bình dân học vụ số', needed: true },
  'don-vi': { name: 'Đơn vị', example: 'Đoàn xã Lục Hồn', needed: true },
  'nguoi-doc': { name: 'Ai đọc, ai nghe', example: 'ông bà trên 60 tuổi, con cháu đọc giúp', needed: true },
  gio: { name: 'Giờ bắt đầu, viết 24 giờ', example: '19:30', needed: true },
  ngay: { name: 'Thứ và ngày', example: 'thứ Bảy 05/12/2026', needed: true },
  noi: { name: 'Nơi, kèm xã, phường, đặc khu', example: 'nhà văn hóa thôn Khe Mẫu, xã Lục Hồn', needed: true },
  'dau-moi': { name: 'Hỏi ai: vai hoặc nơi, không ghi số riêng', example: 'Văn phòng Đoàn xã Lục Hồn', needed: true },
  them: { name: 'Điều khác cần nói', example: '20 chỗ; không thu tiền; mang điện thoại, kính', needed: false },
};

/** What stands for a fact nobody has yet. */
export const GAP = '[CẦN BỔ SUNG]';
export const isGap = (text: string): boolean => /\[\s*CẦN BỔ SUNG[^\]]*\]/iu.test(text.normalize('NFC'));

const WEEKDAY_WORDS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** What is wrong with one fact, in a sentence; undefined when it stands, or honestly says that it is missing. */
export function factTrouble(id: FactId, text: string): string | undefined {
  const said = text.trim();
  if (said === '') return FACT_FIELDS[id].needed ? 'Còn trống. Chưa có thì ghi là cần bổ sung.' : undefined;
  if (isGap(said)) return undefined;
  // «7 giờ tối» reads well and is another hour than «19:30» to who compares letters.
  const isOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)(?!\p{L})/iu.test(said);
  if (id === 'gio' && (isOfDay || timesIn(said).length !== 1 || timesIn(said)[0]!.minutes.length !== 1))
    return 'Ghi một giờ, theo 24 giờ, như 19:30.';
  if (id === 'ngay') {
    const dates = datesIn(said);
    const [date] = dates;
    if (dates.length === 0 || date!.year === undefined) return 'Ghi đủ ngày, tháng, năm, như thứ Bảy 05/12/2026.';
    if (dates.length === 1) {
      const day = new Date(Date.UTC(date!.year, date!.month - 1, date!.day));
      if (day.getUTCDate() !== date!.day) return 'Ngày này không có trên lịch. Mở lịch ghi lại.';
      const [named] = weekdaysIn(said);
      if (named && named.weekday !== day.getUTCDay())
        return `Ngày này là ${WEEKDAY_WORDS[day.getUTCDay()]}. Sửa thứ hoặc sửa ngày.`;
    }
  }
  return undefined;
}

/** Where the facts were taken from. */
export interface Source {
  /** «Kế hoạch mở lớp, trang 2». */
  line: string;
  who: string;
  /** dd/mm/yyyy, or empty where there is none. */
  date: string;
}

/** What still keeps the pieces locked: the fields, in the order of the sheet; `nguon` is the source of the whole sheet. */
export function sheetTroubles(
  facts: readonly Fact[],
  sources: readonly Source[],
): { field: FactId | 'nguon'; message: string }[] {
  const troubles = FACT_IDS.flatMap((id): { field: FactId | 'nguon'; message: string }[] => {
    const message = factTrouble(id, factText(facts, id));
    return message ? [{ field: id, message }] : [];
  });
  const [source] = sources;
  return source && source.line.trim().length > 1 && source.who.trim().length > 1
    ? troubles
    : [...troubles, { field: 'nguon', message: 'Chưa ghi dữ kiện lấy ở đâu, của ai.' }];
}

/** The words of a fact; empty where there are none. */
export const factText = (facts: readonly Fact[], id: FactId): string => facts.find((one) => one.id === id)?.text ?? '';

/** With these words for a fact. */
export const withFactText = (facts: readonly Fact[], id: FactId, text: string): Fact[] =>
  FACT_IDS.flatMap((one) => {
    const said = one === id ? text : factText(facts, one);
    return said === '' ? [] : [{ id: one, text: said }];
  });

/** A text as two pieces are compared: one spelling, small letters, one space; accents stay. */
export const sameKey = (text: string): string =>
  oneSpelling(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[\s,;]+/g, ' ')
    .trim();

/** Whether a piece says a fact of words (a place, a contact) letter by letter; a piece typed without accents is compared so. */
export const says = (piece: string, fact: string): boolean => ` ${sameKey(piece)} `.includes(sameKey(fact));

/** Whether a piece says it apart from accents: then it is misspelled, not missing. */
export const nearlySays = (piece: string, fact: string): boolean =>
  nameKey(sameKey(piece)).includes(nameKey(sameKey(fact)));
