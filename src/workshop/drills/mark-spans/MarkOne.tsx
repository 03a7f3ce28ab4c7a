import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SourceSheet } from '../../faults/SourceSheet.tsx';
import type { SentText } from '../../faults/sent-text.ts';
import { tokensOf } from '../../text/tokens.ts';
import { wordByKey } from '../word-keys-client.ts';
import { addMark } from './marks.ts';
import { type Mark, readingOf } from './score.ts';
import { wordsOfParagraphs } from './words-of-text.ts';

interface MarkOneProps {
  text: SentText;
  /** «Bài 1 / 3» */
  place: string;
  /** The round begins here: the focus stays with what the host set it on. */
  isFirst: boolean;
  done(marks: readonly Mark[]): void;
}

/** One text to mark: the first word of a stretch is tapped, then the last; a tap on a marked word takes the mark away. */
export function MarkOne({ text, place, isFirst, done }: MarkOneProps) {
  const [tokens] = useState(() => tokensOf(text.text));
  const [paragraphs] = useState(() => wordsOfParagraphs(text.text, tokens));
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [first, setFirst] = useState<number>();
  /** The word that the Tab key comes to; arrows go on from it. */
  const [here, setHere] = useState(0);
  const [isHandedIn, setHandedIn] = useState(false);
  const words = useRef<HTMLElement>(null);
  const head = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (isHandedIn || !isFirst) head.current?.focus();
  }, [isHandedIn]);

  const markAt = (token: number): Mark | undefined => marks.find((mark) => mark.first <= token && token <= mark.last);
  const tap = (token: number): void => {
    setHere(token);
    const marked = markAt(token);
    if (first === undefined && marked) return setMarks(marks.filter((mark) => mark !== marked));
    if (first === undefined) return setFirst(token);
    setMarks(addMark(marks, { first: Math.min(first, token), last: Math.max(first, token) }));
    setFirst(undefined);
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return setFirst(undefined);
    const next = wordByKey(event, words.current);
    if (next !== undefined) setHere(next);
  };

  if (isHandedIn) {
    const { found, missed, alarms } = readingOf({ text, marks });
    const wordsOf = ({ first: from, last: to }: Mark): string => text.text.slice(tokens[from]!.start, tokens[to]!.end);
    return (
      <div class="bai-loi">
        <p tabIndex={-1} ref={head}>
          <b>
            {text.title}: bắt được {found.length} trên {found.length + missed.length} lỗi.
          </b>
        </p>
        <ol class="soat">
          {text.claims.map(
            ({ span, fault }) =>
              fault && (
                <li key={span} class={found.includes(fault) ? 'dung' : 'chua'}>
                  <b>
                    {found.includes(fault) ? 'Bắt được' : 'Còn sót'}
                    {fault.critical ? ', lỗi nặng' : ''}:
                  </b>{' '}
                  «{span}». {fault.name}. {fault.why} <b>Sửa: </b>
                  {fault.right}
                </li>
              ),
          )}
          {alarms.map(({ mark, claim }) => (
            <li key={mark.first} class="chua">
              <b>Đánh dấu thừa:</b> «{wordsOf(mark)}».{' '}
              {claim ? (claim.decoy ?? `Dòng ${claim.lines[0]} ghi đúng như vậy.`) : 'Chỗ này không có lỗi gài.'}
            </li>
          ))}
        </ol>
        <SourceSheet lines={text.source} />
        <button type="button" class="thanh" onClick={() => done(marks)}>
          Xong bài này
        </button>
      </div>
    );
  }

  return (
    <div class="bai-loi hai-cot">
      <section class="bai-loi">
        <p tabIndex={-1} ref={head} role="status">
          {first === undefined
            ? `Đã đánh dấu ${marks.length} chỗ. Chạm tiếng đầu của chỗ đáng ngờ.`
            : `Bắt đầu từ «${tokens[first]!.text}». Chạm tiếng cuối.`}
        </p>
        <section class="van-ban" aria-label={text.title} ref={words} onKeyDown={move}>
          <p class="nho">
            {place} · {text.form} · Bản nháp soạn sẵn để minh họa
          </p>
          {paragraphs.map((words, index) => (
            <p key={index}>
              {words.map(({ at, before, after, hasSpace }) => (
                <Fragment key={at}>
                  <span class="giu">
                    {before}
                    <button
                      type="button"
                      class={`tieng${markAt(at) ? ' trong' : ''}${first === at ? ' dau' : ''}`}
                      aria-pressed={markAt(at) !== undefined || first === at}
                      data-at={at}
                      tabIndex={at === here ? 0 : -1}
                      onClick={() => tap(at)}
                    >
                      {tokens[at]!.text}
                    </button>
                    {after}
                  </span>
                  {hasSpace && ' '}
                </Fragment>
              ))}
            </p>
          ))}
        </section>
        <p class="nho">Bàn phím: mũi tên để đi, Enter để chọn, Esc để bỏ. Chạm lại chỗ đã đánh dấu để bỏ.</p>
      </section>
      <section class="bai-loi">
        <SourceSheet lines={text.source} />
        <button type="button" class="thanh" onClick={() => setHandedIn(true)}>
          Nộp {marks.length} chỗ đã đánh dấu
        </button>
      </section>
    </div>
  );
}
