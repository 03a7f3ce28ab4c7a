/** Vai: who speaks, and for which unit or in which relation to the reader. Pure. */
import { jobs, products, roleCues, standsFor, taskVerbs, ties } from '../lexicon.ts';
import { after, find, has, type Reading, type Stretch } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';

/** How far a role may reach from its cue. */
const REACH = 22;

/** Verbs that ask for a text; those in the name of a job ask for none: «người viết tin», «biên tập viên». */
export function tasksIn(reading: Reading, within?: Stretch): ReturnType<typeof find<'make' | 'ask'>> {
  const named = find(reading, jobs, within);
  return find(reading, taskVerbs, within).filter(({ from }) => !named.some((job) => from >= job.from && from < job.to));
}

/** Where the brief speaks of the role: from the cue up to the task, which begins with a verb and a product. */
export function roleStretches(reading: Reading): (Stretch & { tag: 'cue' | 'standsFor'; begin: number })[] {
  const starts = find(reading, roleCues);
  // «Là cán bộ Đoàn phường …, hãy viết …»: alone at the start of a sentence.
  for (const [at, word] of reading.words.entries())
    if (word.folded === 'la' && (at === 0 || reading.words[at - 1]!.sentence !== word.sentence))
      starts.push({ from: at, to: at + 1, tag: 'cue' });
  return starts.map(({ from, to, tag }) => {
    const all = after(reading, to, REACH);
    const task = tasksIn(reading, all).find(({ to: end }) => has(reading, products, after(reading, end, 4)));
    return { from, to: task ? task.from : all.to, begin: to, tag };
  });
}

/** The role of a brief. */
export function scoreRole(reading: Reading): SlotFound {
  let best: SlotFound = { score: 0, lacks: ['ai nói, thuộc đơn vị nào'], faults: [] };
  for (const { from, to, begin, tag } of roleStretches(reading)) {
    const rest = { from: begin, to };
    if (tag === 'standsFor') {
      const unit = find(reading, standsFor, { from: begin, to: Math.min(to, begin + 4) })[0];
      if (unit) return { score: 2, seen: { from, to: unit.to }, lacks: [], faults: [] };
      continue;
    }
    const job = find(reading, jobs, { from: begin, to: Math.min(to, begin + 7) })[0];
    if (!job) continue;
    const isNumbered = (end: number): boolean => /^\d/.test(reading.words[end]?.text ?? '');
    const tie = find(reading, ties, { from: job.from, to: rest.to }).find(
      ({ from: at, to: end, tag: kind }) => kind === 'relation' || at >= job.to || (end === job.to && isNumbered(end)),
    );
    if (tie) return { score: 2, seen: covering({ from, to: job.to }, tie)!, lacks: [], faults: [] };
    if (best.score === 0)
      best = { score: 1, seen: { from, to: job.to }, lacks: ['vai ấy thuộc đơn vị nào'], faults: [] };
  }
  return best;
}
