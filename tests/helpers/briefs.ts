/** The prompts labelled by hand, and the scenarios they are written for. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BriefReport } from '../../src/workshop/brief/check-brief.ts';
import { checkBrief } from '../../src/workshop/brief/check-brief.ts';
import { personalIn } from '../../src/workshop/brief/personal-spans.ts';
import { SLOTS } from '../../src/workshop/brief/slots.ts';
import { namesFrom } from '../../src/workshop/names-schema.ts';
import { type Scenario, scenariosSchema } from '../../src/workshop/scenario-schema.ts';
import type { Span } from '../../src/workshop/text/tokens.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

export const scenarios: readonly Scenario[] = scenariosSchema.parse(
  read('content/can-bo/bank/scenarios.yaml'),
).scenarios;
export const scenarioOf = (id: string): Scenario => scenarios.find((one) => one.id === id)!;

interface Labelled {
  id: number;
  scenario: string;
  score: string;
  text: string;
  unmarked?: true;
  stuffed?: true;
  offTopic?: true;
  pasted?: true;
  stops?: string[];
  personal?: string[];
}

export interface Prompt extends Omit<Labelled, 'unmarked'> {
  /** As labelled, slot by slot. */
  scores: readonly number[];
  isCopy: boolean;
  /** Even ids are held back: nothing is tuned on them. */
  isHeldBack: boolean;
}

/** The same text typed without accents; what is not a letter stays. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Every prompt, and after it its copy without accents where one is asked for. */
export const prompts: readonly Prompt[] = (read('tests/fixtures/workshop/briefs.yaml') as Labelled[]).flatMap(
  ({ unmarked, ...one }): Prompt[] => {
    const prompt = { ...one, scores: [...one.score].map(Number), isCopy: false, isHeldBack: one.id % 2 === 0 };
    if (!unmarked) return [prompt];
    const personal = one.personal?.map(withoutAccents);
    return [prompt, { ...prompt, text: withoutAccents(one.text), isCopy: true, ...(personal && { personal }) }];
  },
);

/** Prompts of a second hand, which had not read the checker; rules are mended on the half not held back. */
export const secondPrompts: readonly Prompt[] = (
  read('tests/fixtures/workshop/briefs-second.yaml') as (Labelled & { half: 'seen' | 'held-back' })[]
).map(({ half, ...one }) => ({
  ...one,
  scores: [...one.score].map(Number),
  isCopy: false,
  isHeldBack: half === 'held-back',
}));

export const names = namesFrom(read('content/can-bo/bank/don-vi.yaml'), read('content/can-bo/bank/to-chuc.yaml'));
const spansOf = ({ text }: Prompt): Span[] => personalIn(text, names);

export const check = (prompt: Prompt): BriefReport =>
  checkBrief(prompt.text, scenarioOf(prompt.scenario), spansOf(prompt));

export interface Figures {
  slot: string;
  f1: number;
  precision: number;
  recall: number;
  /** Share of prompts whose score of this slot is exactly the label's. */
  exact: number;
}

/** How well the checker sees each slot in some of the prompts; a score of 1 or 2 is a hit. */
export function figuresOf(some: readonly Prompt[]): Figures[] {
  const reports = some.map((prompt) => ({ prompt, report: check(prompt) }));
  return SLOTS.map((slot, at) => {
    const pairs = reports.map(({ prompt, report }) => ({ label: prompt.scores[at]!, is: report.slots[at]!.score }));
    const both = pairs.filter(({ label, is }) => label > 0 && is > 0).length;
    const precision = both / pairs.filter(({ is }) => is > 0).length;
    const recall = both / pairs.filter(({ label }) => label > 0).length;
    return {
      slot,
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall),
      exact: pairs.filter(({ label, is }) => label === is).length / pairs.length,
    };
  });
}
