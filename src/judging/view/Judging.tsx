/** A set of items, one after the other: what one thinks of it, what shows it, what one does, and only then what it was. */
import { Component, createRef, type JSX } from 'preact';
import type { JudgementActivity } from '../../lib/activity.ts';
import { type Answer, type Judgement, outcomeOf, type SentItem, sawSign, tallyOf } from '../judge.ts';
import {
  ANSWER_WORDS,
  adviceWords,
  brokenAddresses,
  FORMAT_WORDS,
  named,
  outcomeWords,
  POINT_WORDS,
  tallyWords,
} from '../words.ts';

export interface JudgingProps {
  items: readonly SentItem[];
  /** A line drawing for each format, as the path of an SVG of 24 × 24. */
  icons: Readonly<Record<string, string>>;
  lessons: Readonly<Record<string, { title: string; url: string }>>;
  /** Stores one judgement; rejects with a sentence for the learner when it could not. */
  report: (activity: JudgementActivity) => Promise<void>;
  /** Begins another set. */
  again: () => void;
  home: string;
  /** Other controls stand under the finger now. */
  changed: () => void;
}

interface Shown {
  /** Which item, counted from 0; after the last one the tally is shown. */
  at: number;
  /** What has been chosen for it so far. */
  answer?: Answer | undefined;
  part?: number | undefined;
  action?: string | undefined;
  /** Items judged in this set. */
  judged: JudgementActivity[];
  /** Whether the last one is stored, or why it is not. */
  saved: string;
}

