import type { Mark } from './score.ts';

const touches = (one: Mark, other: Mark): boolean => one.first <= other.last && other.first <= one.last;

/** Marks with another one, in the order of the text; what it runs over becomes part of it, so that no word is marked twice. */
export function addMark(marks: readonly Mark[], added: Mark): Mark[] {
  const run = marks.filter((mark) => touches(mark, added));
  const whole = {
    first: Math.min(added.first, ...run.map(({ first }) => first)),
    last: Math.max(added.last, ...run.map(({ last }) => last)),
  };
  return [...marks.filter((mark) => !run.includes(mark)), whole].sort((one, other) => one.first - other.first);
}
