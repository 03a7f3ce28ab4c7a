import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../../../src/workshop/brief/check-brief.ts';
import { briefSays, slotSays, worstFirst } from '../../../../src/workshop/brief/feedback.ts';
import { check, figuresOf, type Prompt, prompts, scenarioOf, withoutAccents } from '../../../helpers/briefs.ts';

const byId = (id: number): Prompt => prompts.find((prompt) => prompt.id === id && !prompt.isCopy)!;
const scoresOf = (prompt: Prompt): string =>
  check(prompt)
    .slots.map(({ score }) => score)
    .join('');
const stopsOf = (prompt: Prompt): string[] => check(prompt).stops.map(({ code }) => code);

describe('the prompts labelled by hand', () => {
  for (const isHeldBack of [false, true]) {
    const half = prompts.filter((prompt) => prompt.isHeldBack === isHeldBack);
    const name = isHeldBack ? 'held back' : 'for tuning';
    const figures = figuresOf(half);
    console.log(`${name}: ${half.length} prompts`);
    console.table(
      Object.fromEntries(
        figures.map(({ slot, ...rest }) => [
          slot,
          Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value.toFixed(3)])),
        ]),
      ),
    );
    it.each(figures)(`slot $slot is seen with F1 of at least 0.85 in those ${name}`, ({ f1 }) => {
      expect(f1).toBeGreaterThanOrEqual(0.85);
    });
  }

  it('there are at least 200 of them over all 26 scenarios', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(prompts.map(({ scenario }) => scenario)).size).toBe(26);
  });
  it.each(prompts.filter(({ stuffed }) => stuffed))(
    'key words in a heap come to at most 40 % of the points (#$id)',
    (prompt) => {
      expect(check(prompt).total).toBeLessThanOrEqual(0.4 * 16);
    },
  );
  it.each(prompts.filter(({ offTopic, pasted }) => offTopic || pasted))(
    'what is off topic or pasted earns at most 4 (#$id)',
    (prompt) => {
      expect(check(prompt).total).toBeLessThanOrEqual(4);
    },
  );
  it.each(prompts.filter(({ stops }) => stops))(
    'what must stop it stops it, and nothing else does (#$id)',
    (prompt) => {
      expect(stopsOf(prompt)).toEqual(prompt.stops);
    },
  );
  it('no other prompt is stopped', () => {
    expect(prompts.filter((prompt) => !prompt.stops && check(prompt).stops.length > 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the five patterns of the rubric', () => {
  it.each([
    [1, '01000000', 1],
    [2, '22212100', 10],
    [3, '00000000', 0],
    [4, '22211100', 9],
    [5, '22222222', 16],
  ])('P%i scores %s, %i points', (id, scores, total) => {
    expect(scoresOf(byId(id))).toBe(scores);
    expect(check(byId(id)).total).toBe(total);
  });
  it('P3 names slots and fills none; P4 is stopped twice; P5 passes and is told what to fill in', () => {
    const says = (id: number): string => briefSays(check(byId(id)), scenarioOf('SC01'));
    expect(says(3)).toBe('Đồng chí mới nêu tên ô, chưa nêu nội dung.');
    expect(says(4)).toBe('Dừng ở hai chỗ: có dữ liệu cá nhân; xin bịa số liệu, tên hay lời người.');
    expect(says(5)).toBe('Đủ tám ô. Đồng chí nhớ điền đầu mối trước khi đăng.');
    expect(check(byId(5)).passed).toBe(true);
    expect(check(byId(2)).passed).toBe(false);
  });
});

describe('what is said of a brief', () => {
  it('quotes the learner and names what is missing', () => {
    const text = 'Viết bài fanpage cho người cao tuổi xã đảo.';
    const report = checkBrief(text, scenarioOf('SC01'), []);
    const said = (slot: string): string =>
      slotSays(text, report.slots.find((one) => one.slot === slot)!)
        .map((piece) => piece.text)
        .join('');
    expect(said('nguoi-doc')).toBe('Đồng chí đã nêu người cao tuổi xã đảo.');
    expect(said('khuon')).toContain('Chưa nêu dài bao nhiêu');
  });
  it('both sides may be named in either order', () => {
    const voice = (text: string): number =>
      checkBrief(text, scenarioOf('SC01'), []).slots.find(({ slot }) => slot === 'giong')!.score;
    for (const text of [
      'Giọng lễ phép, gọi ông bà, xưng chúng cháu.',
      'Giọng lễ phép, xưng chúng cháu, gọi ông bà.',
      'Giọng lễ phép, gọi người đọc là ông bà và xưng cháu.',
      'Giọng lễ phép: ông bà – chúng cháu.',
    ])
      expect([text, voice(text)]).toEqual([text, 2]);
    expect(voice('Giọng lễ phép. Người đọc: ông bà. Xưng cháu.')).toBe(1);
  });
  it('what the scenario wants is named only where the brief does not say it yet', () => {
    const said = (text: string, slot: string): string =>
      slotSays(text, checkBrief(text, scenarioOf('SC07'), []).slots.find((one) => one.slot === slot)!)
        .map((piece) => piece.text)
        .join('');
    expect(said('Giọng lễ phép.', 'giong')).toBe(
      'Đồng chí đã nêu lễ phép. Chưa nêu xưng hô thế nào. Ở tình huống này cần: xưng hô.',
    );
    expect(said('Viết lời mời.', 'giong')).toContain('Ở tình huống này cần: giọng, xưng hô.');
    expect(said('Viết lời mời, 60 tiếng, 3 ô.', 'du-kien')).not.toContain('Ở tình huống này cần');
  });
  it('the emptiest slot comes first', () => {
    const scores = worstFirst(check(byId(2))).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort());
  });
});

describe('laws', () => {
  const bare = prompts.filter(({ text }) => text === withoutAccents(text));
  const any = fc.constantFrom(...prompts);

  it('taking accents off a text that has none changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bare), (prompt) => {
        expect(check({ ...prompt, text: withoutAccents(prompt.text) })).toEqual(check(prompt));
      }),
    );
  });
  it('composed and decomposed letters are the same text', () => {
    fc.assert(
      fc.property(any, (prompt) => {
        const scores = (text: string): number[] =>
          checkBrief(text, scenarioOf(prompt.scenario), []).slots.map(({ score }) => score);
        expect(scores(prompt.text.normalize('NFD'))).toEqual(scores(prompt.text.normalize('NFC')));
      }),
    );
  });
  it('an unrelated sentence at the end never lowers a slot', () => {
    const unrelated = fc.constantFrom('Trời hôm nay mát.', 'Cây bàng trước cửa đang thay lá.', 'Mèo nằm ngủ bên hiên.');
    fc.assert(
      fc.property(any, unrelated, (prompt, sentence) => {
        const before = check(prompt);
        const scores = check({ ...prompt, text: `${prompt.text}\n${sentence}` }).slots.map(({ score }) => score);
        // Of a text pasted whole a sentence of one's own makes something else.
        if (!before.traps.includes('XP'))
          for (const [at, { score }] of before.slots.entries()) expect(scores[at]).toBeGreaterThanOrEqual(score);
      }),
    );
  });
  it('any text at all is read without fault, and never scores above 16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { total, slots } = checkBrief(text, scenarioOf('SC01'), []);
        expect(total).toBeLessThanOrEqual(16);
        for (const { seen } of slots) if (seen) expect(seen.end).toBeLessThanOrEqual(text.normalize('NFC').length);
      }),
    );
  });
});

it('the longest brief is checked in a few milliseconds', () => {
  const longest = prompts.reduce((best, prompt) => (prompt.text.length > best.text.length ? prompt : best));
  const times = Array.from({ length: 40 }, () => {
    const from = performance.now();
    check(longest);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  console.log(`${longest.text.length} letters: median ${times[20]!.toFixed(2)} ms`);
  expect(times[20]).toBeLessThan(8);
});
