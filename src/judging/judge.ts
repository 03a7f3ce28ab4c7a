/** What an answer to an item comes to, and the tally of a set. Pure; imports nothing but types. */
import type { JudgementActivity } from '../lib/activity.ts';
import type { Item } from './item-schema.ts';

/** The three words a learner may choose: An toàn, Đáng ngờ, Chưa chắc – hỏi lại. */
export type Answer = JudgementActivity['answer'];

/** An item as it is sent to the page: what only the build needs is left out. */
export type SentItem = Omit<Item, 'source' | 'facts'>;

export interface Judgement {
  answer: Answer;
  /** Which part the finger pointed at, counted from 0. */
  part: number;
  /** Id of the action chosen. */
  action: string;
}

/**
 * - `right`: a false one doubted and handled safely, or a genuine one not refused and handled safely
 * - `fell`: handled unsafely, whatever was thought of it, or a false one taken for genuine
 * - `false-alarm`: a genuine one called false, or left undone out of doubt
 */
export type Outcome = JudgementActivity['result'];

/**
 * «Chưa chắc – hỏi lại» is as good as knowing, if the action chosen is the right check. Doubting a false
 * one and then answering it is no catch: money is lost by what is done, not by what is thought.
 */
export function outcomeOf(item: SentItem, { answer, action }: Judgement): Outcome {
  const chosen = item.actions.find(({ id }) => id === action);
  if (item.verdict === 'lua') return chosen?.right && answer !== 'an-toan' ? 'right' : 'fell';
  if (answer === 'dang-ngo' || chosen?.refuses) return 'false-alarm';
  return chosen?.right ? 'right' : 'fell';
}

/** Whether the part pointed at tells what this is; to one who was misled nothing has told it. */
export const sawSign = (item: SentItem, judgement: Judgement): boolean =>
  item.parts[judgement.part]?.sign === true && outcomeOf(item, judgement) === 'right';

export interface Tally {
  scams: number;
  caught: number;
  genuine: number;
  falseAlarms: number;
  /** Genuine ones handled in an unsafe way. */
  careless: number;
}

/** Hits and false alarms of what was judged, both counted. */
export function tallyOf(judged: readonly { verdict: Item['verdict']; result: Outcome }[]): Tally {
  const count = (verdict: Item['verdict'], result?: Outcome): number =>
    judged.filter((one) => one.verdict === verdict && (result === undefined || one.result === result)).length;
  return {
    scams: count('lua'),
    caught: count('lua', 'right'),
    genuine: count('that'),
    falseAlarms: count('that', 'false-alarm'),
    careless: count('that', 'fell'),
  };
}
