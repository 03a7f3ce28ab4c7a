/** A3 on the wall: one sentence of a text with planted faults beside the line of the source sheet that concerns it. Pure. */
import { keyOf, type Tag } from '../drills/claims-hunt/score.ts';
import { reasonOf, TAG_WORDS } from '../drills/claims-hunt/words.ts';
import type { FaultKind, FaultyText } from '../faults/fault-schema.ts';
import { type SentClaim, sendText } from '../faults/sent-text.ts';
import { type CutSentence, sentenceOf } from '../faults/sentence-of.ts';
import type { HallChoice } from './hall-schema.ts';
import { WHY } from './pairs.ts';
import { BADGE, heading, mustFit, said } from './wall.ts';

export interface HallSentence {
  /** What sort of text it is from. */
  form: string;
  cut: CutSentence;
  source: string;
  /** The right card, 0–2, in the order of `TAGS`. */
  right: number;
  why: string;
  /** The sentence mended; none where it was right. */
  mended: CutSentence | undefined;
}

export interface HallText {
  id: string;
  title: string;
  sentences: readonly HallSentence[];
}

const ORDER: readonly Tag[] = ['co-nguon', 'sai', 'chua-co-nguon'];
/** What the cards A, B, C stand for. */
export const TAGS: readonly string[] = ORDER.map((tag) => TAG_WORDS[tag]);
export const SENTENCE_ASK = 'Dòng nguồn có nói đúng điều này?';
export const SOURCE_LABEL = 'Nguồn:';
export const MENDED_LABEL = 'Sửa:';

/** What the edge of the slip takes off its lines, in em. */
const SLIP = 1.1;

export const whole = ({ before, span, after }: CutSentence): string => before + span + after;

/** A line of the source sheet that says nothing of a claim still has to be read: the reason then names no line. */
const whyOf = (claim: SentClaim): string =>
  claim.fault === undefined && claim.decoy === undefined ? 'Nguồn ghi đúng như vậy.' : reasonOf(claim);

/** The sentences chosen for the wall. Throws on a name the bank has not, and on what does not fit. */
export function hallTexts(
  chosen: HallChoice['texts'],
  bank: readonly FaultyText[],
  kinds: readonly FaultKind[],
): readonly HallText[] {
  return chosen.map(({ text: id, claims }) => {
    const found = bank.find((one) => one.id === id);
    if (!found) throw new Error(`chieu.yaml: không có bài «${id}» trong bank/bai-co-loi.`);
    const { form, title, text, source, claims: known } = sendText(found, kinds);
    const sentences = claims.map(({ span, near }): HallSentence => {
      const owner = `bài «${id}», «${span}»`;
      const claim = known.find((one) => one.span === span);
      if (!claim) throw new Error(`chieu.yaml: ${owner} không có trong «claims» của bài.`);
      const line = source[(claim.lines[0] ?? near ?? 0) - 1];
      if (line === undefined) throw new Error(`chieu.yaml: ${owner} chưa có dòng nguồn nào. Ghi «near».`);
      const cut = sentenceOf(text, span);
      const mended = claim.fault && { ...cut, span: claim.fault.right };
      const why = whyOf(claim);
      const tags = { text: TAGS.join(' '), beside: 3 * BADGE };
      mustFit(owner, [
        said(SENTENCE_ASK, true),
        { text: whole(cut) },
        { text: `${SOURCE_LABEL} ${line}`, beside: SLIP },
        tags,
      ]);
      mustFit(`${owner}, lời giải`, [
        heading(TAGS[0]!),
        { text: mended ? `${MENDED_LABEL} ${whole(mended)}` : whole(cut) },
        said(`${WHY} ${why}`),
      ]);
      return { form, cut, source: line, right: ORDER.indexOf(keyOf(claim)), why, mended };
    });
    return { id, title, sentences };
  });
}
