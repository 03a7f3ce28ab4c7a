/**
 * One sitting with one exercise: what the learner sees beside the phone, which rung of the ladder they are on, what will be
 * reported. Pure: `next session = play(session, move)`.
 */
import type { Mode, Trouble } from '../lib/activity.ts';
import { demo, type Frame } from './demo.ts';
import type { Exercise } from './exercise.ts';
import { guide } from './guide.ts';
import { hintAt, type Rung, wayHome } from './hint.ts';
import type { Control } from './phone.ts';
import { carriedOver } from './sent-phone.ts';
import { labelOf, sentence } from './sentence.ts';
import { holds, type PhoneState } from './state.ts';
import { step } from './step.ts';
import { NO_TROUBLE, TROUBLE_HELP, troubleOf } from './trouble.ts';
import { filled } from './words.ts';

/** `nghich-thu` is free play: the whole phone, no goal. */
export type PlayMode = Mode | 'nghich-thu';

export interface Session {
  exercise: Exercise;
  mode: PlayMode;
  state: PhoneState;
  /** The way from here; its first control is what the guide points at. */
  way: readonly Control[];
  solved: boolean;
  /** What stands in the strip below the phone. */
  say: string;
  /** Is the next control ringed for the learner? */
  ring: boolean;
  /** The rung shown now; -1 none. And the highest used in this sitting. */
  rung: Rung | -1;
  highest: Rung;
  unsafe: number;
  detours: number;
  /** Kinds of taps in vain, and the times of those since one last led nearer. */
  trouble: Readonly<Record<Trouble, number>>;
  vain: readonly number[];
  /** How many actions were made; a sitting left at once is not reported. */
  actions: number;
  /** «Làm hộ» showed a step: the state to take it back to. */
  shown: PhoneState | undefined;
  lost: boolean;
  /** Grows when the ring should draw the eye again. */
  pulse: number;
  /** Xem: the frames and where in them. */
  frames: readonly Frame[];
  frame: number;
}

export type Move =
  | { do: 'act'; control: Control }
  | { do: 'hint' | 'lost' | 'found' | 'redo' | 'forward' | 'backward' | 'restart' }
  | { do: 'say'; text: string | undefined }
  /** The rest of the phone has come: go on with it, and with the control (by id) that needed it, if one did. */
  | { do: 'grow'; exercise: Exercise; control: string | undefined };

export const CALM = 'Chạm nhầm cũng không sao. Đây là máy tập.';

export function begin(exercise: Exercise, mode: PlayMode): Session {
  const frames = mode === 'xem' ? demo(exercise) : [];
  const base: Session = {
    exercise,
    mode,
    state: exercise.start,
    way: [],
    solved: false,
    // Who works alone hears the task first; «Xem», «Làm theo» and free play begin with calm.
    say: mode === 'nghich-thu' ? CALM : exercise.story,
    ring: false,
    rung: -1,
    highest: 0,
    unsafe: 0,
    detours: 0,
    trouble: NO_TROUBLE,
    vain: [],
    actions: 0,
    shown: undefined,
    lost: false,
    pulse: 0,
    frames,
    frame: 0,
  };
  if (mode === 'xem') return atFrame(base, 0);
  return guided(arrived(base, exercise.start));
}

/** @param at when, in ms by any clock */
export function play(session: Session, move: Move, at: number): Session {
  switch (move.do) {
    case 'act':
      return act(session, move.control, at);
    case 'hint':
      return climb(session);
    case 'lost':
      return lostHere(session);
    case 'found':
      return guided({ ...session, lost: false, say: session.exercise.story });
    case 'redo':
      return session.shown
        ? {
            ...arrived(session, session.shown),
            shown: undefined,
            ring: true,
            rung: 3,
            say: `Giờ cô bác tự làm. ${nextSentence(arrived(session, session.shown))}`,
          }
        : session;
    case 'forward':
      return forward(session);
    case 'backward':
      return session.frame > 0 ? atFrame({ ...session, solved: false }, session.frame - 1) : session;
    case 'restart':
      return begin(session.exercise, session.mode);
    case 'grow': {
      const { phone } = move.exercise.setting;
      const state = carriedOver(session.state, session.exercise.setting.phone, phone);
      const grown = arrived({ ...session, exercise: move.exercise }, state);
      return move.control === undefined
        ? guided(grown)
        : act(grown, phone.controls[phone.controlIndex.get(move.control)!]!, at);
    }
    case 'say':
      return move.text === undefined ? guided({ ...session, say: '' }) : { ...session, say: move.text };
  }
}

