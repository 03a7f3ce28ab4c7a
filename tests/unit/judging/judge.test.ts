import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../../src/course/read-course.ts';
import { drawSet, GENUINE, SCAMS } from '../../../src/judging/draw.ts';
import { FORMATS } from '../../../src/judging/item-schema.ts';
import { type Answer, outcomeOf, type SentItem, sawSign, tallyOf } from '../../../src/judging/judge.ts';
import { brokenAddresses, outcomeWords } from '../../../src/judging/words.ts';
import type { JudgementActivity } from '../../../src/lib/activity.ts';
import { discernmentOf } from '../../../src/review/discernment.ts';
import { DAY, type Entry } from '../../../src/review/entry.ts';

const { items } = readCourse('content').course;
const ANSWERS: readonly Answer[] = ['an-toan', 'dang-ngo', 'chua-chac'];
const rightAction = (item: SentItem): string => item.actions.find(({ right }) => right)!.id;
const wrongAction = (item: SentItem): string => item.actions.find(({ right, refuses }) => !right && !refuses)!.id;
const scam = items.find(({ verdict }) => verdict === 'lua')!;
/** One that may be mishandled both ways: left undone, and done unsafely. */
const genuine = items.find(({ verdict, actions }) => verdict === 'that' && actions.some(({ refuses }) => refuses))!;
const now = Date.UTC(2026, 10, 24);

/** What the record keeps of an item answered so. */
const judged = (item: SentItem, answer: Answer, action: string): JudgementActivity => ({
  kind: 'judgement',
  lesson: 'that-hay-lua',
  item: item.id,
  format: item.format,
  verdict: item.verdict,
  answer,
  sign: 'seen',
  result: outcomeOf(item, { answer, part: 0, action }),
});
const entries = (activities: readonly JudgementActivity[], at: number): Entry[] =>
  activities.map((activity, index) => ({ device: 'd', count: index + 1, at: at + index, activity }));

/** Sets answered one after the other by a way of answering, as the page deals them. */
function sets(count: number, answer: (item: SentItem) => [Answer, string]): JudgementActivity[] {
  const done: JudgementActivity[] = [];
  for (let set = 0; set < count; set++) {
    const places = new Map(done.map(({ item, result }, place) => [item, { place, isRight: result === 'right' }]));
    for (const item of drawSet(items, places, done.length)) done.push(judged(item, ...answer(item)));
  }
  return done;
}

describe('the items', () => {
  it('are 64, of which 35 are false, in seven formats', () => {
    expect(items).toHaveLength(64);
    expect(items.filter(({ verdict }) => verdict === 'lua')).toHaveLength(35);
    expect(new Set(items.map(({ format }) => format))).toEqual(new Set(FORMATS));
  });
  it('never show an address that could be opened and is not a known one', () => {
    for (const { id, parts, from } of items)
      for (const text of [from, ...parts.map((part) => part.text)])
        for (const [name] of text
          .replace(/\S+\[\.\]example\S*/g, '')
          .matchAll(/[a-z0-9-]+(\.[a-z0-9-]*[a-z][a-z0-9-]*)+/g))
          expect(name, id).toMatch(/(^|\.)(gov\.vn|apk)$/);
  });
});

describe('what an answer comes to', () => {
  it('a false one is caught by doubting it and handling it safely, also when not sure', () => {
    expect(outcomeOf(scam, { answer: 'dang-ngo', part: 0, action: rightAction(scam) })).toBe('right');
    expect(outcomeOf(scam, { answer: 'chua-chac', part: 0, action: rightAction(scam) })).toBe('right');
  });
  it('doubting a false one and answering it all the same is no catch', () => {
    expect(outcomeOf(scam, { answer: 'dang-ngo', part: 0, action: wrongAction(scam) })).toBe('fell');
  });
  it('calling a genuine one false is a false alarm, whatever is done then', () => {
    for (const { id } of genuine.actions)
      expect(outcomeOf(genuine, { answer: 'dang-ngo', part: 0, action: id })).toBe('false-alarm');
  });
  it('a genuine one handled unsafely is not a false alarm, and not right', () => {
    for (const answer of ['an-toan', 'chua-chac'] as const)
      expect(outcomeOf(genuine, { answer, part: 0, action: wrongAction(genuine) })).toBe('fell');
  });
  it('a genuine one left undone is a false alarm, whatever was thought of it', () => {
    const { id } = genuine.actions.find(({ refuses }) => refuses)!;
    for (const answer of ANSWERS) expect(outcomeOf(genuine, { answer, part: 0, action: id })).toBe('false-alarm');
  });
  it('pointing at what tells counts only for who was not misled', () => {
    const part = scam.parts.findIndex(({ sign }) => sign);
    expect(sawSign(scam, { answer: 'dang-ngo', part, action: rightAction(scam) })).toBe(true);
    expect(sawSign(scam, { answer: 'an-toan', part, action: rightAction(scam) })).toBe(false);
  });
  it('the tally counts every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(items.length - 1), fc.constantFrom(...ANSWERS), fc.nat(2))), (answers) => {
        const all = answers.map(([index, answer, action]) =>
          judged(items[index]!, answer, items[index]!.actions[action]!.id),
        );
        const { scams, caught, genuine: real, falseAlarms, careless } = tallyOf(all);
        expect(scams + real).toBe(all.length);
        expect(caught).toBeLessThanOrEqual(scams);
        expect(falseAlarms + careless).toBeLessThanOrEqual(real);
      }),
    );
  });
});

