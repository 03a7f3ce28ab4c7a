/** A drill of any kind, as an author writes it. Build only. */
import { z } from 'zod';
import type { WorkshopBank } from '../bank.ts';
import type { SentDrill } from './drill.ts';
import type { DrillKind } from './kind.ts';
import { drillKinds } from './kinds.ts';

type Kind = keyof typeof drillKinds;
type Schema = (typeof drillKinds)[Kind]['schema'];
const schemas = Object.values(drillKinds).map(({ schema }) => schema) as [Schema, ...Schema[]];

/** `kind` decides. */
export const drillSchema = z.discriminatedUnion('kind', schemas as unknown as [z.ZodObject, ...z.ZodObject[]], {
  error: `Loại bài tập chưa có. Ở \`kind\` viết một trong: ${Object.keys(drillKinds).join(', ')}.`,
});

/** A drill of some kind; only its kind reads its own fields. */
export interface Drill {
  id: string;
  kind: Kind;
  stage: 'lam-theo' | 'tu-lam' | 'kiem';
  title: string;
  ask: string;
}

const kindOf = (drill: Drill): DrillKind<Drill> => drillKinds[drill.kind] as unknown as DrillKind<Drill>;

/** What is sent to the page of a drill. */
export const sentDrill = (drill: Drill, bank: WorkshopBank): SentDrill => kindOf(drill).send(drill, bank);
export const drillIssues = (drill: Drill, bank: WorkshopBank) => kindOf(drill).issues(drill, bank);
export const drillTexts = (drill: Drill) => kindOf(drill).texts(drill);
