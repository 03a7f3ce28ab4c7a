/** The practice screen: the task, the phone, the strip of words and its two buttons. Full screen on a phone. */
import { Component, createRef, type JSX } from 'preact';
import type { Confidence, TaskActivity } from '../../lib/activity.ts';
import { forgiveTaps } from '../../lib/forgiving-tap-client.ts';
import type { Exercise } from '../exercise.ts';
import { type Control, isMissing } from '../phone.ts';
import { sentence } from '../sentence.ts';
import { begin, type Move, type PlayMode, play, type Session } from '../session.ts';
import { topScreen } from '../state.ts';
import { visibleControls } from '../step.ts';
import { NO_TROUBLE } from '../trouble.ts';
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

interface Shown {
  session: Session;
  /** Nothing was done for a while. */
  idle: boolean;
  /** How sure the learner said they were, after a Kiểm tra. */
  sure: Confidence | undefined;
}

/** A class, not a function with hooks: the hooks alone would weigh more than this file (budget of a lesson's scripts). */
export class Practice extends Component<PracticeProps, Shown> {
  override state: Shown = { session: begin(this.props.exercise, this.props.mode), idle: false, sure: undefined };
  root = createRef<HTMLDivElement>();
  typing = createRef<TypingTarget>();
  taps: ReturnType<typeof forgiveTaps> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** This sitting has been reported. */
  told = false;

  dispatch = (move: Move): void => {
    const now = Date.now();
    this.setState(({ session }) => ({ session: play(session, move, now), idle: false }));
  };

  override componentDidMount(): void {
    this.taps = forgiveTaps(this.root.current!);
    addEventListener('pagehide', this.gone);
    this.props.onBack(this.back);
    this.arrived(undefined);
  }
  override componentDidUpdate(_: PracticeProps, before: Shown): void {
    if (before.session !== this.state.session) this.arrived(before.session);
  }
  override componentWillUnmount(): void {
    this.taps?.stop();
    clearTimeout(this.timer);
    removeEventListener('pagehide', this.gone);
    this.tell();
  }

  gone = (): void => this.tell();

  /** The learner has done something; the page follows. */
  arrived(before: Session | undefined): void {
    const { session } = this.state;
    const root = this.root.current!;
    const screenOf = ({ exercise, state }: Session): string => topScreen(exercise.setting.phone, state).id;
    if (!before || screenOf(before) !== screenOf(session)) this.taps?.screenChanged();
    // Where the finger's button is gone, the keyboard's place goes to the screen, not to the top of the page.
    if (!root.contains(document.activeElement))
      root.querySelector<HTMLElement>('.man > .trang')?.focus({ preventScroll: true });
    // What the ring points at, or the field one types in, is on the screen, also on a small one. A screen that shows it stays as it
    // is, with its title; a field comes to the middle, with as many of its keys as have room.
    const shown = root.querySelector(session.ring ? '.vong' : '.nhap:focus-within');
    shown?.scrollIntoView({ block: shown.matches('.nhap') ? 'center' : 'nearest' });
    // The way from here may lead over screens that were not sent along.
    const { exercise, solved, way, mode } = session;
    if (!solved && way.length === 0 && mode !== 'nghich-thu' && exercise.setting.phone.source.part) this.grow();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ idle: true }), IDLE);
    // Kiểm tra asks how sure the learner was before it is kept; leaving without an answer keeps it without one.
    if (session.solved && !before?.solved && session.mode !== 'kiem-tra') this.tell();
  }

  tell(confidence?: Confidence): void {
    const { exercise, mode, report } = this.props;
    const { actions, solved, highest, unsafe, detours, trouble } = this.state.session;
    if (this.told || mode === 'nghich-thu' || (actions === 0 && !solved)) return;
    this.told = true;
    report({
      task: exercise.task.id,
      variant: exercise.number,
      mode,
      result: solved ? 'done' : 'left',
      hint: highest,
      unsafe,
      detours,
      ...(trouble === NO_TROUBLE ? {} : { trouble }),
      ...(confidence ? { confidence } : {}),
    });
  }

  /** The browser's back is the phone's; says whether the phone had one. */
  back = (): boolean => {
    const { exercise, state, solved, mode } = this.state.session;
    const { phone } = exercise.setting;
    if (solved || mode === 'xem' || !visibleControls(phone, state).includes(phone.keys.back)) return false;
    this.dispatch({ do: 'act', control: phone.keys.back });
    return true;
  };

  act = (control: Control): void => {
    const { mode, exercise } = this.state.session;
    // «Xem» and «Làm theo» open nothing but the next step, and what a step needs was sent along.
    if (!isMissing(exercise.setting.phone, control) || mode === 'lam-theo' || mode === 'xem')
      return this.dispatch({ do: 'act', control });
    this.grow(control.id);
  };

  /** Fetches the rest of the phone, and goes on with the control that leads there if one does. */
  grow(control?: string): void {
    this.props.fetchRest().then(
      (exercise) => this.dispatch({ do: 'grow', exercise, control }),
      () =>
        this.dispatch({
          do: 'say',
          text: 'Ứng dụng này chưa tải về máy, mà mạng đang mất. Cô bác làm tiếp việc đang tập.',
        }),
    );
  }

  again = (): void => {
    this.told = false;
    this.setState({ sure: undefined });
    this.dispatch({ do: 'restart' });
  };

  sureOf(sure: Confidence): void {
    this.setState({ sure });
    this.tell(sure);
  }

  render(): JSX.Element {
    const { exercise, mode, leave, after } = this.props;
    const { session, idle, sure } = this.state;
    const [bold, rest] = says(session);
    const asks = mode === 'kiem-tra' && session.solved && !sure;
    return (
      <div
        data-pulse={session.pulse % 2}
        class={`tap ${session.state.focus >= 0 ? 'dang-go' : ''}`}
        ref={this.root}
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
            act={this.act}
            wiped={(text) => this.dispatch({ do: 'say', text })}
            next={session.shown ? undefined : session.way[0]}
            ring={session.ring}
            dim={mode === 'lam-theo' || mode === 'xem'}
            typing={mode === 'xem' ? undefined : this.typing}
          />
        </div>
        <section class="bang" aria-label="Lời chỉ dẫn">
          <p class="loi" role="status">
            <b>{bold}</b>
            {rest}
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
                <button type="button" class="thanh vien" key={value} onClick={() => this.sureOf(value)}>
                  {words}
                </button>
              ))}
            </div>
          ) : session.solved ? (
            <div class="doi">
              <button type="button" class="thanh vien" onClick={this.again}>
                Làm lại
              </button>
              {after({ session }).map(({ words, href }) => (
                <a class="thanh" href={href} key={href}>
                  {words}
                </a>
              ))}
            </div>
          ) : (
            <Buttons session={session} idle={idle} send={this.dispatch} />
          )}
        </section>
      </div>
    );
  }
}

