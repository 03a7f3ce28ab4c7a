import { useState } from 'preact/hooks';
import { approvalTrouble } from './approval.ts';
import './approve.css';

export interface ApproveFormProps {
  /** dd/mm/yyyy. */
  today: string;
  /** dd/mm/yyyy of the last edit. */
  edited: string;
  /** Who made it, when that is known already: «Phó Bí thư, N.V.M». */
  author?: string | undefined;
  /** Whether the day is asked for: whoever read it on paper may have done so before today. */
  dated?: boolean;
  /** Whether it is the one thing to do here. */
  isMain?: boolean;
  give(approval: { author: string; approver: string; date: string }): void;
}

/** Who made it, who read its last state, and when; given only when the two differ and the day is not before the last edit. */
export function ApproveForm({ today, edited, author: known, dated = false, isMain = false, give }: ApproveFormProps) {
  const [author, setAuthor] = useState(known ?? '');
  const [approver, setApprover] = useState('');
  const [date, setDate] = useState(today);
  const [hasRead, setRead] = useState(false);
  const [trouble, setTrouble] = useState('');
  const approve = (): void => {
    const given = { author: known ?? author, approver, date };
    const why = approvalTrouble({ ...given, hasRead }, edited);
    setTrouble(why ?? '');
    if (!why) give(given);
  };
  const line = (id: string, label: string, example: string, value: string, set: (value: string) => void) => (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        autocomplete="off"
        aria-describedby={`${id}-vi-du`}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <p class="nho" id={`${id}-vi-du`}>
        Ví dụ: {example}.
      </p>
    </div>
  );
  return (
    <div class="phe-duyet">
      {known === undefined && line('pd-soan', 'Người soạn: vai, chữ cái đầu', 'Phó Bí thư, N.V.M', author, setAuthor)}
      {line('pd-duyet', 'Người duyệt: vai, chữ cái đầu', 'Bí thư, T.T.M', approver, setApprover)}
      {dated && line('pd-ngay', 'Ngày duyệt', today, date, setDate)}
      <label class="danh">
        <input type="checkbox" checked={hasRead} onChange={(event) => setRead(event.currentTarget.checked)} />
        <span>Người duyệt đã đọc bản cuối{!dated && ` hôm nay, ${today}`}</span>
      </label>
      {trouble && <p role="alert">{trouble}</p>}
      <button type="button" class={isMain ? 'thanh' : 'thanh vien'} onClick={approve}>
        Ghi phê duyệt
      </button>
    </div>
  );
}
