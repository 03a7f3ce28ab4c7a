/** The fields of a drill over texts with planted faults, and what is sent of them. Build only. */
import { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import type { WorkshopBank } from '../bank.ts';
import { id } from '../drills/drill-schema.ts';
import type { DrillKind } from '../drills/kind.ts';
import type { FaultKind, FaultyText } from './fault-schema.ts';
import { type SentText, sendText } from './sent-text.ts';

export const textsFields = {
  /** Ids of texts of `bank/bai-co-loi/`. */
  texts: z.array(id).min(1, 'Kể ít nhất một bài trong bank/bai-co-loi.'),
  /** How many of them a round takes. */
  draw: z.number().int().positive(),
};

export interface TextsDrill {
  title: string;
  ask: string;
  texts: readonly string[];
  draw: number;
}

const textsOf = (bank: WorkshopBank): readonly FaultyText[] => (bank.faultyTexts ?? []) as readonly FaultyText[];
const kindsOf = (bank: WorkshopBank): readonly FaultKind[] =>
  (bank.faults as { kinds: readonly FaultKind[] } | undefined)?.kinds ?? [];

/** Only the texts a drill names go to its page. */
export const sentTexts = ({ texts }: TextsDrill, bank: WorkshopBank): SentText[] =>
  texts.map((name) => sendText(textsOf(bank).find((text) => text.id === name)!, kindsOf(bank)));

export const textsIssues: DrillKind<TextsDrill>['issues'] = ({ texts, draw }, bank) => {
  const known = textsOf(bank);
  const kinds = new Set(kindsOf(bank).map((kind) => kind.id));
  const scenarios = (bank.scenarios?.scenarios ?? []).map((one) => one.id);
  const issues = texts.flatMap((name, at) => {
    const path = ['texts', at];
    const text = known.find((one) => one.id === name);
    if (!text) {
      const names = known.map((one) => one.id);
      return [{ path, message: `không có bài «${name}» trong bank/bai-co-loi. ${nearest(name, names)}` }];
    }
    const unknown = text.claims.flatMap((claim) => ('fault' in claim && !kinds.has(claim.fault) ? [claim.fault] : []));
    const wrong = unknown.map(
      (fault) => `bài «${name}» có kiểu lỗi «${fault}» chưa có trong bank/loi.yaml. ${nearest(fault, [...kinds])}`,
    );
    if (!scenarios.includes(text.scenario))
      wrong.push(`bài «${name}» nói tới tình huống «${text.scenario}» không có. ${nearest(text.scenario, scenarios)}`);
    return wrong.map((message) => ({ path, message }));
  });
  if (draw > texts.length)
    issues.push({ path: ['draw'], message: `Chỉ kể ${texts.length} bài. Ghi số không lớn hơn.` });
  return issues;
};

export const textsWords: DrillKind<TextsDrill>['texts'] = ({ title, ask }) => [
  { path: ['title'], text: title, isOurs: true },
  { path: ['ask'], text: ask, isOurs: true },
];
