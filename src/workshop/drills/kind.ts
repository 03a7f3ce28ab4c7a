import type { z } from 'zod';
import type { WorkshopBank } from '../bank.ts';
import type { SentDrill } from './drill.ts';

/** A text a cadre reads, with its path in the drill's file; `isOurs` is false for drafts and samples, which may be faulty on purpose. */
export interface DrillText {
  path: readonly (string | number)[];
  text: string;
  isOurs: boolean;
}

/** A kind of drill, as the build knows it. `D` is the drill as an author writes it. */
export interface DrillKind<D = never> {
  schema: z.ZodType;
  /** What is sent to the page: the drill with what it names in the bank, nothing else. Throws when the bank does not have it. */
  send(drill: D, bank: WorkshopBank): SentDrill;
  /** An author's mistakes the schema cannot see: path in the file and sentence. */
  issues(drill: D, bank: WorkshopBank): { path: readonly (string | number)[]; message: string }[];
  texts(drill: D): DrillText[];
}
