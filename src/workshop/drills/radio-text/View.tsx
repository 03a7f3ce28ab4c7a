import { useRef, useState } from 'preact/hooks';
import { ScenarioCard } from '../../brief/ScenarioCard.tsx';
import { checkRadio } from '../../speech/check-radio.ts';
import { withoutNotes } from '../../speech/to-fill.ts';
import { readingTime } from '../../tone/reading-time.ts';
import type { DrillViewProps } from '../drill.ts';
import { Kept } from '../Kept.tsx';
import { type SentRadioText, scoreRadioText } from './score.ts';
import '../rewrite/rewrite.css';

/** What is known, a place to write for the ear, and every rule that is not kept yet with its reason. */
export default function RadioTextView({ drill, done }: DrillViewProps<SentRadioText>) {
  const [text, setText] = useState('');
  const [seen, setSeen] = useState<string>();
  const [isOver, setOver] = useState(false);
  const report = useRef<HTMLDivElement>(null);
  const { tieng, seconds } = readingTime(withoutNotes(text));
  const { least, most } = drill.length;
  const look = (): void => {
    setSeen(text);
    report.current?.focus();
  };

  return (
    <div class="viet-lai">
      <ScenarioCard scenario={drill.scenario} caption={drill.caption} />
      <p>
        Người nói: <b>{drill.unit[0]}</b>. Dài {least}–{most} tiếng. Chưa biết thì ghi [CẦN BỔ SUNG: …].
      </p>
      <label>
        Lời đọc trên loa
        <textarea
          rows={8}
          value={text}
          readOnly={isOver}
          aria-describedby={`${drill.id}-dem`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="nho" id={`${drill.id}-dem`}>
        {tieng} tiếng, đọc to chừng {seconds} giây.
      </p>
      <div ref={report} tabIndex={-1} role="status">
        {seen !== undefined && <Kept checks={checkRadio(seen, drill)} />}
      </div>
      {isOver ? (
        <>
          <p>
            <b>Một cách nói:</b> {drill.sample}
          </p>
          <p class="nho">Bản nháp soạn sẵn để minh họa.</p>
          <button type="button" class="thanh" onClick={() => void done(scoreRadioText(drill, text))}>
            Xem kết quả
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class={seen === text ? 'thanh vien' : 'thanh'}
            disabled={text.trim() === ''}
            onClick={look}
          >
            Soát bài này
          </button>
          {seen !== undefined && (
            <button
              type="button"
              class={seen === text ? 'thanh' : 'thanh vien'}
              onClick={() => {
                look();
                setOver(true);
              }}
            >
              Nộp bản này
            </button>
          )}
        </>
      )}
    </div>
  );
}
