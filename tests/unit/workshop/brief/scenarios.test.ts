import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordIssues } from '../../../../src/lib/plain-words.ts';
import { lackOf, TELLING } from '../../../../src/workshop/brief/consequence.ts';
import { draftsSchema } from '../../../../src/workshop/brief/draft-schema.ts';
import { scenariosSchema } from '../../../../src/workshop/scenario-schema.ts';
import { check, prompts, scenarios } from '../../../helpers/briefs.ts';

const { drafts } = draftsSchema.parse(parse(readFileSync('content/can-bo/bank/ban-nhap.yaml', 'utf8')));
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

describe('the scenarios', () => {
  it('are 26, in 25 communes and the whole city', () => {
    expect(scenarios.length).toBe(26);
    const count = (kind: string): number =>
      new Set(scenarios.filter(({ place }) => place.kind === kind).map(({ place }) => place.name)).size;
    expect([count('phường'), count('xã'), count('đặc khu'), count('thành phố')]).toEqual([13, 11, 1, 1]);
  });
  it('a date that does not agree with its weekday is refused', () => {
    const wrong = structuredClone(parse(readFileSync('content/can-bo/bank/scenarios.yaml', 'utf8')));
    wrong.scenarios[0].facts[1].when.dates = ['06/12/2026'];
    expect(scenariosSchema.safeParse(wrong).error?.issues[0]?.message).toContain('06/12/2026 là Chủ nhật');
  });
  it('are said in plain words', () => {
    for (const { id, occasion, reader, constraint, must } of scenarios)
      expect([id, ...[occasion, reader, constraint, ...must.map(({ need }) => need)].flatMap(wordIssues)]).toEqual([
        id,
      ]);
  });
});

describe('the drafts written beforehand', () => {
  it('are six for each of the eight scenarios', () => {
    expect(new Set(drafts.map(({ scenario }) => scenario))).toEqual(
      new Set(['SC01', 'SC03', 'SC04', 'SC05', 'SC07', 'SC23', 'SC24', 'SC25']),
    );
    expect(drafts.length).toBe(48);
  });
  it('have dates that agree with their weekdays', () => {
    for (const { text } of drafts)
      for (const [, weekday, day, month, year] of text.matchAll(/(Chủ nhật|thứ \p{L}+) (\d{2})\/(\d{2})\/(\d{4})/gu))
        expect(WEEKDAYS[new Date(`${year}-${month}-${day}T12:00:00Z`).getUTCDay()]).toBe(weekday);
  });
  it('have no live number, exclamation mark or real speaker', () => {
    for (const { text, shows } of drafts) {
      expect(text).not.toMatch(/!|(?<![\d ])0[1-9]\d{2}[ .]?\d{3}/);
      expect(wordIssues(shows)).toEqual([]);
    }
  });
});

describe('which draft follows', () => {
  it('is told by the empty slot that does most harm', () => {
    const lacks = (id: number): string => lackOf(check(prompts.find((prompt) => prompt.id === id)!));
    expect(lacks(1)).toBe('du-kien');
    expect(lacks(2)).toBe('dieu-cam');
    expect(lacks(5)).toBe('none');
    expect(TELLING).toHaveLength(5);
  });
});
