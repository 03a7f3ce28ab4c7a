import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { wordsOfParagraphs } from '../mark-spans/words-of-text.ts';
import { wordByKey } from '../word-keys-client.ts';
import { piecesOf, readUnheard, type SentUnheard, scoreUnheard, type UnheardText } from './score.ts';
import '../../faults/faults.css';

/** One text after the other: what was touched is struck out, then what an ear loses and how it is said instead. */
export default function UnheardView({ drill, done }: DrillViewProps<SentUnheard>) {
  const [marked, setMarked] = useState<readonly ReadonlySet<number>[]>([]);
  const text = drill.texts[marked.length];
  if (!text) return null;
  return (
    <OneText
      key={text.id}
      text={text}
      place={`Bài ${marked.length + 1} / ${drill.texts.length}`}
      isFirst={marked.length === 0}
      isLast={marked.length + 1 === drill.texts.length}
      done={(marks) => {
        const all = [...marked, marks];
        if (all.length === drill.texts.length) void done(scoreUnheard(drill, all));
        else setMarked(all);
      }}
    />
  );
}

interface OneTextProps {
  text: UnheardText;
  place: string;
  /** The round begins here: the focus stays with what the host set it on. */
  isFirst: boolean;
  isLast: boolean;
  done(marked: ReadonlySet<number>): void;
}

function OneText({ text, place, isFirst, isLast, done }: OneTextProps) {
  const [pieces] = useState(() => piecesOf(text.text));
  const [paragraphs] = useState(() => wordsOfParagraphs(text.text, pieces));
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  /** The piece that the Tab key comes to; arrows go on from it. */
  const [here, setHere] = useState(0);
  const [isHandedIn, setHandedIn] = useState(false);
  const words = useRef<HTMLElement>(null);
  const head = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (isHandedIn || !isFirst) head.current?.focus();
  }, [isHandedIn]);

  const tap = (at: number): void => {
    setHere(at);
    const next = new Set(marked);
    if (!next.delete(at)) next.add(at);
    setMarked(next);
  };
  const move = (event: KeyboardEvent): void => {
    const next = wordByKey(event, words.current);
    if (next !== undefined) setHere(next);
  };

  if (isHandedIn) {
    const { found, missed, alarms } = readUnheard(text, marked);
    return (
      <div class="bai-loi">
        <p tabIndex={-1} ref={head}>
          <b>
            {text.title}: thấy {found.length} trên {text.lost.length} chỗ tai không nghe được.
          </b>
        </p>
        <ol class="soat">
          {text.lost.map((one) => (
            <li key={one.span} class={missed.includes(one) ? 'chua' : 'dung'}>
              <b>{missed.includes(one) ? 'Còn sót' : 'Thấy rồi'}:</b> «{one.span}». {one.why}
            </li>
          ))}
          {alarms.map(({ piece, why }, at) => (
            <li key={at} class="chua">
              <b>Giữ được:</b> «{piece}». {why ?? 'Đọc lên nghe rõ, không phải bỏ.'}
            </li>
          ))}
        </ol>
        <p class="nho">Một cách nói</p>
        <p class="vat">{text.said}</p>
        <button type="button" class="thanh" onClick={() => done(marked)}>
          {isLast ? 'Xem kết quả' : 'Bài tiếp'}
        </button>
      </div>
    );
  }

  return (
    <div class="bai-loi">
      <p tabIndex={-1} ref={head} role="status">
        {marked.size === 0 ? 'Chạm vào từng chỗ. Một chỗ dài chỉ cần chạm một tiếng.' : `Đã chạm ${marked.size} chỗ.`}
      </p>
      <section class="van-ban" aria-label={text.title} ref={words} onKeyDown={move}>
        <p class="nho">
          {place} · {text.title} · Bản nháp soạn sẵn để minh họa
        </p>
        {paragraphs.map((line, index) => (
          <p key={index}>
            {line.map(({ at, before, after, hasSpace }) => (
              <span key={at}>
                <span class={/\S{16}/.test(pieces[at]!.text) ? undefined : 'giu'}>
                  {before}
                  <button
                    type="button"
                    class={`tieng${marked.has(at) ? ' trong' : ''}`}
                    aria-pressed={marked.has(at)}
                    data-at={at}
                    tabIndex={at === here ? 0 : -1}
                    onClick={() => tap(at)}
                  >
                    {pieces[at]!.text}
                  </button>
                  {after}
                </span>
                {hasSpace && ' '}
              </span>
            ))}
          </p>
        ))}
      </section>
      <p class="nho">Bàn phím: mũi tên để đi, Enter để chọn. Chạm lại để bỏ.</p>
      <button type="button" class="thanh" onClick={() => setHandedIn(true)}>
        Nộp {marked.size} chỗ đã chạm
      </button>
    </div>
  );
}
