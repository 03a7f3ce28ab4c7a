/** Whether the table of a short vertical video can be shot as it stands. Every rule quotes the table. Pure. */
import { syllables } from '../../lib/syllables.ts';
import { PACE } from '../tone/reading-time.ts';
import { SOUND_LABEL } from './labels.ts';
import { hasNote, withoutNotes } from './to-fill.ts';

/** What is seen, what is said, and what is written on the picture. */
export interface Shot {
  picture: string;
  speech: string;
  caption: string;
}

export interface VideoTable {
  shots: readonly Shot[];
  /** Who agreed to be filmed, when, where the paper is. */
  consent: string;
  /** Where the music is from. */
  music: string;
  /** Who speaks: a human, or a voice made by AI. */
  voice: 'nguoi' | 'ai';
}

export interface VideoTask {
  /** How many shots. */
  count: number;
  seconds: number;
}

/** Most tiếng written on a picture: what is read while the picture is looked at as well. */
export const CAPTION_LIMIT = 7;

export const VIDEO_RULES = ['canh', 'chu', 'thoi-luong', 'khung', 'dong-y', 'nhan', 'nhac'] as const;
export type VideoRule = (typeof VIDEO_RULES)[number];
/** Whoever breaks one of these harms somebody; no points make it good. */
export const VIDEO_CRITICAL: readonly VideoRule[] = ['khung', 'dong-y', 'nhan'];

export const videoRuleNames: Readonly<Record<VideoRule, string>> = {
  canh: 'Cảnh nào cũng có hình và lời',
  chu: `Chữ trên hình không quá ${CAPTION_LIMIT} tiếng`,
  'thoi-luong': 'Lời đọc kịp',
  khung: 'Trong khung không có trẻ, màn hình, giấy tờ',
  'dong-y': 'Đã ghi ai đồng ý',
  nhan: 'Giọng AI có nhãn ở cảnh 1',
  nhac: 'Đã ghi nhạc lấy ở đâu',
};

/** Where to mend it: a shot, counted from 0, or the sheet of consent, music and voice. */
export type VideoPlace = number | 'phieu';

export interface VideoCheck {
  rule: VideoRule;
  ok: boolean;
  message: string;
  /** Absent where nothing is to be mended. */
  at?: VideoPlace;
}

const LETTER = '[\\p{L}\\p{M}\\d]';
const found = (words: string): RegExp => new RegExp(`(?<!${LETTER})(?:${words})(?!${LETTER})`, 'giu');
/** What never comes into the frame, with why. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [
    found(
      'trẻ em|trẻ nhỏ|trẻ con|em nhỏ|em bé|bé|cháu nhỏ|cháu bé|các cháu|đứa cháu|cháu nội|cháu ngoại|học sinh|thiếu nhi|đội viên',
    ),
    'Trẻ không vào hình khi chưa đủ người đồng ý. Đổi góc quay, chỉ còn người lớn.',
  ],
  [
    found('màn hình|tin nhắn|mật khẩu|mã OTP|mã xác nhận|danh bạ'),
    'Màn hình của cô bác có tên, số, tin riêng. Quay tay và mặt máy từ phía sau.',
  ],
  [
    found('căn cước|CCCD|giấy tờ|thẻ bảo hiểm|thẻ ngân hàng|sổ hộ khẩu|sổ tiết kiệm|sổ lớp|hộ chiếu'),
    'Giấy tờ không vào hình, kể cả một góc. Cất khỏi bàn trước khi quay.',
  ],
];
/** «không thấy màn hình», «úp màn hình xuống»: the cell takes care of it. */
const KEPT_OUT = found('không|chưa|tránh|đừng|khuất|ngoài khung|úp|che|tắt|cất|từ phía sau|quay lưng');
const clauses = (cell: string): string[] => cell.split(/[.,;:\n]+/u);

/** The first thing in a cell that must not be in the frame. */
function neverIn(cell: string): { words: string; why: string } | undefined {
  for (const clause of clauses(cell.normalize('NFC'))) {
    if (clause.search(KEPT_OUT) >= 0) continue;
    for (const [words, why] of NEVER) {
      const one = clause.match(words)?.[0];
      if (one) return { words: one, why };
    }
  }
  return undefined;
}

