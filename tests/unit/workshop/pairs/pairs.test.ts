import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SENTENCE_LIMIT, sentenceIssues, wordIssues } from '../../../../src/lib/plain-words.ts';
import { syllables } from '../../../../src/lib/syllables.ts';
import { comparisonSchema, HABITS, SLOTS } from '../../../../src/workshop/pairs/pair-schema.ts';

const folder = 'content/can-bo/bank/cap';
const read = (file: string): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8'));
const files = readdirSync(folder);
const comparisons = files.map((file) => comparisonSchema.parse(read(file)));
const cases = comparisons.flatMap(({ id, cases: three }) =>
  three.map((one, at) => ({ ...one, id: `${id}/${at + 1}` })),
);
const lengthOf = (lines: readonly { text: string }[]): number =>
  lines.reduce((sum, { text }) => sum + syllables(text), 0);
/** Every output with what is said of it: flawed or fit. */
const outputs = cases.flatMap((one) =>
  (['a', 'b'] as const).map((letter) => ({
    id: `${one.id}/${letter}`,
    habit: one.habit,
    lines: one[letter],
    isGood: one.key === letter || (one.key === 'nhu-nhau' && one.habit === 'khong'),
    isWorse: one.key !== 'nhu-nhau' && one.key !== letter,
  })),
);
const breaking = (test: (text: string, output: (typeof outputs)[number]) => boolean): string[] =>
  outputs.flatMap((output) =>
    output.lines.filter(({ text }) => test(text, output)).map(({ id }) => `${output.id}/${id}`),
  );

const COMMUNES = [
  ...[
    'Cô Tô',
    'Vân Đồn',
    'An Sinh',
    'Bãi Cháy',
    'Bình Khê',
    'Cao Xanh',
    'Cẩm Phả',
    'Cửa Ông',
    'Đông Mai',
    'Đông Triều',
  ],
  ...['Hà An', 'Hà Lầm', 'Hà Tu', 'Hạ Long', 'Hiệp Hòa', 'Hoàng Quế', 'Hoành Bồ', 'Hồng Gai', 'Liên Hòa', 'Mạo Khê'],
  ...['Móng Cái 1', 'Móng Cái 2', 'Móng Cái 3', 'Mông Dương', 'Phong Cốc', 'Quang Hanh', 'Quảng Yên', 'Tuần Châu'],
  ...[
    'Uông Bí',
    'Vàng Danh',
    'Việt Hưng',
    'Yên Tử',
    'Ba Chẽ',
    'Bình Liêu',
    'Cái Chiên',
    'Đầm Hà',
    'Điền Xá',
    'Đông Ngũ',
  ],
  ...['Đường Hoa', 'Hải Hòa', 'Hải Lạng', 'Hải Ninh', 'Hải Sơn', 'Hoành Mô', 'Kỳ Thượng', 'Lục Hồn', 'Lương Minh'],
  ...['Quảng Đức', 'Quảng Hà', 'Quảng La', 'Quảng Tân', 'Thống Nhất', 'Tiên Yên', 'Vĩnh Thực'],
];
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

