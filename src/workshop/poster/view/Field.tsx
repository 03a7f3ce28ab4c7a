import { tiengOf } from '../lint.ts';

export interface FieldProps {
  id: string;
  /** Stands before every id of a composer, so that two of them on one page do not share theirs. */
  prefix?: string;
  label: string;
  value: string;
  onValue(value: string): void;
  example?: string | undefined;
  /** Most tiếng. */
  most?: number | undefined;
  optional?: boolean;
  /** Several lines high: the words are long. */
  tall?: boolean;
}

/** A field with its example and how many tiếng are written, both said with it. */
export function Field({
  id,
  prefix = '',
  label,
  value,
  onValue,
  example,
  most,
  optional = false,
  tall = false,
}: FieldProps) {
  const written = tiengOf(value);
  const own = prefix + id;
  const common = {
    id: own,
    value,
    autocomplete: 'off' as const,
    'aria-describedby': `${own}-vi-du`,
    // A poster breaks its lines itself.
    onInput: (event: { currentTarget: { value: string } }) =>
      onValue(event.currentTarget.value.replace(/\s*\n\s*/g, ' ')),
  };
  return (
    <div class="ap-o">
      <label for={own}>
        {label}
        {optional && <span class="nho"> (có thì điền)</span>}
      </label>
      {tall ? <textarea rows={2} {...common} /> : <input type="text" {...common} />}
      <p class="nho" id={`${own}-vi-du`}>
        {example && <>Ví dụ: {example}. </>}
        {most !== undefined && (
          <span class={written > most ? 'dem qua' : 'dem'}>
            {written} / {most} tiếng
          </span>
        )}
      </p>
    </div>
  );
}
