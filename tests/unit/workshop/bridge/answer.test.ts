/** What comes back is plain text: nothing hidden, no key, nothing but a value's own fields. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_LIMIT, answerIn, cleanAnswer } from '../../../../src/workshop/bridge/answer.ts';

const KEY = 'khoa-mau-000-bi-mat';

describe('an answer', () => {
  it('has nothing in it that cannot be seen, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { text } = cleanAnswer(given);
        expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
        expect(cleanAnswer(text).text).toBe(text);
      }),
    );
  });
  it('keeps Vietnamese, lines and lists as they are, whatever the spelling of their accents', () => {
    const text = 'Kính mời cô bác!\n\t- 19:30, thứ Bảy\n- Ngõ Nguyễn Hữu Huề';
    expect(cleanAnswer(text.normalize('NFD').replaceAll('\n', '\r\n'))).toEqual({ text, removed: 0, isCut: false });
  });
  it('loses turns of direction, and says how many letters went', () => {
    expect(cleanAnswer('a\u202Eb\u2066c\u200Bd\u0007e\u{E0041}')).toMatchObject({ text: 'abcde', removed: 5 });
  });
  it('never holds the key, however a server hides it or wherever the cut falls', () => {
    const hiding = fc.constantFrom('', '\u200B', '\u202E', '\u0000', '\u00AD', '\u{E0020}', '\ud800');
    const echoed = fc
      .array(hiding, { minLength: KEY.length, maxLength: KEY.length })
      .map((hidden) => [...KEY].map((letter, at) => letter + hidden[at]).join(''));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), echoed, fc.integer({ min: -25, max: 5 }), (before, key, off) => {
        const { text } = cleanAnswer(before + 'x'.repeat(ANSWER_LIMIT + off - before.length) + key, KEY);
        expect(text).not.toContain(KEY);
        // Nor most of it: it went before the cut.
        expect(text).not.toContain(KEY.slice(0, 8));
        expect(text.length).toBeLessThanOrEqual(ANSWER_LIMIT);
      }),
    );
    expect(cleanAnswer(`Bearer ${KEY}.`, KEY).text).toBe('Bearer [KHOÁ].');
  });
  it('keeps markup as the letters it is', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>[chạm](javascript:alert(1))';
    expect(cleanAnswer(hostile).text).toBe(hostile);
  });
});

describe('a chat completion', () => {
  it('gives the text of its first choice', () => {
    expect(answerIn({ choices: [{ message: { role: 'assistant', content: 'Xin mời.' } }] })).toBe('Xin mời.');
  });
  it('is nothing where the text is only inherited, empty, of another kind or elsewhere', () => {
    const inherited = Object.create({ choices: [{ message: { content: 'x' } }] }) as object;
    const named = JSON.parse('{"__proto__":{"choices":[{"message":{"content":"x"}}]}}') as unknown;
    for (const one of [
      inherited,
      named,
      null,
      'x',
      [],
      { choices: [] },
      { choices: { message: 1 } },
      { choices: [{ message: { content: ' \n' } }] },
      { choices: [{ message: { content: ['x'] } }] },
      { error: { message: 'x' } },
    ])
      expect(answerIn(one)).toBeUndefined();
    expect(({} as Record<string, unknown>)['choices']).toBeUndefined();
  });
  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void answerIn(value)));
  });
});
