import { useEffect, useRef, useState } from 'preact/hooks';
import { checkPage, hardSlots, PAGE_LIMIT } from '../../one-page/check-page.ts';
import { EMPTY_PAGE, type IdeaPage, PAGE_SLOT_WORDS, PAGE_SLOTS, type PageSlot } from '../../one-page/slots.ts';
import type { DrillViewProps } from '../drill.ts';
import { type SentOnePage, scoreOnePage, taskOf } from './score.ts';
import './one-page.css';

/** Seven slots beside the sheet; checked as often as one likes; then three hard questions from the weakest slots, and a sample. */
export default function OnePageView({ drill, done }: DrillViewProps<SentOnePage>) {
  const [page, setPage] = useState<IdeaPage>(EMPTY_PAGE);
  const [seen, setSeen] = useState<IdeaPage>();
  const [isOver, setOver] = useState(false);
  const report = useRef<HTMLParagraphElement>(null);
  const check = seen && checkPage(seen, taskOf(drill));
  const isSeen = seen !== undefined && PAGE_SLOTS.every((slot) => seen[slot] === page[slot]);
  const points = check?.slots.reduce((sum, slot) => sum + slot.points, 0);

  useEffect(() => {
    if (seen || isOver) report.current?.focus();
  }, [seen, isOver]);

  if (isOver && check)
    return (
      <div class="mot-mat">
        <p tabIndex={-1} ref={report}>
          <b>Ba câu người mua sẽ hỏi</b>
        </p>
        <ol>
          {hardSlots(check).map((slot) => (
            <li key={slot}>
              {drill.questions[slot]} <span class="nho">(ô «{PAGE_SLOT_WORDS[slot].name}»)</span>
            </li>
          ))}
        </ol>
        <p class="nho">Máy chọn từ ô trống và ô yếu trước, theo quy tắc.</p>
        <details>
          <summary>Xem một trang mẫu</summary>
          <dl>
            {PAGE_SLOTS.map((slot) => (
              <div key={slot}>
                <dt>{PAGE_SLOT_WORDS[slot].name}</dt>
                <dd>{drill.sample[slot]}</dd>
              </div>
            ))}
          </dl>
          <p class="nho">Bản nháp soạn sẵn để minh họa.</p>
        </details>
        <button type="button" class="thanh" onClick={() => void done(scoreOnePage(drill, seen!))}>
          Xem kết quả
        </button>
      </div>
    );

  return (
    <div class="mot-mat hai-cot">
      <section class="to" aria-label={drill.sheet.title}>
        <h3>{drill.sheet.title}</h3>
        <ul>
          {drill.sheet.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        {PAGE_SLOTS.map((slot) => (
          <Slot
            key={slot}
            slot={slot}
            text={page[slot]}
            told={check?.slots.find((one) => one.slot === slot)}
            write={(text) => setPage({ ...page, [slot]: text })}
          />
        ))}
        {check && (
          <div role="status">
            <p class={check.stops.length > 0 ? 'chua' : 'dung'} tabIndex={-1} ref={report}>
              <b>
                {points} trên {PAGE_SLOTS.length * 2} điểm, {check.syllables} trên {PAGE_LIMIT} tiếng.
              </b>{' '}
              {check.stops.length > 0 ? 'Phải sửa trước:' : 'Không có điều phải bỏ.'}
            </p>
            {check.stops.length > 0 && (
              <ul>
                {check.stops.map(({ rule, message }) => (
                  <li key={rule}>{message}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        <button
          type="button"
          class={isSeen ? 'thanh vien' : 'thanh'}
          disabled={PAGE_SLOTS.every((slot) => page[slot].trim() === '')}
          onClick={() => setSeen({ ...page })}
        >
          Soát trang này
        </button>
        {isSeen && (
          <button type="button" class={check!.stops.length > 0 ? 'thanh vien' : 'thanh'} onClick={() => setOver(true)}>
            Nộp trang này
          </button>
        )}
      </section>
    </div>
  );
}

interface SlotProps {
  slot: PageSlot;
  text: string;
  told: { points: number; message: string } | undefined;
  write(text: string): void;
}

/** One slot: its name, what belongs there, its text, and what is missing once it was checked. */
function Slot({ slot, text, told, write }: SlotProps) {
  const { name, hint } = PAGE_SLOT_WORDS[slot];
  return (
    <div class="o">
      <label for={`o-${slot}`}>{name}</label>
      <p class="nho" id={`o-${slot}-gi`}>
        {hint}
      </p>
      <textarea
        id={`o-${slot}`}
        rows={slot === 'ten' ? 1 : 2}
        value={text}
        aria-describedby={`o-${slot}-gi o-${slot}-soat`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p id={`o-${slot}-soat`} class={told ? (told.points === 2 ? 'dung' : 'chua') : ''}>
        {told && (
          <>
            <b>{told.points} trên 2.</b> {told.message}
          </>
        )}
      </p>
    </div>
  );
}
