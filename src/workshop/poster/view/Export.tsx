import { useState } from 'preact/hooks';
import { ApproveForm } from '../../approval/ApproveForm.tsx';
import { APPROVAL_VOID } from '../../approval/approval.ts';
import { type Approval, approvalHolds, contentOf, outputOf } from '../draft.ts';
import { canShare, download, exportPoster, type FileKind } from '../export-client.ts';
import type { Placed, Poster, PosterSize } from '../poster.ts';
import { SizeChoice } from './Look.tsx';

export interface ExportProps {
  /** As shown, with `approved` set when its approval holds. */
  poster: Poster;
  placed: readonly Placed[];
  errors: number;
  approval: Approval | undefined;
  /** dd/mm/yyyy. */
  today: string;
  /** Whether the poster is approved by itself; one of a product is approved with the whole. */
  isOwn: boolean;
  choose(size: PosterSize): void;
  approve(approval: Approval | undefined): void;
  say(words: string): void;
}

const KINDS: readonly (readonly [FileKind, string, string])[] = [
  ['png', 'Tải ảnh PNG', 'để đăng lên trang, gửi nhóm'],
  ['pdf', 'Tải PDF', 'để in đúng khổ'],
  ['svg', 'Tải SVG', 'để người khác sửa tiếp'],
];

const number = (value: number): string => Math.round(value).toLocaleString('vi-VN');

/** The way out: size, state of approval, files. */
export function Export({ poster, placed, errors, approval, today, isOwn, choose, approve, say }: ExportProps) {
  const [busy, setBusy] = useState(false);
  const { width, height, widthMm, heightMm } = outputOf(poster.size);
  const make = async (kind: FileKind, hand: (file: File) => void | Promise<void>): Promise<void> => {
    // A bar that is `disabled` would lose the focus while the file is made.
    if (busy) return;
    setBusy(true);
    say('Đang làm tệp …');
    try {
      const file = await exportPoster(kind, poster, placed);
      await hand(file);
      say(`Đã xuất ${file.name}, ${number(file.size / 1000)} kB.`);
    } catch (error) {
      say(
        error instanceof DOMException && error.name === 'AbortError'
          ? 'Chưa chia sẻ. Áp phích vẫn ở đây.'
          : 'Máy không đủ bộ nhớ để làm tệp này. Đồng chí đóng bớt ứng dụng, hoặc chọn khổ nhỏ hơn.',
      );
    }
    setBusy(false);
  };
  const share = (): Promise<void> =>
    make('png', async (file) => {
      if (canShare(file)) await navigator.share({ files: [file] });
      else download(file);
    });
  const canBeShared = canShare(new File([], 'a.png', { type: 'image/png' }));
  return (
    <div class="ap-phan">
      <SizeChoice name="ap-kho-xuat" size={poster.size} choose={choose} />
      <p class="nho">
        {width} × {height} điểm ảnh. PDF {number(widthMm)} × {number(heightMm)} mm.
      </p>
      <p class={poster.approved ? 'dung' : errors > 0 ? 'chua' : 'nhac'}>
        {poster.approved
          ? `Đã duyệt${approval ? ` ngày ${approval.date}` : ''}. Đổi một chữ thì phải duyệt lại.`
          : errors > 0
            ? `Còn ${errors} chỗ phải sửa. Tệp mang dòng «Chưa phê duyệt», chỉ để xem và xin duyệt.`
            : 'Tệp mang dòng «Chưa phê duyệt» cho đến khi có người duyệt.'}
      </p>
      {isOwn && errors === 0 && !poster.approved && (
        <details class="ap-duyet">
          <summary>Ghi người duyệt</summary>
          <ApproveForm
            today={today}
            edited={today}
            give={(given) => approve({ ...given, content: contentOf(poster) })}
          />
        </details>
      )}
      {!isOwn && !poster.approved && <p class="nho">Áp phích này được duyệt cùng cả bộ, ở bước Duyệt của hồ sơ.</p>}
      {isOwn && approval && !approvalHolds(approval, poster) && <p class="chua">{APPROVAL_VOID}</p>}
      {KINDS.map(([kind, name, why], at) => (
        <button
          key={kind}
          type="button"
          class={at === 0 ? 'thanh' : 'thanh vien'}
          aria-disabled={busy}
          onClick={() => void make(kind, download)}
        >
          <span>
            {name}
            <small>{why}</small>
          </span>
        </button>
      ))}
      {canBeShared && (
        <button type="button" class="thanh vien" aria-disabled={busy} onClick={() => void share()}>
          Chia sẻ
        </button>
      )}
    </div>
  );
}
