import type { ComponentChildren } from 'preact';

export interface KeptCheck {
  rule: string;
  ok: boolean;
  message: string;
}

export interface KeptProps<C extends KeptCheck> {
  checks: readonly C[];
  /** What stands behind a rule that is not kept: a way to the place, or that it may not be broken. */
  behind?(check: C): ComponentChildren;
}

/** How many rules are kept, and each that is not with its reason. */
export function Kept<C extends KeptCheck>({ checks, behind }: KeptProps<C>) {
  const broken = checks.filter(({ ok }) => !ok);
  return (
    <>
      <p class={broken.length > 0 ? 'chua' : 'dung'}>
        <b>
          Giữ được {checks.length - broken.length} trên {checks.length} điều.
        </b>{' '}
        {broken.length === 0 && 'Không còn chỗ nào phải sửa.'}
      </p>
      {broken.length > 0 && (
        <ul class="con-sua">
          {broken.map((check) => (
            <li key={check.rule}>
              {check.message}
              {behind?.(check)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
