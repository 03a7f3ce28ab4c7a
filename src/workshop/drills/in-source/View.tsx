import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { inTurn } from '../in-turn.ts';
import { type SentInSource, type SourceItem, scoreInSource } from './score.ts';
import '../guessing.css';

const IN = 'Có nguyên trong tờ';
const NOT = 'Không có trong tờ';

/** A sentence and the sheet: is it there letter for letter. */
export default function InSourceView({ drill, round, done }: DrillViewProps<SentInSource>) {
  const items = inTurn(drill.items, round, drill.show);
  const [answers, setAnswers] = useState<readonly boolean[]>([]);
  const [answer, setAnswer] = useState<boolean>();
  const text = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const at = answers.length;
  const item = items[at];

  useEffect(() => {
    if (answer !== undefined) next.current?.focus();
    else if (at > 0) text.current?.focus();
  }, [answer, at]);

  if (!item) return null;
  const go = (): void => {
    const all = [...answers, answer!];
    setAnswers(all);
    setAnswer(undefined);
    if (all.length === items.length) void done(scoreInSource(items, all, drill.pass));
  };
  return (
    <div>
      <p class="nho">
        {at + 1} / {items.length} · Bản nháp soạn sẵn để minh họa
      </p>
      <p class="vat" tabIndex={-1} ref={text}>
        {item.text}
      </p>
      {answer === undefined ? (
        <div class="lua-chon" role="group" aria-label={drill.ask}>
          {[true, false].map((isIn) => (
            <button key={String(isIn)} type="button" class="thanh vien" onClick={() => setAnswer(isIn)}>
              {isIn ? IN : NOT}
            </button>
          ))}
        </div>
      ) : (
        <>
          <p role="status" class={answer === item.isIn ? 'dung' : 'chua'}>
            <b>
              {answer === item.isIn ? 'Đúng' : 'Nên chọn'}: {(item.isIn ? IN : NOT).toLowerCase()}.
            </b>{' '}
            {why(item)}
          </p>
          <button type="button" class="thanh" ref={next} onClick={go}>
            {at + 1 === items.length ? 'Xem kết quả' : 'Câu tiếp'}
          </button>
        </>
      )}
      <section aria-label="Tờ nguồn">
        <h3>Tờ nguồn</h3>
        <ol class="to-nguon">
          {drill.sheet.map((line, index) => (
            <li key={line} class={answer !== undefined && item.lines.includes(index + 1) ? 'lay' : ''}>
              {line}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function why({ isIn, lines }: SourceItem): string {
  if (isIn) return `Đó là câu ${lines[0]}, từng chữ một.`;
  return lines.length > 1
    ? `Máy ghép từ các câu ${lines.join(', ')}.`
    : `Máy chép câu ${lines[0]} rồi dừng giữa chừng, hoặc vòng lại.`;
}
