import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentText } from '../../faults/sent-text.ts';
import { sentenceOf } from '../../faults/sentence-of.ts';
import type { Repair } from './score.ts';

/** The three ways to go on with a fault, in an order that tells nothing. */
const ORDERS: readonly (readonly Repair[])[] = [
  ['trap', 'keep', 'right'],
  ['right', 'trap', 'keep'],
  ['keep', 'right', 'trap'],
];

interface MendingProps {
  text: SentText;
  done(repairs: readonly Repair[]): void;
}

/** The faults of a text one by one, missed ones too: what is put in their place. */
export function Mending({ text, done }: MendingProps) {
  const [repairs, setRepairs] = useState<readonly Repair[]>([]);
  const [chosen, setChosen] = useState<Repair>();
  const head = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const faulty = text.claims.filter((claim) => claim.fault);
  const claim = faulty[repairs.length];

  useEffect(() => {
    if (chosen) next.current?.focus();
    else head.current?.focus();
  }, [chosen, repairs.length]);

  if (!claim?.fault) return null;
  const { fault } = claim;
  const { before, span, after } = sentenceOf(text.text, claim.span);
  const wordsOf: Readonly<Record<Repair, string>> = { right: fault.right, trap: fault.trap, keep: 'Giữ nguyên' };
  const order = ORDERS[(text.title.length + repairs.length) % ORDERS.length]!;
  const goOn = (): void => {
    const all = [...repairs, chosen!];
    setChosen(undefined);
    setRepairs(all);
    if (all.length === faulty.length) done(all);
  };
  return (
    <div class="bai-loi">
      <p class="vat" tabIndex={-1} ref={head}>
        <span class="nho">
          Lỗi {repairs.length + 1} / {faulty.length}: {fault.name}
        </span>
        <br />
        {before}
        <b>«{span}»</b>
        {after}
      </p>
      {chosen ? (
        <div role="status">
          <p class={chosen === 'right' ? 'dung' : 'chua'}>
            <b>{chosen === 'right' ? 'Đúng.' : `Nên sửa: ${fault.right}.`}</b>{' '}
            {chosen === 'trap' ? fault.trapWhy : fault.why}
          </p>
          <button type="button" class="thanh" ref={next} onClick={goOn}>
            {repairs.length + 1 === faulty.length ? 'Xong bài này' : 'Lỗi tiếp'}
          </button>
        </div>
      ) : (
        <div class="lua-chon" role="group" key={repairs.length} aria-label="Sửa thành">
          {order.map((repair) => (
            <button key={repair} type="button" class="thanh vien" onClick={() => setChosen(repair)}>
              {wordsOf[repair]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
