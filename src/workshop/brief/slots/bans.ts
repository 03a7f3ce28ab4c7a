/** Điều cấm: concrete things not to do, one of them not to invent. Pure. */
import { banCues, banned } from '../lexicon.ts';
import { after, find, phraseBook, type Reading, type Stretch } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';

interface Ban extends Stretch {
  family: string;
  /** Says of what: «không bịa số», not «không bịa». */
  hasObject: boolean;
}
/** «không thêm gì khác» holds to the facts given; that is Dữ kiện. */
const ofData = phraseBook({ only: ['không thêm gì khác', 'không dùng gì khác', 'ngoài ra không thêm'] });

/** Cues that forbid whatever follows them; «không» alone as often only denies: «không rành máy», «không thu tiền». */
const strict = phraseBook({
  cue: ['đừng', 'đừng có', 'cấm', 'chớ', 'chớ nên', 'không được', 'tuyệt đối không', 'không được phép'],
});
/** After a cue these forbid nothing that can be checked, or say how something is. */
const vague = phraseBook(
  {
    word: [
      ...[
        'sai',
        'lỗi',
        'dở',
        'quá',
        'dài',
        'hơn',
        'hay',
        'cần',
        'phải',
        'chắc',
        'còn',
        'biết',
        'rành',
        'quen',
        'có',
        'thạo',
        'đọc được',
      ],
      ...[
        'thu',
        'mất',
        'tốn',
        'hiểu',
        'nghe',
        'thấy',
        'thể',
        'rõ',
        'đủ',
        'kịp',
        'ngại',
        'lo',
        'vượt',
        'ngắn',
        'khó',
        'nhớ',
        'dám',
        'ai',
      ],
    ],
  },
  true,
);

/** «Đừng lôi tên nhà nào ra», «không xin quà của bác»: a ban whose verb no list knows, said of something. */
function otherBan(reading: Reading, { from, to }: Stretch): Ban[] {
  const { words } = reading;
  const first = words[to];
  const isHead = from === 0 || words[from - 1]!.clause !== words[from]!.clause;
  const isStrict = find(reading, strict, { from, to }).length > 0;
  if (!first || !(isStrict || isHead) || first.clause !== words[from]!.clause) return [];
  if (find(reading, vague, { from: to, to: to + 2 }).some((one) => one.from === to)) return [];
  let end = to;
  while (words[end]?.clause === first.clause && end < to + 5) end++;
  return end - to >= 3 ? [{ from, to: end, family: 'other', hasObject: true }] : [];
}

function bansIn(reading: Reading): Ban[] {
  const data = find(reading, ofData);
  return find(reading, banCues).flatMap(({ from, to }): Ban[] => {
    if (data.some((one) => from >= one.from && from < one.to)) return [];
    const verb = find(reading, banned, after(reading, to, 4))[0];
    if (!verb) return otherBan(reading, { from, to });
    const next = reading.words[verb.to];
    const last = reading.words[verb.to - 1]!;
    const hasObject =
      next !== undefined &&
      next.sentence === last.sentence &&
      next.clause === last.clause &&
      find(reading, banCues, { from: verb.to, to: verb.to + 1 }).length === 0;
    return [{ from, to: verb.to, family: verb.tag, hasObject: hasObject || verb.to - verb.from > 1 }];
  });
}

/** The bans of a brief. */
export function scoreBans(reading: Reading): SlotFound {
  const all = bansIn(reading);
  // A row of bare verbs is a row of key words.
  const bans = all.some(({ hasObject }) => hasObject) || all.length === 1 ? all : [];
  const seen = bans.length > 0 ? { seen: covering(...bans.slice(0, 2))! } : {};
  const families = new Set(bans.map(({ family }) => family));
  if (families.size === 0) return { score: 0, lacks: ['điều gì không được làm'], faults: [] };
  if (families.size >= 2 && families.has('invent')) return { score: 2, ...seen, lacks: [], faults: [] };
  return {
    score: 1,
    ...seen,
    lacks: [families.has('invent') ? 'thêm một điều cấm nữa' : 'không bịa số, tên, lời người'],
    faults: [],
  };
}
