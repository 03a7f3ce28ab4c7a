/** What marking the words that cannot be heard comes to. Pure. */
import { allowedMisses } from '../../faults/allowed.ts';
import type { Span, Token } from '../../text/tokens.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface KeyedSpan {
  span: string;
  why: string;
}

export interface UnheardText {
  id: string;
  title: string;
  text: string;
  lost: readonly KeyedSpan[];
  heard: readonly KeyedSpan[];
  said: string;
}

export interface SentUnheard extends SentDrill {
  texts: readonly UnheardText[];
}

/** Pieces to touch: what stands between two spaces, without the full stop or comma behind it. «lopso.example/lop» is one piece. */
export const piecesOf = (text: string): Token[] =>
  [...text.matchAll(/[^\s.,;:]\S*[^\s.,;:]|[^\s.,;:]/gu)].map(({ 0: piece, index }) => ({
    text: piece,
    folded: '',
    start: index,
    end: index + piece.length,
  }));

const spanIn = (text: string, span: string): Span => {
  const start = text.indexOf(span);
  return { start, end: start + span.length };
};
const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export interface UnheardReading {
  found: readonly KeyedSpan[];
  missed: readonly KeyedSpan[];
  /** Pieces marked that are heard well, with the reason where the author gave one. */
  alarms: readonly { piece: string; why: string | undefined }[];
}

/** @param marked places in `piecesOf(text)` */
export function readUnheard({ text, lost, heard }: UnheardText, marked: ReadonlySet<number>): UnheardReading {
  const pieces = piecesOf(text).filter((_, at) => marked.has(at));
  const isFound = ({ span }: KeyedSpan): boolean => pieces.some((piece) => touches(piece, spanIn(text, span)));
  return {
    found: lost.filter(isFound),
    missed: lost.filter((one) => !isFound(one)),
    alarms: pieces
      .filter((piece) => !lost.some(({ span }) => touches(piece, spanIn(text, span))))
      .map((piece) => ({
        piece: piece.text,
        why: heard.find(({ span }) => touches(piece, spanIn(text, span)))?.why,
      })),
  };
}

/** Nine in ten found, and of the marks nine in ten deserved, over all texts together. @param marked in the order of the texts */
export function scoreUnheard({ texts }: SentUnheard, marked: readonly ReadonlySet<number>[]): DrillResult {
  const readings = texts.map((text, at) => readUnheard(text, marked[at] ?? new Set()));
  const found = readings.reduce((all, one) => all + one.found.length, 0);
  const missed = readings.reduce((all, one) => all + one.missed.length, 0);
  const alarms = readings.reduce((all, one) => all + one.alarms.length, 0);
  return {
    points: Math.max(0, found - alarms),
    outOf: found + missed,
    passed: missed <= allowedMisses(found + missed) && alarms <= allowedMisses(found + alarms),
    critical: [],
  };
}
