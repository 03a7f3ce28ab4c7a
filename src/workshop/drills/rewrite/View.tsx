import { useRef, useState } from 'preact/hooks';
import { ADDRESS } from '../../tone/readers.ts';
import { readingTime } from '../../tone/reading-time.ts';
import { Lengths } from '../../tone/ToneReport.tsx';
import type { DrillViewProps } from '../drill.ts';
import { checkRewrite, type SentRewrite, scoreRewrite } from './score.ts';
import './rewrite.css';

/** A paragraph, a place to say it again, and one rule at a time that is not kept yet, with the lengths of sentences beside. */
export default function RewriteView({ drill, done }: DrillViewProps<SentRewrite>) {
  const [text, setText] = useState('');
  const [seen, setSeen] = useState<string>();
  const [isOver, setOver] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const checks = seen === undefined ? [] : checkRewrite(drill, seen);
  // A lost fact is the worst; then in the order of the rules.
  const broken = checks
    .filter(({ ok }) => !ok)
    .sort((a, b) => Number(b.rule === 'du-kien') - Number(a.rule === 'du-kien'));
  const [worst] = broken;
  const { least, most } = drill.length;

  return (
    <div class="viet-lai">
      <blockquote>{drill.source}</blockquote>
      <p class="nho">Bản nháp soạn sẵn để minh họa.</p>
      <p>
        Người đọc: <b>{ADDRESS[drill.reader].name}</b>. Dài {least}–{most} tiếng. Giữ đủ:
      </p>
      <ul>
        {drill.facts.map(([fact]) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <label>
        Đồng chí viết lại
        <textarea
          ref={box}
          rows={7}
          value={text}
          readOnly={isOver}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {seen !== undefined && (
        <div role="status">
          <p class={worst ? 'chua' : 'dung'}>
            <b>
              Giữ được {checks.length - broken.length} trên {checks.length} điều.
            </b>{' '}
            {worst ? worst.message : 'Không còn chỗ nào phải sửa.'}
          </p>
          <Lengths time={readingTime(seen)} />
        </div>
      )}
      {isOver ? (
        <>
          <p>
            <b>Một cách viết:</b> {drill.sample}
          </p>
          <button type="button" class="thanh" onClick={() => void done(scoreRewrite(drill, text))}>
            Xem kết quả
          </button>
        </>
      ) : (
        <>
          <button
            type="button"
            class={seen === text ? 'thanh vien' : 'thanh'}
            disabled={text.trim() === ''}
            onClick={() => {
              setSeen(text);
              box.current?.focus();
            }}
          >
            Soát bài này
          </button>
          {seen !== undefined && (
            <button
              type="button"
              class={seen === text ? 'thanh' : 'thanh vien'}
              onClick={() => {
                setSeen(text);
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
