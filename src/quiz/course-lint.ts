import { syllables } from '../lib/syllables.ts';
import type { Question } from './question-schema.ts';

/** How the right answers of all `one` questions of a course lie; a learner should gain nothing by guessing from it. */
export interface KeyStats {
  /** How many questions of kind `one` were counted. */
  asked: number;
  /** How often the right answer stands first, second, third. */
  positions: [number, number, number];
  /** χ² of the positions against an even spread (2 degrees of freedom). */
  chiSquare: number;
  /** Share of questions, 0–1, whose right answer is longer in tiếng than both others. */
  longestIsRight: number;
}

/** 95 % point of χ² with 2 degrees of freedom: an even key goes past it once in twenty courses. */
const chiSquareLimit = 5.991;
/** χ² is trusted from five expected per position on. */
const enough = 15;
/** Chance alone gives one third. */
const longestLimit = 0.4;

/** Counts over the questions of the whole course; kinds other than `one` are passed over. */
export function keyStats(questions: readonly Question[]): KeyStats {
  const positions: KeyStats['positions'] = [0, 0, 0];
  let longest = 0;
  const ones = questions.filter((question) => question.kind === 'one');
  for (const { options } of ones) {
    const right = options.findIndex((option) => option.right) as 0 | 1 | 2;
    const lengths = options.map(({ text }) => syllables(text));
    positions[right] += 1;
    if (lengths.every((length, i) => i === right || length < lengths[right]!)) longest += 1;
  }
  const expected = ones.length / 3;
  const chiSquare = expected && positions.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { asked: ones.length, positions, chiSquare, longestIsRight: ones.length && longest / ones.length };
}

/** Author errors of a whole course, in Vietnamese; silent below fifteen questions, where counts prove nothing. */
export function lintCourse(questions: readonly Question[]): string[] {
  const { asked, positions, chiSquare, longestIsRight } = keyStats(questions);
  const issues: string[] = [];
  if (asked < enough) return issues;
  if (chiSquare > chiSquareLimit) {
    const [a, b, c] = positions;
    issues.push(`Câu đúng đứng chỗ A ${a} lần, B ${b} lần, C ${c} lần. Đổi chỗ vài câu cho đều hơn.`);
  }
  if (longestIsRight > longestLimit) {
    const share = Math.round(longestIsRight * 100);
    issues.push(
      `${share} % câu hỏi có câu đúng dài nhất, mức cho phép là 40 %. Viết gọn câu đúng hoặc thêm chữ cho câu khác.`,
    );
  }
  return issues;
}
