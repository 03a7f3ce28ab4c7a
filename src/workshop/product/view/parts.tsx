import type { ComponentChildren } from 'preact';

/** A labelled line or box; `hint` is read with it, `trouble` as well and in red. */
export function Line({
  id,
  label,
  value,
  set,
  hint,
  trouble,
  rows = 1,
}: {
  id: string;
  label: string;
  value: string;
  set(value: string): void;
  hint?: ComponentChildren;
  trouble?: string | undefined;
  rows?: number;
}) {
  const common = {
    id,
    value,
    autocomplete: 'off' as const,
    'aria-describedby': `${id}-them`,
    onInput: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
  };
  return (
    <div class="o-dien">
      <label for={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...common} /> : <input {...common} />}
      <p id={`${id}-them`} class="nho">
        {trouble && <span class="chua-chu">{trouble} </span>}
        {hint}
      </p>
    </div>
  );
}

/** The caption of every verdict of the workshop. */
export const ByRules = () => <p class="nho">Chấm theo quy tắc có sẵn, không phải AI.</p>;
