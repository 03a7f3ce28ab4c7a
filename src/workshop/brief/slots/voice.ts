/** Giọng: a tone, and how the speaker names both sides. Pure. */
import {
  addressCues,
  callCues,
  calm,
  clashingPlayful,
  others,
  selves,
  shortTones,
  tones,
  voiceCues,
} from '../lexicon.ts';
import { after, before, find, has, isNegated, type PhraseBook, type Reading, type Stretch } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';

/** Both sides named, in either order: «xưng chúng em gọi ông bà», «gọi ông bà, xưng chúng em», «chúng em – ông bà». */
function addressPair(reading: Reading): Stretch | undefined {
  for (const { from, to } of find(reading, addressCues)) {
    const self = find(reading, selves, after(reading, to, 4))[0];
    const other = self && find(reading, others, after(reading, self.to, 7))[0];
    if (other) return { from, to: other.to };
    const call = find(reading, callCues, before(reading, from, 8)).at(-1);
    const called = call && find(reading, others, { from: call.to, to: Math.min(from, call.to + 5) })[0];
    if (self && called) return { from: call.from, to: self.to };
  }
  return dashed(reading, selves, others) ?? dashed(reading, others, selves);
}

/** One side, a dash, the other side. */
function dashed(reading: Reading, one: PhraseBook<string>, other: PhraseBook<string>): Stretch | undefined {
  for (const { from, to } of find(reading, one)) {
    const dash = reading.text.slice(reading.words[to - 1]!.end, reading.words[to]?.start);
    const next = find(reading, other, { from: to, to: Math.min(reading.words.length, to + 3) })[0];
    if (next && next.from === to && /^\s*[–—-]\s*$/.test(dash)) return { from, to: next.to };
  }
  return undefined;
}

/** The voice of a brief. */
export function scoreVoice(reading: Reading): SlotFound {
  const meant = find(reading, tones).filter(({ from }) => !isNegated(reading, from, 3));
  const short = find(reading, shortTones).filter(({ from }) => {
    const back = before(reading, from, 4);
    return has(reading, voiceCues, back) && !isNegated(reading, from, 2);
  });
  const tone = meant.find(({ tag }) => tag !== 'shrill') ?? short[0];
  const pair = addressPair(reading);
  const isFormal = meant.some(({ tag }) => tag === 'formal');
  const isPlayful = meant.some(({ from, to }) => has(reading, clashingPlayful, { from, to }));
  const isShrill = meant.some(({ tag }) => tag === 'shrill');
  const isCalm = meant.some(({ from, to }) => has(reading, calm, { from, to }));
  if ((isFormal && isPlayful) || (isShrill && isCalm))
    return {
      score: 1,
      seen: covering(...meant)!,
      lacks: [],
      faults: ['Hai giọng trong đề bài trái nhau. Giữ một.'],
    };
  if (tone && pair) return { score: 2, seen: covering(tone, pair)!, lacks: [], faults: [] };
  if (tone) return { score: 1, seen: tone, lacks: ['xưng hô thế nào'], faults: [] };
  if (pair) return { score: 1, seen: pair, lacks: ['giọng thế nào'], faults: [] };
  return { score: 0, lacks: ['giọng thế nào, xưng hô ra sao'], faults: [] };
}
