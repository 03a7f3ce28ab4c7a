/** The ten gates: a question each, what counts as evidence, and what a machine can see for itself. Products and drills share them. Pure. */
import { syllables } from '../../lib/syllables.ts';
import { holdsDate } from '../approval/date.ts';
import { read } from '../brief/reading.ts';
import { scoreReader } from '../brief/slots/reader.ts';
import { AI_LABEL } from '../poster/poster.ts';
import { allOf, linesOf, pattern } from '../text/lines.ts';
import { type Source, says } from './fact-sheet.ts';
import type { AiKind } from './product.ts';

export const GATE_IDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type GateId = (typeof GATE_IDS)[number];

export interface Gate {
  id: GateId;
  question: string;
  /** What has to be written down. */
  need: string;
  example: string;
  /** Open, it keeps the product in, whatever the points. */
  critical: boolean;
}

/** Exact words, compared letter by letter. */
export const AI_LABELS: Readonly<Record<AiKind, string>> = {
  anh: AI_LABEL,
  'am-thanh': 'Âm thanh này được tạo bằng trí tuệ nhân tạo (AI)',
  video: 'Video này được tạo bằng trí tuệ nhân tạo (AI)',
};
export const NO_AI = 'Không dùng AI tạo ảnh, giọng, video';
export const NO_PERSONAL = 'Không';
export const NO_PHOTO = 'Không dùng ảnh người';
export const NO_EMBLEM = 'Không dùng cờ, huy hiệu, bản đồ';

export const GATES: readonly Gate[] = [
  {
    id: 1,
    question: 'Bài này để làm gì',
    need: 'Một câu có việc người đọc sẽ làm',
    example: 'Ông bà mang điện thoại đến lớp tối thứ Bảy',
    critical: false,
  },
  {
    id: 2,
    question: 'Ai đọc',
    need: 'Nhóm người và một đặc điểm của họ',
    example: 'ông bà trên 60 tuổi, mới dùng điện thoại',
    critical: false,
  },
  {
    id: 3,
    question: 'Mọi con số có nguồn chưa',
    need: 'Tên dòng nguồn',
    example: 'Kế hoạch mở lớp, trang 2',
    critical: true,
  },
  {
    id: 4,
    question: 'Tên, chức danh, tổ chức đúng chưa',
    need: 'Giấy có tên ấy, ngày của giấy, đã dò từng chữ',
    example: 'Giấy mời ngày 30/11/2026, đã dò từng chữ',
    critical: false,
  },
  {
    id: 5,
    question: 'Có dữ liệu cá nhân không',
    need: '«Không», hoặc nơi cất giấy đồng ý',
    example: NO_PERSONAL,
    critical: true,
  },
  {
    id: 6,
    question: 'Người trong ảnh đồng ý chưa',
    need: 'Mỗi ảnh: ai hỏi, ngày nào, giấy cất ở đâu',
    example: 'Uỷ viên N.T.M hỏi ngày 01/12/2026, giấy ở tủ Đoàn xã',
    critical: true,
  },
  {
    id: 7,
    question: 'Đã ghi nhãn AI chưa',
    need: `Nhãn của từng thứ, hoặc «${NO_AI}»`,
    example: NO_AI,
    critical: true,
  },
  {
    id: 8,
    question: 'Giọng, chính tả ổn chưa',
    need: 'Ai khác đã đọc to, vấp ở chữ nào',
    example: 'Uỷ viên T.T.M đọc to, vấp ở chữ «hoãn»',
    critical: false,
  },
  {
    id: 9,
    question: 'Cờ, huy hiệu, bản đồ đúng tệp chưa',
    need: 'Tên tệp, lấy ở đâu, ngày nào',
    example: 'huy-hieu-doan.png, văn phòng Đoàn cấp trên gửi 01/12/2026',
    critical: true,
  },
  {
    id: 10,
    question: 'Ai duyệt, ngày nào',
    need: 'Vai, chữ cái đầu, ngày, «đã đọc bản cuối»',
    example: 'Bí thư, T.T.M, 02/12/2026, đã đọc bản cuối',
    critical: true,
  },
];

export const gateOf = (id: GateId): Gate => GATES.find((one) => one.id === id)!;

/** What a machine knows of the thing the gates stand before; a sentence says what is wrong. */
export interface GateKnown {
  sources: readonly Source[];
  /** Claims nobody tied to a source. */
  openClaims: number;
  /** Sentences about names and places not in the lists. */
  names: readonly string[];
  /** How many places still show something personal. */
  personal: number;
  /** Photos of people on the poster. */
  photos: number;
  /** Sentences about consents that are missing. */
  consents: readonly string[];
  /** What was made by AI. */
  ai: readonly AiKind[];
  /** Sentences about labels that are missing or misspelled. */
  labels: readonly string[];
  /** Rules of voice kept, of ten. */
  voice: number;
  /** Sentences about emblems, flags, maps. */
  emblems: readonly string[];
  /** Flags, emblems or maps that are used. */
  hasEmblem: boolean;
}

/** Rules of voice a text has to keep of ten. */
export const VOICE_PASS = 8;

