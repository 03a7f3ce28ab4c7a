/** Tự kiểm: what is checked once the text is written. Pure. */
import type { Scenario } from '../../scenario-schema.ts';
import { checkable, doubtful, listCues, noCheck, recheckCues, sources, toFill } from '../lexicon.ts';
import { after, before, find, has, phraseBook, type Reading } from '../reading.ts';
import { marksGap } from './data.ts';
import type { SlotFound } from './found.ts';

/** A second look, whatever at. */
const again = phraseBook({
  cue: [
    'soát lại',
    'rà lại',
    'dò lại',
    'đọc lại',
    'kiểm tra lại',
    'xem lại',
    'so lại',
    'tính lại',
    'cộng lại',
    'kiểm lại',
    'nhìn lại xem',
  ],
});
/** How to look, not at what. */
const vague = phraseBook(
  {
    word: [
      'kỹ',
      'cho',
      'thật',
      'thật kỹ',
      'trước khi',
      'một lần',
      'giúp',
      'nhé',
      'cẩn thận',
      'toàn bộ',
      'tất cả',
      'bài',
      'lại',
    ],
  },
  true,
);

/** The check a brief asks for. */
export function scoreSelfCheck(reading: Reading, scenario: Scenario): SlotFound {
  if (has(reading, noCheck))
    return { score: 0, lacks: ['viết xong soát lại điều gì'], faults: ['Đề bài bảo không cần kiểm tra. Bỏ câu ấy.'] };
  let best: SlotFound = { score: 0, lacks: ['viết xong soát lại điều gì'], faults: [] };

  for (const { from, to } of find(reading, listCues)) {
    const rest = after(reading, to, 20);
    const thing = find(reading, checkable, rest)[0];
    if (!thing) continue;
    const source =
      find(reading, sources, after(reading, to, 24)).at(-1) ?? find(reading, sources, before(reading, from, 14))[0];
    if (source)
      return {
        score: 2,
        seen: { from: Math.min(from, source.from), to: Math.max(source.to, thing.to) },
        lacks: [],
        faults: [],
      };
    best = { score: 1, seen: { from, to: thing.to }, lacks: ['mỗi điều lấy từ nguồn nào'], faults: [] };
  }

  const mark = find(reading, toFill).find(({ from }) => !marksGap(reading, from, scenario));
  if (mark) {
    const doubt = find(reading, doubtful, before(reading, mark.from, 14))[0];
    return { score: 2, seen: { from: doubt?.from ?? mark.from, to: mark.to }, lacks: [], faults: [] };
  }

  for (const { from, to } of find(reading, recheckCues)) {
    const thing = find(reading, checkable, after(reading, to, 9))[0];
    if (thing && best.score === 0)
      best = { score: 1, seen: { from, to: thing.to }, lacks: ['liệt kê số, ngày, tên kèm nguồn'], faults: [] };
  }
  // «Rà lại xem chữ nào làm các cụ sợ»: what no list knows, when enough is said of it.
  for (const { from, to } of find(reading, again)) {
    if (best.score > 0) break;
    const rest = after(reading, to, 4).to;
    const isVague = has(reading, vague, { from: to, to: Math.min(reading.words.length, to + 2) });
    const { clause } = reading.words[to - 1]!;
    if (rest - to >= 3 && !isVague && reading.words[to + 2]!.clause === clause)
      best = { score: 1, seen: { from, to: rest }, lacks: ['liệt kê số, ngày, tên kèm nguồn'], faults: [] };
  }
  return best;
}
