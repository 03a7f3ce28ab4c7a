/** Where a lesson's volatile words come from and how old they are: a fold of the facts it leans on. Pure. */
import type { Course } from './course.ts';
import { recheckOn } from './overdue.ts';

export interface Sources {
  /** The oldest of its sources' dates, `2026-03-02`. */
  on: string;
  /** The first day on which somebody must look again. */
  recheckOn: string;
  /** Each source once, with its own date, the oldest first. */
  all: { source: string; on: string }[];
}

/** Undefined for a lesson that leans on no fact. */
export function sourcesOf({ facts }: Pick<Course, 'facts'>, lesson: { facts: readonly string[] }): Sources | undefined {
  const used = lesson.facts.flatMap((id) => facts[id] ?? []).sort((a, b) => a.sourceDate.localeCompare(b.sourceDate));
  const [oldest] = used;
  if (!oldest) return undefined;
  const all = [...new Map(used.map((fact) => [fact.source, { source: fact.source, on: fact.sourceDate }])).values()];
  return { on: oldest.sourceDate, recheckOn: used.map(recheckOn).sort()[0]!, all };
}
