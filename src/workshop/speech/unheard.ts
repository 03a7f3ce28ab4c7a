/** What of a text only the eye gets: read aloud it is lost, or makes the reader stumble. Pure. */
import type { Span } from '../text/tokens.ts';

export const UNHEARD_KINDS = ['dia-chi', 'ngoac', 'viet-tat', 'van-van', 'ky-hieu'] as const;
export type UnheardKind = (typeof UNHEARD_KINDS)[number];

/** One stretch that cannot be heard, with its place in the text. */
export interface Unheard extends Span {
  kind: UnheardKind;
  text: string;
}

/** Why an ear does not get it, and what to do instead; follows «…». */
export const UNHEARD_WHY: Readonly<Record<UnheardKind, string>> = {
  'dia-chi': 'là địa chỉ mạng, nghe không kịp ghi. Nói chỗ hỏi, hoặc đọc thành lời «… chấm …» một lần.',
  ngoac: 'nằm trong ngoặc, tai không nghe thấy ngoặc. Nói thành một câu riêng, hoặc bỏ.',
  'viet-tat': 'là chữ tắt, mỗi người đọc một kiểu. Viết đủ chữ như khi nói.',
  'van-van': 'bỏ lửng, người nghe không biết còn gì. Kể ra cho đủ, hoặc dừng câu.',
  'ky-hieu': 'là ký hiệu, không có tiếng để đọc. Viết thành lời.',
};

/** Endings that make dotted words an address, or a path behind any; a full stop without a space after it makes none. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S*[^\s.,;:»”")]|[\p{L}\d._%+-]+@[\p{L}\d.-]+\.[a-z]{2,}|(?<![\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|info|edu|gov|io|me|ly|gle|example)(?![\p{L}\d])(?:\/[^\s,;»”")]*[^\s.,;:»”")])?|(?<![\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)+\/[^\s,;»”")]*[^\s.,;:»”")]/giu;
const BRACKET = /\([^)\n]*\)|\[[^\]\n]*\]|\{[^}\n]*\}/gu;
const AND_SO_ON = /(?<![\p{L}])v\.\s?v\.?|(?<![\p{L}])vv(?![\p{L}])\.*|…|\.{3,}/giu;
const SIGN =
  /[%&+=→←↔•*#@_|<>~^√×]|(?<=[\p{L}])\/(?=[\p{L}])|(?<=\d)\s?[-–]\s?(?=\d)|(?<![\p{L}\d])\p{Extended_Pictographic}/gu;
/** Words of two capitals and more, and the short forms people type; «AI» is said as it stands. */
const CAPITALS = /(?<![\p{L}\p{M}\d])(?=[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*\p{Lu})[\p{Lu}][\p{Lu}\d]+(?![\p{L}\p{M}\d])/gu;
const SHORT =
  /(?<![\p{L}\p{M}\d/])(?:đ\/c|v\/v|k\/g|t\/m|ô\.|tp\.?|tx\.?|vd|ko|đc|đt|sđt|nvh|cn|t[2-7]|hs|sv|gd|đk)(?![\p{L}\p{M}\d/])/giu;
const SAID_AS_IT_STANDS = new Set(['AI']);
/** Three words of capitals in a row are a line that shouts, not short forms. */
const SHOUTED = /(?:(?<![\p{L}\p{M}])[\p{Lu}\p{M}]{2,}[\s,.–-]+){2,}[\p{Lu}\p{M}]{2,}(?![\p{L}\p{M}])/gu;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Everything of the text that cannot be heard, in order, no two overlapping: a bracket swallows what is in it. Never throws. */
export function unheardIn(text: string): Unheard[] {
  const found: Unheard[] = [];
  const add = (kind: UnheardKind, pattern: RegExp, keep: (part: Unheard) => boolean = () => true): void => {
    for (const { 0: part, index } of text.matchAll(pattern)) {
      const one = { kind, start: index, end: index + part.length, text: part };
      if (part !== '' && keep(one) && !found.some((other) => overlaps(one, other))) found.push(one);
    }
  };
  const shouted = [...text.matchAll(SHOUTED)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
  add('ngoac', BRACKET);
  add('dia-chi', ADDRESS);
  add('van-van', AND_SO_ON);
  add('viet-tat', CAPITALS, (one) => !SAID_AS_IT_STANDS.has(one.text) && !shouted.some((line) => overlaps(one, line)));
  add('viet-tat', SHORT, (one) => !shouted.some((line) => overlaps(one, line)));
  add('ky-hieu', SIGN);
  return found.sort((one, other) => one.start - other.start);
}

const SPELLED = /(?<![\p{L}\p{M}])(?:chấm|cham)\s+(?:vn|com|nét|net|org|việt nam|vê nờ)(?![\p{L}\p{M}])/giu;

/** How many addresses of the web are spelled out in speech: «lớp số chấm vn». */
export function spelledAddresses(text: string): number {
  // «chấm com chấm vn» is one address.
  const ends = [...text.normalize('NFC').matchAll(SPELLED)];
  return ends.filter(({ index }, at) => {
    const before = ends[at - 1];
    return !before || text.slice(before.index + before[0].length, index).trim() !== '';
  }).length;
}
