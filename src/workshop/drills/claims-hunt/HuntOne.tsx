import { useEffect, useRef, useState } from 'preact/hooks';
import { SourceSheet } from '../../faults/SourceSheet.tsx';
import { type Piece, piecesOf, type SentText } from '../../faults/sent-text.ts';
import { sentenceOf } from '../../faults/sentence-of.ts';
import { Mending } from './Mending.tsx';
import { type ClaimAnswer, type HuntedText, isTied, type Tag } from './score.ts';
import { keyWords, reasonOf, TAG_WORDS } from './words.ts';

interface HuntOneProps {
  text: SentText;
  /** «Bài 1 / 3» */
  place: string;
  guided: boolean;
  /** The round begins here: the focus stays with what the host set it on. */
  isFirst: boolean;
  done(hunted: HuntedText): void;
}

/** One text: its claims are tagged and tied, then read over with the key, then its faults are mended. */
export function HuntOne({ text, place, guided, isFirst, done }: HuntOneProps) {
  const [answers, setAnswers] = useState<readonly (ClaimAnswer | undefined)[]>(text.claims.map(() => undefined));
  const [at, setAt] = useState(0);
  const [tag, setTag] = useState<Tag>();
  const [phase, setPhase] = useState<'tag' | 'told' | 'all' | 'review' | 'mend'>('tag');
  const head = useRef<HTMLElement | null>(null);
  const mayFocus = useRef(!isFirst);
  const claim = text.claims[at]!;
  const { before, span, after } = sentenceOf(text.text, claim.span);

  // The focus goes to what is to be read next; at the very beginning the host has set it.
  useEffect(() => {
    if (mayFocus.current) head.current?.focus();
    mayFocus.current = true;
  }, [phase, at]);
  const headRef = (element: HTMLElement | null): void => {
    head.current = element;
  };

  const goOn = (given: readonly (ClaimAnswer | undefined)[]): void => {
    const next = [...given.keys()].map((step) => (at + 1 + step) % given.length).find((one) => !given[one]);
    setTag(undefined);
    if (next === undefined) return setPhase('all');
    setAt(next);
    setPhase('tag');
  };
  const answer = (given: ClaimAnswer): void => {
    const all = answers.with(at, given);
    setAnswers(all);
    if (guided) setPhase('told');
    else goOn(all);
  };
  const choose = (chosen: Tag): void => {
    if (chosen === 'chua-co-nguon') answer({ tag: chosen });
    else setTag(chosen);
  };
  const open = (one: number): void => {
    // What was told cannot be answered anew.
    if (guided && answers[one]) return;
    setAt(one);
    setTag(answers[one]?.tag === 'chua-co-nguon' ? undefined : answers[one]?.tag);
    setPhase('tag');
  };

  if (phase === 'mend')
    return <Mending text={text} done={(repairs) => done({ text, answers: answers as ClaimAnswer[], repairs })} />;
  if (phase === 'review')
    return (
      <div class="bai-loi">
        <p tabIndex={-1} ref={headRef}>
          <b>{text.title}: từng điều và lý do</b>
        </p>
        <ol class="soat">
          {text.claims.map((one, index) => (
            <li key={one.span} class={isTied(one, answers[index]!) ? 'dung' : 'chua'}>
              «{one.span}» <b>{keyWords(one, answers[index]!)}</b> {reasonOf(one)}
            </li>
          ))}
        </ol>
        <SourceSheet lines={text.source} />
        <button type="button" class="thanh" onClick={() => setPhase('mend')}>
          Sửa các lỗi
        </button>
      </div>
    );

  const given = answers[at];
  return (
    <div class="bai-loi hai-cot">
      <section class="van-ban" aria-label={text.title}>
        <p class="nho">
          {place} · {text.form} · Bản nháp soạn sẵn để minh họa
        </p>
        {piecesOf(text).map((pieces, index) => (
          <p key={index}>
            {pieces.map((piece) => (
              <ClaimPiece
                key={piece.text}
                piece={piece}
                current={phase === 'all' ? -1 : at}
                isAnswered={piece.claim !== undefined && answers[piece.claim] !== undefined}
                open={open}
              />
            ))}
          </p>
        ))}
      </section>
      <section class="bai-loi" aria-label="Điều đang soát">
        {phase === 'all' ? (
          <>
            <p tabIndex={-1} ref={headRef}>
              Đã soát {text.claims.length} điều. {guided ? '' : 'Chạm một điều trong bài để đổi ý.'}
            </p>
            <button type="button" class="thanh" onClick={() => setPhase(guided ? 'mend' : 'review')}>
              {guided ? 'Sửa các lỗi' : 'Xem từng điều'}
            </button>
          </>
        ) : (
          // A new claim has new controls: a touch soon after the last one is not its second half.
          <div class="bai-loi" key={at}>
            <p class="vat" tabIndex={-1} ref={headRef}>
              <span class="nho">
                Điều {at + 1} / {text.claims.length}
              </span>
              <br />
              {before}
              <b>«{span}»</b>
              {after}
            </p>
            {phase === 'told' && given ? (
              <div role="status">
                <p class={isTied(claim, given) ? 'dung' : 'chua'}>
                  <b>{keyWords(claim, given)}</b> {reasonOf(claim)}
                </p>
                {claim.fault && <p>Cách bắt lỗi này: {claim.fault.detect}</p>}
                <button type="button" class="thanh" onClick={() => goOn(answers)}>
                  Điều tiếp
                </button>
              </div>
            ) : (
              <div class="ba-nhan" role="group" aria-label="Điều này">
                {(Object.keys(TAG_WORDS) as Tag[]).map((one) => (
                  <button
                    key={one}
                    type="button"
                    class="thanh vien"
                    aria-pressed={(tag ?? given?.tag) === one}
                    onClick={() => choose(one)}
                  >
                    {TAG_WORDS[one]}
                    {(tag ?? given?.tag) === one && <span aria-hidden="true">✓</span>}
                  </button>
                ))}
              </div>
            )}
            {tag && phase === 'tag' && (
              <p role="status">
                <b>Chạm dòng nguồn {tag === 'sai' ? 'nói khác điều này' : 'nói đúng điều này'}.</b>
              </p>
            )}
            <SourceSheet
              lines={text.source}
              pick={tag && phase === 'tag' ? (line) => answer({ tag, line }) : undefined}
            />
          </div>
        )}
      </section>
    </div>
  );
}

interface ClaimPieceProps {
  piece: Piece;
  current: number;
  isAnswered: boolean;
  open(claim: number): void;
}

/** A stretch of the text; a claim is a button that runs over lines as words do. */
function ClaimPiece({ piece: { text, claim }, current, isAnswered, open }: ClaimPieceProps) {
  if (claim === undefined) return <>{text}</>;
  return (
    <span
      role="button"
      tabIndex={0}
      class={isAnswered ? 'dieu da-tra-loi' : 'dieu'}
      aria-current={claim === current}
      onClick={() => open(claim)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(claim);
      }}
    >
      {text}
      {isAnswered && '\u00a0✓'}
    </span>
  );
}
