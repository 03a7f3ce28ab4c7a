/** A text with planted faults as it is sent to the page of a drill. Pure; imports nothing but types. */
import type { Claim, FaultKind, FaultyText } from './fault-schema.ts';

/** What is told of a planted fault once it is answered. */
export interface SentFault {
  /** F01 … F30. */
  id: string;
  name: string;
  detect: string;
  critical: boolean;
  why: string;
  right: string;
  trap: string;
  trapWhy: string;
}

export interface SentClaim {
  span: string;
  /** Lines of the source sheet that settle it, counted from 1; none of a fault the sheet says nothing of. */
  lines: readonly number[];
  fault?: SentFault;
  /** Of a right one that looks suspicious: why it is right. */
  decoy?: string;
}

export interface SentText {
  id: string;
  form: string;
  title: string;
  text: string;
  source: readonly string[];
  /** In the order of the text. */
  claims: readonly SentClaim[];
}

/** A stretch of a paragraph: a claim, by its place in the list, or what stands between. */
export interface Piece {
  text: string;
  claim?: number;
}

/** A text with its faults told in full. Throws on a kind that is not in the list. */
export function sendText({ id, form, title, text, source, claims }: FaultyText, kinds: readonly FaultKind[]): SentText {
  const faultOf = (claim: Extract<Claim, { fault: string }>): SentFault => {
    const kind = kinds.find((one) => one.id === claim.fault);
    if (!kind) throw new Error(`bài «${id}» nhắc tới kiểu lỗi «${claim.fault}» chưa có trong loi.yaml`);
    const { name, detect, critical = false, trapWhy } = kind;
    const { why, right, trap } = claim;
    return { id: kind.id, name, detect, critical, why, right, trap, trapWhy };
  };
  return {
    id,
    form,
    title,
    text: text.trim(),
    source,
    claims: claims.map((claim) => ({
      span: claim.span,
      lines: claim.line ?? [],
      ...('fault' in claim ? { fault: faultOf(claim) } : claim.decoy ? { decoy: claim.decoy } : {}),
    })),
  };
}

/** The paragraphs of a text, cut into claims and what stands between; put together again they are the text. */
export function piecesOf({ text, claims }: Pick<SentText, 'text' | 'claims'>): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  const add = (piece: Piece): void => {
    if (piece.text) paragraphs.at(-1)!.push(piece);
  };
  /** Words between claims may run over the end of a paragraph; a claim never does. */
  const between = (words: string): void => {
    for (const [at, part] of words.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      add({ text: part });
    }
  };
  let end = 0;
  for (const [claim, { span }] of claims.entries()) {
    const start = text.indexOf(span, end);
    between(text.slice(end, start));
    add({ text: span, claim });
    end = start + span.length;
  }
  between(text.slice(end));
  return paragraphs;
}

/** The texts of a round: `draw` of them, the next ones in turn each time, so that all come before one comes again. */
export const textsOfRound = <T>(texts: readonly T[], draw: number, round: number): T[] =>
  Array.from({ length: Math.min(draw, texts.length) }, (_, at) => texts[(round * draw + at) % texts.length]!);
