/** What asking about one thing found in a text is made of; the claim gate of one text and of a product share it. */
import { useState } from 'preact/hooks';
import { sentenceAround } from '../claims/gate.ts';

/** Why something found is no claim. */
const REASONS = ['Lời mời, lời dặn chung', 'Tên đơn vị mình', 'Việc ai cũng biết', 'Máy nhận nhầm chữ này'];

/** The sentence something stands in, with it marked. */
export function Quoted({ text, at }: { text: string; at: { start: number; end: number } }) {
  const around = sentenceAround(text, at);
  return (
    <p class="vat">
      {text.slice(around.start, at.start)}
      <mark>{text.slice(at.start, at.end)}</mark>
      {text.slice(at.end, around.end)}
    </p>
  );
}

/** Why it needs no source: one of a few reasons, which is kept with it. */
export function NoClaim({ choose, back }: { choose(reason: string): void; back(): void }) {
  return (
    <div class="lua-chon" role="group" aria-label="Vì sao không cần nguồn">
      {REASONS.map((reason) => (
        <button type="button" class="thanh vien" key={reason} onClick={() => choose(reason)}>
          {reason}
        </button>
      ))}
      <button type="button" class="thanh vien" onClick={back}>
        Quay lại
      </button>
    </div>
  );
}

/** A few lines to fill; the first has to be. */
export function Fields({
  fields,
  save,
  back,
}: {
  fields: readonly (readonly [string, string])[];
  save(values: Record<string, string>): void;
  back(): void;
}) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [lacks, setLacks] = useState(false);
  return (
    <form
      class="lua-chon"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = fields;
        if (first && (values[first[0]]?.trim().length ?? 0) > 1) save(values);
        else setLacks(true);
      }}
    >
      {fields.map(([id, name], at) => (
        <label key={id}>
          {name}
          <input
            value={values[id] ?? ''}
            onInput={(event) => setValues({ ...values, [id]: event.currentTarget.value })}
            aria-invalid={at === 0 && lacks}
          />
        </label>
      ))}
      {lacks && <p role="alert">Dòng đầu còn trống. Đồng chí ghi vào rồi lưu.</p>}
      <button type="submit" class="thanh">
        Lưu
      </button>
      <button type="button" class="thanh vien" onClick={back}>
        Quay lại
      </button>
    </form>
  );
}
