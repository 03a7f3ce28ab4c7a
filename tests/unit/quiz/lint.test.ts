import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/quiz/kinds/index.ts';
import { examples as one } from '../../../src/quiz/kinds/one/examples.ts';
import { examples as order } from '../../../src/quiz/kinds/order/examples.ts';
import { examples as several } from '../../../src/quiz/kinds/several/examples.ts';
import { examples as text } from '../../../src/quiz/kinds/text/examples.ts';
import { examples as where } from '../../../src/quiz/kinds/where/examples.ts';
import { lintQuestions } from '../../../src/quiz/lint.ts';
import type { Question } from '../../../src/quiz/question-schema.ts';

const good: Question[] = [one, several, order, text, where].flatMap((examples) => Object.values<Question>(examples));

/** The issues of `one.textSize` with other texts, each after its path inside the question. */
function issuesOf(change: { ask?: string; texts?: string[]; whys?: string[] }): string[] {
  const options = one.textSize.options.map((option, i) => ({
    ...option,
    text: change.texts?.[i] ?? option.text,
    why: change.whys?.[i] ?? option.why,
  }));
  const issues = lintQuestions([{ ...one.textSize, ask: change.ask ?? one.textSize.ask, options }]);
  return issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
}

describe('lintQuestions', () => {
  it('has nothing to say about the named examples, which cover every kind', () => {
    expect(new Set(good.map(({ kind }) => kind)).size).toBe(Object.keys(kinds).length);
    expect(lintQuestions(good)).toEqual([]);
  });

  it('gives the path from the root of the file', () => {
    const issues = lintQuestions([one.noTask, { ...text.police, right: 'Gọi ngay!' }]);
    expect(issues.map(({ path }) => path)).toEqual([['questions', 1, 'right']]);
  });

  it('wants a stem of at most eighteen tiếng', () => {
    expect(issuesOf({ ask: `${'chữ '.repeat(17)}to?` })).toEqual([]);
    expect(issuesOf({ ask: `${'chữ '.repeat(18)}to?` })[0]).toMatch(/^ask: Câu hỏi dài 19 tiếng/);
  });

  it('wants options of at most eight tiếng', () => {
    const eight = 'một hai ba bốn năm sáu bảy tám';
    expect(issuesOf({ texts: [eight, eight, eight] })).toEqual([]);
    expect(issuesOf({ texts: [eight, eight, `${eight} chín`] })[0]).toMatch(/^options\.2\.text: Câu trả lời dài 9/);
  });

  it('wants options of nearly one length, and allows two tiếng to short ones', () => {
    expect(issuesOf({ texts: ['Có', 'Không', 'Chưa biết chắc'] })).toEqual([]);
    expect(issuesOf({ texts: ['Có', 'Không', 'Tuỳ lúc mà chọn cho hợp'] })[0]).toContain('gần bằng nhau');
  });

  it.each(['Tất cả đều đúng', 'Cả ba đều đúng', 'Tất cả các đáp án trên', 'Không có đáp án nào'])(
    'refuses the catch-all «%s»',
    (phrase) => expect(issuesOf({ texts: ['Một hai ba bốn', 'Năm sáu bảy tám', phrase] })[0]).toContain('gộp'),
  );

  it('refuses exclamation marks anywhere a learner reads', () => {
    expect(issuesOf({ ask: 'Chỉnh chữ ở đâu!', whys: ['Chưa phải!'] })).toHaveLength(2);
  });

  it('refuses banned words, also decomposed and capital, but not words that contain them', () => {
    expect(issuesOf({ whys: ['Hệ thống báo.'.normalize('NFD')] })[0]).toContain('«hệ thống»');
    expect(issuesOf({ whys: ['Bấm vào đây.'] })[0]).toContain('«bấm»');
    expect(issuesOf({ whys: ['Đọc tin nhắn trước.'] })).toEqual([]);
  });

  it('lets another speak in his own words between quotation marks', () => {
    expect(issuesOf({ whys: ['Tin ghi «Bấm ngay!» là tin lừa.'] })).toEqual([]);
  });

  it('wants sentences of at most twenty tiếng', () => {
    expect(issuesOf({ whys: [`${'chữ '.repeat(21)}.`] })[0]).toContain('21 tiếng');
    expect(issuesOf({ whys: [`${'chữ '.repeat(12)}. ${'chữ '.repeat(12)}.`] })).toEqual([]);
  });
});
