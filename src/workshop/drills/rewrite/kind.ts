import { lintTone } from '../../tone/lint-tone.ts';
import type { DrillKind } from '../kind.ts';
import { type RewriteDrill, rewriteSchema } from './schema.ts';

export const rewrite: DrillKind<RewriteDrill> = {
  schema: rewriteSchema,
  send: ({ stage: _stage, ...drill }, bank) => ({ ...drill, words: bank.toneWords }),
  // A sample that breaks a rule teaches the wrong thing.
  issues: (drill, bank) =>
    lintTone(drill.sample, drill, bank.toneWords)
      .filter(({ ok }) => !ok)
      .map(({ message }) => ({ path: ['sample'], message: `Bản mẫu chưa giữ đủ mười điều. ${message}` })),
  texts: ({ title, ask, source, sample }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['source'], text: source, isOurs: false },
    { path: ['sample'], text: sample, isOurs: false },
  ],
};
