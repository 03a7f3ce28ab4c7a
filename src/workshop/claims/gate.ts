/** The claim gate: nothing is copied or shared before each claim is tied to a source, cut, or set aside with a reason. Pure. */
import { sentencesWithPlaces } from '../text/sentences.ts';
import type { Claim } from './claim.ts';

/** Where a claim comes from. `who` is never empty; `when` and `page` may be where there is none. */
export interface SourceLine {
  who: string;
  when: string;
  page: string;
}

/** What was decided of a claim: it has a source, or it asks for none and why. A claim that is cut is no longer in the text. */
export type Verdict = { is: 'sourced'; source: SourceLine } | { is: 'no-claim'; reason: string };

/** A verdict and what it was given on, so that it is found again after the text was edited. */
export interface Decision {
  kind: Claim['kind'];
  /** The words of the claim, and of the sentence it stood in. */
  text: string;
  sentence: string;
  verdict: Verdict;
}

/** A claim and what was decided of it; `undefined` while it is open. */
export interface Checked {
  claim: Claim;
  verdict: Verdict | undefined;
}

/** The sentence of a text a claim stands in, with its place; runs to the end of the last sentence it touches. */
export function sentenceAround(
  text: string,
  { start, end }: Pick<Claim, 'start' | 'end'>,
): { start: number; end: number; text: string } {
  const touched = sentencesWithPlaces(text).filter((one) => one.start < end && start < one.end);
  const from = Math.min(start, ...touched.map((one) => one.start));
  const to = Math.max(end, ...touched.map((one) => one.end));
  return { start: from, end: to, text: text.slice(from, to) };
}

/** Whether a verdict says enough: a source names somebody, a reason has at least two tiếng. */
export const isComplete = (verdict: Verdict): boolean =>
  verdict.is === 'sourced' ? verdict.source.who.trim().length > 1 : verdict.reason.trim().split(/\s+/).length >= 2;

/** The decisions with one more; a former one on the same claim in the same sentence gives way. */
export function decide(decisions: readonly Decision[], text: string, claim: Claim, verdict: Verdict): Decision[] {
  const made: Decision = { kind: claim.kind, text: claim.text, sentence: sentenceAround(text, claim).text, verdict };
  const isOther = (one: Decision): boolean =>
    one.kind !== made.kind || one.text !== made.text || one.sentence !== made.sentence;
  return [...decisions.filter(isOther), made];
}

/** The decisions without the one on this claim: it is open again. */
export function reopen(decisions: readonly Decision[], text: string, claim: Claim): Decision[] {
  const found = verdictOf(decisions, text, claim, [claim]);
  return decisions.filter((one) => one !== found);
}

/**
 * What was decided of a claim: in the same sentence, or, where the sentence was mended, on the same words, as long as only
 * one claim and one decision have them. «5 buổi» in two sentences are two claims, and a source of one is none of the other.
 */
function verdictOf(
  decisions: readonly Decision[],
  text: string,
  claim: Claim,
  claims: readonly Claim[],
): Decision | undefined {
  const same = decisions.filter((one) => one.kind === claim.kind && one.text === claim.text);
  const here = sentenceAround(text, claim).text;
  const exact = same.find(({ sentence }) => sentence === here);
  if (exact) return exact;
  const twins = claims.filter((one) => one.kind === claim.kind && one.text === claim.text);
  return same.length === 1 && twins.length === 1 ? same[0] : undefined;
}

/** Every claim of a text with what was decided of it; decisions on claims that are gone fall away. */
export const checked = (decisions: readonly Decision[], text: string, claims: readonly Claim[]): Checked[] =>
  claims.map((claim) => {
    const verdict = verdictOf(decisions, text, claim, claims)?.verdict;
    return { claim, verdict: verdict && isComplete(verdict) ? verdict : undefined };
  });

/** The claims still open. The gate is closed when there is none. */
export const openClaims = (all: readonly Checked[]): Claim[] =>
  all.filter(({ verdict }) => !verdict).map(({ claim }) => claim);

/** A text without the sentence a claim stands in; the gap it leaves is closed. */
export function withoutSentence(text: string, at: Pick<Claim, 'start' | 'end'>): string {
  const { start, end } = sentenceAround(text, at);
  const before = text.slice(0, start);
  const after = text.slice(end);
  // Inside a line one space is enough; at its head none.
  return (before + (/(^|\s)$/.test(before) ? after.replace(/^[^\S\n]+/, '') : after)).replace(/[^\S\n]+(?=\n|$)/g, '');
}

/** One line for a source: «Sổ lớp thôn Mẫu, 03/12/2026, trang 4». */
export const sourceWords = ({ who, when, page }: SourceLine): string =>
  [who, when, page && `trang ${page}`]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');

/** The text with the sources of its claims beneath, the same source once; to be copied when the gate is closed. */
export function withSources(text: string, all: readonly Checked[]): string {
  const bySource = new Map<string, string[]>();
  for (const { claim, verdict } of all)
    if (verdict?.is === 'sourced') {
      const words = sourceWords(verdict.source);
      bySource.set(words, [...(bySource.get(words) ?? []), claim.text]);
    }
  if (bySource.size === 0) return text;
  const lines = [...bySource].map(([source, claims]) => `- ${source}: ${claims.join('; ')}`);
  return `${text.trimEnd()}\n\nNguồn:\n${lines.join('\n')}`;
}
