import type { ComponentType } from 'preact';

/** What doing a drill came to. */
export interface DrillResult {
  points: number;
  outOf: number;
  /** Reached what the drill asks for; a critical fault fails whatever the points. */
  passed: boolean;
  /** What was done that must never be: ids of faults or items. */
  critical: readonly string[];
  /** Of what is not passed: the reasons, a sentence or two each, what must never be first. Shown, never kept. */
  why?: readonly string[] | undefined;
}

/** The stages of a unit that have drills: done beside a worked sample, done alone, and the test at the end. */
export type DrillStage = 'lam-theo' | 'tu-lam' | 'kiem';

/** What every drill that is sent to a page has; its kind adds its own. */
export interface SentDrill {
  id: string;
  kind: string;
  title: string;
  ask: string;
}

export interface DrillViewProps<D extends SentDrill> {
  drill: D;
  /** Counted from 0: another begin of the same drill may draw another order. */
  round: number;
  /** Keeps the result; resolves when it is stored. To be called once a round, when all is answered. */
  done(result: DrillResult): Promise<void>;
  /** What was written in this round before, when it was left or not passed. */
  written?: string | undefined;
  /** Keeps what is written until the drill is passed; not to be given personal data. */
  write?(text: string): void;
}

export type DrillView<D extends SentDrill> = ComponentType<DrillViewProps<D>>;
