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

function bansIn(reading: Reading): Ban[] {
  const data = find(reading, ofData);
  return find(reading, banCues).flatMap(({ from, to }): Ban[] => {
    if (data.some((one) => from >= one.from && from < one.to)) return [];
    const verb = find(reading, banned, after(reading, to, 4))[0];
    if (!verb) return [];
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
