import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { seededRandom } from '../../../lib/random.ts';
import type { DrillViewProps } from '../drill.ts';
import { moved, readOrder, type SentOrder, scoreOrder } from './score.ts';
import './order.css';

/** Parts are tapped one after another; when all lie, each can still go up or down; then where each belongs and why. */
export default function OrderView({ drill, round, done }: DrillViewProps<SentOrder>) {
  const [laid, setLaid] = useState<readonly string[]>([]);
  const [shifted, setShifted] = useState<{ id: string; by: 1 | -1 }>();
  const [isHandedIn, setHandedIn] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const parts = useMemo(() => {
    const random = seededRandom(round + 1);
    return drill.parts
      .map((part) => ({ part, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ part }) => part);
  }, [drill, round]);
  const textOf = (id: string): string => parts.find((part) => part.id === id)!.text;
  const left = parts.filter(({ id }) => !laid.includes(id));

  // A button that was tapped is gone or has moved: the focus goes on where the hand does.
  useLayoutEffect(() => {
    if (shifted) {
      const ways = [...list.current!.querySelectorAll<HTMLButtonElement>(`[data-phan="${shifted.id}"]`)];
      (
        ways.find(({ dataset, disabled }) => !disabled && dataset['by'] === `${shifted.by}`) ??
        ways.find(({ disabled }) => !disabled)
      )?.focus();
    } else if (laid.length > 0 || isHandedIn) head.current?.focus();
  }, [laid, shifted, isHandedIn]);

  if (isHandedIn) {
    const { nearest, kept } = readOrder(drill, laid);
    return (
      <div class="xep-thu-tu">
        <p tabIndex={-1} ref={head}>
          <b>
            {kept.size} trên {parts.length} phần đứng đúng chỗ.
          </b>
        </p>
        <ol class="da-xep">
          {nearest.map((id, at) => (
            <li key={id} class={kept.has(id) ? 'dung' : 'chua'}>
              <b>{textOf(id)}.</b>{' '}
              {!kept.has(id) && <>Nên đứng {at === 0 ? 'đầu' : `sau «${textOf(nearest[at - 1]!)}»`}. </>}
              {parts.find((part) => part.id === id)!.why}
            </li>
          ))}
        </ol>
        <p>{drill.note}</p>
        <button type="button" class="thanh" onClick={() => void done(scoreOrder(drill, laid))}>
          Xem kết quả
        </button>
      </div>
    );
  }
  return (
    <div class="xep-thu-tu">
      <p tabIndex={-1} ref={head}>
        {left.length > 0 ? `Phần nào đứng thứ ${laid.length + 1}?` : 'Đã xếp đủ. Muốn đổi thì chạm «Lên» hoặc «Xuống».'}
      </p>
      {left.length > 0 && (
        <div class="cac-phan" role="group" aria-label="Các phần chưa xếp">
          {left.map(({ id, text }) => (
            <button key={id} type="button" class="thanh vien" onClick={() => setLaid([...laid, id])}>
              {text}
            </button>
          ))}
        </div>
      )}
      {laid.length > 0 && (
        <ol class="da-xep" ref={list} aria-label="Đã xếp">
          {laid.map((id, at) => (
            <li key={id}>
              <span>{textOf(id)}</span>
              {left.length === 0 &&
                ([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    data-phan={id}
                    data-by={by}
                    data-repeat
                    disabled={by < 0 ? at === 0 : at === laid.length - 1}
                    aria-label={`${by < 0 ? 'Lên' : 'Xuống'}: ${textOf(id)}`}
                    onClick={() => {
                      setLaid(moved(laid, id, by));
                      setShifted({ id, by });
                    }}
                  >
                    {by < 0 ? 'Lên' : 'Xuống'}
                  </button>
                ))}
            </li>
          ))}
        </ol>
      )}
      <p class="an-di" role="status">
        {shifted && `«${textOf(shifted.id)}» nay đứng thứ ${laid.indexOf(shifted.id) + 1}.`}
      </p>
      {left.length === 0 ? (
        <button
          type="button"
          class="thanh"
          onClick={() => {
            setShifted(undefined);
            setHandedIn(true);
          }}
        >
          Nộp thứ tự này
        </button>
      ) : (
        laid.length > 0 && (
          <button type="button" class="thanh vien" data-repeat onClick={() => setLaid(laid.slice(0, -1))}>
            Bỏ phần vừa đặt
          </button>
        )
      )}
    </div>
  );
}
