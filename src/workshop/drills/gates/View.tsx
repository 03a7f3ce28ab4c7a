import { useEffect, useRef, useState } from 'preact/hooks';
import { ApproveForm } from '../../approval/ApproveForm.tsx';
import { APPROVAL_VOID } from '../../approval/approval.ts';
import { GATES } from '../../product/gates.ts';
import { sha256 } from '../../product/sha256.ts';
import type { DrillViewProps } from '../drill.ts';
import { evidenceTrouble, type SentGates, scoreGates } from './score.ts';
import './gates.css';

/** Ten gates one after another, evidence typed or taken from the table; then one letter is changed, and the approval is gone. */
export default function GatesView({ drill, done }: DrillViewProps<SentGates>) {
  const [at, setAt] = useState(0);
  const [evidence, setEvidence] = useState('');
  const [trouble, setTrouble] = useState('');
  const [refused, setRefused] = useState(0);
  const [text, setText] = useState(drill.text);
  const [approved, setApproved] = useState<{ hash: string; words: string }>();
  const [again, setAgain] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const gate = GATES[at]!;
  const isChanged = approved !== undefined && approved.hash !== sha256(text);
  useEffect(() => {
    if (at > 0) head.current?.focus();
  }, [at, approved]);

  const close = (): void => {
    if (gate.id === 10) return;
    const why = evidenceTrouble(drill, gate.id, evidence);
    setTrouble(why ?? '');
    if (why) return setRefused(refused + 1);
    setEvidence('');
    setAt(at + 1);
  };
  const approve = (given: { approver: string; date: string }): void => {
    setApproved({ hash: sha256(text), words: `${given.approver}, ${given.date}, đã đọc bản cuối` });
    if (approved) setAgain(true);
  };
  return (
    <div class="cua-tap">
      <details>
        <summary>Bài cần đóng cửa</summary>
        <p class="vat">{text}</p>
        <p>{drill.about}</p>
        <p class="nho">
          Soạn: {drill.author}. Sửa lần cuối {isChanged ? drill.later : drill.edited}.
        </p>
      </details>
      {!approved && (
        <>
          <p class="nho">Cửa {gate.id} / 10</p>
          <h3 tabIndex={-1} ref={head}>
            {gate.question}
          </h3>
          {gate.id === 10 ? (
            <ApproveForm
              key="truoc"
              today={drill.edited}
              edited={drill.edited}
              author={drill.author}
              dated
              isMain
              give={approve}
            />
          ) : (
            <>
              <label for="cua-bang-chung">Bằng chứng: {gate.need.charAt(0).toLowerCase() + gate.need.slice(1)}</label>
              <textarea
                id="cua-bang-chung"
                rows={3}
                value={evidence}
                onInput={(event) => {
                  setEvidence(event.currentTarget.value);
                  setTrouble('');
                }}
              />
              {trouble && <p role="alert">{trouble}</p>}
              <button type="button" class="thanh" onClick={close}>
                Đóng cửa {gate.id}
              </button>
              <details>
                <summary>Giấy tờ trên bàn: {drill.papers.length}</summary>
                <ul class="giay-to">
                  {drill.papers.map((paper) => (
                    <li key={paper}>
                      <button
                        type="button"
                        class="thanh vien"
                        onClick={() => {
                          setEvidence(paper);
                          setTrouble('');
                        }}
                      >
                        {paper}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            </>
          )}
        </>
      )}
      {approved && (
        <>
          <h3 tabIndex={-1} ref={head}>
            {again ? 'Đã duyệt lại' : 'Đã duyệt. Giờ đổi một chữ'}
          </h3>
          <div role="status">
            <p class={isChanged ? 'chua' : 'dung'}>
              {isChanged ? <b>{APPROVAL_VOID}</b> : `Cửa 10: ${approved.words}.`}
            </p>
          </div>
          {!again && (
            <>
              <label for="cua-bai">Đồng chí thử đổi một dấu trong bài</label>
              <textarea id="cua-bai" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
            </>
          )}
          {!again && isChanged && (
            <>
              <p>Hôm nay {drill.later}. Người duyệt đọc lại bản mới, rồi ghi.</p>
              <ApproveForm
                key="sau"
                today={drill.edited}
                edited={drill.later}
                author={drill.author}
                dated
                isMain
                give={approve}
              />
            </>
          )}
          {again && (
            <button type="button" class="thanh" onClick={() => void done(scoreGates(10, refused))}>
              Xem kết quả
            </button>
          )}
        </>
      )}
    </div>
  );
}
