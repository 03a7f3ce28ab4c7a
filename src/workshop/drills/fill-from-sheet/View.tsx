import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { type CellReading, type FillCell, readCell, type SentFill, scoreFill } from './score.ts';
import './fill.css';

/** One cell at a time beside the sheet, to fill or to declare unknown; at the end all cells as they were filled. */
export default function FillView({ drill, done }: DrillViewProps<SentFill>) {
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [given, setGiven] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const at = answers.length;
  const cell = drill.cells[at];

  // The focus goes to what is to be read or done next.
  useEffect(() => {
    if (given !== undefined) next.current?.focus();
    else if (!cell) head.current?.focus();
    else if (at > 0) box.current?.focus();
  }, [given, at]);

  if (!cell)
    return (
      <div class="dien-to">
        <p tabIndex={-1} ref={head}>
          <b>Tờ đã điền</b>
        </p>
        <dl>
          {drill.cells.map((one, index) => (
            <div key={one.id} class={readCell(drill, one, answers[index]!).is === 'right' ? 'dung' : 'chua'}>
              <dt>{one.text}</dt>
              <dd>
                <b>{answers[index]}</b>
              </dd>
            </div>
          ))}
        </dl>
        <button type="button" class="thanh" onClick={() => void done(scoreFill(drill, answers))}>
          Xem kết quả
        </button>
      </div>
    );

  const give = (answer: string): void => setGiven(answer.trim());
  const go = (): void => {
    setAnswers([...answers, given!]);
    setGiven(undefined);
    setTyped('');
  };
  const reading = given === undefined ? undefined : readCell(drill, cell, given);
  return (
    <div class="dien-to hai-cot">
      <section>
        <p class="nho">
          {at + 1} / {drill.cells.length}
        </p>
        {given === undefined ? (
          <>
            <label>
              {cell.text}
              <textarea
                ref={box}
                rows={2}
                value={typed}
                autocomplete="off"
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </label>
            <button type="button" class="thanh" disabled={typed.trim() === ''} onClick={() => give(typed)}>
              Ghi ô này
            </button>
            <button type="button" class="thanh vien" onClick={() => give(drill.unknown)}>
              {drill.unknown}
            </button>
          </>
        ) : (
          <>
            <p>
              {cell.text}: <b>{given}</b>
            </p>
            <div role="status">
              <Told cell={cell} reading={reading!} />
              <button type="button" class="thanh" ref={next} onClick={go}>
                {at + 1 === drill.cells.length ? 'Xem tờ đã điền' : 'Ô tiếp'}
              </button>
            </div>
          </>
        )}
      </section>
      <section class="to" aria-label={drill.sheet.title}>
        <h3>{drill.sheet.title}</h3>
        <ul>
          {drill.sheet.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Whether the cell is right, what should stand there, and why. */
function Told({ cell, reading: { is, invented } }: { cell: FillCell; reading: CellReading }) {
  const verdict = {
    right: cell.needs ? 'Đúng với tờ ghi.' : 'Đúng: tờ không ghi thì để trống.',
    missing: `Theo tờ ghi: ${cell.needs?.map(([first]) => first).join(', ')}.`,
    'not-there': 'Tờ không có điều này.',
    'made-up': `Không dòng nào có «${invented.join('», «')}».`,
  }[is];
  return (
    <p class={is === 'right' ? 'dung' : 'chua'}>
      <b>{verdict}</b> {cell.why}
    </p>
  );
}
