/** Dữ kiện: what the scenario gives is there and not contradicted, and the text is held to it. Pure. */
import type { Scenario } from '../../scenario-schema.ts';
import type { FactsFound } from '../facts.ts';
import { doubtful, onlyThese, toFill } from '../lexicon.ts';
import { before, find, has, phraseBook, type Reading } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';

/** Whether a mark [CẦN BỔ SUNG] stands for a thing that is missing, not for a thing that is doubted: that is Tự kiểm. */
export function marksGap(reading: Reading, at: number, { gaps }: Scenario): boolean {
  const back = before(reading, at, 14);
  if (has(reading, phraseBook({ gap: gaps.flatMap(({ match }) => match) }), back)) return true;
  return !has(reading, doubtful, back);
}

/** The facts of a brief. */
export function scoreData(reading: Reading, scenario: Scenario, { given, lacking, against }: FactsFound): SlotFound {
  const words = given.map(({ span }) => ({
    from: reading.words.findIndex(({ end }) => end > span.start),
    to: reading.words.findLastIndex(({ start }) => start < span.end) + 1,
  }));
  const seen = words[0];
  const base = seen ? { seen } : {};
  const faults = against.map(
    ({ start, end, should }) => `Đề bài ghi «${reading.text.slice(start, end).trim()}». Tình huống là «${should}».`,
  );
  const lacks = lacking.map(({ text }) => text);
  if (faults.length > 0 || lacks.length > 0) return { score: 0, ...base, lacks, faults };

  const mark = find(reading, toFill).find(({ from }) => marksGap(reading, from, scenario));
  const only = find(reading, onlyThese)[0];
  const held = only ?? mark;
  if (held) return { score: 2, seen: covering(seen, only)!, lacks: [], faults: [] };
  return { score: 1, ...base, lacks: ['chỗ thiếu ghi [CẦN BỔ SUNG]'], faults: [] };
}
