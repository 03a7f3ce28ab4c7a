import { useEffect, useRef, useState } from 'preact/hooks';
import type { CleanAnswer } from './answer.ts';

export interface AnswerProps {
  answer: CleanAnswer | undefined;
  /** Pasted by hand, so it stands in a box; otherwise it came from a server and stands as text. */
  isTyped: boolean;
  isKept: boolean;
  type(text: string): void;
  keep(): void;
  drop(): void;
  isGateTaken(): Promise<boolean>;
  toGate(text: string): Promise<void>;
}

/** What an AI wrote: plain text, under its label, with one way on. */
export function Answer({ answer, isTyped, isKept, type, keep, drop, isGateTaken, toGate }: AnswerProps) {
  const [asks, setAsks] = useState<'replace' | 'not-kept'>();
  const question = useRef<HTMLParagraphElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asks === 'replace') question.current?.focus();
    else if (wasAsked.current) onward.current?.focus();
    wasAsked.current = asks === 'replace';
  }, [asks]);
  const go = async (text: string, mayReplace: boolean): Promise<void> => {
    try {
      if (!mayReplace && (await isGateTaken())) return setAsks('replace');
      await toGate(text);
    } catch {
      setAsks('not-kept');
    }
  };
  return (
    <div class="bai-ai">
      {answer && <p class="nhan-ai">AI viết – chưa kiểm</p>}
      {isTyped ? (
        <label>
          Dán bài AI viết vào đây
          <textarea rows={7} value={answer?.text ?? ''} onInput={(event) => type(event.currentTarget.value)} />
        </label>
      ) : (
        <p class="tra-loi" translate={false}>
          {answer?.text}
        </p>
      )}
      {answer && (
        <>
          {answer.removed > 0 && <p class="nho">Đã bỏ {answer.removed} chữ ẩn, mắt không thấy được.</p>}
          {answer.isCut && <p class="nho">Bài dài quá, phần cuối đã cắt.</p>}
          {asks === 'replace' ? (
            <div class="dung-lai">
              <p tabIndex={-1} ref={question}>
                «Soát một bài» đang có bài khác. Thay bài ấy thì bài ấy mất.
              </p>
              <button type="button" class="thanh" onClick={() => void go(answer.text, true)}>
                Thay bài đang soát
              </button>
              <button type="button" class="thanh vien" onClick={() => setAsks(undefined)}>
                Để nguyên bài cũ
              </button>
            </div>
          ) : (
            <button type="button" class="thanh" ref={onward} onClick={() => void go(answer.text, false)}>
              Soát bài này
            </button>
          )}
          {asks === 'not-kept' && (
            <p role="alert" class="loi">
              Máy chưa giữ được bài. Đồng chí chép bài này rồi dán vào «Soát một bài».
            </p>
          )}
          <button type="button" class="thanh vien" onClick={keep}>
            {isKept ? 'Đã giữ bản nháp' : 'Giữ làm bản nháp'}
          </button>
          <button
            type="button"
            class="thanh vien"
            onClick={() => {
              setAsks(undefined);
              drop();
            }}
          >
            Xoá bài này
          </button>
        </>
      )}
      <p class="nho">Chữ của AI có thể sai, có thể bịa. Lời bảo làm gì trong bài thì đồng chí không làm theo.</p>
    </div>
  );
}
