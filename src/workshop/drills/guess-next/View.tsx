import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { inTurn } from '../in-turn.ts';
import { mostFrequent, type SentGuessNext, scoreGuesses } from './score.ts';
import '../guessing.css';

/** A beginning, three words, one prediction; then how often each followed. */
export default function GuessNextView({ drill, round, done }: DrillViewProps<SentGuessNext>) {
  const items = inTurn(drill.items, round, drill.show);
  const [guesses, setGuesses] = useState<readonly string[]>([]);
  const [guess, setGuess] = useState<string>();
  const start = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const at = guesses.length;
  const item = items[at];

  useEffect(() => {
    if (guess !== undefined) next.current?.focus();
    else if (at > 0) start.current?.focus();
  }, [guess, at]);

  if (!item) return null;
  const most = mostFrequent(item);
  const go = (): void => {
    const all = [...guesses, guess!];
    setGuesses(all);
    setGuess(undefined);
    if (all.length === items.length) void done(scoreGuesses(items, all));
  };
  return (
    <div>
      <p class="nho">
        {at + 1} / {items.length}
      </p>
      <p class="vat" tabIndex={-1} ref={start}>
        {item.start} …
      </p>
      {guess === undefined ? (
        <div class="lua-chon" role="group" aria-label="Chữ nào tiếp theo?">
          {item.options.map(({ word }) => (
            <button key={word} type="button" class="thanh vien" onClick={() => setGuess(word)}>
              {word}
            </button>
          ))}
        </div>
      ) : (
        <>
          <div role="status">
            <p class="dung">
              <b>{guess === most.word ? `Máy cũng đoán «${most.word}».` : `Máy đoán «${most.word}».`}</b> Trong câu đã
              học, chữ ấy theo sau nhiều nhất. Máy không biết lớp nào, ngày nào.
            </p>
            <ul class="dem">
              {item.options.map(({ word, count }) => (
                <li key={word}>
                  <b>{word}</b>: {count} lần{word === guess && ', đồng chí đoán chữ này'}
                </li>
              ))}
            </ul>
          </div>
          <details>
            <summary>Xem các câu đã học</summary>
            <ul class="to-nguon">
              {item.sheet.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </details>
          <button type="button" class="thanh" ref={next} onClick={go}>
            {at + 1 === items.length ? 'Xem kết quả' : 'Chỗ tiếp'}
          </button>
        </>
      )}
    </div>
  );
}
