import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  lintTone,
  TONE_RULES,
  type ToneRule,
  type ToneTask,
  toneResult,
} from '../../../../src/workshop/tone/lint-tone.ts';
import { readingTime } from '../../../../src/workshop/tone/reading-time.ts';
import { toneWordsSchema } from '../../../../src/workshop/tone/tone-words-schema.ts';

const lists = toneWordsSchema.parse(
  parse(readFileSync(new URL('../../../../content/can-bo/bank/loi-sao.yaml', import.meta.url), 'utf8')),
);
const task: ToneTask = {
  reader: 'co-bac',
  length: { least: 10, most: 60 },
  facts: [['19:30', '19 giờ 30'], ['nhà văn hóa thôn Khe Mẫu'], ['20 chỗ']],
};
const GOOD =
  'Chúng em kính mời ông bà, cô bác đến lớp. Lớp mở lúc 19:30, tại nhà văn hoá thôn Khe Mẫu. Có 20 chỗ, ai cũng có người ngồi cạnh.';
const broken = (text: string, asked: ToneTask = task): ToneRule[] =>
  lintTone(text, asked, lists)
    .filter(({ ok }) => !ok)
    .map(({ rule }) => rule);

describe('the ten rules of voice', () => {
  it('a plain invitation keeps all of them', () => {
    expect(broken(GOOD)).toEqual([]);
    expect(toneResult(lintTone(GOOD, task, lists))).toEqual({ points: 10, outOf: 10, passed: true });
  });

  it.each<[string, string, ToneRule]>([
    ['an empty phrase', GOOD.replace('Chúng em', 'Trong kỷ nguyên số, chúng em'), 'loi-sao'],
    ['an office word', `${GOOD} Đoàn xã triển khai lớp này.`, 'tu-kho'],
    ['English', `${GOOD} Mời cô bác join workshop.`, 'tieng-anh'],
    ['English no list knows', `${GOOD} Lớp có phần storytelling.`, 'tieng-anh'],
    ['the address of another reader', `${GOOD} Các bạn nhớ đến sớm.`, 'xung-ho'],
    ['a lost fact', GOOD.replace('20 chỗ', 'chỗ ngồi'), 'du-kien'],
    ['a fact that became another', GOOD.replace('20 chỗ', '120 chỗ'), 'du-kien'],
    ['an exclamation mark', `${GOOD} Mời cô bác!`, 'dau-cau'],
    ['two passives', `${GOOD} Máy được chuẩn bị sẵn. Bàn được kê gần loa.`, 'bi-dong'],
    ['too many words', `${GOOD} ${'Cô bác đến sớm nhé. '.repeat(10)}`, 'do-dai'],
  ])('%s breaks one rule and no other', (_, text, rule) => {
    expect(broken(text)).toEqual([rule]);
  });

  it('a sentence of more than twenty tiếng is pointed at', () => {
    const long = `${'cô bác đến lớp '.repeat(6)}nhé.`;
    const check = lintTone(`Mời cô bác. ${long}`, { reader: 'co-bac' }, lists).find(({ rule }) => rule === 'cau-dai')!;
    expect([check.ok, check.at]).toEqual([false, [{ start: 12, end: 12 + long.length }]]);
  });

  it('«gọi được» and «được không» are no passive', () => {
    expect(broken('Cô bác tự gọi được. Làm được rồi, cô bác nhé. Có được không ạ.', { reader: 'co-bac' })).toEqual([]);
  });

  it('without accents the lists and the facts are met all the same', () => {
    const bare = 'Chung em kinh moi ong ba, co bac den lop. Lop mo luc 19h30, tai nha van hoa thon Khe Mau. Co 20 cho.';
    expect(broken(bare)).toEqual([]);
    expect(broken(`${bare} Trong ky nguyen so, trien khai lop nay.`)).toEqual(['loi-sao', 'tu-kho']);
  });

  it('eight of ten pass, a lost fact never does', () => {
    const two = `${GOOD} Trong kỷ nguyên số, mời cô bác!`;
    expect(toneResult(lintTone(two, task, lists)).passed).toBe(true);
    expect(toneResult(lintTone(GOOD.replace('20 chỗ', 'chỗ'), task, lists)).passed).toBe(false);
  });

  it('any text is told all ten, and what is pointed at lies in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const checks = lintTone(text, task, lists);
        expect(checks.map(({ rule }) => rule)).toEqual([...TONE_RULES]);
        for (const { at } of checks)
          for (const { start, end } of at) expect(start >= 0 && end > start && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('reading time', () => {
  it('counts tiếng, sentence by sentence, and takes half a minute for 85', () => {
    const time = readingTime('Mời cô bác đến lớp. 1. Lớp mở lúc 19:30.');
    expect(time.sentences.map(({ tieng }) => tieng)).toEqual([5, 6]);
    expect(readingTime('lớp '.repeat(85)).seconds).toBe(30);
    expect(readingTime('')).toEqual({ tieng: 0, sentences: [], mean: 0, longest: 0, seconds: 0 });
  });
});
