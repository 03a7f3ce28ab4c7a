/** Người đọc: a group, and a trait of it that changes the text. Pure. */
import { addressCues, groups, readerCues, readerDeeds, traits } from '../lexicon.ts';
import { after, before, find, has, phraseBook, type Reading, sentenceAt } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';
import { roleStretches } from './role.ts';

/** How far a trait may stand from its group. */
const REACH = 16;
const saidBy = phraseBook({
  said: ['lời', 'cảm nhận', 'câu nói', 'lời của', 'ý kiến', 'ảnh', 'tên', 'gọi', 'giữ', 'bắt chước'],
});
/** Said at the end of a group's name, these tell its age. */
const ownTraits = phraseBook({ level: ['THCS', 'THPT', 'tiểu học'] });

/** The reader of a brief. */
export function scoreReader(reading: Reading): SlotFound {
  const roles = roleStretches(reading);
  const found = find(reading, groups).filter(({ from }) => {
    if (roles.some((role) => from >= role.from && from < role.to)) return false;
    // «xưng chúng em, gọi ông bà», «một câu cảm nhận của bà con», «9 ĐVTN kèm» name no reader.
    if (has(reading, addressCues, before(reading, from, 10))) return false;
    return !has(reading, saidBy, before(reading, from, 3));
  });
  const meant = found.filter(({ from, to }) => {
    const clause = before(reading, from, 7);
    return has(reading, readerCues, clause) || has(reading, readerDeeds, after(reading, to, 5));
  });
  if (meant.length === 0) return { score: 0, lacks: ['ai đọc'], faults: [] };

  const first = meant[0]!;
  const inList = meant.filter(({ from }) => {
    const sentence = sentenceAt(reading, first.from);
    return from >= sentence.from && from < Math.min(sentence.to, first.from + 14);
  });
  if (new Set(inList.map(({ tag }) => tag)).size >= 3)
    return {
      score: 1,
      seen: covering(...inList)!,
      lacks: [],
      faults: ['Đề bài gọi nhiều nhóm người đọc. Chọn một nhóm chính.'],
    };

  const families = new Set(meant.map(({ tag }) => tag));
  for (const group of found) {
    if (!families.has(group.tag)) continue;
    const isOf = ({ tag }: { tag: string }): boolean => tag !== 'grade' || group.tag === 'pupils';
    const trait =
      find(reading, traits, after(reading, group.to, REACH)).find(isOf) ??
      find(reading, traits, before(reading, group.from, 4)).find(isOf) ??
      find(reading, ownTraits, group)[0];
    if (trait) return { score: 2, seen: covering(group, trait)!, lacks: [], faults: [] };
  }
  return { score: 1, seen: first, lacks: ['người đọc có điểm gì riêng: tuổi, máy, ở xa, bận, lo'], faults: [] };
}