/** What a reader can do: one of these has to be in gate 1. */
const DEEDS = pattern(
  'đến|tới|mang|đem|gọi|hỏi|mở|cài|đọc|nghe|xem|gửi|nộp|đăng ký|dọn|nhặt|trồng|đi|học|dự|tham gia|làm|giúp|kèm|ghi|báo|cúp|tránh|giữ|mời|rủ|chọn|trả lời|viết|thử|tìm|tải',
);
const holdsDeed = (text: string): boolean => linesOf(text).some((line) => allOf(line, DEEDS).length > 0);

const same = (one: string, two: string): boolean =>
  one.normalize('NFC').trim().replace(/\.$/, '') === two.normalize('NFC');

/**
 * Why a gate cannot be closed with this evidence, in a sentence; undefined when it can. An empty evidence closes none. Gate 10 is
 * an approval and is judged by `approvalTrouble`.
 */
export function gateTrouble(id: Exclude<GateId, 10>, evidence: string, known: GateKnown): string | undefined {
  const said = evidence.trim();
  if (said === '') return 'Chưa ghi bằng chứng. Ô trống thì cửa chưa đóng.';
  switch (id) {
    case 1:
      if (syllables(said) < 5) return 'Câu này ngắn quá. Ghi cả việc người đọc sẽ làm.';
      return holdsDeed(said) ? undefined : 'Chưa thấy việc người đọc sẽ làm. Ghi một động từ: đến, mang, hỏi …';
    case 2: {
      const { score } = scoreReader(read(`Bài dành cho ${said}.`));
      if (score === 2) return undefined;
      return score === 1
        ? 'Đã rõ nhóm người. Thêm một đặc điểm: tuổi, máy, ở xa, bận.'
        : 'Chưa rõ nhóm nào. Ghi như «ông bà trên 60 tuổi».';
    }
    case 3:
      if (known.openClaims > 0) return `Còn ${known.openClaims} điều chưa có nguồn. Xem lại cổng nguồn.`;
      return known.sources.some(({ line }) => line.trim() !== '' && says(said, line))
        ? undefined
        : 'Ghi đúng tên một dòng nguồn đã khai.';
    case 4:
      if (known.names[0]) return known.names[0];
      if (!holdsDate(said)) return 'Ghi cả ngày của tờ giấy, như 30/11/2026.';
      return syllables(said) >= 6 ? undefined : 'Ghi tên tờ giấy và việc đã dò từng chữ.';
    case 5:
      if (known.personal > 0) return `Bài còn ${known.personal} chỗ có dữ liệu riêng. Che hoặc bỏ đi.`;
      return same(said, NO_PERSONAL) || syllables(said) >= 4
        ? undefined
        : `Ghi «${NO_PERSONAL}», hoặc nơi cất giấy đồng ý.`;
    case 6:
      if (known.consents[0]) return known.consents[0];
      if (known.photos === 0)
        return same(said, NO_PHOTO) || syllables(said) >= 4 ? undefined : `Không có ảnh thì ghi «${NO_PHOTO}».`;
      if (same(said, NO_PHOTO)) return 'Áp phích đang có ảnh. Ghi ai đã hỏi người trong ảnh.';
      if (!holdsDate(said)) return 'Ghi cả ngày hỏi, như 01/12/2026.';
      return syllables(said) >= 8 ? undefined : 'Ghi ai hỏi và giấy cất ở đâu.';
    case 7: {
      if (known.labels[0]) return known.labels[0];
      if (known.ai.length === 0) return same(said, NO_AI) ? undefined : `Không dùng AI thì ghi đúng câu «${NO_AI}».`;
      const lacking = known.ai.find((one) => !said.normalize('NFC').includes(AI_LABELS[one]));
      return lacking ? `Ghi đúng chữ của nhãn: «${AI_LABELS[lacking]}».` : undefined;
    }
    case 8:
      if (known.voice < VOICE_PASS)
        return `Giọng mới giữ được ${known.voice} trên 10 điều. Sửa để được ${VOICE_PASS} điều.`;
      if (/(?<!\p{L})tự(?!\p{L})/iu.test(said)) return 'Mắt mình quen chữ mình. Nhờ một người khác đọc to.';
      return syllables(said) >= 5 && /đọc/iu.test(said.normalize('NFC'))
        ? undefined
        : 'Ghi ai đã đọc to và chữ họ vấp.';
    case 9:
      if (known.emblems[0]) return known.emblems[0];
      if (!known.hasEmblem && same(said, NO_EMBLEM)) return undefined;
      if (known.hasEmblem && same(said, NO_EMBLEM)) return 'Áp phích đang có huy hiệu. Ghi tên tệp và nơi lấy.';
      if (!/\S\.[a-z]{3,4}(?![a-z])/i.test(said))
        return known.hasEmblem ? 'Ghi cả tên tệp, như huy-hieu.png.' : `Không dùng thì ghi đúng câu «${NO_EMBLEM}».`;
      return holdsDate(said) ? undefined : 'Ghi cả ngày lấy tệp, như 01/12/2026.';
  }
}