const DATED = /(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\d)/u;
const PAPER = found('giấy|phiếu|tủ|hồ sơ|sổ|bản ký|biên bản');
const names = (text: string, label: string): boolean => text.normalize('NFC').includes(label);
const numbered = (at: number): string => `Cảnh ${at + 1}`;

/** How a table stands to each rule, always all in their order. Never throws. */
export function checkVideo({ shots, consent, music, voice }: VideoTable, { count, seconds }: VideoTask): VideoCheck[] {
  const all = Array.from({ length: count }, (_, at) => shots[at] ?? { picture: '', speech: '', caption: '' });
  const empty = all.findIndex(({ picture, speech }) => picture.trim() === '' || speech.trim() === '');
  const captionOf = ({ caption }: Shot): number => syllables(withoutNotes(caption).replace(SOUND_LABEL, ' '));
  const wordy = all.findIndex((shot) => captionOf(shot) > CAPTION_LIMIT);
  const tieng = all.reduce((sum, { speech }) => sum + syllables(withoutNotes(speech)), 0);
  const most = Math.floor((seconds / 60) * PACE);
  const seen = all.map(({ picture }) => neverIn(picture));
  const harm = seen.findIndex((one) => one !== undefined);
  const others = [...seen.entries()].flatMap(([at, one]) =>
    one && at !== harm ? [` ${numbered(at)} còn «${one.words}».`] : [],
  );
  const agreed = consent.trim();
  const isAgreed = hasNote(agreed) || (DATED.test(agreed) && agreed.normalize('NFC').search(PAPER) >= 0);
  const [first] = all;
  const isSaid = names(first?.speech ?? '', SOUND_LABEL);
  const isWritten = names(first?.caption ?? '', SOUND_LABEL);

  const check = (rule: VideoRule, ok: boolean, wrong: string, at: VideoPlace): VideoCheck =>
    ok ? { rule, ok, message: videoRuleNames[rule] } : { rule, ok, message: wrong, at };
  return [
    check(
      'canh',
      empty < 0,
      `${numbered(empty)} còn thiếu ${all[empty]?.picture.trim() === '' ? 'hình' : 'lời'}. Người quay không biết làm gì ở cảnh này.`,
      empty,
    ),
    check(
      'chu',
      wordy < 0,
      wordy < 0
        ? ''
        : `${numbered(wordy)}: «${all[wordy]!.caption.trim()}» có ${captionOf(all[wordy]!)} tiếng. Mắt vừa xem vừa đọc chỉ kịp ${CAPTION_LIMIT}. Giữ chữ chính.`,
      wordy,
    ),
    check(
      'thoi-luong',
      tieng <= most,
      `Lời cả bài ${tieng} tiếng, ${seconds} giây chỉ đọc kịp chừng ${most}. Bớt lời ở cảnh dài nhất.`,
      all.reduce((best, { speech }, at) => (syllables(speech) > syllables(all[best]!.speech) ? at : best), 0),
    ),
    check(
      'khung',
      harm < 0,
      harm < 0 ? '' : `${numbered(harm)} quay «${seen[harm]!.words}». ${seen[harm]!.why}${others.join('')}`,
      harm,
    ),
    check(
      'dong-y',
      isAgreed,
      agreed === ''
        ? 'Ô đồng ý đang trống. Chưa hỏi thì ghi [CẦN BỔ SUNG: hỏi ai]. Hỏi rồi thì ghi ngày, giấy ở đâu.'
        : `«${agreed}» chưa nói hỏi ngày nào, giấy ở đâu. Ghi đủ, hoặc ghi [CẦN BỔ SUNG: hỏi ai].`,
      'phieu',
    ),
    check(
      'nhan',
      voice === 'nguoi' || (isSaid && isWritten),
      `Giọng đọc là AI mà cảnh 1 chưa ${isSaid ? 'ghi nhãn lên hình' : isWritten ? 'đọc nhãn' : 'có nhãn'}. Ghi vào cả lời và chữ: «${SOUND_LABEL}».`,
      0,
    ),
    check(
      'nhac',
      music.trim() !== '',
      'Chưa ghi nhạc lấy ở đâu. Nhạc của người khác phải được phép. Không dùng nhạc thì ghi «không nhạc».',
      'phieu',
    ),
  ];
}
