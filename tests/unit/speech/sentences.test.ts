import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, utterances } from '../../../src/speech/sentences.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Cô bác',
        'chạm',
        'Cài đặt,',
        'rồi',
        'Màn hình.',
        '1.5',
        '10.000',
        '«Nghe»?',
        'dài'.repeat(70),
        '\n',
        ';',
      ),
      fc.string(),
    ),
    { maxLength: 80 },
  )
  .map((words) => words.join(' '));
const letters = (said: string) => said.replace(/[^\p{L}\p{N}]/gu, '');

describe('utterances', () => {
  test('together say the whole text in order', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(
          letters(
            utterances(whole)
              .map((one) => one.text)
              .join(''),
          ),
        ).toBe(letters(whole));
      }),
    );
  });

  test('are at most 180 characters and never empty', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const one of utterances(whole)) {
          expect(one.text.length).toBeLessThanOrEqual(LONGEST);
          expect(one.text.trim()).not.toBe('');
        }
      }),
    );
  });

  test('are followed by 400 to 700 ms of silence', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const { pause } of utterances(whole)) {
          expect(pause).toBeGreaterThanOrEqual(400);
          expect(pause).toBeLessThanOrEqual(700);
        }
      }),
    );
  });

  test('know the sentence they stand in', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const { text, from, to } of utterances(whole)) expect(whole.slice(from, to)).toContain(text);
      }),
    );
  });

  test('end with sentences, and with clauses long enough to stand alone', () => {
    const said = utterances('Cô bác mở Cài đặt, rồi chạm vào Màn hình. Vâng, cứ thế.');
    expect(said.map((one) => one.text)).toEqual(['Cô bác mở Cài đặt,', 'rồi chạm vào Màn hình.', 'Vâng, cứ thế.']);
    expect(said.map((one) => one.pause)).toEqual([400, 600, 700]);
  });

  test('leave the dots and commas of numbers alone', () => {
    expect(utterances('Giá 10.000 đồng, ngày 10/08/2026 lúc 7.30.')).toHaveLength(2);
  });

  test('do not speak what has no letters', () => expect(utterances(' … — \n')).toEqual([]));
});
