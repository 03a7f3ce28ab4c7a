/** What tagging the claims of some texts and mending their faults comes to. Pure. */
import { allowedMisses } from '../../faults/allowed.ts';
import type { SentClaim, SentText } from '../../faults/sent-text.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentHunt extends SentDrill {
  draw: number;
  /** Key and reason of a claim are shown as soon as it is answered. */
  guided: boolean;
  texts: readonly SentText[];
}

/** A line says it; a line says otherwise; no line says it. */
export type Tag = 'co-nguon' | 'sai' | 'chua-co-nguon';

export interface ClaimAnswer {
  tag: Tag;
  /** The line of the source sheet tapped, counted from 1; none with «Chưa có nguồn». */
  line?: number;
}

/** What was put in place of a fault: the right wording, a half-repair, or nothing. */
export type Repair = 'right' | 'trap' | 'keep';

export interface HuntedText {
  text: SentText;
  /** In the order of the claims. */
  answers: readonly ClaimAnswer[];
  /** For each fault, in the order of the text. */
  repairs: readonly Repair[];
}

/** The tag of the key. */
export const keyOf = ({ fault, lines }: SentClaim): Tag =>
  fault === undefined ? 'co-nguon' : lines.length > 0 ? 'sai' : 'chua-co-nguon';

/** Tag and line as in the key. */
export const isTied = (claim: SentClaim, { tag, line }: ClaimAnswer): boolean =>
  tag === keyOf(claim) && (tag === 'chua-co-nguon' || claim.lines.includes(line ?? 0));

/** A fault is found by either doubt, «Sai» or «Chưa có nguồn»: both stop the text from going out. */
const isDoubted = ({ tag }: ClaimAnswer): boolean => tag !== 'co-nguon';

export interface HuntTally {
  faults: number;
  found: number;
  /** Right claims that were doubted. */
  alarms: number;
  claims: number;
  tied: number;
  mended: number;
  /** Ids of critical faults let through, or mended so that the fault stays. */
  critical: readonly string[];
  /** The same in words, each where it stands. */
  harm: readonly string[];
}

export function tallyOf(hunted: readonly HuntedText[]): HuntTally {
  const tally = { faults: 0, found: 0, alarms: 0, claims: 0, tied: 0, mended: 0 };
  const critical = new Set<string>();
  const harm: string[] = [];
  for (const { text, answers, repairs } of hunted) {
    let nth = 0;
    for (const [at, claim] of text.claims.entries()) {
      const answer = answers[at]!;
      tally.claims += 1;
      if (isTied(claim, answer)) tally.tied += 1;
      if (!claim.fault) {
        if (isDoubted(answer)) tally.alarms += 1;
        continue;
      }
      const isMended = repairs[nth++] === 'right';
      tally.faults += 1;
      if (isDoubted(answer)) tally.found += 1;
      if (isMended) tally.mended += 1;
      if (!claim.fault.critical || (isDoubted(answer) && isMended)) continue;
      critical.add(claim.fault.id);
      harm.push(
        `Lỗi nặng ${isDoubted(answer) ? 'chưa sửa xong' : 'để lọt'}: «${claim.span}». ${claim.fault.name}. ${claim.fault.why}`,
      );
    }
  }
  return { ...tally, critical: [...critical], harm };
}

/** Of what must be tied to the very line and mended with the right wording, four in five: two sheets lie side by side on a phone. */
const TIED = 0.8;

/**
 * Nine in ten of the faults found and nine in ten of the doubts deserved, over all texts together; four in five tied to the line and
 * mended; no critical fault let through. Points are claims tied as in the key.
 */
export function scoreHunt(hunted: readonly HuntedText[]): DrillResult {
  const { faults, found, alarms, claims, tied, mended, critical, harm } = tallyOf(hunted);
  const why = [
    ...harm,
    ...(faults - found > allowedMisses(faults)
      ? [`Để lọt ${faults - found} lỗi. Chỉ được lọt ${allowedMisses(faults)}.`]
      : []),
    ...(alarms > allowedMisses(found + alarms)
      ? [`Ngờ nhầm ${alarms} điều đúng. Chỉ được nhầm ${allowedMisses(found + alarms)}.`]
      : []),
    ...(tied < claims * TIED ? [`Gắn đúng ${tied} điều. Cần ${Math.ceil(claims * TIED)} trên ${claims}.`] : []),
    ...(mended < faults * TIED ? [`Sửa đúng ${mended} lỗi. Cần ${Math.ceil(faults * TIED)} trên ${faults}.`] : []),
  ];
  const passed = why.length === 0;
  return { points: tied, outOf: claims, passed, critical, why };
}
