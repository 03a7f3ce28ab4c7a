import { useEffect, useRef, useState } from 'preact/hooks';
import { piecesOf } from '../../faults/sent-text.ts';
import type { DrillViewProps } from '../drill.ts';
import { isOff, type SentSums, type SumsAnswer, scoreSums } from './score.ts';
import './sums.css';

/** The book above, the paragraph below: a figure is tapped, then what to do about it is chosen; each with its reason. */
export default function SumsView({ drill, done }: DrillViewProps<SentSums>) {
  const [answers, setAnswers] = useState<readonly SumsAnswer[]>([]);
  const [figure, setFigure] = useState<SumsAnswer['figure']>();
  const [act, setAct] = useState<string>();
  const head = useRef<HTMLParagraphElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const at = answers.length;
  const item = drill.items[at];

  // The focus goes to what is to be read or done next.
  useEffect(() => {
    if (act !== undefined) next.current?.focus();
    else if (figure !== undefined) told.current?.focus();
    else if (at > 0) head.current?.focus();
  }, [figure, act, at]);

  if (!item) return null;
  const { book, text, figures, off, acts, right } = item;
  const go = (): void => {
    const all = [...answers, { figure: figure!, act: act! }];
    setFigure(undefined);
    setAct(undefined);
    setAnswers(all);
    if (all.length === drill.items.length) void done(scoreSums(drill, all));
  };
  const isFound = figure !== undefined && isOff(item, figure);
  // Where all agree, each says why; there is no one figure to speak of.
  const reason = off ? figures.find(({ span }) => span === off.span)!.why : figures.map(({ why }) => why).join(' ');
  const verdict = isFound
    ? off
      ? `Đúng: «${off.span}» không khớp.`
      : 'Đúng: các số đều khớp.'
    : off
      ? `Số không khớp là «${off.span}».`
      : 'Các số ở đây đều khớp.';
  const chosen = acts.find(({ id }) => id === act);
  const best = acts.find(({ id }) => id === right)!;
  return (
    <div class="doi-so">
      <p class="nho" tabIndex={-1} ref={head}>
        {at + 1} / {drill.items.length} · Bản nháp soạn sẵn để minh họa
      </p>
      <table>
        <caption>{book.title}</caption>
        <tbody>
          {book.rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="vat" role="group" aria-label="Đoạn báo cáo">
        {piecesOf({ text, claims: figures.map(({ span }) => ({ span, lines: [] })) }).map((pieces, paragraph) => (
          <p key={paragraph}>
            {pieces.map((piece, index) =>
              piece.claim === undefined ? (
                <span key={index}>{piece.text}</span>
              ) : figure === undefined ? (
                <button key={index} type="button" class="so" onClick={() => setFigure(piece.claim!)}>
                  {piece.text}
                </button>
              ) : (
                <b key={index} class={piece.text === off?.span ? 'lech' : ''}>
                  {piece.text}
                </b>
              ),
            )}
          </p>
        ))}
      </div>
      {figure === undefined ? (
        <button type="button" class="thanh vien" onClick={() => setFigure('none')}>
          Không số nào lệch
        </button>
      ) : (
        <>
          <div role="status">
            <p class={isFound ? 'dung' : 'chua'} tabIndex={-1} ref={told}>
              <b>{verdict}</b> {reason}
              {!isFound && off && figure !== 'none' && ` «${figures[figure]!.span}» thì khớp. ${figures[figure]!.why}`}
            </p>
          </div>
          {chosen === undefined ? (
            <>
              <p>
                <b>Đồng chí làm gì với đoạn này?</b>
              </p>
              <div class="lua-chon" role="group" aria-label="Đồng chí làm gì với đoạn này?">
                {acts.map(({ id, text: words }) => (
                  <button key={id} type="button" class="thanh vien" onClick={() => setAct(id)}>
                    {words}
                  </button>
                ))}
              </div>
            </>
          ) : (
            <div role="status">
              <p class={act === right ? 'dung' : 'chua'}>
                <b>{act === right ? `Đúng: ${best.text}.` : `«${chosen.text}».`}</b> {chosen.why}
                {act !== right && (
                  <>
                    {' '}
                    Nên làm: <b class="nen">{best.text}</b>. {best.why}
                  </>
                )}
              </p>
              <button type="button" class="thanh" ref={next} onClick={go}>
                {at + 1 === drill.items.length ? 'Xem kết quả' : 'Đoạn tiếp'}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
