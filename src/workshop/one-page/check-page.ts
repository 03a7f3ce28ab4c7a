/** Checks a page that presents an idea: seven slots of two points, and what must never stand there. Rules only. Pure. */
import { syllables } from '../../lib/syllables.ts';
import { PATTERNS } from '../claims/patterns.ts';
import { factKey, holdsFact, needsLeft } from '../text/facts-kept.ts';
import { figuresNotIn } from '../text/figures.ts';
import { allOf, linesOf, type Pattern, pattern } from '../text/lines.ts';
import { nameKey } from '../text/names.ts';
import { sentencesWithPlaces } from '../text/sentences.ts';
import { saysUnknown } from '../text/unknown.ts';
import { moneyWords, revenueOf } from './revenue.ts';
import { type IdeaPage, PAGE_SLOT_WORDS, PAGE_SLOTS, type PageSlot } from './slots.ts';

/** What is known of the idea. */
export interface IdeaTask {
  /** The lines of the sheet: the only figures, papers and prizes there are. */
  sheet: readonly string[];
  /** What a slot has to say for its second point, each in any one way. A slot without needs is one the sheet does not settle. */
  needs: Readonly<Partial<Record<PageSlot, readonly (readonly string[])[]>>>;
  /** Figures worked out from the sheet. */
  derived: readonly string[];
}

export interface SlotCheck {
  slot: PageSlot;
  points: 0 | 1 | 2;
  /** What is missing; empty where nothing is. */
  message: string;
}

/** What must not stand on the page. A critical one fails whatever the points. */
export interface PageStop {
  rule: 'so-bia' | 'chung-nhan' | 'cong-dung' | 'so-sanh' | 'doanh-thu' | 'do-dai';
  critical: boolean;
  message: string;
}

export interface PageCheck {
  slots: SlotCheck[];
  stops: PageStop[];
  syllables: number;
}

/** Most tiếng of the page: what is read standing, in a minute. */
export const PAGE_LIMIT = 180;
/** Points of fourteen that pass. */
export const PAGE_PASS = 11;
/** Most tiếng of the one sentence. */
const ONE_SENTENCE = 25;

const HEALTH: readonly Pattern[] = [
  ...PATTERNS.filter(({ kind }) => kind === 'K12').map((one) => one.pattern),
  pattern(
    '(?:giúp |hỗ trợ )?(?:tiêu hóa tốt|giảm cân|giảm mỡ|mát gan|bổ thận|bổ máu|đẹp da|trẻ lâu|phòng bệnh|chống ung thư|chống lão hóa|ngủ ngon|thanh nhiệt|tốt cho (?:tiêu hóa|gan|thận|người bệnh|bà bầu))',
  ),
];
const BEST: readonly Pattern[] = [
  ...PATTERNS.filter(({ kind }) => kind === 'K8').map((one) => one.pattern),
  pattern(
    '(?:[\\p{L}\\p{M}]+ )?hơn (?:hẳn |mọi |các |những )*(?:nơi|loại|hàng|chỗ|bên|cơ sở|nhà|đối thủ|thị trường|sản phẩm) ?(?:khác)?|không (?:đâu|nơi nào|ai) (?:bằng|sánh)|vượt trội|số 1|độc nhất|vô địch',
  ),
];
const AWARD: readonly Pattern[] = [
  pattern(
    '(?:đạt |đoạt |được )?(?:giải (?:thưởng|nhất|nhì|ba|vàng|bạc|khuyến khích|cao)|huy chương|bằng khen|ocop|vietgap|globalgap|haccp|iso|(?:giấy )?chứng nhận|chứng chỉ|đạt chuẩn|đạt tiêu chuẩn|xếp hạng|hạng [\\p{L}\\d]+|top \\d+|\\d sao)',
  ),
];

/** A place where the page says one of these, and what stands around it in the sentence. */
interface Met {
  text: string;
  before: string;
  after: string;
}
const met = (text: string, patterns: readonly Pattern[]): Met[] =>
  sentencesWithPlaces(text).flatMap(({ text: sentence }) =>
    linesOf(sentence).flatMap((line) =>
      patterns.flatMap((one) =>
        allOf(line, one).map(({ 0: found, index }) => ({
          text: line.shown.slice(index, index + found.length),
          before: line.shown.slice(0, index),
          after: line.shown.slice(index + found.length),
        })),
      ),
    ),
  );
const quoted = (texts: readonly string[]): string =>
  [...new Set(texts)]
    .slice(0, 3)
    .map((one) => `«${one.trim()}»`)
    .join(', ');
/** «chưa có giấy chứng nhận», «giấy chứng nhận: chưa có». A «không» elsewhere in the sentence denies nothing. */
const isDenied = ({ before, after }: Met): boolean =>
  /\b(?:chua|khong)(?: [^ ,;]+){0,3} ?$/.test(nameKey(before)) || /^[ :]*chua\b/.test(nameKey(after));