describe('the comparisons', () => {
  it('are twenty, sixty pairs of outputs, each file named after its id', () => {
    expect(comparisons).toHaveLength(20);
    expect(cases).toHaveLength(60);
    expect(files.map((file) => file.replace(/^\d\d-|\.yaml$/g, ''))).toEqual(comparisons.map(({ id }) => id));
    expect(new Set(comparisons.map(({ id }) => id)).size).toBe(20);
  });

  it('cover every slot of a brief and at least half of the scenarios', () => {
    expect(new Set(comparisons.map(({ slot }) => slot))).toEqual(new Set(SLOTS));
    expect(new Set(cases.map(({ scenario }) => scenario)).size).toBeGreaterThanOrEqual(13);
  });

  it('have keys of which A, B and «Như nhau» each make at least a fifth', () => {
    for (const key of ['a', 'b', 'nhu-nhau'])
      expect(cases.filter((one) => one.key === key).length).toBeGreaterThanOrEqual(12);
  });

  it('begin as often with A ahead as with B', () => {
    expect(comparisons.filter(({ cases: [first] }) => first.key === 'a')).toHaveLength(10);
  });

  it('do not let the longer output win: it does in 35 to 65 of 100 pairs', () => {
    const decided = cases.filter(({ key }) => key !== 'nhu-nhau');
    const longer = decided.filter(({ a, b, key }) => lengthOf(a) > lengthOf(b) === (key === 'a'));
    expect(longer.length / decided.length).toBeGreaterThan(0.35);
    expect(longer.length / decided.length).toBeLessThan(0.65);
  });

  it('do not let the brief with the sentence win: against one without it, it wins in at most two thirds', () => {
    const added = comparisons.filter(({ brief }) => !brief.a || !brief.b);
    const pairs = added.flatMap(({ brief, cases: three }) => three.map(({ key }) => key === (brief.a ? 'a' : 'b')));
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(0.67);
  });

  it('show every habit they name, and the same flaw in both at least twice', () => {
    expect(new Set(cases.map(({ habit }) => habit))).toEqual(new Set(HABITS));
    expect(cases.filter(({ key, habit }) => key === 'nhu-nhau' && habit !== 'khong').length).toBeGreaterThanOrEqual(2);
  });

  it('give the same occasion of a scenario the same hour and day everywhere', () => {
    const dates = new Map<string, Set<string>>();
    for (const { scenario, facts } of cases) {
      const first = facts.join(' ').match(/\d{2}\/\d{1,2}\/\d{4}/)?.[0];
      if (first) dates.set(scenario, (dates.get(scenario) ?? new Set()).add(first));
    }
    expect([...dates].filter(([, all]) => all.size > 1).map(([scenario, all]) => [scenario, ...all])).toEqual([]);
  });
});

describe('the outputs', () => {
  it('have sentences of at most 20 tiếng where they are the good ones', () => {
    expect(breaking((text, { isGood }) => isGood && syllables(text) > SENTENCE_LIMIT)).toEqual([]);
  });

  it('have longer sentences elsewhere only where length or muddle is the flaw', () => {
    const may = ['dai', 'roi'];
    expect(
      breaking((text, { isWorse, habit }) => syllables(text) > SENTENCE_LIMIT && !(isWorse && may.includes(habit))),
    ).toEqual([]);
  });

  it('shout only where shouting is part of the flaw', () => {
    expect(breaking((text, { isWorse }) => text.includes('!') && !isWorse)).toEqual([]);
  });

  it('name a day of the week that agrees with the date, but for the one that is wrong in it', () => {
    const dated = /(Chủ nhật|thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)),?(?: ngày)? (\d{2})\/(\d{1,2})\/(\d{4})/gu;
    const wrong = breaking((text) =>
      [...text.matchAll(dated)].some(
        ([, weekday, day, month, year]) =>
          WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] !== weekday,
      ),
    );
    const meant = outputs.filter(({ habit, isWorse }) => habit === 'sai-thu' && isWorse);
    expect(wrong.map((line) => line.replace(/\/[ab]\d$/, ''))).toEqual(meant.map(({ id }) => id));
    for (const { facts, id } of cases)
      for (const [, weekday, day, month, year] of facts.join(' ').matchAll(dated))
        expect(`${id} ${WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]}`).toBe(
          `${id} ${weekday}`,
        );
  });

  it('name no commune but the 54, and an old level only where that is the flaw', () => {
    const named = /(?<!\p{L})(?:xã|phường|đặc khu) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*| \d)*)/gu;
    expect(
      breaking((text) => [...text.matchAll(named)].some(([, name]) => !COMMUNES.some((one) => name!.startsWith(one)))),
    ).toEqual([]);
    expect(
      breaking((text, { habit }) => /(?<!\p{L})(huyện|thị xã|quận)(?!\p{L})/iu.test(text) && habit !== 'ten-cu'),
    ).toEqual([]);
  });

  it('hold no number that looks like a real telephone', () => {
    expect(breaking((text) => /\d{7,}|0\d{3} \d{3}/.test(text))).toEqual([]);
  });

  it('are never twice the same', () => {
    const texts = outputs.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('our own words', () => {
  it('are plain and short', () => {
    const own = comparisons.flatMap(({ id, title, lesson, cases: three }) => [
      { id, text: title },
      { id, text: lesson },
      ...three.flatMap(({ occasion, why }) => [
        { id, text: occasion },
        { id, text: why },
      ]),
    ]);
    expect(
      own.flatMap(({ id, text }) =>
        [...wordIssues(text), ...sentenceIssues(text)].map((issue) => `${id}: ${issue} ${text}`),
      ),
    ).toEqual([]);
  });
});
