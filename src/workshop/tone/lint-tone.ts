/** Checks the voice of a text: ten rules, no taste. Pure; lists of words are data and are handed in. */
import { factKey, holdsFact } from '../text/facts-kept.ts';
import { allOf, type Line, linesOf, pattern } from '../text/lines.ts';
import { anyOf, nameKey } from '../text/names.ts';
import { isUnmarked, tokensOf } from '../text/tokens.ts';
import { ADDRESS, type Address, type Reader } from './readers.ts';
import { readingTime } from './reading-time.ts';

/** Words the author keeps in `content/can-bo/bank/loi-sao.yaml`. */
export interface ToneWords {
  cliches: readonly string[];
  jargon: readonly { word: string; say: string }[];
  allowedEnglish: readonly string[];
  english: readonly { word: string; say: string }[];
}

/** What a rewrite is asked for. */
export interface ToneTask {
  /** Undefined: no one reader is known, and the pair is not checked. */
  reader?: Reader | undefined;
  /** Least and most tiếng; undefined: any length. */
  length?: { least: number; most: number } | undefined;
  /** Facts that have to stay, letter by letter but for accents, capitals and spacing; any one of the ways of writing one is enough. */
  facts?: readonly (readonly string[])[] | undefined;
}

/** Mean and most tiếng of a sentence, and how often «bị», «được» may stand before a verb. */
export const MEAN_LIMIT = 12;
export const SENTENCE_LIMIT = 20;
export const PASSIVE_LIMIT = 1;

export const TONE_RULES = [
  'do-dai',
  'trung-binh',
  'cau-dai',
  'bi-dong',
  'loi-sao',
  'tu-kho',
  'tieng-anh',
  'xung-ho',
  'du-kien',
  'dau-cau',
] as const;
export type ToneRule = (typeof TONE_RULES)[number];

/** One rule and how the text stands to it; `at` are the places to look at. */
export interface ToneCheck {
  rule: ToneRule;
  ok: boolean;
  /** One sentence that quotes the text. */
  message: string;
  at: { start: number; end: number }[];
}

const passive = pattern(
  '(?:bị|được)(?! (?:không|chưa|ạ|nhé|rồi|một|hai|ba|bốn|mấy|nhiều|ít|việc|bao|cho|là|tất|cả|hết|ngay|nữa|thì|và|hay|các|những|cháu|con|ông|bà|bác|cô)(?![\\p{L}])) [\\p{L}\\p{M}]+',
);
/** «gọi được», «tự làm được»: after its verb «được» is no passive. */
const afterVerb =
  /(?:gọi|làm|nhắn|học|xem|mở|nghe|đọc|viết|dùng|tìm|thấy|nhớ|biết|hiểu|tự|đi|đến|nói|gửi|có|tải|gõ|hỏi|giúp|chạm)\s$/u;

const spans = (line: Line, found: readonly RegExpExecArray[]) =>
  found.map(({ 0: text, index }) => ({ start: line.at(index), end: line.at(index + text.length) }));
const words = (list: readonly string[]): ReturnType<typeof pattern> => pattern(anyOf(list));

/** Somebody called who is not the reader: «mời các bạn», «cô bác ơi»; «ngồi cạnh cô bác» only speaks of them. */
const called = ({ others, never }: Address): ReturnType<typeof pattern> =>
  pattern(
    `(?:mời|thưa|chào|kính gửi|gửi) (?:${anyOf(others)})|(?:${anyOf(others)}) (?:ơi|hãy|nhớ|cứ|nhé|nên|mang|đừng|có thể|thân mến)|${anyOf(never)}`,
  );

/** English: ASCII words with letters or clusters no Vietnamese tiếng has, in a text that has accents. */
const foreign =
  /^(?:.*[fjwz].*|.*(?:sh|ck|ee|oo|ea|ou|st|tr(?=$)|rd|nd|ll|ss|pp|tt|ff|ing|tion|ble|ck|ph(?=$)|[bdfklrsvx]$).*)$/i;