function checkSlot(slot: PageSlot, text: string, { needs }: IdeaTask): SlotCheck {
  const told = (points: 0 | 1 | 2, message = ''): SlotCheck => ({ slot, points, message });
  if (text.trim() === '') return told(0, `Còn trống. ${PAGE_SLOT_WORDS[slot].hint}`);
  if (!needs[slot]) {
    // The sheet does not settle this slot: an honest gap that says what is missing is all there is to say.
    if (!saysUnknown(text)) return told(1, 'Tờ ghi chưa có điều này. Ghi [CẦN BỔ SUNG: …].');
    return syllables(text) > 3 ? told(2) : told(1, 'Ghi rõ còn thiếu gì, như [CẦN BỔ SUNG: số đã gọi thử].');
  }
  const missing = needsLeft(text, needs[slot]);
  if (missing.length > 0) return told(1, `Tờ ghi có mà ô này chưa nêu: ${quoted(missing)}.`);
  if (slot === 'mot-cau') {
    if (sentencesWithPlaces(text).length > 1) return told(1, 'Ô này chỉ một câu. Câu thứ hai chuyển sang ô khác.');
    if (syllables(text) > ONE_SENTENCE)
      return told(1, `Câu dài ${syllables(text)} tiếng, nên không quá ${ONE_SENTENCE}.`);
  }
  if (slot === 'gia') {
    const { price, quantity, stated } = revenueOf(text);
    if (price !== undefined && quantity !== undefined && stated === undefined)
      return told(1, `Chưa nhân giá với sản lượng: ${quantity} × ${moneyWords(price)}.`);
    if (price !== undefined && quantity !== undefined && stated !== price * quantity)
      return told(1, 'Doanh thu chưa bằng giá nhân sản lượng.');
  }
  return told(2);
}

/** How a page stands; slots always all seven in their order, stops the worst first. Never throws. */
export function checkPage(page: IdeaPage, task: IdeaTask): PageCheck {
  const whole = PAGE_SLOTS.map((slot) => page[slot]).join('\n');
  const stops: PageStop[] = [];
  const { price, quantity, stated } = revenueOf(page.gia);
  const isOff = price !== undefined && quantity !== undefined && stated !== undefined && stated !== price * quantity;
  if (isOff)
    stops.push({
      rule: 'doanh-thu',
      critical: false,
      message: `${quantity} × ${moneyWords(price)} là ${moneyWords(price * quantity)}, trang ghi ${moneyWords(stated)}.`,
    });
  const given = [...task.sheet, ...task.derived, ...PAGE_SLOTS.flatMap((slot) => task.needs[slot]?.flat() ?? [])];
  // A revenue that was worked out wrong is told as a sum, not as a figure nobody gave.
  const invented = figuresNotIn(whole, [...given, isOff ? moneyWords(stated) : '']);
  if (invented.length > 0)
    stops.unshift({
      rule: 'so-bia',
      critical: true,
      message: `Không dòng nào có ${quoted(invented)}. Bỏ đi, hoặc ghi [CẦN BỔ SUNG: …].`,
    });
  const sheet = factKey(task.sheet.join('\n'));
  const awards = met(whole, AWARD).filter((one) => !isDenied(one) && !holdsFact(sheet, one.text));
  if (awards.length > 0)
    stops.unshift({
      rule: 'chung-nhan',
      critical: true,
      message: `${quoted(awards.map(({ text }) => text))} không có dòng bằng chứng nào. Bỏ đi.`,
    });
  const health = met(whole, HEALTH).filter((one) => !isDenied(one));
  if (health.length > 0)
    stops.push({
      rule: 'cong-dung',
      critical: false,
      message: `${quoted(health.map(({ text }) => text))} là lời về sức khoẻ. Chỉ nói món ăn, cách làm, giá.`,
    });
  const best = met(whole, BEST).filter((one) => !isDenied(one));
  if (best.length > 0)
    stops.push({
      rule: 'so-sanh',
      critical: false,
      message: `${quoted(best.map(({ text }) => text))} là lời so sánh, tuyệt đối. Nói món của mình thôi.`,
    });
  const length = syllables(whole);
  if (length > PAGE_LIMIT)
    stops.push({
      rule: 'do-dai',
      critical: false,
      message: `Trang có ${length} tiếng, nên không quá ${PAGE_LIMIT}.`,
    });
  return { slots: PAGE_SLOTS.map((slot) => checkSlot(slot, page[slot], task)), stops, syllables: length };
}

/** What a buyer doubts first, where slots are equally weak. */
const BY_DOUBT: readonly PageSlot[] = ['bang-chung', 'gia', 'cho-ai', 'can-gi', 'dau-moi', 'mot-cau', 'ten'];

/** The three slots a hard question is asked of: the emptiest and weakest first. */
export const hardSlots = ({ slots }: Pick<PageCheck, 'slots'>): PageSlot[] =>
  [...slots]
    .sort((a, b) => a.points - b.points || BY_DOUBT.indexOf(a.slot) - BY_DOUBT.indexOf(b.slot))
    .slice(0, 3)
    .map(({ slot }) => slot);

/** Passed with eleven of fourteen and nothing left that must not stand there. */
export function pageResult({ slots, stops }: PageCheck): {
  points: number;
  outOf: number;
  passed: boolean;
  critical: string[];
} {
  const points = slots.reduce((sum, slot) => sum + slot.points, 0);
  const critical = stops.filter((stop) => stop.critical).map(({ rule }) => rule);
  return { points, outOf: PAGE_SLOTS.length * 2, passed: points >= PAGE_PASS && stops.length === 0, critical };
}
