import { describe, expect, it } from 'vitest';
import { sentencesOf, wordIssues } from '../../../../src/lib/plain-words.ts';
import type { FaultyText, PlantedClaim } from '../../../../src/workshop/faults/fault-schema.ts';
import { faultKinds, faultyTexts } from './bank.ts';
import { dateIssues, oldLevels, placeIssues, sumIssues } from './facts-of-text.ts';

const kindOf = new Map(faultKinds.map((kind) => [kind.id, kind]));
const plantedIn = ({ claims }: FaultyText): PlantedClaim[] => claims.filter((claim) => 'fault' in claim);
const faults = faultyTexts.flatMap((text) => plantedIn(text).map((fault) => ({ text, fault })));

/** The text with every planted fault put right. */
const mended = (text: FaultyText): string =>
  plantedIn(text).reduce((words, { span, right }) => words.replace(span, right), text.text);
/** What a text is about, without the faults: cut out, so that only what is meant to be right is looked at. */
const withoutFaults = (text: FaultyText): string =>
  plantedIn(text).reduce((words, { span }) => words.replace(span, '…'), text.text);

describe('the bank of planted faults', () => {
  it('has the thirty kinds F01 to F30, each at least three times, together at least 120', () => {
    expect(faultKinds.map(({ id }) => id)).toEqual(
      Array.from({ length: 30 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`),
    );
    const rare = faultKinds.filter(({ id }) => faults.filter(({ fault }) => fault.fault === id).length < 3);
    expect(rare.map(({ id }) => id)).toEqual([]);
    expect(faults.length).toBeGreaterThanOrEqual(120);
    expect(faults.filter(({ fault }) => !kindOf.has(fault.fault))).toEqual([]);
  });

  it('has a text for every scenario SC01 to SC26, each text by its own name', () => {
    const scenarios = new Set(faultyTexts.map(({ scenario }) => scenario));
    expect([...scenarios].sort()).toEqual(
      Array.from({ length: 26 }, (_, at) => `SC${String(at + 1).padStart(2, '0')}`),
    );
    expect(new Set(faultyTexts.map(({ id }) => id)).size).toBe(faultyTexts.length);
  });

  it('says of each critical kind that it is', () => {
    const critical = faultKinds.filter((kind) => kind.critical).map(({ id }) => id);
    expect(critical).toEqual('F04 F05 F10 F12 F13 F14 F15 F19 F22 F23 F26'.split(' '));
  });
});

describe.each(faultyTexts.map((text) => [text.id, text] as const))('%s', (_, text) => {
  const planted = plantedIn(text);

  it('has faults of at least three families, no kind twice and never two in one sentence', () => {
    const families = new Set(planted.map(({ fault }) => kindOf.get(fault)!.family));
    expect(families.size).toBeGreaterThanOrEqual(3);
    expect(new Set(planted.map(({ fault }) => fault)).size).toBe(planted.length);
    const crowded = sentencesOf(text.text).filter(
      (sentence) => planted.filter(({ span }) => sentence.includes(span.replace(/[.”]+$/, ''))).length > 1,
    );
    expect(crowded).toEqual([]);
    for (const { span } of planted)
      expect(sentencesOf(text.text).some((sentence) => sentence.includes(span.replace(/[.”]+$/, '')))).toBe(true);
  });

  it('is right outside its planted faults, and all through once they are mended', () => {
    for (const words of [withoutFaults(text), mended(text), ...text.source]) {
      expect([...dateIssues(words), ...sumIssues(words), ...placeIssues(words)]).toEqual([]);
    }
    const isHistory = text.claims.some((claim) => 'decoy' in claim && claim.decoy && /huyện/.test(claim.span));
    if (!isHistory) expect(oldLevels(mended(text))).toEqual([]);
  });

  it('has wrong weekdays, sums that do not add up and old levels only where they are planted, and there for certain', () => {
    for (const { fault, span, trap } of planted) {
      if (fault === 'F01') expect(dateIssues(span)).not.toEqual([]);
      else expect(dateIssues(span)).toEqual([]);
      if (fault === 'F30') expect(sumIssues(span)).not.toEqual([]);
      else expect(sumIssues(span)).toEqual([]);
      if (fault === 'F02') expect(oldLevels(`${span} ${trap}`)).not.toEqual([]);
    }
  });

  it('tells of each fault the right wording and a half-repair, neither of them the fault itself', () => {
    for (const { span, right, trap } of planted) expect(new Set([span, right, trap]).size).toBe(3);
  });

  it('has no exclamation mark, no emoji and no number that could be somebody’s', () => {
    const all = JSON.stringify(text);
    expect(all).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
    const digits = [...all.matchAll(/(?<![\d./])\d[\d ]{6,}\d(?![\d/])/g)].map(([run]) => run.replaceAll(' ', ''));
    const live = digits.filter((run) => run.length >= 8 && !run.startsWith('000') && !/^19000{3}\d$/.test(run));
    expect(live).toEqual([]);
  });

  it('names invented people by «Mẫu» and lets only nameless people speak', () => {
    const all = text.text;
    const named = [
      ...all.matchAll(/(?:đồng chí|ông|bà|bác|cháu|em|bạn|trưởng nhóm trực) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+)/gu),
    ].map((match) => match[1]!);
    expect(named.filter((name) => !name.includes('Mẫu'))).toEqual([]);
    for (const [before] of all.matchAll(/[^.\n]*(?=: “)/g)) expect(before).not.toMatch(/Mẫu \p{Lu}|đồng chí/u);
  });

  it('explains in our own words what a cadre reads without stumbling', () => {
    for (const claim of text.claims) {
      const ours = 'fault' in claim ? [claim.why, claim.right] : claim.decoy ? [claim.decoy] : [];
      for (const words of ours) expect([words, ...wordIssues(words)]).toEqual([words]);
    }
  });
});
