/** The practice screen: the task, the phone, the strip of words and its two buttons. Full screen on a phone. */
import type { JSX } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Confidence, TaskActivity } from '../../lib/activity.ts';
import { forgiveTaps } from '../../lib/forgiving-tap.ts';
import type { Exercise } from '../exercise.ts';
import { type Control, isMissing } from '../phone.ts';
import { begin, type Move, type PlayMode, play, type Session } from '../session.ts';
import { topScreen } from '../state.ts';
import { visibleControls } from '../step.ts';
import type { TypingTarget } from './FieldView.tsx';
import { Phone } from './Phone.tsx';

export interface PracticeProps {
  exercise: Exercise;
  mode: PlayMode;
  /** Reports what was done, without the lesson's id; the page adds it. */
  report: (activity: Omit<TaskActivity, 'kind' | 'lesson'>) => void;
  leave: () => void;
  /** The same exercise on the whole phone, for who strays into an app that was not sent along. */
  fetchRest: () => Promise<Exercise>;
  /** What comes after this sitting, as links the page knows; the first is the main one. */
  after: (result: { session: Session }) => { words: string; href: string }[];
  /** Tells the page how to make the phone go back one step, for the browser's own back. Says whether it could. */
  onBack: (back: () => boolean) => void;
}

const MODES: Record<PlayMode, string> = {
  xem: 'Xem',
  'lam-theo': 'Làm theo',
  'tu-lam': 'Tự làm',
  'kiem-tra': 'Kiểm tra',
  'nghich-thu': 'Nghịch thử',
};
/** After this long without an action the button offers help in words; nothing else happens (coaches wait too). */
const IDLE = 20_000;

export function Practice({ exercise, mode, report, leave, fetchRest, after, onBack }: PracticeProps): JSX.Element {
  const [session, dispatch] = useReducer(
    (before: Session, move: Move) => play(before, move),
    undefined,
    () => begin(exercise, mode),
  );
  const [idle, setIdle] = useState(false);
  const [sure, setSure] = useState<Confidence>();
  const root = useRef<HTMLDivElement>(null);
  const typing = useRef<TypingTarget | null>(null);
  const taps = useRef<ReturnType<typeof forgiveTaps>>();
  const latest = useRef(session);
  const told = useRef(false);
  latest.current = session;
  const { phone } = session.exercise.setting;
  const screen = topScreen(phone, session.state).id;

  useEffect(() => {
    taps.current = forgiveTaps(root.current!);
    return () => taps.current?.stop();
  }, []);
  useEffect(() => {
    taps.current?.screenChanged();
    // Where the finger's button is gone, the keyboard's place goes to the new screen, not to the top of the page.
    if (root.current && !root.current.contains(document.activeElement))
      root.current.querySelector<HTMLElement>('.trang:last-of-type')?.focus({ preventScroll: true });
  }, [screen]);
  // What the ring points at is on the screen, also on a small one.
  useEffect(() => {
    if (session.ring) root.current?.querySelector('.vong')?.scrollIntoView({ block: 'center' });
  }, [session.ring, session.state, session.pulse]);
  useEffect(() => {
    setIdle(false);
    const timer = setTimeout(() => setIdle(true), IDLE);
    return () => clearTimeout(timer);
  }, [session]);

  const tell = (confidence?: Confidence): void => {
    const now = latest.current;
    if (told.current || mode === 'nghich-thu' || (now.actions === 0 && !now.solved)) return;
    told.current = true;
    report({
      task: exercise.task.id,
      variant: exercise.number,
      mode,
      result: now.solved ? 'done' : 'left',
      hint: now.highest,
      unsafe: now.unsafe,
      detours: now.detours,
      ...(confidence ? { confidence } : {}),
    });
  };
  // Kiểm tra asks how sure the learner was before it is kept; leaving without an answer keeps it without one.
  useEffect(() => {
    if (session.solved && mode !== 'kiem-tra') tell();
  }, [session.solved]);
  useEffect(() => {
    const gone = (): void => tell();
    addEventListener('pagehide', gone);
    return () => {
      removeEventListener('pagehide', gone);
      tell();
    };
  }, []);
  useEffect(() => {
    onBack(() => {
      const now = latest.current;
      const { phone } = now.exercise.setting;
      if (now.solved || now.mode === 'xem' || !visibleControls(phone, now.state).includes(phone.keys.back))
        return false;
      dispatch({ do: 'act', control: phone.keys.back });
      return true;
    });
  }, []);

  const act = (control: Control): void => {
    // «Xem» and «Làm theo» open nothing but the next step, and what a step needs was sent along.
    if (!isMissing(phone, control) || mode === 'lam-theo' || mode === 'xem') return dispatch({ do: 'act', control });
    fetchRest().then(
      (grown) => dispatch({ do: 'grow', exercise: grown, control: control.id }),
      () =>
        dispatch({ do: 'say', text: 'Ứng dụng này chưa tải về máy, mà mạng đang mất. Cô bác làm tiếp việc đang tập.' }),
    );
  };
  const again = (): void => {
    told.current = false;
    setSure(undefined);
    dispatch({ do: 'restart' });
  };
  const sureOf = (value: Confidence): void => {
    setSure(value);
    tell(value);
  };
  const asks = mode === 'kiem-tra' && session.solved && !sure;
  return (
    <div
      data-pulse={session.pulse % 2}
      class={`tap ${session.state.focus >= 0 ? 'dang-go' : ''}`}
      ref={root}
      data-phone
      data-task={exercise.task.id}
      data-variant={exercise.number}
      data-mode={mode}
      data-solved={String(session.solved)}
    >
      <header class="viec">
        <p>
          {mode !== 'nghich-thu' && <small>{MODES[mode]}</small>}
          <b>{exercise.task.title}</b>
        </p>
        <button type="button" class="roi" onClick={leave}>
          Rời bài tập
        </button>
      </header>
      <div class="than">
        <Phone
          setting={session.exercise.setting}
          state={session.state}
          act={act}
          wiped={(text) => dispatch({ do: 'say', text })}
          next={session.shown ? undefined : session.way[0]}
          ring={session.ring}
          dim={mode === 'lam-theo' || mode === 'xem'}
          typing={mode === 'xem' ? undefined : typing}
        />
      </div>
      <section class="bang" aria-label="Lời chỉ dẫn">
        <p class="loi" role="status">
          {session.solved && mode !== 'xem' ? <Done session={session} /> : session.say || exercise.story}
        </p>
        {asks ? (
          <div class="ba">
            <p>Cô bác có chắc không?</p>
            {(
              [
                ['chac', 'Chắc'],
                ['hoi-chac', 'Hơi chắc'],
                ['doan', 'Đoán'],
              ] as const
            ).map(([value, words]) => (
              <button type="button" class="thanh vien" key={value} onClick={() => sureOf(value)}>
                {words}
              </button>
            ))}
          </div>
        ) : session.solved ? (
          <div class="doi">
            <button type="button" class="thanh vien" onClick={again}>
              Làm lại
            </button>
            {after({ session }).map(({ words, href }) => (
              <a class="thanh" href={href} key={href}>
                {words}
              </a>
            ))}
          </div>
        ) : (
          <Buttons session={session} idle={idle} send={dispatch} />
        )}
      </section>
    </div>
  );
}