describe('what is said of an answer', () => {
  const saidOf = (item: SentItem, answer: Answer, action: string): string =>
    outcomeWords(item, { answer, part: 0, action }).join(' ');
  it('says what it was, whatever was answered', () => {
    for (const item of items)
      for (const answer of ANSWERS)
        for (const { id } of item.actions)
          expect(saidOf(item, answer, id)).toContain(item.verdict === 'lua' ? 'Đây là lừa.' : 'Đây là thật.');
  });
  it('gives what was done right its due, also where what was thought is not', () => {
    expect(saidOf(genuine, 'dang-ngo', rightAction(genuine))).toContain('việc làm thì đúng');
    expect(saidOf(scam, 'an-toan', rightAction(scam))).toContain('việc làm thì đúng');
  });
  it('shows addresses, true and false, alike, and none that a copy of could be opened', () => {
    const seen = (text: string): string => brokenAddresses(text).replace(/[\u2060\u200b]/g, '');
    expect(seen('Cham vneid-capnhat[.]example truoc')).toBe('Cham vneid-capnhat.example truoc');
    expect(seen('vneid.gov.vn')).toBe('vneid.gov.vn');
    for (const { parts } of items)
      for (const { text } of parts) expect(brokenAddresses(text)).not.toMatch(/\[\.\]|[a-z0-9]\.[a-z]/);
    expect(brokenAddresses('Ho so 000.026.0910, 22.000 đồng.')).toBe('Ho so 000.026.0910, 22.000 đồng.');
  });
});

describe('a set', () => {
  it('has 13 items, 7 of them false, of at least four formats, none twice', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const set = drawSet(items, new Map(), seed);
        expect(set).toHaveLength(SCAMS + GENUINE);
        expect(set.filter(({ verdict }) => verdict === 'lua')).toHaveLength(SCAMS);
        expect(new Set(set).size).toBe(set.length);
        expect(new Set(set.map(({ format }) => format)).size).toBeGreaterThanOrEqual(4);
      }),
    );
  });
  it('brings all 64 within eight sets', () => {
    const met = new Set(sets(8, (item) => ['chua-chac', rightAction(item)]).map(({ item }) => item));
    expect(met.size).toBe(64);
  });
  it('brings back at most three false ones that went wrong, the longest ago first', () => {
    const wrong = new Map(
      items
        .filter(({ verdict }, index) => verdict === 'lua' && index % 6 === 0)
        .map(({ id }, place) => [id, { place, isRight: false }]),
    );
    const back = drawSet(items, wrong, 1).filter(({ id }) => wrong.has(id));
    expect(back.map(({ id }) => wrong.get(id)!.place).sort()).toEqual([0, 1, 2]);
  });
});

describe('mastery', () => {
  const masters = (answer: (item: SentItem) => [Answer, string]): boolean =>
    discernmentOf(entries(sets(6, answer), now - DAY), now).mastered;

  it('cannot be reached by always answering the same, «lừa» or «thật», with any action', () => {
    for (const answer of ANSWERS) {
      for (const action of ['a', 'b', 'c'])
        expect(
          masters(() => [answer, action]),
          `${answer} ${action}`,
        ).toBe(false);
      // Even with every action right: who calls all false, or all genuine, has not told them apart.
      if (answer !== 'chua-chac')
        expect(
          masters((item) => [answer, rightAction(item)]),
          answer,
        ).toBe(false);
    }
  });
  it('is reached by telling them apart, and by asking the right person where one is not sure', () => {
    expect(masters((item) => [item.verdict === 'lua' ? 'dang-ngo' : 'an-toan', rightAction(item)])).toBe(true);
    expect(masters((item) => ['chua-chac', rightAction(item)])).toBe(true);
  });
  it('needs two sets', () => {
    const one = sets(1, (item) => ['chua-chac', rightAction(item)]);
    expect(discernmentOf(entries(one, now - DAY), now).mastered).toBe(false);
  });
  it('is lost by a set that goes wrong', () => {
    const good = sets(3, (item) => ['chua-chac', rightAction(item)]);
    const bad = items.slice(0, 8).map((item) => judged(item, 'an-toan', wrongAction(item)));
    expect(discernmentOf(entries([...good, ...bad], now - DAY), now).mastered).toBe(false);
  });
  it('comes back the next day before it is reached, after 14 days when it is, then after 30', () => {
    const good = sets(2, (item) => ['chua-chac', rightAction(item)]);
    const first = now - 40 * DAY;
    const days = (all: readonly Entry[]): number => {
      const { due } = discernmentOf(all, now);
      return Math.round((due! - Math.max(...all.map(({ at }) => at))) / DAY);
    };
    expect(days(entries(good.slice(0, 13), first))).toBe(1);
    expect(days(entries(good, first))).toBe(14);
    const again = entries(good, first + 15 * DAY).map((entry) => ({ ...entry, count: entry.count + good.length }));
    expect(days([...entries(good, first), ...again])).toBe(30);
    expect(discernmentOf([], now).due).toBeUndefined();
  });
});
