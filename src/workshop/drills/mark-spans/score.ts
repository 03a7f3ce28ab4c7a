/** What marking stretches of a text comes to, against its planted faults. Pure. */
import { allowedMisses } from '../../faults/allowed.ts';
import type { SentClaim, SentFault, SentText } from '../../faults/sent-text.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentMarking extends SentDrill {
  draw: number;
  texts: readonly SentText[];
}

/** A stretch of tokens of a text, both ends in it. */
export interface Mark {
  first: number;
  last: number;
}

export interface MarkedText {
  text: SentText;
  marks: readonly Mark[];
}

const sizeOf = ({ first, last }: Mark): number => last - first + 1;
const sharedBy = (one: Mark, other: Mark): number =>
  Math.max(0, Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1);

/** Which tokens a claim of a text covers. */
export function markOf(claim: SentClaim, text: string, tokens: readonly Token[] = tokensOf(text)): Mark {
  const start = text.indexOf(claim.span);
  const end = start + claim.span.length;
  return {
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findLastIndex((token) => token.start < end),
  };
}

/** So much beside a short fault is still pointing at it: «Đoàn huyện Hải Hà mở lớp» for «Đoàn huyện». */
const LOOSE = 4;

/** At least half of the keyed words are marked, and the mark is not wider than pointing at them needs. */
export function isHit(mark: Mark, key: Mark): boolean {
  const shared = sharedBy(mark, key);
  return shared * 2 >= sizeOf(key) && sizeOf(mark) - shared <= Math.max(LOOSE, sizeOf(key));
}

/** What was marked of a text, against its key. */
export interface Reading {
  found: readonly SentFault[];
  missed: readonly SentFault[];
  /** Marks that hit no fault, with the right claim they fell upon, if any. */
  alarms: readonly { mark: Mark; claim?: SentClaim }[];
}

/** A fault counts once, however many marks hit it; a mark that hits a fault is no false alarm. */
export function readingOf({ text, marks }: MarkedText): Reading {
  const tokens = tokensOf(text.text);
  const keyed = text.claims.map((claim) => ({ claim, key: markOf(claim, text.text, tokens) }));
  const faults = keyed.flatMap(({ claim, key }) => (claim.fault ? [{ fault: claim.fault, key }] : []));
  const isFound = (key: Mark): boolean => marks.some((mark) => isHit(mark, key));
  const alarms = marks
    .filter((mark) => !faults.some(({ key }) => isHit(mark, key)))
    .map((mark) => {
      const claim = keyed.find((one) => !one.claim.fault && sharedBy(mark, one.key) > 0)?.claim;
      return claim ? { mark, claim } : { mark };
    });
  return {
    found: faults.filter(({ key }) => isFound(key)).map(({ fault }) => fault),
    missed: faults.filter(({ key }) => !isFound(key)).map(({ fault }) => fault),
    alarms,
  };
}

/** Nine in ten found, nine in ten of the marks deserved, over all texts together, and no critical fault missed. */
export function scoreMarking(marked: readonly MarkedText[]): DrillResult {
  const readings = marked.map(readingOf);
  const found = readings.reduce((all, one) => all + one.found.length, 0);
  const missed = readings.flatMap((one) => one.missed);
  const alarms = readings.reduce((all, one) => all + one.alarms.length, 0);
  const faults = found + missed.length;
  const critical = [...new Set(missed.filter((fault) => fault.critical).map(({ id }) => id))];
  const mayMiss = allowedMisses(faults);
  const mayAlarm = allowedMisses(found + alarms);
  const why = [
    ...missed.filter((fault) => fault.critical).map((fault) => `Lỗi nặng để lọt: ${fault.name}. ${fault.why}`),
    ...(missed.length > mayMiss ? [`Để lọt ${missed.length} lỗi. Chỉ được lọt ${mayMiss}.`] : []),
    ...(alarms > mayAlarm ? [`Đánh dấu thừa ${alarms} chỗ. Chỉ được thừa ${mayAlarm}.`] : []),
  ];
  return { points: Math.max(0, found - alarms), outOf: faults, passed: why.length === 0, critical, why };
}
