/** What masking a text comes to: what leaked, who was mixed up, what was hidden for nothing. Pure. */
import { MASK_TAGS } from '../../personal-data/mask.ts';
import type { PersonalKind } from '../../personal-data/personal-data.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import type { DrillResult, SentDrill } from '../drill.ts';
import { labelOf, type Mask } from './masks.ts';

export interface Hidden {
  span: string;
  kind: PersonalKind;
  /** Whom or what it names. */
  is: string;
  why: string;
}

export interface SentMask extends SentDrill {
  form: string;
  text: string;
  hide: readonly Hidden[];
  keep: readonly string[];
}

/** Kept of the public facts, at least; hiding all is no answer. */
const KEPT = 0.9;

/** What one is called by tells nobody who it is: «bà» may stay before «[HỌ TÊN 1]». */
const CALLED = new Set(['ong', 'ba', 'co', 'chu', 'bac', 'cu', 'anh', 'chi', 'em', 'chau', 'be', 'thay']);

/** Places of the tokens of a stretch of the text. */
const placesOf = (span: string, text: string, tokens: readonly Token[]): number[] => {
  const start = text.indexOf(span);
  return [...tokens.keys()].filter((at) => tokens[at]!.start < start + span.length && tokens[at]!.end > start);
};

/** A keyed stretch against the masks. */
export interface HiddenReading {
  hidden: Hidden;
  /** The masks over it, as they are read. */
  labels: readonly string[];
  /**
   * `leaked`: a word that tells who it is can still be read. `mixed`: one person has two numbers, or two share one.
   * `otherTag`: hidden, under another word than its kind has; no harm.
   */
  verdict: 'right' | 'leaked' | 'mixed' | 'otherTag';
}

export interface MaskReading {
  hides: readonly HiddenReading[];
  kept: readonly string[];
  lost: readonly string[];
}

export function readingOfMasks({ text, hide, keep }: SentMask, masks: readonly Mask[]): MaskReading {
  const tokens = tokensOf(text);
  const maskAt = (at: number): Mask | undefined => masks.find(({ first, last }) => first <= at && at <= last);
  const over = hide.map((hidden) => {
    const places = placesOf(hidden.span, text, tokens);
    const told = places.filter((at, index) => index > 0 || !CALLED.has(tokens[at]!.folded));
    const found = places.map(maskAt).filter((mask) => mask !== undefined);
    return {
      hidden,
      labels: [...new Set(found.map(labelOf))],
      tags: new Set(found.map(({ tag }) => tag)),
      isLeaked: told.some((at) => !maskAt(at)),
    };
  });
  const isMixed = ({ hidden, labels }: (typeof over)[number]): boolean =>
    labels.length > 1 ||
    over.some(
      (other) =>
        other.labels.length > 0 && (other.hidden.is === hidden.is) !== other.labels.some((one) => labels.includes(one)),
    );
  const isLost = (span: string): boolean => placesOf(span, text, tokens).some((at) => maskAt(at));
  return {
    hides: over.map((one) => ({
      hidden: one.hidden,
      labels: one.labels,
      verdict: one.isLeaked
        ? 'leaked'
        : isMixed(one)
          ? 'mixed'
          : one.tags.has(MASK_TAGS[one.hidden.kind])
            ? 'right'
            : 'otherTag',
    })),
    kept: keep.filter((span) => !isLost(span)),
    lost: keep.filter(isLost),
  };
}

/** Nothing leaked, nobody mixed up, nine in ten of the public facts still there. Each leak is critical. */
export function scoreMask(drill: SentMask, masks: readonly Mask[]): DrillResult {
  const { hides, kept } = readingOfMasks(drill, masks);
  const critical = [...new Set(hides.filter(({ verdict }) => verdict === 'leaked').map(({ hidden }) => hidden.is))];
  const done = hides.filter(({ verdict }) => verdict === 'right' || verdict === 'otherTag').length;
  return {
    points: done + kept.length,
    outOf: hides.length + drill.keep.length,
    passed: done === hides.length && kept.length >= KEPT * drill.keep.length,
    critical,
  };
}
