import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { isAccepted, type SentSort, scoreSort } from './score.ts';

/** One thing at a time, its answers as bars; then what is right and why. */
export default function SortView({ drill, done }: DrillViewProps<SentSort>) {
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string>();
  const next = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLParagraphElement>(null);
  const at = answers.length;
  const item = drill.items[at];
  const words = (id: string): string => drill.answers.find((answer) => answer.id === id)!.text;

  // The focus goes where the next thing to read is.
  useEffect(() => {
    if (chosen !== undefined) next.current?.focus();
    else if (at > 0) ask.current?.focus();
  }, [chosen, at]);

  if (!item) return null;
  const go = (): void => {
    const all = [...answers, chosen!];
    setChosen(undefined);
    setAnswers(all);
    if (all.length === drill.items.length) void done(scoreSort(drill, all));
  };
  return (
    <div class="lan-luot">
      <p class="nho">
        {at + 1} / {drill.items.length}
      </p>
      <p class="vat" tabIndex={-1} ref={ask}>
        {item.text}
      </p>
      {chosen === undefined ? (
        <div class="lua-chon" role="group" aria-label={drill.ask}>
          {drill.answers.map(({ id, text }) => (
            <button key={id} type="button" class="thanh vien" onClick={() => setChosen(id)}>
              {text}
            </button>
          ))}
        </div>
      ) : (
        <div role="status">
          <p class={isAccepted(item, chosen) ? 'dung' : 'chua'}>
            <b>{isAccepted(item, chosen) ? `Đúng: ${words(item.right)}.` : `Nên chọn: ${words(item.right)}.`}</b>{' '}
            {item.why}
          </p>
          <button type="button" class="thanh" ref={next} onClick={go}>
            {at + 1 === drill.items.length ? 'Xem kết quả' : 'Câu tiếp'}
          </button>
        </div>
      )}
    </div>
  );
}