/** What stands in the strip: its first words in bold, and the rest. */
function says(session: Session): [string, string] {
  const { say, lost, solved, state, exercise, mode, unsafe, highest, detours, trouble } = session;
  if (solved && mode !== 'xem') {
    if (mode === 'lam-theo') return ['Xong.', ' Cô bác vừa làm theo hết các bước.'];
    if (unsafe > 0) return ['Xong, và đã gỡ được.', ' Lần sau tránh chỗ nguy hiểm ấy.'];
    if (highest >= 2) return ['Làm được rồi, có gợi ý.', ' Làm lại một lần nữa cho nhớ.'];
    if (trouble.frantic) return ['Cô bác tự làm được rồi.', ' Lần sau chạm chậm hơn, máy không giục.'];
    if (trouble.slip > 1) return ['Cô bác tự làm được rồi.', ' Chạm vào giữa nút thì khỏi trượt.'];
    return ['Cô bác tự làm được rồi.', detours > 0 ? ' Lạc mà tự tìm được đường về.' : ' Không sai bước nào.'];
  }
  // While one types: what to type. A lost learner meets first where they are.
  const { setting, story } = exercise;
  const open = setting.phone.controls[state.focus];
  const words = say || (open && mode !== 'nghich-thu' ? sentence(setting, state, open) : story);
  const first = lost ? words.indexOf('.') + 1 : 0;
  return [words.slice(0, first), words.slice(first)];
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
  const { mode, exercise, rung, frame } = session;
  const { phone } = exercise.setting;
  const plays = mode === 'nghich-thu';
  const bar = (words: string, move: Move, kind = '', more?: JSX.Element): JSX.Element => (
    <button
      type="button"
      class={`thanh ${kind}`}
      disabled={move.do === 'backward' && frame === 0}
      onClick={() => send(move)}
    >
      {words}
      {more}
    </button>
  );
  if (session.shown) return <div class="mot">{bar('Tôi tự làm lại bước này', { do: 'redo' })}</div>;
  if (mode === 'xem')
    return (
      <div class="doi">
        {bar('Lùi', { do: 'backward' }, 'vien')}
        {bar(
          'Bước tiếp',
          { do: 'forward' },
          '',
          <small>
            {frame + 1} trong {session.frames.length}
          </small>,
        )}
      </div>
    );
  if (session.lost)
    return (
      <div class="doi">
        {visibleControls(phone, session.state).includes(phone.keys.home)
          ? bar('Về màn hình chính', { do: 'act', control: phone.keys.home }, 'vien')
          : bar('Tôi hiểu rồi', { do: 'found' }, 'vien')}
        {plays
          ? bar('Chơi tiếp', { do: 'found' })
          : bar('Chỉ tôi bước tiếp', { do: mode === 'lam-theo' ? 'found' : 'hint' })}
      </div>
    );
  return (
    <div class="doi">
      {bar('Tôi bị lạc', { do: 'lost' }, 'vien')}
      {plays
        ? bar('Máy như mới', { do: 'restart' })
        : bar(
            mode === 'lam-theo' || rung >= 3
              ? 'Làm hộ một bước'
              : rung >= 0
                ? 'Gợi ý nữa'
                : idle
                  ? 'Cần gợi ý không?'
                  : 'Gợi ý',
            { do: 'hint' },
          )}
    </div>
  );
}
