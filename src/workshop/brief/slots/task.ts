/** Việc: a verb and a product, and where or for what it is. Pure. */
import type { Scenario } from '../../scenario-schema.ts';
import { channels, coordinators, products, taskVerbs } from '../lexicon.ts';
import { before, find, has, isNegated, phraseBook, type Reading, sentenceAt } from '../reading.ts';
import { covering, type SlotFound } from './found.ts';
import { tasksIn } from './role.ts';

/** A verb and its product stand at most so many words apart. */
const NEAR = 9;

/** The task of a brief. */
export function scoreTask(reading: Reading, { channelWords, occasionWords }: Scenario): SlotFound {
  const verbs = tasksIn(reading);
  const things = find(reading, products);
  const pairs = verbs.flatMap((verb) => {
    const { sentence } = reading.words[verb.from]!;
    if (isNegated(reading, verb.from, 2)) return [];
    return things
      .filter(
        ({ from, to }) =>
          reading.words[from]!.sentence === sentence &&
          ((from >= verb.to && from - verb.to <= NEAR) || (to <= verb.from && verb.from - to <= NEAR)),
      )
      .map((thing) => ({ verb, thing }));
  });
  // «Bài fanpage tuyển người: …»: what is to be made stands first, its verb is left out.
  const [head] = things;
  if (
    pairs.length === 0 &&
    head &&
    head.from <= 1 &&
    head.tag !== 'any' &&
    head.tag !== 'story' &&
    reading.words.length > 12
  )
    pairs.push({ verb: { ...head, tag: 'make' }, thing: head });
  const pair =
    pairs.find(({ verb, thing }) => verb.tag === 'make' && thing.from >= verb.to) ??
    pairs.find(({ verb, thing }) => verb.tag === 'make' || thing.from >= verb.to) ??
    pairs[0];
  if (!pair) return { score: 0, lacks: ['làm ra cái gì'], faults: [] };

  const { verb, thing } = pair;
  const seen = covering(verb, thing)!;
  // A second product with a verb and a joining word of its own: «và thiết kế luôn áp phích».
  const isTwo = things.some(({ from, tag }) => {
    const back = before(reading, from, 4);
    return (
      tag !== 'any' &&
      tag !== thing.tag &&
      from > thing.from &&
      has(reading, coordinators, back) &&
      has(reading, taskVerbs, back)
    );
  });
  if (isTwo)
    return { score: 1, seen, lacks: [], faults: ['Một đề bài có hai sản phẩm. Chọn một, phần kia viết đề riêng.'] };

  const sentence = sentenceAt(reading, verb.from);
  const own = phraseBook({ place: [...channelWords, ...occasionWords] });
  const where = [...find(reading, own, sentence), ...find(reading, channels, sentence)][0];
  if (!where) return { score: 1, seen, lacks: ['dùng ở đâu, nhân dịp gì'], faults: [] };
  return { score: 2, seen: covering(verb, thing, where)!, lacks: [], faults: [] };
}
