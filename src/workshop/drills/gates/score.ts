/** Ten gates on a sample: what is known of it, and what closing them came to. Pure. */

import type { Source } from '../../product/fact-sheet.ts';
import { type GateId, type GateKnown, gateTrouble } from '../../product/gates.ts';
import type { AiKind } from '../../product/product.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentGates extends SentDrill {
  text: string;
  about: string;
  author: string;
  edited: string;
  later: string;
  sources: readonly Source[];
  papers: readonly string[];
  photos: number;
  ai: readonly AiKind[];
  hasEmblem: boolean;
}

/** What a machine would know of the sample: everything in it is in order but for the evidence. */
export const knownOf = ({ sources, photos, ai, hasEmblem }: SentGates): GateKnown => ({
  sources,
  openClaims: 0,
  names: [],
  personal: 0,
  photos,
  consents: [],
  ai,
  labels: [],
  voice: 10,
  emblems: [],
  hasEmblem,
});

/** Why this evidence does not close the gate; undefined when it does. */
export const evidenceTrouble = (drill: SentGates, gate: Exclude<GateId, 10>, evidence: string): string | undefined =>
  gateTrouble(gate, evidence, knownOf(drill));

/** All ten closed, and again after the edit. @param refused how often evidence was refused */
export const scoreGates = (closed: number, refused: number): DrillResult => ({
  points: Math.max(0, closed - Math.max(0, refused - FREE)),
  outOf: 10,
  passed: closed === 10 && refused <= FREE + 2,
  critical: [],
});
/** So many refusals cost nothing: a rule is learned by meeting it. */
const FREE = 4;
