import { useEffect, useRef, useState } from 'preact/hooks';
import { MASK_TAGS } from '../../personal-data/mask.ts';
import type { Mark } from '../mark-spans/score.ts';
import { freeNumber, givenOf, labelOf, type Mask } from './masks.ts';

/** What can be said to stand for hidden words, the same in every drill: which ones are there would be a hint. */
const CHOICES = [
  { tag: MASK_TAGS['ho-ten'], word: 'Họ tên' },
  { tag: MASK_TAGS['dien-thoai'], word: 'Số' },
  { tag: MASK_TAGS['dia-chi'], word: 'Địa chỉ' },
  { tag: MASK_TAGS['ngay-sinh'], word: 'Ngày sinh' },
  { tag: MASK_TAGS['suc-khoe'], word: 'Sức khoẻ' },
  { tag: MASK_TAGS['lop-cua-tre'], word: 'Lớp của trẻ' },
];

interface WhichMaskProps {
  words: string;
  masks: readonly Mask[];
  wordsOf(mark: Mark): string;
  put(tag: string, number: number): void;
  leave(): void;
}

/** Asks the kind, then, where that kind has masks already, whether it is one of those or another. */
export function WhichMask({ words, masks, wordsOf, put, leave }: WhichMaskProps) {
  const [tag, setTag] = useState<string>();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), [tag]);
  const choose = (one: string): void => {
    if (givenOf(masks, one).length === 0) put(one, freeNumber(masks, one));
    else setTag(one);
  };
  return (
    <section class="bai-loi" aria-label="Thay bằng gì">
      <p tabIndex={-1} ref={head}>
        <b>{tag === undefined ? `«${words}» là gì?` : `«${words}» đã có số chưa?`}</b>
      </p>
      {tag === undefined ? (
        <div class="chon-che">
          {CHOICES.map(({ tag: one, word }) => (
            <button key={one} type="button" class="thanh vien" onClick={() => choose(one)}>
              {word}
            </button>
          ))}
        </div>
      ) : (
        <div class="lua-chon">
          {givenOf(masks, tag).map((mask) => (
            <button key={mask.number} type="button" class="thanh vien" onClick={() => put(tag, mask.number)}>
              Cũng là {labelOf(mask)}: {wordsOf(mask)}
            </button>
          ))}
          <button type="button" class="thanh vien" onClick={() => put(tag, freeNumber(masks, tag))}>
            Chưa có: {labelOf({ tag, number: freeNumber(masks, tag) })}
          </button>
        </div>
      )}
      <button type="button" class="thanh vien" onClick={leave}>
        Không che chỗ này
      </button>
    </section>
  );
}
