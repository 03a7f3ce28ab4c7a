import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PosterDraft } from '../../poster/draft.ts';
import { newPoster } from '../../poster/draft.ts';
import type { PosterComposerProps } from '../../poster/PosterComposer.tsx';
import type { Names } from '../../text/names.ts';
import { pieceOf, withPoster } from '../product.ts';
import { posterFrom } from '../start.ts';
import { ByRules } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';
import { Apart, Versions } from './TextPiece.tsx';

export interface PosterPieceProps extends PaneProps {
  svg: string | undefined;
  /** Lists of places and organisations, to tell them from people. */
  names: Names;
  today: string;
  cityUnion: string | undefined;
  changed(): void;
  now(): string;
  say(words: string): void;
  /** Whether the composer takes the page. */
  isOpen: boolean;
  open(isOpen: boolean): void;
  /** The product as it is at this moment: the composer keeps its draft a while after the last letter. */
  latest(): PaneProps['product'];
}

/** A picture of a poster. */
export function Drawn({ svg, words }: { svg: string; words: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return address ? <img class="tam-nho" src={address} alt={`Áp phích: ${words.replaceAll('\n', '. ')}`} /> : null;
}

/** The poster: how it stands, and the composer, which takes the whole pane while it is open. */
export function PosterPiece(props: PosterPieceProps) {
  const { product, standing, change, svg, isOpen, open, say } = props;
  const [Composer, setComposer] = useState<ComponentType<PosterComposerProps>>();
  const [failed, setFailed] = useState(false);
  const piece = pieceOf(product, 'ap-phich')!;
  useEffect(() => {
    if (isOpen && !Composer)
      import('../../poster/PosterComposer.tsx').then(
        ({ PosterComposer }) => setComposer(() => PosterComposer),
        () => setFailed(true),
      );
  }, [isOpen]);
  const drafts = {
    get: async <T,>(): Promise<T> =>
      ({
        version: 1,
        poster: props.latest().pieces.find(({ kind }) => kind === 'ap-phich')?.poster ?? newPoster('T1'),
      }) as T,
    putLeaving: <T,>(_: string, value: T): void =>
      change(withPoster(props.latest(), (value as unknown as PosterDraft).poster)),
    put: async <T,>(id: string, value: T): Promise<void> => drafts.putLeaving(id, value),
  };
  const [kept] = useState(drafts);
  kept.get = drafts.get;
  kept.put = drafts.put;
  kept.putLeaving = drafts.putLeaving;

  if (isOpen)
    return (
      <>
        {failed && <p role="alert">Chưa lấy được phần làm áp phích. Có mạng rồi mở lại trang.</p>}
        {Composer && (
          <Composer
            drafts={kept}
            names={props.names}
            today={props.today}
            cityUnion={props.cityUnion}
            changed={props.changed}
            product={{ isApproved: standing.gates.find(({ id }) => id === 10)!.closed }}
          />
        )}
        <button type="button" class="thanh vien" onClick={() => open(false)}>
          Xong áp phích, về hồ sơ
        </button>
      </>
    );
  const errors = standing.posterErrors;
  return (
    <>
      {svg && piece.poster ? (
        <Drawn svg={svg} words={piece.text} />
      ) : (
        <p>Giờ, ngày, nơi, đầu mối lấy từ phiếu. Đồng chí viết lời mời.</p>
      )}
      {piece.poster && errors && (
        <p role="status" class={errors.length > 0 ? 'chua' : 'dung'}>
          {errors.length > 0
            ? `Còn ${errors.length} chỗ phải sửa. ${errors[0]!.text}`
            : 'Áp phích không còn chỗ phải sửa.'}
        </p>
      )}
      <Apart standing={standing} kind="ap-phich" />
      <button
        type="button"
        class="thanh"
        onClick={() => {
          if (!piece.poster) change(withPoster(product, posterFrom(product.facts)));
          open(true);
          say('');
        }}
      >
        {piece.poster ? 'Sửa áp phích' : 'Làm áp phích từ phiếu'}
      </button>
      <ByRules />
      <Versions {...props} kind="ap-phich" />
    </>
  );
}
