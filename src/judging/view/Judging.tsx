/** A set of items, one after the other: what one thinks of it, what shows it, what one does, and only then what it was. */
import { Component, createRef, type JSX } from 'preact';
import type { JudgementActivity } from '../../lib/activity.ts';
import { type Answer, type Judgement, outcomeOf, type SentItem, sawSign, tallyOf } from '../judge.ts';
import { ANSWER_WORDS, adviceWords, FORMAT_WORDS, outcomeWords, POINT_WORDS, tallyWords } from '../words.ts';

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

  /** What is asked now has the focus, so that a screen reader says it and the keyboard goes on from there. */
  override componentDidUpdate(_: JudgingProps, before: Shown): void {
    const { at, answer, part, action } = this.state;
    if (before.at === at && before.answer === answer && before.part === part && before.action === action) return;
    this.head.current?.focus({ preventScroll: true });
    const top = before.at === at ? this.head.current : this.head.current?.closest('section');
    top?.scrollIntoView({ block: before.at === at ? 'nearest' : 'start' });
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
    const points = answer !== undefined && part === undefined;
    const signs = action !== undefined;
    return (
      <section class="xet" aria-label="Thật hay lừa">
        <p class="nho">
          {FORMAT_WORDS[item.format]} · {at + 1} trong {items.length}
        </p>
        <p>{item.before}</p>
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
                {text}
              </button>
            ) : (
              <p class={`cho ${signs && sign ? `dau-hieu ${item.verdict}` : ''}`} key={index}>
                {text}
              </p>
            ),
          )}
        </div>
        {answer === undefined
          ? this.asks()
          : points
            ? this.pointing(answer)
            : signs
              ? this.result(item)
              : this.acting(item)}
      </section>
    );
  }

  title(text: string, more?: JSX.Element): JSX.Element {
    return (
      <h2 ref={this.head} tabIndex={-1}>
        {text}
        {more}
      </h2>
    );
  }

  asks(): JSX.Element {
    return (
      <>
        {this.title('Cô bác thấy thế nào?')}
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
        {this.title(POINT_WORDS[answer])}
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
        {this.title('Giờ cô bác làm gì?')}
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
    const [what, how] = outcomeWords(item, answer!, outcome);
    const pointed = item.parts[part!]!;
    const chosen = item.actions.find(({ id }) => id === action)!;
    const right = item.actions.find((one) => one.right)!;
    const lesson = outcome === 'right' ? undefined : this.props.lessons[item.lesson];
    return (
      <>
        <div class={`ket ${outcome === 'right' ? 'trung' : ''}`}>
          {this.title(what, <span> {how}</span>)}
          <dl>
            <div>
              <dt>Chỗ cô bác chạm: «{pointed.text}»</dt>
              <dd>{pointed.why}</dd>
            </div>
            {item.parts
              .filter((one) => one.sign && one !== pointed)
              .map(({ text, why }) => (
                <div key={text}>
                  <dt>Chỗ nên nhìn: «{text}»</dt>
                  <dd>{why}</dd>
                </div>
              ))}
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
          </dl>
          <p>
            <b>Nhớ lấy:</b> {item.remember}
          </p>
          {lesson && (
            <p>
              <a href={lesson.url}>Học bài «{lesson.title}»</a>
            </p>
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
            <ul>
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
