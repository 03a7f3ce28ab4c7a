/** What a poster made or mended for practice comes to. Pure. */
import { partNames } from '../../poster/lint.ts';
import { type Fault, frames, type PartId, type Poster, type PosterSize, type SlotId } from '../../poster/poster.ts';
import type { Scenario } from '../../scenario-schema.ts';
import { factKey } from '../../text/facts-kept.ts';
import { timesSaid } from '../../text/said.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface PosterTaskSent {
  start: Poster;
  /** Of a poster to mend: the one place that may change. */
  mends?: PartId | undefined;
  scenario: Scenario;
  facts: readonly (readonly string[])[];
  note?: string | undefined;
}

export interface SentPosterWork extends SentDrill {
  sizes: readonly PosterSize[];
  tasks: readonly PosterTaskSent[];
  /** Said under the scenario. */
  caption: string;
}

export interface PosterCheck {
  rule: string;
  ok: boolean;
  message: string;
}

const quoted = (text: string | undefined): string => `«${(text ?? '').trim()}»`;

/** Words of a poster, to know what it says. */
const wordsOf = ({ slots, rows }: Poster): string => [...Object.values(slots), ...rows.flat()].join('. ');

/** How the poster stands: each size without an error, every fact on it and, of one to mend, all other words as they were. */
export function checkPosterWork(
  { start, mends, facts }: Pick<PosterTaskSent, 'start' | 'mends' | 'facts'>,
  sizes: readonly PosterSize[],
  poster: Poster,
  faultsIn: (size: PosterSize) => readonly Fault[],
): PosterCheck[] {
  const key = factKey(wordsOf(poster));
  const lost = facts.filter((ways) => timesSaid(key, ways) === 0).map(([way]) => quoted(way));
  const changed =
    mends === undefined
      ? []
      : [...new Set([...Object.keys(start.slots), ...Object.keys(poster.slots)] as SlotId[])].filter(
          (slot) => slot !== mends && (poster.slots[slot] ?? '').trim() !== (start.slots[slot] ?? '').trim(),
        );
  const isTableKept =
    mends === undefined || mends === 'rows' || JSON.stringify(poster.rows) === JSON.stringify(start.rows);
  const [first] = changed;
  const told = new Set<string>();
  return [
    ...sizes.map((size): PosterCheck => {
      const errors = faultsIn(size).filter(({ level }) => level === 'error');
      const worst = errors[0]?.text ?? '';
      const why = told.has(worst) ? 'Vẫn là chỗ vừa nói.' : worst;
      told.add(worst);
      return {
        rule: size,
        ok: errors.length === 0,
        message: `${frames[size].name}: còn ${errors.length} chỗ phải sửa. ${why}`,
      };
    }),
    {
      rule: 'du-kien',
      ok: lost.length === 0,
      message: `Trên tấm còn thiếu ${lost.join(', ')}. Thiếu thì người đọc không đến được.`,
    },
    ...(mends === undefined
      ? []
      : [
          {
            rule: 'giu-nguyen',
            ok: changed.length === 0 && isTableKept,
            message: first
              ? `${partNames[first]} vốn đã đúng mà bị đổi. Trả lại ${quoted(start.slots[first])}.`
              : 'Bảng giữa tấm vốn đã đúng mà bị đổi. Trả lại như cũ.',
          },
        ]),
  ];
}

/** Everything has to be kept: a poster with one fault left misleads as well as one with three. */
export function scorePosterWork(checks: readonly PosterCheck[]): DrillResult {
  const points = checks.filter(({ ok }) => ok).length;
  return { points, outOf: checks.length, passed: points === checks.length, critical: [] };
}
