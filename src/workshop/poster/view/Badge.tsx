import { useState } from 'preact/hooks';
import { badgeFrom } from '../badge-client.ts';
import { badgeOf, withBadge } from '../draft.ts';
import type { Poster } from '../poster.ts';
import { FileChoice } from './FileChoice.tsx';

export interface BadgeProps {
  prefix: string;
  poster: Poster;
  officialBadges: readonly string[];
  change(poster: Poster): void;
}

/** The official badge as a file of the unit; it is never drawn, and one changed byte makes it another file. */
export function Badge({ prefix, poster, officialBadges, change }: BadgeProps) {
  const [trouble, setTrouble] = useState('');
  const badge = badgeOf(poster);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setTrouble('');
    try {
      change(withBadge(poster, await badgeFrom(file)));
    } catch {
      setTrouble('Máy không mở được tệp này, hoặc tệp quá lớn. Đồng chí chọn tệp SVG hoặc PNG do cấp trên gửi.');
    }
  };
  return (
    <details class="ap-cat" open={badge !== undefined}>
      <summary>Huy hiệu</summary>
      <p>Chỉ dùng tệp cấp trên gửi. Không vẽ lại, không nhờ AI vẽ.</p>
      <FileChoice
        id={`${prefix}ap-huy-hieu`}
        label={badge ? 'Đổi tệp huy hiệu' : 'Chọn tệp huy hiệu'}
        accept="image/svg+xml,image/png"
        read={read}
      />
      {trouble && <p role="alert">{trouble}</p>}
      {badge && (
        <>
          <p class={officialBadges.includes(badge.sha256 ?? '') ? 'dung' : 'chua'}>
            {officialBadges.includes(badge.sha256 ?? '')
              ? `«${badge.name}» đúng là tệp chính thức.`
              : `«${badge.name}» chưa khớp tệp chính thức nào mà khoá học biết. Hỏi cấp trên rồi thay tệp.`}
          </p>
          <button type="button" class="thanh vien" onClick={() => change(withBadge(poster, undefined))}>
            Bỏ huy hiệu
          </button>
        </>
      )}
    </details>
  );
}
