import { useEffect, useRef } from 'preact/hooks';
import type { HiddenReading, MaskReading } from './score.ts';

interface MaskVerdictProps {
  form: string;
  /** As it would be pasted. */
  text: string;
  /** What the rules find in it. */
  found: readonly { what: string; text: string }[];
  reading: MaskReading;
  done(): void;
}

const TOLD: Readonly<Record<HiddenReading['verdict'], string>> = {
  right: 'Đã che',
  leaked: 'Còn lộ',
  mixed: 'Lẫn số',
  otherTag: 'Đã che, khác loại',
};

/** What would have left the phone, what the rules see in it, and each stretch of the key with its reason. */
export function MaskVerdict({ form, text, found, reading, done }: MaskVerdictProps) {
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { hides, kept, lost } = reading;
  const leaks = hides.filter(({ verdict }) => verdict === 'leaked').length;
  const mixed = hides.filter(({ verdict }) => verdict === 'mixed').length;
  return (
    <div class="bai-loi">
      <p tabIndex={-1} ref={head} class={leaks + mixed === 0 ? 'dung' : 'chua'}>
        <b>
          Còn lộ {leaks} chỗ, lẫn số {mixed} chỗ.
        </b>{' '}
        Giữ được {kept.length} trên {kept.length + lost.length} điều công khai.
      </p>
      <section class="van-ban van-ban-da-che" aria-label="Bài đã che">
        <p class="nho">{form} · bài đã che, như sẽ dán đi</p>
        {text.split('\n').map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </section>
      <section>
        <h3>Quy tắc thấy còn lại</h3>
        {found.length === 0 ? (
          <p>Không thấy gì. Quy tắc chỉ thấy thứ có khuôn, nên mắt người vẫn phải đọc lại.</p>
        ) : (
          <ul>
            {found.map(({ what, text: words }, at) => (
              <li key={at}>
                {what}: «{words}»
              </li>
            ))}
          </ul>
        )}
      </section>
      <ol class="soat">
        {hides.map(({ hidden, labels, verdict }) => (
          <li key={hidden.span} class={verdict === 'leaked' || verdict === 'mixed' ? 'chua' : 'dung'}>
            <b>{TOLD[verdict]}:</b> «{hidden.span}» {labels.length > 0 && `→ ${labels.join(' ')}`}. {hidden.why}
            {verdict === 'mixed' && ' Một người giữ một số; hai người mang hai số.'}
          </li>
        ))}
        {lost.map((span) => (
          <li key={span} class="chua">
            <b>Che thừa:</b> «{span}». Điều này công khai, thiếu nó thì bài mất việc.
          </li>
        ))}
      </ol>
      <button type="button" class="thanh" onClick={done}>
        Xem kết quả
      </button>
    </div>
  );
}
