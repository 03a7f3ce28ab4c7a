import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimAnswer,
  type HuntedText,
  keyOf,
  type Repair,
  scoreHunt,
  type Tag,
  tallyOf,
} from '../../../../src/workshop/drills/claims-hunt/score.ts';
import { keyWords } from '../../../../src/workshop/drills/claims-hunt/words.ts';
import { type SentText, sendText } from '../../../../src/workshop/faults/sent-text.ts';
import { faultKinds, faultyTexts } from '../faults/bank.ts';

const sent = faultyTexts.map((text) => sendText(text, faultKinds));
const three = sent.filter(({ id }) => ['sc04-tin-sau-lop', 'sc03-zalo-hong-gai', 'sc22-mang-kho'].includes(id));

const keyed = ({ claims }: SentText): ClaimAnswer[] =>
  claims.map((claim) => ({ tag: keyOf(claim), ...(claim.lines[0] ? { line: claim.lines[0] } : {}) }));
const perfect = (text: SentText): HuntedText => ({
  text,
  answers: keyed(text),
  repairs: text.claims.filter(({ fault }) => fault).map((): Repair => 'right'),
});
/** The whole with the answers to the claims chosen by `which` changed. */
const changed = (which: (text: SentText, at: number) => boolean, answer: ClaimAnswer): HuntedText[] =>
  three.map((text) => ({
    ...perfect(text),
    answers: keyed(text).map((key, at) => (which(text, at) ? answer : key)),
  }));
type Which = (text: SentText, at: number) => boolean;
/** Of the claims of all three for which `holds`, those at the wanted places. */
const nth = (holds: Which, wanted: readonly number[]): Which => {
  const all = three
    .flatMap((text) => text.claims.map((_, at) => ({ text, at })))
    .filter(({ text, at }) => holds(text, at));
  const chosen = wanted.map((one) => all[one]!);
  return (text, at) => chosen.some((one) => one.text === text && one.at === at);
};
const isPlain = ({ claims }: SentText, at: number): boolean => claims[at]!.fault?.critical === false;
const isCritical = ({ claims }: SentText, at: number): boolean => claims[at]!.fault?.critical === true;
const isRight = ({ claims }: SentText, at: number): boolean => !claims[at]!.fault;

describe('a hunt of claims', () => {
  it('is passed with every claim tied and every fault mended, on any text alone and on all together', () => {
    for (const text of sent) expect(scoreHunt([perfect(text)])).toMatchObject({ passed: true, critical: [] });
    const { points, outOf } = scoreHunt(sent.map(perfect));
    expect(points).toBe(outOf);
  });

  it('lets one plain fault of a dozen through, and not two', () => {
    expect(scoreHunt(changed(nth(isPlain, [0]), { tag: 'co-nguon', line: 1 })).passed).toBe(true);
    expect(scoreHunt(changed(nth(isPlain, [0, 1]), { tag: 'co-nguon', line: 1 })).passed).toBe(false);
  });

  it('lets one right claim be doubted, and not two', () => {
    expect(scoreHunt(changed(nth(isRight, [0]), { tag: 'chua-co-nguon' })).passed).toBe(true);
    expect(scoreHunt(changed(nth(isRight, [0, 5]), { tag: 'chua-co-nguon' })).passed).toBe(false);
  });

  it('fails with one critical fault let through, and names it', () => {
    const result = scoreHunt(changed(nth(isCritical, [0]), { tag: 'co-nguon', line: 1 }));
    expect(result.passed).toBe(false);
    expect(result.critical).toHaveLength(1);
    expect(result.why).toEqual([expect.stringMatching(/^Lỗi nặng để lọt: «.+»\. /)]);
  });

  it('fails with a critical fault found and then only half mended or kept', () => {
    for (const repair of ['trap', 'keep'] as const) {
      const hunted = three.map((text) => ({
        ...perfect(text),
        repairs: text.claims.flatMap(({ fault }): Repair[] => (fault ? [fault.critical ? repair : 'right'] : [])),
      }));
      expect(scoreHunt(hunted).passed).toBe(false);
      expect(scoreHunt(hunted).critical.length).toBeGreaterThan(0);
    }
  });

  it('takes either doubt as finding a fault, though only the right one as tied', () => {
    const swapped = three.map((text) => ({
      ...perfect(text),
      answers: text.claims.map((claim, at): ClaimAnswer => {
        const key = keyed(text)[at]!;
        if (!claim.fault) return key;
        return key.tag === 'sai' ? { tag: 'chua-co-nguon' } : { tag: 'sai', line: 1 };
      }),
    }));
    const tally = tallyOf(swapped);
    expect(tally.found).toBe(tally.faults);
    expect(tally.tied).toBe(tally.claims - tally.faults);
  });

  it('tells one verdict of a claim, and of the right tag with another line that only the line is wrong', () => {
    const claim = sent.flatMap(({ claims }) => claims).find((one) => keyOf(one) === 'sai')!;
    const [line] = claim.lines;
    expect(keyWords(claim, { tag: 'sai', line: line! })).toMatch(/^Đúng\. Điều này sai, so dòng \d/);
    expect(keyWords(claim, { tag: 'sai', line: 99 })).toMatch(/^«Sai» là đúng, chỉ nhầm dòng\. Dòng cần so: \d/);
    expect(keyWords(claim, { tag: 'co-nguon', line: line! })).toMatch(/^Nên chọn «Sai», dòng \d/);
  });

  it('cannot be passed by any answer given to all claims alike', () => {
    const tags: Tag[] = ['co-nguon', 'sai', 'chua-co-nguon'];
    fc.assert(
      fc.property(fc.constantFrom(...tags), fc.integer({ min: 1, max: 8 }), (tag, line) => {
        const hunted = three.map((text) => ({ ...perfect(text), answers: text.claims.map(() => ({ tag, line })) }));
        expect(scoreHunt(hunted).passed).toBe(false);
      }),
    );
  });

  it('never has more points than claims, nor found more than there is, whatever was answered', () => {
    const answer = fc.record({
      tag: fc.constantFrom<Tag>('co-nguon', 'sai', 'chua-co-nguon'),
      line: fc.integer({ min: 0, max: 9 }),
    });
    const repair = fc.constantFrom<Repair>('right', 'trap', 'keep');
    fc.assert(
      fc.property(
        fc.constantFrom(...sent),
        fc.array(answer, { minLength: 11, maxLength: 11 }),
        fc.array(repair, { minLength: 5, maxLength: 5 }),
        (text, answers, repairs) => {
          const hunted = [{ text, answers, repairs }];
          const { points, outOf, passed, critical } = scoreHunt(hunted);
          const tally = tallyOf(hunted);
          expect(points).toBeLessThanOrEqual(outOf);
          expect(tally.found).toBeLessThanOrEqual(tally.faults);
          expect(passed && critical.length > 0).toBe(false);
        },
      ),
    );
  });
});
