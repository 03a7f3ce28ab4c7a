/** What holds a brief on the phone, and who may cross the bridge at all. */
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../src/lib/activity.ts';
import { briefStops, clear, countOf, mayClear, mayLeave } from '../../../../src/workshop/bridge/brief-stops.ts';
import { stillToPass, UNIT_BEFORE } from '../../../../src/workshop/bridge/unlocked.ts';
import { mask } from '../../../../src/workshop/personal-data/mask.ts';
import { NO_NAMES } from '../../../../src/workshop/text/names.ts';
import { names, prompts } from '../../../helpers/briefs.ts';

const stops = (text: string, cleared: readonly string[] = []) => briefStops(text, NO_NAMES, cleared);

describe('a brief', () => {
  it('with a name, a number or an address in it stays, and may go once they are masked', () => {
    const text = 'Viết lời cảm ơn bà Nguyễn Thị Mẫu, 0000 123 456, số nhà 5 tổ 2 thôn Khe Mẫu.';
    const found = stops(text);
    expect(countOf(found)).toBeGreaterThan(2);
    expect(mayLeave(text, found)).toBe(false);
    const masked = mask(text, found.personal).text;
    expect(masked).not.toMatch(/Nguyễn|0000|số nhà 5/);
    expect(mayLeave(masked, stops(masked))).toBe(true);
  });
  it('that asks for invented figures, a real voice or takes a secret paper stays', () => {
    for (const [text, code] of [
      ['Viết bài, tự nghĩ ra số liệu cho hay.', 'X7'],
      ['Viết bằng giọng của bí thư tỉnh.', 'X8'],
      ['Tóm tắt công văn mật này.', 'X9'],
    ] as const) {
      const found = stops(text);
      expect(found.asked.map((one) => one.code)).toContain(code);
      expect(mayLeave(text, found)).toBe(false);
    }
  });
  it('of an internal paper cannot be cleared by a word of the cadre', () => {
    const text = 'Tóm tắt tài liệu lưu hành nội bộ này.';
    const [one] = stops(text).personal;
    expect(mayClear(text, one!, NO_NAMES)).toBe(false);
    expect(mayLeave(text, stops(text, clear([], one!)))).toBe(false);
  });
  it('with what the rule is unsure of may go when a human says that it points to nobody; a full name may not', () => {
    const text = 'Viết lời khen cho một em học lớp 4A.';
    const [one] = stops(text).personal;
    expect(one?.kind).toBe('lop-cua-tre');
    expect(mayClear(text, one!, NO_NAMES)).toBe(true);
    expect(mayLeave(text, stops(text, clear([], one!)))).toBe(true);
    const named = 'Cảm ơn bà Nguyễn Thị Mẫu.';
    const [name] = stops(named).personal;
    expect(mayClear(named, name!, NO_NAMES)).toBe(false);
    expect(mayLeave(named, stops(named, clear([], name!)))).toBe(false);
  });
  it('that is empty stays', () => {
    expect(mayLeave(' \n', stops(' \n'))).toBe(false);
  });
  it('written well goes at once: of the labelled prompts without a stop nine in ten meet none that cannot be cleared', () => {
    const fine = prompts.filter(({ stops: labelled, personal }) => !labelled?.length && !personal?.length);
    const held = fine.filter(({ text }) => {
      const found = briefStops(text.normalize('NFC'), names);
      return found.asked.length > 0 || found.personal.some((one) => !mayClear(text.normalize('NFC'), one, names));
    });
    const asked = fine.filter(({ text }) => countOf(briefStops(text.normalize('NFC'), names)) > 0);
    console.log(`${fine.length} prompts without a stop: ${held.length} held, ${asked.length} asked about`);
    expect(held.length / fine.length).toBeLessThan(0.1);
    const personal = prompts.filter((one) => one.personal?.length);
    const missed = personal.filter(({ text }) => mayLeave(text, briefStops(text.normalize('NFC'), names)));
    console.log(`${personal.length} prompts with personal data: ${missed.length} let go`);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe('the bridge', () => {
  const drill = (name: string, result: 'passed' | 'not-yet', lesson = UNIT_BEFORE): Activity => ({
    kind: 'drill',
    lesson,
    drill: name,
    points: 1,
    outOf: 1,
    result,
    unsafe: 0,
  });
  it('opens when every drill of the unit on hiding data was passed once', () => {
    const drills = ['a', 'b'];
    expect(stillToPass(drills, [])).toEqual(['a', 'b']);
    expect(stillToPass(drills, [drill('a', 'not-yet'), drill('b', 'passed')])).toEqual(['a']);
    expect(stillToPass(drills, [drill('a', 'passed', 'cb-a0-doan-chu'), drill('b', 'passed')])).toEqual(['a']);
    expect(stillToPass(drills, [drill('a', 'passed'), drill('a', 'not-yet'), drill('b', 'passed')])).toEqual([]);
  });
});
