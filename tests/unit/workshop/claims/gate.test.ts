import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/workshop/claims/claim.ts';
import { findClaims } from '../../../../src/workshop/claims/find-claims.ts';
import {
  checked,
  type Decision,
  decide,
  openClaims,
  reopen,
  type Verdict,
  withoutSentence,
  withSources,
} from '../../../../src/workshop/claims/gate.ts';
import { names } from './fixtures.ts';

const TEXT = 'Lớp mở 5 buổi. Sổ lớp ghi 62 lượt học. Đoàn xã Lục Hồn cử 9 ĐVTN.';
const book: Verdict = { is: 'sourced', source: { who: 'Sổ lớp', when: '03/12/2026', page: '4' } };
const find = (text: string): Claim[] => findClaims(text, names);
const all = (decisions: readonly Decision[], text: string) => checked(decisions, text, find(text));
const claim = (text: string, words: string): Claim => find(text).find((one) => one.text === words)!;
const decideAll = (text: string, verdict: Verdict): Decision[] =>
  find(text).reduce<Decision[]>((made, one) => decide(made, text, one, verdict), []);

describe('the gate', () => {
  it('is open while one claim has neither a source nor a reason', () => {
    const decisions = decideAll(TEXT, book);
    expect(openClaims(all(decisions, TEXT))).toEqual([]);
    expect(openClaims(all(reopen(decisions, TEXT, claim(TEXT, '62 lượt')), TEXT)).map(({ text }) => text)).toEqual([
      '62 lượt',
    ]);
  });

  it('takes no empty source and no reason of one word', () => {
    const empty = decideAll(TEXT, { is: 'sourced', source: { who: ' ', when: '', page: '' } });
    expect(openClaims(all(empty, TEXT)).length).toBe(find(TEXT).length);
    expect(openClaims(all(decideAll(TEXT, { is: 'no-claim', reason: 'thôi' }), TEXT)).length).toBe(find(TEXT).length);
  });

  it('keeps what was decided when another sentence is edited, and asks again for what was changed', () => {
    const decisions = decideAll(TEXT, book);
    const edited = TEXT.replace('62 lượt', '85 lượt').replace('Lớp mở', 'Tối nay lớp mở');
    expect(openClaims(all(decisions, edited)).map(({ text }) => text)).toEqual(['85 lượt']);
  });

  it('does not lend the source of one claim to another with the same words', () => {
    const text = 'Thôn Mẫu 1 mở 5 buổi. Thôn Mẫu 2 cũng mở 5 buổi.';
    const [first] = find(text).filter(({ text: words }) => words === '5 buổi');
    const decisions = decide([], text, first!, book);
    const edited = text.replace('Thôn Mẫu 1 mở', 'Thôn Mẫu 1 sẽ mở');
    expect(all(decisions, edited).filter(({ verdict }) => verdict)).toEqual([]);
    expect(all(decisions, text).filter(({ verdict }) => verdict).length).toBe(1);
  });

  it('cuts the sentence of a claim and leaves the rest as it was', () => {
    expect(withoutSentence(TEXT, claim(TEXT, '62 lượt'))).toBe('Lớp mở 5 buổi. Đoàn xã Lục Hồn cử 9 ĐVTN.');
    expect(withoutSentence(TEXT, claim(TEXT, '5 buổi'))).toBe('Sổ lớp ghi 62 lượt học. Đoàn xã Lục Hồn cử 9 ĐVTN.');
    expect(withoutSentence('Một dòng.\nCó 5 buổi.\nHết.', claim('Một dòng.\nCó 5 buổi.\nHết.', '5 buổi'))).toBe(
      'Một dòng.\n\nHết.',
    );
  });

  it('puts each source once beneath the text, with the claims it stands for', () => {
    expect(withSources(TEXT, all(decideAll(TEXT, book), TEXT))).toBe(
      `${TEXT}\n\nNguồn:\n- Sổ lớp, 03/12/2026, trang 4: 5 buổi; 62 lượt; Đoàn xã Lục Hồn; 9 ĐVTN`,
    );
  });
});

describe('claims of any text', () => {
  const words = fc.constantFrom(
    'Đoàn',
    'xã',
    'Lục',
    'Hồn',
    '5',
    'buổi',
    '05/12/2026',
    '“nói”',
    ':',
    '.',
    '\n',
    'hoà',
    'hòa',
    'e\u0302\u0301',
    'nhất',
    'toi',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  );

  it('lie in order, do not overlap, and are the words of the text', () => {
    fc.assert(
      fc.property(text, (one) => {
        let last = 0;
        for (const { start, end, text: own } of find(one)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(own).toBe(one.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in a text whose accents are parted from their letters', () => {
    fc.assert(
      fc.property(text, (one) => {
        const composed = one.normalize('NFC');
        expect(find(composed.normalize('NFD')).map(({ kind, text: own }) => [kind, own.normalize('NFC')])).toEqual(
          find(composed).map(({ kind, text: own }) => [kind, own]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
