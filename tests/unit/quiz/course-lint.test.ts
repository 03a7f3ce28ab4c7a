import { describe, expect, it } from 'vitest';
import { keyStats, lintCourse } from '../../../src/quiz/course-lint.ts';
import { examples as one } from '../../../src/quiz/kinds/one/examples.ts';
import { examples as text } from '../../../src/quiz/kinds/text/examples.ts';
import type { Question } from '../../../src/quiz/question-schema.ts';

/** A question whose right answer stands at `right` and has `length` tiếng, the others three. */
function asked(right: number, length = 3): Question {
  const options = one.textSize.options.map((option, i) => ({
    ...option,
    right: i === right,
    text: 'chữ '.repeat(i === right ? length : 3).trim(),
  }));
  return { ...one.textSize, options };
}
const many = (count: number, make: (i: number) => Question) => Array.from({ length: count }, (_, i) => make(i));

describe('keyStats', () => {
  it('counts where the right answers stand, and passes other kinds over', () => {
    const stats = keyStats([asked(0), asked(1), asked(1), asked(2), text.police]);
    expect(stats).toMatchObject({ asked: 4, positions: [1, 2, 1], longestIsRight: 0 });
    expect(stats.chiSquare).toBeCloseTo(0.5);
  });

  it('counts a right answer as longest only when both others are shorter', () => {
    expect(keyStats([asked(0, 4), asked(1, 3), asked(2, 2)]).longestIsRight).toBeCloseTo(1 / 3);
  });

  it('is all zeros for a course without such questions', () => {
    expect(keyStats([])).toEqual({ asked: 0, positions: [0, 0, 0], chiSquare: 0, longestIsRight: 0 });
  });
});

describe('lintCourse', () => {
  it('is content with an even key', () => {
    expect(lintCourse(many(30, (i) => asked(i % 3)))).toEqual([]);
  });

  it('tells when the right answer stands too often in one place', () => {
    expect(lintCourse(many(30, (i) => asked(i < 20 ? 1 : i % 3)))[0]).toMatch(/A \d+ lần, B \d+ lần, C \d+ lần/);
  });

  it('tells when the longest answer is right in more than two of five questions', () => {
    expect(lintCourse(many(30, (i) => asked(i % 3, i < 12 ? 4 : 3)))).toEqual([]);
    expect(lintCourse(many(30, (i) => asked(i % 3, i < 13 ? 4 : 3)))[0]).toContain('43 %');
  });

  it('is silent about a handful of questions', () => {
    expect(lintCourse(many(14, () => asked(0, 4)))).toEqual([]);
  });
});
