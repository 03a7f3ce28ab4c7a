/** Khuôn: how long, and in what shape. Pure. */
import { lengthCues, lengths, ofPart, shapes, slotLabels } from '../lexicon.ts';
import { before, find, has, numberAt, phraseBook, type Reading } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';

const spelled = phraseBook({ approx: ['từ', '–'] });

/** The frame of a brief. */
export function scoreFrame(reading: Reading): SlotFound {
  const isTime = (from: number): boolean => /^(giờ|gio|h|g)$/i.test(reading.words[from - 1]?.text ?? '');
  const found = find(reading, lengths).filter(({ from, to, tag }) => {
    const next = reading.words[to]?.folded ?? '';
    // «một câu chuyện» and «00 Chủ nhật» count nothing; a number and its unit have no comma between them.
    if (reading.words[from]!.clause !== reading.words[to - 1]!.clause || /^(chuyen|noi|nhat)$/.test(next)) return false;
    if (tag === 'sentences' && isOneSentence(reading, from)) return false;
    if (tag === 'time' && isTime(from)) return false;
    // «120 tiếng» is a length by itself; «3 phút», «10 câu», «một trang» only after a word for length.
    if (tag === 'syllables') return numberAt(reading, from) !== undefined;
    const back = before(reading, from, 4);
    return (
      has(reading, lengthCues, back) || has(reading, slotLabels, back) || tag === 'sentences' || isAlone(reading, from)
    );
  });
  const length = found[0];
  const shape = find(reading, shapes).filter(({ from, to, tag }) => {
    const isStory =
      /^(chuyen|noi|hoi|nhat)$/.test(reading.words[to]?.folded ?? '') ||
      (reading.words[to - 1]!.folded === 'cau' && to - from === 2 && isOneSentence(reading, from));
    return (
      tag === 'shape' &&
      !isStory &&
      reading.words[from]!.clause === reading.words[to - 1]!.clause &&
      from !== length?.from
    );
  });
  const wholes = found.filter(
    ({ from, tag }) =>
      tag === 'syllables' && !has(reading, ofPart, before(reading, from, 5)) && !isRange(reading, from),
  );
  const numbers = new Set(wholes.map(({ from }) => numberAt(reading, from)?.value));
  if (numbers.size > 1)
    return {
      score: 1,
      seen: covering(...wholes)!,
      lacks: [],
      faults: ['Đề bài có hai độ dài khác nhau. Giữ một.'],
    };
  if (length && shape[0]) return { score: 2, seen: covering(length, nearest(length, shape))!, lacks: [], faults: [] };
  if (length) return { score: 1, seen: length, lacks: ['chia mấy phần, dạng gì'], faults: [] };
  if (shape[0]) return { score: 1, seen: shape[0], lacks: ['dài bao nhiêu'], faults: [] };
  return { score: 0, lacks: ['dài bao nhiêu, chia mấy phần'], faults: [] };
}

/** «Một câu cảm nhận» is a thing, no length; «mỗi ô một câu» is one. */
const isOneSentence = (reading: Reading, from: number): boolean =>
  numberAt(reading, from)?.value === 1 && !has(reading, ofPart, before(reading, from, 3));

const nearest = <One extends { from: number }>(to: { from: number }, all: readonly One[]): One =>
  all.reduce((best, one) => (Math.abs(one.from - to.from) < Math.abs(best.from - to.from) ? one : best));

/** «Khoảng 100 đến 120 tiếng» names one length. */
const isRange = (reading: Reading, from: number): boolean =>
  has(reading, spelled, { from: Math.max(0, from - 1), to: from });

/** At the start of a clause: «30 phút, chia 4 mục». */
const isAlone = ({ words }: Reading, from: number): boolean =>
  from === 0 || words[from - 1]!.clause !== words[from]!.clause;
