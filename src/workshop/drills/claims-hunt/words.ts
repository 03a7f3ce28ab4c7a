import type { SentClaim } from '../../faults/sent-text.ts';
import { type ClaimAnswer, isTied, keyOf, type Tag } from './score.ts';

export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  'co-nguon': 'Có nguồn',
  sai: 'Sai',
  'chua-co-nguon': 'Chưa có nguồn',
};

const linesIn = (lines: readonly number[]): string => (lines.length > 0 ? `, dòng ${lines.join(' hoặc ')}` : '');

/** What is right of a claim, and whether it was answered so: «Đúng: Sai, dòng 2.» */
export function keyWords(claim: SentClaim, answer: ClaimAnswer): string {
  const key = `${TAG_WORDS[keyOf(claim)]}${linesIn(claim.lines)}.`;
  return isTied(claim, answer) ? `Đúng: ${key}` : `Nên chọn: ${key}`;
}

/** Why a claim is keyed as it is. */
export const reasonOf = ({ fault, decoy, lines }: SentClaim): string =>
  fault ? `${fault.name}. ${fault.why}` : (decoy ?? `Dòng ${lines[0]} ghi đúng như vậy.`);
