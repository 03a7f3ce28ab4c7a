import { useEffect, useRef } from 'preact/hooks';
import { bytesOf, type Payload } from './payload.ts';

export interface PayloadCardProps {
  payload: Payload;
  isAgreed: boolean;
  isWaiting: boolean;
  agree(yes: boolean): void;
  send(): void;
  back(): void;
  /** To wait no more. */
  stop(): void;
}

/** The request as it goes out, letter by letter, and the consent to it. */
export function PayloadCard({ payload, isAgreed, isWaiting, agree, send, back, stop }: PayloadCardProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const stopBar = useRef<HTMLButtonElement>(null);
  useEffect(() => (isWaiting ? stopBar.current : head.current)?.focus(), [isWaiting]);
  const { host } = new URL(payload.address);
  return (
    <div class="se-gui">
      <h3 tabIndex={-1} ref={head}>
        Đúng từng chữ sẽ gửi
      </h3>
      <dl>
        <dt>Gửi tới</dt>
        <dd data-gui="address">{payload.address}</dd>
        <dt>Đầu thư</dt>
        <dd>
          <ul>
            {payload.headers.map(([name, shown]) => (
              <li key={name}>
                {name}: {shown}
              </li>
            ))}
          </ul>
        </dd>
        <dt>Thân thư: {bytesOf(payload).toLocaleString('vi-VN')} byte</dt>
        <dd>
          <pre data-gui="body">{payload.body}</pre>
        </dd>
      </dl>
      <p class="nho">
        Trình duyệt tự thêm tên trang này, tên trình duyệt, ngôn ngữ. Máy chủ cũng thấy địa chỉ mạng của máy. Có khi
        trình duyệt hỏi trước một lượt, không mang chữ, không mang khoá.
      </p>
      {isWaiting ? (
        <button type="button" class="thanh vien" ref={stopBar} onClick={stop}>
          Thôi, không chờ nữa
        </button>
      ) : (
        <>
          <label class="dong-y">
            <input type="checkbox" checked={isAgreed} onChange={(event) => agree(event.currentTarget.checked)} />
            <span>Tôi biết: đúng chữ này rời máy, tới {host}.</span>
          </label>
          <button type="button" class="thanh" disabled={!isAgreed} onClick={send}>
            Gửi
          </button>
          <button type="button" class="thanh vien" onClick={back}>
            Sửa lại
          </button>
        </>
      )}
    </div>
  );
}
