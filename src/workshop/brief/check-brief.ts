/** A brief against the rubric of eight slots, the traps for the whole text and the stops. Deterministic and pure. */
import type { Scenario } from '../scenario-schema.ts';
import type { Span } from '../text/tokens.ts';
import { type FactsFound, factsIn } from './facts.ts';
import { slotLabels } from './lexicon.ts';
import { find, phraseBook, type Reading, read, type Stretch } from './reading.ts';
import { scoreBans } from './slots/bans.ts';
import { scoreData } from './slots/data.ts';
import type { SlotFound } from './slots/found.ts';
import { scoreFrame } from './slots/frame.ts';
import { scoreReader } from './slots/reader.ts';
import { scoreRole } from './slots/role.ts';
import { scoreSelfCheck } from './slots/self-check.ts';
import { scoreTask } from './slots/task.ts';
import { scoreVoice } from './slots/voice.ts';
import { SLOTS, type Slot, type SlotScore } from './slots.ts';
import { type Stop, stopsOf } from './stops.ts';

export interface SlotReport {
  slot: Slot;
  score: SlotScore;
  /** Where the learner's own words for it stand. */
  seen: Span | undefined;
  /** What is missing, each to follow «Chưa nêu …». */
  lacks: readonly string[];
  /** What is there and should not be: a sentence each. */
  faults: readonly string[];
  /** What this scenario wants of this slot, where it must score 2. */
  need: string | undefined;
}

/** Traps for the whole text: X1 only labels, X2 one phrase for several slots, X3 key words in a heap, X4 off topic, X5 too long, XP the scenario pasted. */
export type TrapCode = 'X1' | 'X2' | 'X3' | 'X4' | 'X5' | 'XP';

export interface BriefReport {
  slots: readonly SlotReport[];
  /** 0–16, after the caps of the traps; with a stop what it would be if the stop were solved and nothing else mended. */
  total: number;
  /** While there is one no score is shown. */
  stops: readonly Stop[];
  traps: readonly TrapCode[];
  facts: FactsFound;
  /** At least 13 of 16, Dữ kiện 2, Điều cấm 1, every slot the scenario insists on 2, no stop. */
  passed: boolean;
}

export const TOTAL = 2 * SLOTS.length;
/** cadres.md A1. */
export const PASS = 13;
/** X3: more of the words than this are key words; X3 and X4 leave so many points. */
const STUFFED = { share: 0.35, cap: 6 };
const OFF_TOPIC = { anchors: 2, cap: 4 };
/** X5, in tiếng. */
export const LONG = 220;
/** Two slots resting on the same words, as share of words in common. */
const SAME = 0.6;
/**
 * Share of neighbouring pairs of words that stand in the scenario as well: then the brief is the scenario, pasted. Four words of five,
 * less the pairs that are new where two parts of the scenario meet.
 */
const PASTED = 0.65;

/**
 * Checks a brief.
 * @param personalData where personal data stand in it, as the detector found them
 */
