/** What the rules hand to each other: a kind and places in a line. Pure. */
import { allOf, type Line, type Pattern } from '../text/lines.ts';
import type { PersonalKind } from './personal-data.ts';

export interface Found {
  kind: PersonalKind;
  start: number;
  end: number;
}
export interface Rule {
  kind: PersonalKind;
  pattern: Pattern;
}

/** What rules find; a pattern with a group keeps the group alone: the words before it only tell what it is. */
export const byRules = (line: Line, rules: readonly Rule[]): Found[] =>
  rules.flatMap(({ kind, pattern }) =>
    allOf(line, pattern).map((match): Found => {
      const inner = match[1];
      const start = inner === undefined ? match.index : match.index + match[0].lastIndexOf(inner);
      return { kind, start, end: start + (inner ?? match[0]).length };
    }),
  );
