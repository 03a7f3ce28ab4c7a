import type { KeyRow } from './mask.ts';

/** What each mask stands for, to be copied onto paper: it is kept nowhere. */
export function KeyTable({ rows }: { rows: readonly KeyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details open>
      <summary>Bảng thay tên: chép ra giấy</summary>
      <p>Đóng trang là bảng này mất. Giấy cất ở đơn vị.</p>
      <ul>
        {rows.map((row) => (
          <li key={row.mask}>
            {row.mask} = {row.original}
          </li>
        ))}
      </ul>
    </details>
  );
}
