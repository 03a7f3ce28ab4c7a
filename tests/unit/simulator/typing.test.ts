import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type FieldRule, lacksAccents, typed } from '../../../src/simulator/typing.ts';

const letters: FieldRule = { practice: 'Mẹ nhận rồi', wrong: 'Mẹ nhân', accents: true, mode: 'telex' };
const plain: FieldRule = { practice: 'cỡ chữ', accents: false, mode: 'telex' };
const digits: FieldRule = { practice: '0000 000 102', accents: false, mode: 'anh' };

/** As the field compares: no case, no accents, no gaps. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s.,-]+/g, '');

/** Keys pressed one after the other; what stands at the end. */
const pressed = (rule: FieldRule, keys: string): string => {
  let text = '';
  for (const key of keys) text = typed(rule, text, text + key).text;
  return text;
};

describe('a field', () => {
  it('takes the practice value key by key, and says when it is complete', () => {
    expect(pressed(letters, 'Mej nhaanj rooif')).toBe('Mẹ nhận rồi');
    expect(typed(letters, 'Mẹ nhận rôi', 'Mẹ nhận rôif')).toEqual({ text: 'Mẹ nhận rồi', result: 'matched' });
    expect(typed(letters, 'Mẹ', 'Mẹ ')).toEqual({ text: 'Mẹ ', result: 'partial' });
  });

  it('takes a value that is filled in as a whole, as text or as keys', () => {
    expect(typed(letters, '', 'Mẹ nhận rồi').result).toBe('matched');
    expect(typed(letters, '', 'mej nhaanj rooif').result).toBe('matched');
  });

  it('does not mind gaps and case', () => {
    expect(typed(digits, '', '0000000102').result).toBe('matched');
    expect(typed(letters, '', 'MẸ  NHẬN RỒI').result).toBe('matched');
  });

  it('asks for accents only where the author does', () => {
    expect(typed(plain, '', 'co chu').result).toBe('matched');
    expect(typed(letters, '', 'me nhan roi').result).toBe('partial');
    expect(lacksAccents(letters, 'me nhan roi')).toBe(true);
    expect(lacksAccents(letters, 'me nhan')).toBe(false);
    expect(lacksAccents(plain, 'co chu')).toBe(false);
  });

  it('wipes one wrong key and keeps the rest', () => {
    expect(typed(digits, '00', '007')).toEqual({ text: '00', result: 'refused' });
  });

  it('wipes a wrong text that is pasted or filled in as a whole', () => {
    expect(typed(digits, '00', '0987654321')).toEqual({ text: '', result: 'refused' });
  });

  it('lets the old wrong text stand, and be taken away letter by letter', () => {
    expect(typed(letters, 'Mẹ nhân', 'Mẹ nhâ')).toEqual({ text: 'Mẹ nhâ', result: 'partial' });
    expect(typed(letters, 'M', '')).toEqual({ text: '', result: 'partial' });
  });
});

describe('nothing but a beginning of the practice value or of the old wrong text ever stands in a field', () => {
  const mayStand = (rule: FieldRule, text: string): boolean =>
    folded(rule.practice).startsWith(folded(text)) || folded(rule.wrong ?? '').startsWith(folded(text));
  const rules = fc.constantFrom(letters, plain, digits);
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[0-9 .-]{0,14}$/),
    fc.constantFrom('Mẹ nhận rồi', 'Mẹ nhân', 'cỡ chữ', '0000 000 102', 'mej nh', 'co'),
  );

  it('whatever is filled in', () => {
    fc.assert(
      fc.property(rules, texts, texts, (rule, before, value) => {
        const standing = typed(rule, '', before).text;
        expect(mayStand(rule, standing)).toBe(true);
        expect(mayStand(rule, typed(rule, standing, value).text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever is typed', () => {
    fc.assert(
      fc.property(rules, texts, (rule, keys) => mayStand(rule, pressed(rule, keys))),
      { numRuns: 500 },
    );
  });

  it('however it is edited in the middle', () => {
    fc.assert(
      fc.property(rules, fc.array(fc.tuple(fc.nat(20), fc.nat(4), texts), { maxLength: 8 }), (rule, edits) => {
        let standing = '';
        for (const [at, cut, put] of edits) {
          standing = typed(rule, standing, standing.slice(0, at) + put + standing.slice(at + cut)).text;
          expect(mayStand(rule, standing)).toBe(true);
        }
      }),
    );
  });
});

it('a number of twelve digits is wiped, typed or pasted', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9][0-9]{11}$/), fc.constantFrom(letters, plain, digits), (number, rule) => {
      expect(typed(rule, '', number)).toEqual({ text: '', result: 'refused' });
      expect(pressed(rule, number).replace(/[^1-9]/g, '').length).toBeLessThanOrEqual(2);
    }),
  );
});

test('where accents do not matter, a value typed key by key arrives whole on every keyboard', () => {
  for (const practice of ['Thuyen.Coto', 'Nha van hoa', 'Songbien58', 'vi-du.example/lich', 'da nhan'])
    for (const mode of ['telex', 'vni', 'anh'] as const) {
      let text = '';
      for (const key of practice) text = typed({ practice, accents: false, mode }, text, text + key).text;
      expect(typed({ practice, accents: false, mode }, '', text).result, `${practice}, ${mode}: ${text}`).toBe(
        'matched',
      );
    }
});
