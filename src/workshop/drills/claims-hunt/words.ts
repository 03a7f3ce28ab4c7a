import type { SentClaim } from '../../faults/sent-text.ts';
import { type ClaimAnswer, isTied, keyOf, type Tag } from './score.ts';

export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  'co-nguon': 'Có nguồn',
  sai: 'Sai',
  'chua-co-nguon': 'Chưa có nguồn',
};

/** What is right of a claim, and whether it was answered so: «Đúng. Điều này sai, so dòng 2.» */
export function keyWords(claim: SentClaim, answer: ClaimAnswer): string {
  const key = keyOf(claim);
  const lines = claim.lines.join(' hoặc ');
  if (isTied(claim, answer)) {
    const is = {
      'co-nguon': `có nguồn, ở dòng ${lines}`,
      sai: `sai, so dòng ${lines}`,
      'chua-co-nguon': 'chưa có nguồn',
    };
    return `Đúng. Điều này ${is[key]}.`;
  }
  if (answer.tag === key) return `«${TAG_WORDS[key]}» là đúng, chỉ nhầm dòng. Dòng cần so: ${lines}.`;
  return `Nên chọn «${TAG_WORDS[key]}»${lines ? `, dòng ${lines}` : ''}.`;
}

/** Why a claim is keyed as it is. */
export const reasonOf = ({ fault, decoy, lines }: SentClaim): string =>
  fault ? `${fault.name}. ${fault.why}` : (decoy ?? `Dòng ${lines[0]} ghi đúng như vậy.`);
