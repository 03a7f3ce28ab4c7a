/**
 * The one event by which features speak of what a learner did. A simulator or a question reports it, the page hands it to the
 * record. Nothing here stores anything.
 */

/** How much the learner was helped while doing a task; also the value of `che-do` in an address. */
export type Mode = 'xem' | 'lam-theo' | 'tu-lam' | 'kiem-tra';

/** The learner's own word for how sure they were: Chắc, Hơi chắc, Đoán. */
export type Confidence = 'chac' | 'hoi-chac' | 'doan';

/**
 * What a tap that led no nearer looks like: beside the right control (slip), another that might have been it (plausible), one more
 * after several in vain (stuck), one of several in a hurry (frantic).
 */
export type Trouble = 'slip' | 'plausible' | 'stuck' | 'frantic';

/** A task on the practice phone was finished or left. */
export interface TaskActivity {
  kind: 'task';
  /** Ids that never change; a renamed or moved lesson keeps its record. */
  lesson: string;
  task: string;
  /** Counted from 1, as in the address `bien-the=1`. */
  variant: number;
  mode: Mode;
  result: 'done' | 'left';
  /** Highest rung of the hint ladder used: 0 goal repeated … 4 one step done for the learner. */
  hint: 0 | 1 | 2 | 3 | 4;
  /** How many unsafe acts were committed. */
  unsafe: number;
  /** How many actions led away from the goal; told to the coach, never punished. */
  detours: number;
  /** How often each kind of trouble was seen; absent where there was none, and before it was looked at. */
  trouble?: Readonly<Record<Trouble, number>>;
  confidence?: Confidence;
}

/** A question was answered. */
export interface QuestionActivity {
  kind: 'question';
  lesson: string;
  question: string;
  result: 'right' | 'wrong';
  confidence?: Confidence;
}

/** One line of «Làm thật» was ticked on the learner's own phone. */
export interface RealActivity {
  kind: 'real';
  lesson: string;
  item: string;
  result: 'done' | 'needs-help';
}

/** The learner told the lesson back to somebody. */
export interface RetellActivity {
  kind: 'retell';
  lesson: string;
  result: 'done';
}

/** One item of «Thật hay lừa» was judged. */
export interface JudgementActivity {
  kind: 'judgement';
  /** No lesson's: an item judged is not a lesson begun. */
  lesson: 'that-hay-lua';
  item: string;
  /** How it reached the learner: a message, a call, a visitor. */
  format: string;
  /** What it was. */
  verdict: 'that' | 'lua';
  answer: 'an-toan' | 'dang-ngo' | 'chua-chac';
  /** Whether the finger pointed at what tells. */
  sign: 'seen' | 'missed';
  /** What it came to: handled well, handled unsafely, or a genuine one refused. */
  result: 'right' | 'fell' | 'false-alarm';
}

/** A drill of the cadres' workshop was done to its end. What was written in it is not told. */
export interface DrillActivity {
  kind: 'drill';
  /** The unit. */
  lesson: string;
  drill: string;
  points: number;
  outOf: number;
  result: 'passed' | 'not-yet';
  /** How many critical faults were committed. */
  unsafe: number;
}

export type Activity =
  | TaskActivity
  | QuestionActivity
  | RealActivity
  | RetellActivity
  | JudgementActivity
  | DrillActivity;

/** Takes an activity and resolves once it is safely stored; rejects when it could not be. */
export type ActivityKeeper = (activity: Activity) => Promise<void>;

interface Waiting {
  activity: Activity;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

let keeper: ActivityKeeper | undefined;
const waiting: Waiting[] = [];

/** The page names who keeps activities; what was reported before that is handed over in order. */
export function keepActivitiesWith(next: ActivityKeeper): void {
  keeper = next;
  for (const { activity, resolve, reject } of waiting.splice(0)) next(activity).then(resolve, reject);
}

/** Reports what a learner did. Resolves only when it is stored, so «Đã lưu» may be shown then and not before. */
export function report(activity: Activity): Promise<void> {
  if (keeper) return keeper(activity);
  return new Promise((resolve, reject) => waiting.push({ activity, resolve, reject }));
}
