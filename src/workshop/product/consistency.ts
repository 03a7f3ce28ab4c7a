/** Hour, date, place and contact are the same in every piece, and the same as on the fact sheet. Pure. */
import { datesIn, timesIn, weekdaysIn } from '../brief/moments.ts';
import { type Fact, factText, isGap, nearlySays, says } from './fact-sheet.ts';

/** Facts that have to be in every piece. */
export const SHARED = ['gio', 'ngay', 'noi', 'dau-moi'] as const;
export type SharedFact = (typeof SHARED)[number];

export const SHARED_NAMES: Readonly<Record<SharedFact, string>> = {
  gio: 'giờ',
  ngay: 'ngày',
  noi: 'nơi',
  'dau-moi': 'đầu mối',
};

/** A piece that says something else than the sheet, or nothing. */
export interface Disagreement<P extends string> {
  piece: P;
  fact: SharedFact;
  /** What the piece says instead; undefined where it says nothing. */
  said: string | undefined;
  expected: string;
}

const dayKey = (day: number, month: number): string => `${day}/${month}`;

/** What a piece says instead of this fact; undefined when it says the fact and nothing against it, `''` when it says nothing. */
function otherwise(fact: SharedFact, expected: string, text: string, facts: readonly Fact[]): string | undefined {
  const quote = ({ start, end }: { start: number; end: number }): string =>
    text.normalize('NFC').slice(start, end).trim();
  // What stands elsewhere on the sheet («trực 08:00–11:00») is no contradiction.
  const elsewhere = facts.map((one) => one.text).join('\n');
  if (fact === 'gio') {
    const wanted = timesIn(expected)[0]?.minutes[0];
    const allowed = new Set(timesIn(elsewhere).flatMap(({ minutes }) => minutes));
    const found = timesIn(text);
    const wrong = found.find(({ minutes }) => !minutes.some((one) => allowed.has(one)));
    if (wrong) return quote(wrong);
    return found.some(({ minutes }) => minutes.includes(wanted ?? -1)) ? undefined : '';
  }
  if (fact === 'ngay') {
    const wanted = datesIn(expected).map(({ day, month }) => dayKey(day, month));
    const allowed = new Set(datesIn(elsewhere).map(({ day, month }) => dayKey(day, month)));
    const years = new Set(datesIn(elsewhere).flatMap(({ year }) => year ?? []));
    const found = datesIn(text);
    const wrong = found.find(
      ({ day, month, year }) => !allowed.has(dayKey(day, month)) || (year !== undefined && !years.has(year)),
    );
    if (wrong) return quote(wrong);
    const days = new Set(weekdaysIn(elsewhere).map(({ weekday }) => weekday));
    const weekday = days.size > 0 ? weekdaysIn(text).find((one) => !days.has(one.weekday)) : undefined;
    if (weekday) return quote(weekday);
    const said = new Set(found.map(({ day, month }) => dayKey(day, month)));
    return wanted.every((one) => said.has(one)) ? undefined : '';
  }
  if (says(text, expected)) return undefined;
  return nearlySays(text, expected) ? 'viết khác dấu' : '';
}

/** Every place where a piece and the sheet disagree; a fact that is still a gap has to be a gap in no piece. */
export function disagreements<P extends string>(
  facts: readonly Fact[],
  pieces: readonly { kind: P; words: string }[],
): Disagreement<P>[] {
  return SHARED.flatMap((fact) => {
    const expected = factText(facts, fact).trim();
    if (expected === '' || isGap(expected)) return [];
    return pieces.flatMap(({ kind, words }): Disagreement<P>[] => {
      const said = otherwise(fact, expected, words, facts);
      return said === undefined ? [] : [{ piece: kind, fact, said: said || undefined, expected }];
    });
  });
}
