import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsNamed, withFacts } from '../../../src/course/fact-words.ts';

const fact = (value: string) => ({ label: 'x', value, source: 'y', sourceDate: '2026-01-01', recheckEvery: 30 });
const facts = { tongdai: fact('1900'), 'dia-chi': fact('a.gov.vn') };

test('a mark becomes the value of its fact, however deep it stands', () => {
  expect(withFacts({ a: ['Gọi [[tongdai]], xem [[dia-chi]].'], b: 1, c: new Date(0) }, facts)).toEqual({
    a: ['Gọi 1900, xem a.gov.vn.'],
    b: 1,
    c: new Date(0),
  });
});

test('a mark without a fact stays, and is named', () => {
  expect(withFacts('Gọi [[tong-dai]]', facts)).toBe('Gọi [[tong-dai]]');
  expect(factsNamed({ a: ['[[x]] và [[y-z]]', '[[x]]'] })).toEqual(['x', 'y-z']);
});

test('text without marks is never changed', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('[[')),
      (text) => withFacts(text, facts) === text,
    ),
  );
});
