import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { examples as one } from '../../../src/quiz/kinds/one/examples.ts';
import { examples as order } from '../../../src/quiz/kinds/order/examples.ts';
import { examples as several } from '../../../src/quiz/kinds/several/examples.ts';
import { examples as text } from '../../../src/quiz/kinds/text/examples.ts';
import { examples as where } from '../../../src/quiz/kinds/where/examples.ts';
import { questionSchema, quizSchema } from '../../../src/quiz/question-schema.ts';

const fixture = (name: string): unknown =>
  parse(readFileSync(new URL(`../../fixtures/quiz/${name}.quiz.yaml`, import.meta.url), 'utf8'));

/** The messages of a question that is refused, each after its path. */
function refusals(question: unknown): string[] {
  const { error } = questionSchema.safeParse(question);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('quizSchema', () => {
  it('reads a file with every kind of question', () => {
    const { questions } = quizSchema.parse(fixture('cau-hoi'));
    expect(questions.map(({ kind }) => kind)).toEqual(['one', 'several', 'order', 'text', 'where']);
  });

  it('tells an author in Vietnamese, with the place, what to mend', () => {
    const issues = quizSchema.safeParse(fixture('sai')).error!.issues;
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'questions.0.id',
      'questions.0.options.2.why',
      'questions.1.kind',
    ]);
    expect(issues[2]!.message).toContain('one, several, order, text, where');
    for (const { message } of issues) expect(message).toMatch(/[ạảấầẩậắằẵặẹẻếềểệỉịọốồổộớờởợụứừửữựỳ]/);
  });

  it('refuses two questions with one id and points at the second', () => {
    const { error } = quizSchema.safeParse({ questions: [one.textSize, { ...one.noTask, id: 'co-chu-1' }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['questions', 1, 'id']]);
  });

  it('refuses an empty file', () => {
    expect(quizSchema.safeParse({ questions: [] }).success).toBe(false);
    expect(quizSchema.safeParse(null).success).toBe(false);
  });
});

describe('questionSchema', () => {
  const options = one.textSize.options;

  it.each([...Object.values(one), ...Object.values(several), ...Object.values(order), ...Object.values(text)])(
    'accepts the example $id as it stands',
    (example) => expect(questionSchema.parse(example)).toEqual(example),
  );

  it.each(Object.values(where))('accepts the example $id as it stands', (example) => {
    expect(questionSchema.parse(example)).toEqual(example);
  });

  it('refuses a key it does not know, such as a misspelt one', () => {
    expect(refusals({ ...one.textSize, tsak: 'chu-to' })).toHaveLength(1);
  });

  it('wants exactly one right option of one', () => {
    const all = (right: boolean) => ({ ...one.textSize, options: options.map((option) => ({ ...option, right })) });
    expect(refusals(all(true))[0]).toContain('đúng một');
    expect(refusals(all(false))[0]).toContain('đúng một');
  });

  it('wants feedback for every option', () => {
    const silent = options.map((option, i) => (i === 1 ? { ...option, why: ' ' } : option));
    expect(refusals({ ...one.textSize, options: silent })[0]).toMatch(/^options\.1\.why: Thiếu/);
  });

  it('wants three options of one, each with its own id', () => {
    expect(refusals({ ...one.textSize, options: options.slice(0, 2) })[0]).toContain('ba câu trả lời');
    const same = options.map((option) => ({ ...option, id: 'a' }));
    expect(refusals({ ...one.textSize, options: same })[0]).toContain('trùng mã');
  });

  it('wants a right and a wrong option of several', () => {
    const all = (right: boolean) => several.noSummary.options.map((option) => ({ ...option, right }));
    expect(refusals({ ...several.noSummary, options: all(true) })[0]).toContain('không đúng');
    expect(refusals({ ...several.noSummary, options: all(false) })[0]).toContain('ít nhất một');
  });

  it('wants four or five items of order', () => {
    expect(refusals({ ...order.sendPhoto, items: order.sendPhoto.items.slice(1) })[0]).toContain('bốn việc');
  });

  it('refuses a typed answer without a letter or digit, which nobody could give', () => {
    expect(refusals({ ...text.police, answers: ['?'] })[0]).toMatch(/^answers\.0: /);
  });

  it('refuses a reason against the target of where', () => {
    expect(refusals({ ...where.textSize, whys: { 'co-chu': 'Sai chỗ.' } })[0]).toMatch(/^whys: /);
  });
});
