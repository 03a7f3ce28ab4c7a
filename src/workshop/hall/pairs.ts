/** A2 on the wall: pairs of sentences from two briefs that differ in one sentence, over three occasions. Pure. */
import type { Choice, Comparison } from '../pairs/pair-schema.ts';
import type { HallChoice } from './hall-schema.ts';
import { answer, heading, mustFit, said } from './wall.ts';

export interface HallPair {
  /** What sort of text it is and for whom. */
  about: string;
  /** The line of facts to be read first. */
  fact: string | undefined;
  /** What the cards A, B, C stand for. */
  options: readonly [string, string, string];
  /** The right card, 0–2. */
  right: number;
  why: string;
}

export interface HallComparison {
  id: string;
  title: string;
  /** What of each brief the other has not; a brief may have no such sentence. */
  briefs: readonly [string, string];
  pairs: readonly HallPair[];
  lesson: string;
}

export const PAIR_ASK = 'Câu nào giúp người đọc hơn?';
/** What stands before a reason. */
export const WHY = 'Vì sao:';
const SAME = 'Như nhau';
const NOTHING = 'Không có câu nào thêm.';
const ORDER: readonly Choice[] = ['a', 'b', 'nhu-nhau'];

/** The comparisons chosen for the wall. Throws on a name the bank has not, and on what does not fit. */
export function hallComparisons(
  chosen: HallChoice['comparisons'],
  bank: readonly Comparison[],
): readonly HallComparison[] {
  return chosen.map(({ comparison: id, cases }) => {
    const found = bank.find((one) => one.id === id);
    if (!found) throw new Error(`chieu.yaml: không có cặp «${id}» trong bank/cap.`);
    const pairs = cases.map((shown, at): HallPair => {
      const { facts, a, b, key, why, ...own } = found.cases[at]!;
      const about = shown.reader ?? own.occasion;
      const owner = `cặp «${id}», dịp ${at + 1}`;
      const textOf = (line: string): string => {
        const text = [...a, ...b].find((one) => one.id === line)?.text;
        if (text === undefined) throw new Error(`chieu.yaml: ${owner} không có câu «${line}».`);
        return text;
      };
      const options = [textOf(shown.a), textOf(shown.b), SAME] as const;
      const right = ORDER.indexOf(key);
      const fact = shown.fact === undefined ? undefined : facts[shown.fact - 1];
      if (shown.fact !== undefined && fact === undefined)
        throw new Error(`chieu.yaml: ${owner} không có dòng dữ kiện ${shown.fact}.`);
      mustFit(owner, [heading(about), said(PAIR_ASK, true), ...options.map(answer)]);
      mustFit(`${owner}, lời giải`, [heading(about), answer(options[right]!), said(`${WHY} ${why}`)]);
      return { about, fact, options, right, why };
    });
    const briefs = [found.brief.a ?? NOTHING, found.brief.b ?? NOTHING] as const;
    return { id, title: found.title, briefs, pairs, lesson: found.lesson };
  });
}