function act(session: Session, control: Control, at: number): Session {
  const { exercise, mode, state, way } = session;
  if (session.solved || session.shown) return session;
  const wanted = way[0];
  const isFieldOfNext = wanted?.act === 'type' && control.act === 'focus' && control.index === wanted.index + 1;
  const closesKeyboard = control.act === 'back' && state.focus >= 0;
  const goesHome = control.act === 'home' && session.lost;
  if (mode === 'xem') return wanted?.index === control.index ? forward(session) : pointAgain(session);
  if (mode === 'lam-theo' && wanted?.index !== control.index && !isFieldOfNext && !closesKeyboard && !goesHome)
    return troubled(pointAgain(session), control, wanted, at);
  const { state: next, tell } = step(exercise.setting, state, control);
  const counts = mode !== 'nghich-thu' && !isFieldOfNext && !closesKeyboard;
  if (next === state && !tell) return counts ? troubled(session, control, wanted, at) : session;
  const after = arrived(
    {
      ...session,
      actions: session.actions + 1,
      rung: -1,
      ring: false,
      lost: false,
      say: filled(exercise.setting, tell ?? ''),
    },
    next,
  );
  const slipped = exercise.unsafe.find(
    (item) => !holds(item.when, exercise.setting.phone, state) && holds(item.when, exercise.setting.phone, next),
  );
  const strayed = counts && after.way.length >= way.length && !after.solved;
  const acted = {
    ...after,
    unsafe: session.unsafe + (slipped ? 1 : 0),
    detours: session.detours + (strayed ? 1 : 0),
    say: slipped?.tell ?? after.say,
  };
  return guided(strayed ? troubled(acted, control, wanted, at) : { ...acted, vain: counts ? [] : acted.vain });
}

/** One more tap in vain: of which kind, and a word where it helps and nothing else is being said. */
function troubled(session: Session, control: Control, wanted: Control | undefined, at: number): Session {
  const vain = [...session.vain, at];
  const kind = troubleOf(vain, control, wanted);
  const trouble = { ...session.trouble, [kind]: session.trouble[kind] + 1 };
  return { ...session, vain, trouble, say: session.say || (TROUBLE_HELP[kind] ?? '') };
}

/** The phone is now like this: where does the way lead from here? */
function arrived(session: Session, state: PhoneState): Session {
  const { exercise, mode } = session;
  const way = mode === 'nghich-thu' ? [] : (guide(exercise, state) ?? []);
  const solved = mode !== 'nghich-thu' && holds(exercise.goal, exercise.setting.phone, state);
  return { ...session, state, way, solved };
}

const nextSentence = ({ exercise, state, way }: Session): string =>
  way[0] ? sentence(exercise.setting, state, way[0]) : exercise.story;

/** «Làm theo» always shows the next control and says it. */
function guided(session: Session): Session {
  if (session.mode !== 'lam-theo' || session.solved) return session;
  const calm = session.actions === 0 ? `${CALM} ` : '';
  return { ...session, ring: true, say: `${calm}${nextSentence(session)}` };
}

function pointAgain(session: Session): Session {
  const label = session.way[0] ? labelOf(session.exercise.setting, session.state, session.way[0]) : '';
  return {
    ...session,
    ring: true,
    lost: false,
    pulse: session.pulse + 1,
    say: `Chưa phải chỗ đó. Chạm «${label}», có khung đỏ.`,
  };
}

function climb(session: Session): Session {
  if (session.solved || session.shown || session.mode === 'nghich-thu') return session;
  // «Làm theo» says and rings the step from the start; the only further help is to do it once.
  const rung = (session.mode === 'lam-theo' ? 4 : Math.min(session.rung + 1, 4)) as Rung;
  const highest = Math.max(session.highest, rung) as Rung;
  if (rung < 4) {
    const hint = hintAt(session.exercise, session.state, rung);
    return { ...session, rung, highest, lost: false, ring: hint.control !== undefined, say: hint.text };
  }
  const control = session.way[0];
  if (!control) return session;
  const words = nextSentence(session);
  const { state } = step(session.exercise.setting, session.state, control);
  return {
    ...session,
    rung,
    highest,
    shown: session.state,
    state,
    ring: false,
    lost: false,
    say: `Đã làm hộ một bước: ${words} Xem xong thì cô bác tự làm lại.`,
  };
}

function lostHere(session: Session): Session {
  const { where, sentences } = wayHome(session.exercise, session.state);
  const home = sentences[0] ? `Muốn về màn hình chính: ${sentences[0]}` : 'Đây là màn hình chính rồi.';
  const task = session.mode === 'nghich-thu' ? '' : ` Việc cần làm: ${session.exercise.task.title}.`;
  return { ...session, lost: true, ring: false, rung: -1, say: `${where}${task} ${home}` };
}

function atFrame(session: Session, frame: number): Session {
  const here = session.frames[frame];
  if (!here) return { ...session, solved: true, ring: false, say: 'Đã xem hết. Giờ cô bác làm theo.' };
  const why = here.why ? ` ${here.why}` : '';
  return {
    ...session,
    frame,
    state: here.state,
    way: [here.control],
    ring: true,
    say: `${frame === 0 ? `${CALM} ` : ''}${here.text}${why}`,
  };
}

function forward(session: Session): Session {
  const here = session.frames[session.frame];
  if (!here || session.solved) return session;
  const { state } = step(session.exercise.setting, here.state, here.control);
  const next = { ...session, frame: session.frame + 1, actions: session.actions + 1 };
  if (session.frame + 1 < session.frames.length) return atFrame(next, session.frame + 1);
  return { ...next, state, way: [], solved: true, ring: false, say: 'Đã xem hết. Giờ cô bác làm theo.' };
}
