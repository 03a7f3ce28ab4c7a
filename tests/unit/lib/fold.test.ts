import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/fold.ts';
import { syllables } from '../../../src/lib/syllables.ts';

const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyẦẤỆỖỢỮÝĐ0123456789 ,.«»-!?') });
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary' }));

describe('fold', () => {
  it('takes off accents, writes đ as d, lowers case and drops punctuation', () => {
    expect(fold('Đặt lịch,  CĂN CƯỚC «gắn chip»!')).toBe('dat lich can cuoc gan chip');
  });

  it('gives the same for composed and decomposed spelling', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not care for case or for how much space stands between and around words', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(`  ${text.replaceAll(' ', ' \t\n ')} `)).toBe(fold(text));
      }),
    );
  });

  it('leaves only small unaccented letters, digits and single spaces of Vietnamese text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('syllables', () => {
  it('counts tiếng, not punctuation', () => {
    expect(syllables('Cô bác chạm vào «Cài đặt», rồi nghỉ.')).toBe(8);
    expect(syllables(' … – !')).toBe(0);
  });

  it('counts the same before and after folding', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(syllables(fold(text))).toBe(syllables(text));
      }),
    );
  });

  it('adds up over sentences', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => syllables(`${a} ${b}`) === syllables(a) + syllables(b)));
  });
});