function Done({ session }: { session: Session }): JSX.Element {
  const { highest, unsafe, mode } = session;
  if (mode === 'lam-theo')
    return (
      <>
        <b>Xong.</b> Cô bác vừa làm theo hết các bước.
      </>
    );
  if (unsafe > 0)
    return (
      <>
        <b>Xong, và đã gỡ được.</b> Lần sau tránh chỗ nguy hiểm ấy.
      </>
    );
  if (highest >= 2)
    return (
      <>
        <b>Làm được rồi, có gợi ý.</b> Làm lại một lần nữa cho nhớ.
      </>
    );
  return (
    <>
      <b>Cô bác tự làm được rồi.</b> {session.detours > 0 ? 'Lạc mà tự tìm được đường về.' : 'Không sai bước nào.'}
    </>
  );
}

function Buttons({
  session,
  idle,
  send,
}: {
  session: Session;
  idle: boolean;
  send: (move: Move) => void;
}): JSX.Element {
  const { mode, exercise } = session;
  const { phone } = exercise.setting;
  if (session.shown)
    return (
      <div class="mot">
        <button type="button" class="thanh" onClick={() => send({ do: 'redo' })}>
          Tôi tự làm lại bước này
        </button>
      </div>
    );
  if (mode === 'xem')
    return (
      <div class="doi">
        <button
          type="button"
          class="thanh vien"
          disabled={session.frame === 0}
          onClick={() => send({ do: 'backward' })}
        >
          Lùi
        </button>
        <button type="button" class="thanh" onClick={() => send({ do: 'forward' })}>
          Bước tiếp
          <small>
            {session.frame + 1} trong {session.frames.length}
          </small>
        </button>
      </div>
    );
  if (session.lost) {
    const here = visibleControls(phone, session.state);
    return (
      <div class="doi">
        {here.includes(phone.keys.home) ? (
          <button type="button" class="thanh vien" onClick={() => send({ do: 'act', control: phone.keys.home })}>
            Về màn hình chính
          </button>
        ) : (
          <button type="button" class="thanh vien" onClick={() => send({ do: 'found' })}>
            Tôi hiểu rồi
          </button>
        )}
        {mode === 'nghich-thu' ? (
          <button type="button" class="thanh" onClick={() => send({ do: 'found' })}>
            Chơi tiếp
          </button>
        ) : (
          <button type="button" class="thanh" onClick={() => send({ do: 'hint' })}>
            Chỉ tôi bước tiếp
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="doi">
      <button type="button" class="thanh vien" onClick={() => send({ do: 'lost' })}>
        Tôi bị lạc
      </button>
      {mode === 'nghich-thu' ? (
        <button type="button" class="thanh" onClick={() => send({ do: 'restart' })}>
          Máy như mới
        </button>
      ) : mode === 'lam-theo' ? (
        <button type="button" class="thanh" onClick={() => send({ do: 'hint' })}>
          Làm hộ một bước
        </button>
      ) : (
        <button type="button" class="thanh" onClick={() => send({ do: 'hint' })}>
          {session.rung >= 3
            ? 'Làm hộ một bước'
            : session.rung >= 0
              ? 'Gợi ý nữa'
              : idle
                ? 'Cần gợi ý không?'
                : 'Gợi ý'}
        </button>
      )}
    </div>
  );
}