/** How a text stands to each of the ten rules, always all ten in their order. Never throws. */
export function lintTone(text: string, task: ToneTask, lists: ToneWords): ToneCheck[] {
  const lines = linesOf(text);
  const time = readingTime(text);
  const all = (one: ReturnType<typeof pattern>, keep: (line: Line, at: number) => boolean = () => true) =>
    lines.flatMap((line) =>
      spans(
        line,
        allOf(line, one).filter(({ index }) => keep(line, index)),
      ),
    );
  const quote = ({ start, end }: { start: number; end: number }): string => `«${text.slice(start, end)}»`;
  const quoted = (at: readonly { start: number; end: number }[]): string =>
    [...new Set(at.map(quote))].slice(0, 3).join(', ');
  const saying = (
    list: readonly { word: string; say: string }[],
    at: readonly { start: number; end: number }[],
  ): string =>
    [...new Set(at.map((one) => text.slice(one.start, one.end)))]
      .slice(0, 3)
      .map((one) => `«${one}» → ${list.find(({ word }) => nameKey(word) === nameKey(one))?.say ?? 'tiếng Việt'}`)
      .join('; ');

  const long = time.sentences.filter(({ tieng }) => tieng > SENTENCE_LIMIT);
  const passives = all(passive, (line, at) => !afterVerb.test(line.low.slice(0, at)));
  const cliches = all(words(lists.cliches));
  const jargon = all(words(lists.jargon.map(({ word }) => word)));
  const allowed = new Set(lists.allowedEnglish);
  const known = all(words(lists.english.map(({ word }) => word)));
  const guessed = isUnmarked(text)
    ? []
    : tokensOf(text).filter(
        ({ text: word }) =>
          /^[A-Za-z]{3,}$/.test(word) &&
          word !== word.toUpperCase() &&
          foreign.test(word) &&
          !allowed.has(word.toLowerCase()),
      );
  // An address of the web and a person's name are no English.
  const english = [
    ...known,
    ...guessed.filter(
      ({ start, end }) =>
        !known.some((one) => one.start < end && start < one.end) &&
        !/[.@/]/.test((text[start - 1] ?? ' ') + (text[end] === '.' && /\S/.test(text[end + 1] ?? ' ') ? '.' : '')),
    ),
  ].filter(({ start, end }) => !allowed.has(text.slice(start, end).toLowerCase()));
  const address = task.reader && ADDRESS[task.reader];
  const wrong = address ? all(called(address)) : [];
  const calls = address ? all(words(address.calls)) : [];
  const key = factKey(text);
  const lost = (task.facts ?? []).filter((ways) => !ways.some((way) => holdsFact(key, way)));
  const marks = [...text.matchAll(/[!！]|\p{Extended_Pictographic}/gu)]
    .filter(({ 0: one }) => !/[©®™]/.test(one))
    .map(({ 0: one, index }) => ({ start: index, end: index + one.length }));
  const { length } = task;
  const short = length && time.tieng < length.least;
  const much = length && time.tieng > length.most;

  return [
    {
      rule: 'do-dai',
      ok: !short && !much,
      message: length
        ? `Bài có ${time.tieng} tiếng, khuôn là ${length.least}–${length.most}.`
        : `Bài có ${time.tieng} tiếng.`,
      at: [],
    },
    {
      rule: 'trung-binh',
      ok: time.mean <= MEAN_LIMIT,
      message:
        `Mỗi câu trung bình ${Math.round(time.mean * 10) / 10} tiếng`.replace('.', ',') +
        `, nên không quá ${MEAN_LIMIT}.`,
      at: [],
    },
    {
      rule: 'cau-dai',
      ok: long.length === 0,
      message: long.length
        ? `Có câu dài ${time.longest} tiếng. Tách ra, mỗi câu không quá ${SENTENCE_LIMIT}.`
        : `Câu dài nhất ${time.longest} tiếng.`,
      at: long.map(({ start, end }) => ({ start, end })),
    },
    {
      rule: 'bi-dong',
      ok: passives.length <= PASSIVE_LIMIT,
      message:
        passives.length > PASSIVE_LIMIT
          ? `Nhiều chỗ nói bị, được: ${quoted(passives)}. Nói rõ ai làm.`
          : 'Câu nói rõ ai làm.',
      at: passives,
    },
    {
      rule: 'loi-sao',
      ok: cliches.length === 0,
      message: cliches.length ? `Lời sáo: ${quoted(cliches)}. Bỏ đi, bài vẫn đủ.` : 'Không có lời sáo.',
      at: cliches,
    },
    {
      rule: 'tu-kho',
      ok: jargon.length === 0,
      message: jargon.length ? `Từ khó: ${saying(lists.jargon, jargon)}.` : 'Không có từ công văn.',
      at: jargon,
    },
    {
      rule: 'tieng-anh',
      ok: english.length === 0,
      message: english.length ? `Tiếng Anh: ${saying(lists.english, english)}.` : 'Không chêm tiếng Anh.',
      at: english,
    },
    {
      rule: 'xung-ho',
      ok: !address || (calls.length > 0 && wrong.length === 0),
      message: !address
        ? 'Chưa chọn người đọc, nên chưa xem xưng hô.'
        : wrong.length
          ? `Gọi ${quoted(wrong)} là chưa hợp. Dùng: ${address.pair}.`
          : calls.length
            ? `Xưng hô hợp: ${address.pair}.`
            : `Chưa gọi người đọc. Dùng: ${address.pair}.`,
      at: wrong,
    },
    {
      rule: 'du-kien',
      ok: lost.length === 0,
      message: lost.length ? `Mất dữ kiện: ${lost.map(([way]) => `«${way}»`).join(', ')}.` : 'Dữ kiện còn đủ.',
      at: [],
    },
    {
      rule: 'dau-cau',
      ok: marks.length === 0,
      message: marks.length
        ? `Có ${quoted(marks)}. Lời ấm không cần dấu ấy.`
        : 'Không dấu chấm than, không hình mặt cười.',
      at: marks,
    },
  ];
}

/** Rules a rewrite has to keep of the ten, and facts are never lost. */
export const TONE_PASS = 8;

/** What a rewrite comes to: passed with eight of the ten rules and every fact kept. */
export function toneResult(checks: readonly ToneCheck[]): { points: number; outOf: number; passed: boolean } {
  const points = checks.filter(({ ok }) => ok).length;
  return {
    points,
    outOf: checks.length,
    passed: points >= TONE_PASS && checks.every(({ rule, ok }) => ok || rule !== 'du-kien'),
  };
}
