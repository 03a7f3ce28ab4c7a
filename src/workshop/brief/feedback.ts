/** What is said to a cadre about a brief, in their own words where they have some. Pure. */
import type { Scenario } from '../scenario-schema.ts';
import { tokensOf } from '../text/tokens.ts';
import { type BriefReport, type SlotReport, TOTAL } from './check-brief.ts';
import { SLOT_WORDS } from './slots.ts';

/** A piece of a sentence; quotes are shown in another hand. */
export interface Piece {
  text: string;
  isQuote: boolean;
}

/** Most words of the learner shown at once; more would be read as the whole brief. */
const QUOTE = 14;

function quoted(text: string, { seen }: SlotReport): string | undefined {
  if (!seen) return undefined;
  const words = text.slice(seen.start, seen.end).replace(/\s+/g, ' ').trim().split(' ');
  if (words.length <= QUOTE) return words.join(' ');
  return `${words.slice(0, 8).join(' ')} … ${words.slice(-4).join(' ')}`;
}

const foldedWords = (text: string): string[] => tokensOf(text).map(({ folded }) => folded);

/** What the scenario wants of a slot and the brief does not say yet; undefined where nothing is left to name. */
function needLeft(text: string, { slot, score, need, lacks }: SlotReport): string | undefined {
  // What Dữ kiện lacks is named fact by fact already.
  if (!need || score === 2 || (slot === 'du-kien' && lacks.length > 0)) return undefined;
  const written = new Set(foldedWords(text));
  const left = need
    .split(/, | và /)
    // «Tối đa 35 tiếng» says «không quá 35 tiếng».
    .filter((part) => !foldedWords(part.replace('không quá', '')).every((word) => written.has(word)));
  return left.length > 0 ? left.join(', ') : undefined;
}

/** What a slot came to: what the learner said, what is missing, what to take out. */
export function slotSays(text: string, report: SlotReport): Piece[] {
  const pieces: Piece[] = [];
  const say = (plain: string): void => void pieces.push({ text: plain, isQuote: false });
  const quote = (words: string): void => void pieces.push({ text: words, isQuote: true });
  const seen = quoted(text.normalize('NFC'), report);
  if (seen && (report.score > 0 || report.slot === 'du-kien')) {
    say('Đồng chí đã nêu ');
    quote(seen);
    say('.');
  }
  for (const fault of report.faults) say(`${pieces.length > 0 ? ' ' : ''}${fault}`);
  if (report.lacks.length > 0) {
    say(`${pieces.length > 0 ? ' ' : ''}Chưa nêu `);
    quote(report.lacks.slice(0, 3).join('; '));
    say('.');
  }
  const need = needLeft(text, report);
  if (need) say(` Ở tình huống này cần: ${need}.`);
  return pieces;
}

/** Slots that are not full, the emptiest first, those the scenario insists on before others. */
export const worstFirst = ({ slots }: BriefReport): SlotReport[] =>
  slots
    .filter(({ score }) => score < 2)
    .sort((a, b) => a.score - b.score || Number(b.need !== undefined) - Number(a.need !== undefined));

const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn'];
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

/** What is wrong with a brief as a whole, where that is what keeps its points down. */
export function trapSays({ traps }: Pick<BriefReport, 'traps'>): string | undefined {
  if (traps.includes('X1')) return 'Đồng chí mới nêu tên ô, chưa nêu nội dung.';
  if (traps.includes('XP')) return 'Đồng chí mới chép lại tình huống. Viết thành lời giao việc.';
  if (traps.includes('X3')) return 'Nhiều chữ của thang chấm, ít việc cụ thể. Nói rõ ai, việc gì, ở đâu.';
  if (traps.includes('X4')) return 'Đề bài chưa nói tới tình huống này.';
  return undefined;
}

/** A brief in one or two sentences. */
export function briefSays(report: BriefReport, { gaps }: Scenario): string {
  const { stops, traps, total, slots } = report;
  if (stops.length > 0) return `Dừng ở ${NUMBERS[stops.length]} chỗ: ${stops.map(({ what }) => what).join('; ')}.`;
  const long = traps.includes('X5') ? ' Đề bài dài quá. Bỏ câu nào mà bài vẫn đúng.' : '';
  const trap = trapSays(report);
  if (trap) return `${trap}${long}`;
  if (total === TOTAL) return `Đủ tám ô. Đồng chí nhớ điền ${gaps[0]!.text} trước khi đăng.${long}`;
  const names = (score: number): string[] =>
    slots.filter((one) => one.score === score).map(({ slot }) => SLOT_WORDS[slot].name.toLowerCase());
  const full = names(2);
  const empty = names(0);
  const half = names(1);
  const said =
    full.length > 0 ? `Đã rõ: ${listed(full)}.` : half.length > 0 ? `Mới nêu một phần: ${listed(half)}.` : '';
  const lacks = empty.length > 0 ? ` Còn trống: ${listed(empty)}.` : ` Cần nêu thêm: ${listed(half)}.`;
  return `${said}${lacks}${long}`.trim();
}
