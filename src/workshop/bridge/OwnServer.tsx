import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CleanAnswer } from './answer.ts';
import { type AskWith, ask as askServer } from './ask-client.ts';
import { type EndpointFault, FAULT_WORDS, isKey } from './endpoint.ts';
import { type Flow, type Step, toSend } from './flow.ts';
import { PayloadCard } from './PayloadCard.tsx';
import { TROUBLE_WORDS, type Trouble } from './trouble.ts';

export interface OwnServerProps {
  flow: Flow;
  dispatch(step: Step): void;
  /** Where the key is held. */
  secret: MutableRef<string | undefined>;
  /** Takes a key into memory. */
  hold(key: string): void;
  isFree: boolean;
  ask: Pick<AskWith, 'fetch' | 'isOnline'> | undefined;
  came(answer: CleanAnswer, from: { address: string; model: string }): void;
  say(message: string): void;
}

/** Which of the three boxes a fault is about. */
const BOX_OF: Readonly<Record<EndpointFault, 'address' | 'model' | 'key'>> = {
  'no-address': 'address',
  'not-https': 'address',
  'key-in-address': 'address',
  'no-model': 'model',
  'bad-key': 'key',
};

/** Sending to a server of one's own: closed until opened, and nothing goes before the exact request was shown and agreed to. */
export function OwnServer({ flow, dispatch, secret, hold, isFree, ask, came, say }: OwnServerProps) {
  const keyBox = useRef<HTMLInputElement>(null);
  const waiting = useRef<AbortController>();
  const [isWaiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [keyFault, setKeyFault] = useState<EndpointFault>();
  const fault = keyFault ?? flow.fault;
  const isForgotten = useRef(false);
  useEffect(() => {
    if (isForgotten.current) keyBox.current?.focus();
    isForgotten.current = false;
  }, [flow.hasKey]);
  const isShown = flow.shown !== undefined;
  const wasShown = useRef(false);
  const top = useRef<HTMLElement>(null);
  const sad = useRef<HTMLParagraphElement>(null);

  // The request put away, the focus goes where it began and not to the top of the page.
  useEffect(() => {
    if (wasShown.current && !isShown && document.activeElement === document.body) (sad.current ?? top.current)?.focus();
    wasShown.current = isShown;
    // Something was changed while a request was out: its answer would be to another text.
    if (!isShown) waiting.current?.abort();
  }, [isShown]);

  const forget = (): void => {
    secret.current = undefined;
    if (keyBox.current) keyBox.current.value = '';
    dispatch({ do: 'key', isHeld: false });
  };
  useEffect(() => {
    const leaving = (): void => {
      waiting.current?.abort();
      forget();
    };
    addEventListener('pagehide', leaving);
    return () => removeEventListener('pagehide', leaving);
  }, []);

  const show = (): void => {
    setTrouble(undefined);
    setKeyFault(undefined);
    const typed = keyBox.current?.value.trim() ?? '';
    if (typed !== '') {
      if (!isKey(typed)) return setKeyFault('bad-key');
      // From the box into memory; the box is empty from now on.
      keyBox.current!.value = '';
      hold(typed);
      // It stood in the brief too: that is told there, and looked at before anything is shown.
      if (flow.text.includes(typed)) return;
    }
    if (secret.current && (flow.address.includes(secret.current) || flow.model.includes(secret.current)))
      return setKeyFault('key-in-address');
    dispatch({ do: 'show' });
  };
  const send = async (): Promise<void> => {
    const payload = toSend(flow);
    if (!payload || !ask || waiting.current) return;
    const { address, model } = flow;
    waiting.current = new AbortController();
    setWaiting(true);
    say('Đang chờ máy chủ.');
    const got = await askServer(payload, { ...ask, key: secret.current, signal: waiting.current.signal });
    waiting.current = undefined;
    setWaiting(false);
    dispatch({ do: 'put-away' });
    if (typeof got === 'string') {
      setTrouble(got);
      say('');
    } else came(got, { address, model });
  };

  return (
    <details class="may-chu">
      <summary ref={top}>Gửi tới máy chủ của đơn vị</summary>
      <div class="cot">
        {!ask ? (
          <p>Trang này đang mở qua http, người chung mạng đọc được. Mở bằng https rồi mới ghi khoá.</p>
        ) : flow.shown ? (
          <PayloadCard
            payload={flow.shown}
            isAgreed={flow.agreed}
            isWaiting={isWaiting}
            agree={(yes) => dispatch({ do: 'agree', yes })}
            send={() => void send()}
            back={() => dispatch({ do: 'put-away' })}
            stop={() => waiting.current?.abort()}
          />
        ) : (
          <>
            <p>Chỉ dùng khi đơn vị có máy chủ AI và người quản. Chưa có thì bỏ qua phần này.</p>
            {trouble && (
              <p role="alert" class="loi" tabIndex={-1} ref={sad}>
                {TROUBLE_WORDS[trouble]}
              </p>
            )}
            <label>
              Địa chỉ máy chủ
              <input
                type="text"
                inputMode="url"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                placeholder="https://…/v1"
                value={flow.address}
                aria-invalid={fault !== undefined && BOX_OF[fault] === 'address'}
                onInput={(event) => dispatch({ do: 'address', address: event.currentTarget.value })}
              />
            </label>
            <label>
              Tên mô hình
              <input
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                value={flow.model}
                aria-invalid={fault !== undefined && BOX_OF[fault] === 'model'}
                onInput={(event) => dispatch({ do: 'model', model: event.currentTarget.value })}
              />
            </label>
            {flow.hasKey ? (
              <div class="khoa">
                <p>Khoá đang giữ trong bộ nhớ. Đóng trang là mất.</p>
                <button
                  type="button"
                  class="thanh vien"
                  onClick={() => {
                    forget();
                    isForgotten.current = true;
                  }}
                >
                  Quên khoá
                </button>
              </div>
            ) : (
              <label>
                Khoá (nếu máy chủ cần)
                <input
                  ref={keyBox}
                  type="password"
                  autocomplete="off"
                  spellcheck={false}
                  aria-invalid={fault !== undefined && BOX_OF[fault] === 'key'}
                />
              </label>
            )}
            {fault && (
              <p role="alert" class="loi">
                {FAULT_WORDS[fault]}
              </p>
            )}
            <button type="button" class="thanh vien" disabled={!isFree} onClick={show}>
              Xem chữ sẽ gửi
            </button>
            {!isFree && <p class="nho">Có đề bài, không còn chỗ phải xem thì mới gửi được.</p>}
          </>
        )}
      </div>
    </details>
  );
}