export function checkBrief(text: string, scenario: Scenario, personalData: readonly Span[]): BriefReport {
  const given = text.normalize('NFC') === text ? text : text.normalize('NFC');
  const reading = read(given);
  const facts = factsIn(reading, scenario);
  const stops = stopsOf(reading, personalData);
  const traps: TrapCode[] = [];

  const found: Record<Slot, SlotFound> = {
    vai: scoreRole(reading),
    viec: scoreTask(reading, scenario),
    'nguoi-doc': scoreReader(reading),
    'du-kien': scoreData(reading, scenario, facts),
    khuon: scoreFrame(reading),
    giong: scoreVoice(reading),
    'dieu-cam': stops.some(({ code }) => code === 'X7')
      ? { score: 0, lacks: ['không bịa số, tên, lời người'], faults: [] }
      : scoreBans(reading),
    'tu-kiem': scoreSelfCheck(reading, scenario),
  };
  const drop = (slot: Slot): void => {
    found[slot] = { ...found[slot], score: 0 };
  };

  if (isPasted(reading, scenario)) {
    traps.push('XP');
    for (const slot of SLOTS) if (slot !== 'du-kien') drop(slot);
  }
  for (const [at, slot] of SLOTS.entries())
    for (const earlier of SLOTS.slice(0, at)) {
      const one = found[earlier];
      const two = found[slot];
      if (one.score > 0 && two.score > 0 && one.seen && two.seen && overlap(one.seen, two.seen) >= SAME) {
        if (!traps.includes('X2')) traps.push('X2');
        drop(slot);
      }
    }

  let total = SLOTS.reduce((sum, slot) => sum + found[slot].score, 0);
  const labels = find(reading, slotLabels).length;
  if (total === 0 && labels >= 4) traps.push('X1');
  if (keywordShare(reading) > STUFFED.share && labels + find(reading, keywords).length >= 12) {
    traps.push('X3');
    total = Math.min(total, STUFFED.cap);
  }
  const anchors = new Set(find(reading, phraseBook({ anchor: scenario.anchors })).map((hit) => phraseOf(reading, hit)));
  if (anchors.size < OFF_TOPIC.anchors) {
    traps.push('X4');
    total = Math.min(total, OFF_TOPIC.cap);
  }
  if (reading.words.length > LONG) traps.push('X5');

  const slots = SLOTS.map((slot): SlotReport => {
    const { score, seen, lacks, faults } = found[slot];
    return {
      slot,
      score,
      seen: seen && { start: reading.words[seen.from]!.start, end: reading.words[seen.to - 1]!.end },
      lacks,
      faults,
      need: scenario.must.find((one) => one.slot === slot)?.need,
    };
  });
  const passed =
    stops.length === 0 &&
    total >= PASS &&
    found['du-kien'].score === 2 &&
    found['dieu-cam'].score >= 1 &&
    slots.every(({ score, need }) => need === undefined || score === 2);
  return { slots, total, stops, traps, facts, passed };
}

const phraseOf = ({ words }: Reading, { from, to }: Stretch): string =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');

/** Share of words that two stretches have in common. */
function overlap(one: Stretch, two: Stretch): number {
  const common = Math.min(one.to, two.to) - Math.max(one.from, two.from);
  return common <= 0 ? 0 : common / (Math.max(one.to, two.to) - Math.min(one.from, two.from));
}

/** Words of the rubric itself: what one writes to have them in the text. */
const keywords = phraseBook({
  key: [
    ...[
      'bạn là',
      'đóng vai',
      'vai trò',
      'vai',
      'người đọc',
      'dành cho',
      'dữ kiện',
      'chỉ dùng',
      'căn cứ',
      'khuôn',
      'tối đa',
      'không quá',
    ],
    ...[
      'giọng',
      'xưng',
      'lễ phép',
      'điều cấm',
      'không bịa',
      'không thêm',
      'không hứa',
      'tự kiểm',
      'liệt kê',
      'liệt kê lại',
      'đối chiếu',
    ],
    ...[
      'kèm nguồn',
      'nguồn',
      'viết',
      'soạn',
      'bài đăng',
      'kịch bản',
      'đoạn',
      'tiếng',
      'việc',
      'nhiệm vụ',
      'định dạng',
      'giới hạn',
    ],
  ],
});

function keywordShare(reading: Reading): number {
  const covered = find(reading, keywords).reduce((sum, { from, to }) => sum + to - from, 0);
  return reading.words.length === 0 ? 0 : covered / reading.words.length;
}

const pairsOf = (words: readonly { folded: string }[]): string[] =>
  words.slice(1).map(({ folded }, at) => `${words[at]!.folded} ${folded}`);

function isPasted({ words }: Reading, scenario: Scenario): boolean {
  const { occasion, channel, reader, place, facts, gaps, constraint } = scenario;
  const parts = [
    occasion,
    channel,
    reader,
    `${place.kind} ${place.name}`,
    constraint,
    ...facts.map(({ text }) => text),
  ];
  const own = new Set([...parts, ...gaps.map(({ text }) => text)].flatMap((part) => pairsOf(read(part).words)));
  const pairs = pairsOf(words);
  return pairs.length >= 12 && pairs.filter((pair) => own.has(pair)).length / pairs.length > PASTED;
}
