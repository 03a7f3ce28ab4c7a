import type { Confidence, QuestionActivity } from '../lib/activity.ts';

/** What one answer comes to. Nothing chosen is «unanswered», which is never counted as wrong. */
export interface Score {
  result: 'right' | 'wrong' | 'unanswered';
  /** One or two sentences for the learner: why it is right, what was mixed up, or what is still missing. */
  why: string;
}

/** An answer as it was given: an option id, several ids, ids in order, the typed text, or an element id. */
export type Given = string | readonly string[];

/** How a kind's script hands on one try of the learner: what was given, and what it comes to. */
export type Reply = (given: Given, score: Score) => void;

/** Detail of the bubbling event `answered`, sent from the question's form at every try that is not unanswered. */
export interface Answered {
  question: string;
  given: Given;
  result: 'right' | 'wrong';
}

/** The activity of a question's first answer; later tries are for learning and are not reported. */
export function questionActivity(
  lesson: string,
  question: string,
  result: QuestionActivity['result'],
  confidence?: Confidence,
): QuestionActivity {
  return { kind: 'question', lesson, question, result, ...(confidence && { confidence }) };
}
