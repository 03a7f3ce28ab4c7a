import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { inTurn } from '../in-turn.ts';
import { isFound, piecesOf, type SentWriteOn, scoreWriteOn, type Tapped } from './score.ts';
import '../guessing.css';

/** The text grows by one word a tap; when it is whole, the learner looks for where it went astray, the sheet beside it. */
export default function WriteOnView({ drill, round, done }: DrillViewProps<SentWriteOn>) {
  const items = inTurn(drill.items, round, drill.show);
  const [all, setAll] = useState<readonly Tapped[]>([]);
  const [shown, setShown] = useState(items[0]?.given ?? 0);
  const [tapped, setTapped] = useState<Tapped>();
  const head = useRef<HTMLParagraphElement>(null);
  const at = all.length;
  const item = items[at];
  const isWhole = item !== undefined && shown >= item.words.length;

  useEffect(() => {
    if (at > 0 || isWhole) head.current?.focus();
  }, [at, isWhole, tapped]);

  if (!item) return null;
  const words = item.words.slice(0, shown);
  const go = (): void => {
    const now = [...all, tapped!];
    setAll(now);
    setTapped(undefined);
    setShown(items[now.length]?.given ?? 0);
    if (now.length === items.length) void done(scoreWriteOn(items, now, drill.pass));
  };
  const asks = isWhole && tapped === undefined;
  return (
    <div>
      <p class="nho">
        {at + 1} / {items.length} · Bản nháp soạn sẵn để minh họa
      </p>
      <p tabIndex={-1} ref={head}>
        {!isWhole
          ? 'Máy nối từng chữ theo hai chữ đứng trước.'
          : asks
            ? 'Chạm chữ đầu tiên lạc sang câu khác. Tờ nguồn ở dưới.'
            : 'Câu này ghép từ các đoạn sau.'}
      </p>
      {asks ? (
        <div class="vat cac-chu" role="group" aria-label="Câu máy viết">
          {words.map(({ word }, index) => (
            // Words repeat in a sentence, so a word's place is its only name.
            <button key={`${index}-${word}`} type="button" onClick={() => setTapped(index)}>
              {word}
              {index + 1 === words.length && '.'}
            </button>
          ))}
        </div>
      ) : (
        <p class="vat" aria-live={isWhole ? undefined : 'polite'}>
          {words.map(({ word }) => word).join(' ')}
          {isWhole ? '.' : ' …'}
        </p>
      )}
      {!isWhole && (
        <button type="button" class="thanh" data-repeat onClick={() => setShown((before) => before + 1)}>
          Viết thêm một chữ
        </button>
      )}
      {asks && (
        <>
          <button type="button" class="thanh vien" onClick={() => setTapped('none')}>
            Không chữ nào lạc
          </button>
          <Sheet lines={item.sheet} />
        </>
      )}
      {tapped !== undefined && (
        <>
          <div role="status">
            <Told item={item} tapped={tapped} />
          </div>
          <button type="button" class="thanh" onClick={go}>
            {at + 1 === items.length ? 'Xem kết quả' : 'Câu tiếp'}
          </button>
        </>
      )}
    </div>
  );
}

function Told({ item, tapped }: { item: SentWriteOn['items'][number]; tapped: Tapped }) {
  const pieces = piecesOf(item);
  const isTrue = pieces.length === 1;
  const verdict = isFound(item, tapped)
    ? isTrue
      ? 'Đúng: câu này có nguyên trong tờ.'
      : 'Đúng: chỗ ấy là chỗ nối.'
    : isTrue
      ? 'Câu này có nguyên trong tờ, không chữ nào lạc.'
      : 'Chỗ nối ở đầu mỗi đoạn dưới đây.';
  return (
    <>
      <p class={isFound(item, tapped) ? 'dung' : 'chua'}>
        <b>{verdict}</b> {isTrue ? 'Lần này máy chép trúng một câu.' : 'Đọc thì trôi, nhưng không câu nào nói thế.'}
      </p>
      <ol class="to-nguon">
        {pieces.map(({ text, line }) => (
          <li key={text}>
            <b>{text}</b>, từ câu «{item.sheet[line]}»
          </li>
        ))}
      </ol>
    </>
  );
}

/** The sentences the text may have come from. */
function Sheet({ lines }: { lines: readonly string[] }) {
  return (
    <section aria-label="Tờ nguồn">
      <h3>Tờ nguồn</h3>
      <ol class="to-nguon">
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
