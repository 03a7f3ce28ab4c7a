/** Which facts of a scenario a brief gives, and what in it contradicts them. Pure. */
import type { Fact, Scenario } from '../scenario-schema.ts';
import type { Span } from '../text/tokens.ts';
import { type DateFound, datesIn, type TimeFound, timesIn, type WeekdayFound, weekdaysIn } from './moments.ts';
import { find, has, numberAt, phraseBook, type Reading } from './reading.ts';

export interface FactsFound {
  /** Facts the brief gives, with the place of each. */
  given: readonly { id: string; span: Span }[];
  /** Facts the scenario cannot do without that the brief lacks. */
  lacking: readonly Fact[];
  /** What stands in the brief and cannot be, with what it should be. */
  against: readonly (Span & { should: string })[];
}

const WEEKDAY_NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const birth = phraseBook({ birth: ['sinh', 'sinh ngày', 'ngày sinh', 'sinh năm'] });

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const partsOf = (date: string): readonly number[] => date.split('/').map(Number);
/** A number that grows with the day, whatever the lengths of months: enough to say what lies between. */
const order = (day: number, month: number, year: number): number => (year * 12 + month) * 31 + day;

interface Moments {
  times: readonly TimeFound[];
  dates: readonly DateFound[];
  weekdays: readonly WeekdayFound[];
}

function momentGiven(fact: Fact, { times, dates }: Moments): Span | undefined {
  if (!fact.when) return undefined;
  const found: Span[] = [];
  for (const time of fact.when.times) {
    const one = times.find(({ minutes }) => minutes.includes(minutesOf(time)));
    if (!one) return undefined;
    found.push(one);
  }
  for (const date of fact.when.dates) {
    const [day, month, year] = partsOf(date);
    const one = dates.find((it) => it.day === day && it.month === month && (it.year ?? year) === year);
    if (!one) return undefined;
    found.push(one);
  }
  return found.length > 0
    ? { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) }
    : undefined;
}

/** Numbers that stand right before a unit in a brief: «20 chỗ», «hai mươi cái chỗ». */
function countsOf(reading: Reading, units: readonly string[]): (Span & { value: number })[] {
  const book = phraseBook({ unit: units }, true);
  return find(reading, book).flatMap(({ from, to }) => {
    for (const back of [1, 2, 3]) {
      const number = numberAt(reading, from - back);
      if (number && number.length >= back)
        return [{ start: reading.words[from - back]!.start, end: reading.words[to - 1]!.end, value: number.value }];
    }
    return [];
  });
}

/** Reads a brief against the facts of a scenario. */
export function factsIn(reading: Reading, { facts, place }: Scenario): FactsFound {
  const { text, words } = reading;
  const isBirthday = ({ start }: Span): boolean => {
    const at = words.findIndex((word) => word.start >= start);
    return at > 0 && has(reading, birth, { from: Math.max(0, at - 4), to: at });
  };
  const moments: Moments = {
    times: timesIn(text),
    dates: datesIn(text).filter((date) => !isBirthday(date)),
    weekdays: weekdaysIn(text),
  };

  const given: { id: string; span: Span }[] = [];
  for (const fact of facts) {
    const hit = find(reading, phraseBook({ fact: fact.match }))[0];
    const counted =
      fact.count && countsOf(reading, fact.count.units).find(({ value }) => fact.count!.numbers.includes(value));
    const span = hit
      ? { start: words[hit.from]!.start, end: words[hit.to - 1]!.end }
      : (momentGiven(fact, moments) ?? (counted && { start: counted.start, end: counted.end }));
    if (span) given.push({ id: fact.id, span });
  }

  const against: (Span & { should: string })[] = [];
  const whens = facts.flatMap(({ when }) => (when ? [when] : []));
  const allTimes = whens.flatMap(({ times }) => times);
  const allDates = whens.flatMap(({ dates }) => dates);
  const allWeekdays = whens.flatMap(({ weekdays }) => weekdays);
  if (allTimes.length > 0)
    for (const time of moments.times)
      if (!allTimes.some((one) => time.minutes.includes(minutesOf(one))))
        against.push({ start: time.start, end: time.end, should: allTimes.join('–') });
  if (allDates.length > 0)
    for (const { start, end, day, month, year } of moments.dates) {
      const isKnown = whens.some(({ dates, isRange }) => {
        const known = dates.map(partsOf);
        if (known.some(([d, m, y]) => d === day && m === month && (year ?? y) === y)) return true;
        const [first, last] = known;
        if (!isRange || !first || !last) return false;
        const at = order(day, month, year ?? first[2]!);
        return at > order(first[0]!, first[1]!, first[2]!) && at < order(last[0]!, last[1]!, last[2]!);
      });
      if (!isKnown) against.push({ start, end, should: allDates.join('–') });
    }
  if (allWeekdays.length > 0)
    for (const { start, end, weekday } of moments.weekdays)
      if (!allWeekdays.includes(WEEKDAY_NAMES[weekday] as (typeof allWeekdays)[number]))
        against.push({ start, end, should: [...new Set(allWeekdays)].join(', ') });

  for (const { count, must, text: should } of facts) {
    // Of a number that may be left out another one is still a wrong one; a unit others use as well allows their numbers too.
    if (!count || count.units.length === 0) continue;
    const [unit] = count.units;
    const allowed = facts.flatMap((one) =>
      one.count?.units.some((name) => count.units.includes(name)) ? one.count.numbers : [],
    );
    const others = facts.flatMap(({ match }) => match);
    for (const { start, end, value } of countsOf(reading, [unit!]))
      if (
        !allowed.includes(value) &&
        value > 1 &&
        !others.some((one) => one.includes(String(value))) &&
        (must || value > 4)
      )
        against.push({ start, end, should });
  }

  // Another commune than the one it is about: «xã» and a name that begins otherwise.
  const kinds = phraseBook({ kind: [place.kind] });
  const own = phraseBook({ name: [place.name] });
  for (const { to } of find(reading, kinds)) {
    const next = words[to];
    const isName = next && /^\p{Lu}/u.test(next.text) && next.clause === words[to - 1]!.clause;
    const second = words[to + 1];
    if (isName && second && /^\p{Lu}/u.test(second.text) && !has(reading, own, { from: to, to: to + 4 }))
      against.push({ start: next.start, end: second.end, should: `${place.kind} ${place.name}` });
  }

  const ids = new Set(given.map(({ id }) => id));
  return { given, lacking: facts.filter(({ id, must }) => must && !ids.has(id)), against };
}