export class Judging extends Component<JudgingProps, Shown> {
  override state: Shown = { at: 0, judged: [], saved: '' };
  head = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    this.head.current?.focus({ preventScroll: true });
  }

  /**
   * What is asked now has the focus and is in sight, so that a screen reader says it and the keyboard goes on from there. How much
   * of the message stays in sight above it is the margin in the stylesheet.
   */
  override componentDidUpdate(_: JudgingProps, before: Shown): void {
    const { at, answer, part, action } = this.state;
    if (before.at === at && before.answer === answer && before.part === part && before.action === action) return;
    this.props.changed();
    this.head.current?.focus({ preventScroll: true });
    const top = before.at === at ? this.head.current : this.head.current?.closest('section');
    top?.scrollIntoView({ block: 'start' });
  }

  act(action: string): void {
    const { at, answer, part, judged } = this.state;
    const item = this.props.items[at]!;
    const judgement: Judgement = { answer: answer!, part: part!, action };
    const activity: JudgementActivity = {
      kind: 'judgement',
      lesson: 'that-hay-lua',
      item: item.id,
      format: item.format,
      verdict: item.verdict,
      answer: answer!,
      sign: sawSign(item, judgement) ? 'seen' : 'missed',
      result: outcomeOf(item, judgement),
    };
    this.setState({ action, judged: [...judged, activity], saved: '' });
    this.props.report(activity).then(
      () => this.setState({ saved: 'Đã lưu' }),
      (error: Error) => this.setState({ saved: error.message }),
    );
  }

  next = (): void =>
    this.setState(({ at }) => ({ at: at + 1, answer: undefined, part: undefined, action: undefined, saved: '' }));

  render(): JSX.Element {
    const { items, icons } = this.props;
    const { at, answer, part, action } = this.state;
    const item = items[at];
    if (!item) return this.tally();
    const asks = answer === undefined;
    const points = !asks && part === undefined;
    const signs = action !== undefined;
    return (
      <section class="xet" aria-label="Thật hay lừa">
        <p class="nho">
          {FORMAT_WORDS[item.format]} · {at + 1} trong {items.length}
        </p>
        {asks && this.title('Cô bác thấy thế nào?')}
        {asks && at === 0 && <p class="nho">Đọc hết, rồi chọn một trong ba nút ở dưới.</p>}
        {points && this.title(POINT_WORDS[answer])}
        <p class="truoc">
          <b>Giả sử:</b> <span>{item.before}</span>
        </p>
        <div class="khung" data-loai={item.format}>
          <p class="band">MÔ PHỎNG, KHÔNG PHẢI THẬT</p>
          <p class="ai">
            <svg class="bt" viewBox="0 0 24 24" aria-hidden="true">
              <path d={icons[item.format]} />
            </svg>
            <b>{item.from}</b>
          </p>
          {item.parts.map(({ text, sign }, index) =>
            points ? (
              <button type="button" class="cho" key={index} onClick={() => this.setState({ part: index })}>
                {brokenAddresses(text)}
              </button>
            ) : (
              <p
                class={`cho ${index === part ? 'da-cham' : ''} ${signs && sign ? `dau-hieu ${item.verdict}` : ''}`}
                key={index}
              >
                {brokenAddresses(text)}
              </p>
            ),
          )}
        </div>
        {asks ? this.answers() : points ? this.pointing(answer) : signs ? this.result(item) : this.acting(item)}
      </section>
    );
  }

  title(text: string, more?: JSX.Element, look?: string): JSX.Element {
    return (
      <h2 ref={this.head} tabIndex={-1} class={look}>
        {text}
        {more}
      </h2>
    );
  }

  answers(): JSX.Element {
    return (
      <>
        {(Object.keys(ANSWER_WORDS) as Answer[]).map((answer) => (
          <button type="button" class="thanh vien" key={answer} onClick={() => this.setState({ answer })}>
            {ANSWER_WORDS[answer]}
          </button>
        ))}
      </>
    );
  }

  pointing(answer: Answer): JSX.Element {
    return (
      <>
        <p class="nho">Cô bác chọn «{ANSWER_WORDS[answer]}».</p>
        <button type="button" class="thanh vien" onClick={() => this.setState({ answer: undefined })}>
          Chọn lại
        </button>
      </>
    );
  }

  acting(item: SentItem): JSX.Element {
    return (
      <>
        {this.title('Giờ cô bác làm gì?', undefined, 'lam-gi')}
        {item.actions.map(({ id, text }) => (
          <button type="button" class="thanh vien" key={id} onClick={() => this.act(id)}>
            {text}
          </button>
        ))}
      </>
    );
  }

  result(item: SentItem): JSX.Element {
    const { answer, part, action, judged, saved, at } = this.state;
    const outcome = judged.at(-1)!.result;
    const [what, how] = outcomeWords(item, { answer: answer!, part: part!, action: action! });
    const pointed = item.parts[part!]!;
    const chosen = item.actions.find(({ id }) => id === action)!;
    const right = item.actions.find((one) => one.right)!;
    const signs = item.parts
      .filter((one) => one.sign && one !== pointed)
      .map(({ text, why }) => (
        <div key={text}>
          <dt>
            Chỗ nên nhìn: <span>{named(brokenAddresses(text))}</span>
          </dt>
          <dd>{why}</dd>
        </div>
      ));
    const lesson = outcome === 'right' ? undefined : this.props.lessons[item.lesson];
    return (
      <>
        <div class={`ket ${outcome === 'right' ? 'trung' : ''}`}>
          {this.title(what, <span> {how}</span>)}
          <p>
            <b>Nhớ lấy:</b> {item.remember}
          </p>
          <dl>
            <div>
              <dt>Cô bác chọn: {chosen.text}</dt>
              <dd>{chosen.why}</dd>
            </div>
            {chosen !== right && (
              <div>
                <dt>Nên làm: {right.text}</dt>
                <dd>{right.why}</dd>
              </div>
            )}
            <div>
              <dt>
                {pointed.sign && outcome === 'right' ? 'Cô bác chạm đúng chỗ' : 'Chỗ cô bác chạm'}:{' '}
                <span>{named(brokenAddresses(pointed.text))}</span>
              </dt>
              <dd>{pointed.why}</dd>
            </div>
            {chosen === right && signs}
          </dl>
          {/* What should have been done comes first, so what should have been seen waits: both at once are two screens. */}
          {chosen !== right && signs.length > 0 && (
            <details>
              <summary>Xem chỗ nên nhìn</summary>
              <dl>{signs}</dl>
            </details>
          )}
          {lesson && (
            <a class="hoc" href={lesson.url}>
              Học bài «{lesson.title}»
            </a>
          )}
        </div>
        <p class="da-luu" role="status">
          {saved}
        </p>
        <button type="button" class="thanh" onClick={this.next}>
          {at + 1 < this.props.items.length ? 'Xem cái tiếp' : 'Xem kết quả'}
        </button>
      </>
    );
  }

  tally(): JSX.Element {
    const { items, lessons, again, home } = this.props;
    const { judged } = this.state;
    const tally = tallyOf(judged);
    const wrong = judged.flatMap(({ item: id, result }) =>
      result === 'right' ? [] : [items.find((item) => item.id === id)!.lesson],
    );
    const learn = [...new Set(wrong)].slice(0, 3).flatMap((id) => lessons[id] ?? []);
    return (
      <section class="xet" aria-label="Kết quả">
        {this.title(tallyWords(tally))}
        <p>{adviceWords(tally)}</p>
        {learn.length > 0 && (
          <>
            <p>Bài nên xem lại:</p>
            <ul class="hang">
              {learn.map(({ title, url }) => (
                <li key={url}>
                  <a href={url}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <button type="button" class="thanh" onClick={again}>
          Làm lượt nữa
        </button>
        <a class="thanh vien" href={home}>
          Về trang Học
        </a>
      </section>
    );
  }
}
