import { syllables } from '../../../lib/syllables.ts';
import { readingTime } from '../../tone/reading-time.ts';
import { Lengths, ToneList } from '../../tone/ToneReport.tsx';
import { SHARED_NAMES } from '../consistency.ts';
import { backTo, keptVersion, PIECE_NAMES, type PieceKind, pieceOf, withPiece } from '../product.ts';
import { RADIO } from '../standing.ts';
import { ByRules, Line } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

/** Where a piece says something else than the sheet. */
export function Apart({ standing, kind }: Pick<PaneProps, 'standing'> & { kind: PieceKind }) {
  const apart = standing.disagreements.filter(({ piece }) => piece === kind);
  if (apart.length === 0) return null;
  return (
    <ul class="lech">
      {apart.map(({ fact, said, expected }) => (
        <li key={fact}>
          {said
            ? `Bài ghi ${SHARED_NAMES[fact]} «${said}», phiếu ghi «${expected}».`
            : `Bài chưa có ${SHARED_NAMES[fact]} «${expected}».`}
        </li>
      ))}
    </ul>
  );
}

/** Earlier states of a piece, each a way back. */
export function Versions({
  product,
  kind,
  change,
  now,
  say,
}: Pick<PaneProps, 'product' | 'change'> & { kind: PieceKind; now(): string; say(words: string): void }) {
  const piece = pieceOf(product, kind)!;
  return (
    <>
      <button
        type="button"
        class="thanh vien"
        disabled={piece.text.trim() === ''}
        onClick={() => {
          change(withPiece(product, kind, (one) => keptVersion(one, now())));
          say('Đã giữ bản này.');
        }}
      >
        Giữ bản này
      </button>
      {piece.versions.length > 0 && (
        <details>
          <summary>Các bản đã giữ: {piece.versions.length}</summary>
          <ol class="cac-ban">
            {piece.versions.map((version) => (
              <li key={version.at + version.text}>
                <p>
                  <b>{version.at}</b> · {syllables(version.text)} tiếng
                  <br />
                  <span class="nho">{version.text.slice(0, 90)}…</span>
                </p>
                <button
                  type="button"
                  class="thanh vien"
                  onClick={() => {
                    change(withPiece(product, kind, (one) => backTo(one, version, now())));
                    say(`Đã quay lại bản ${version.at}.`);
                  }}
                >
                  Quay lại bản {version.at}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** One piece of words: the box, what the sheet says against it, its voice, its versions. */
export function TextPiece({ kind, ...rest }: PaneProps & { kind: PieceKind; now(): string; say(words: string): void }) {
  const { product, standing, change } = rest;
  const piece = pieceOf(product, kind)!;
  const checks = standing.tone.find((one) => one.piece === kind)?.checks;
  const set = (text: string): void => change(withPiece(product, kind, (one) => ({ ...one, text })));
  const { radio } = standing;
  return (
    <>
      <Line
        id={`hs-${kind}`}
        label={`Lời của ${PIECE_NAMES[kind].toLowerCase()}`}
        value={piece.text}
        set={set}
        rows={10}
        hint={
          kind === 'phat-thanh'
            ? `${radio.trouble ? '' : `${radio.tieng} tiếng, `}đọc chừng ${radio.seconds} giây. Khuôn: ${RADIO.least}–${RADIO.most} tiếng. Đọc to thử.`
            : `${readingTime(piece.text).tieng} tiếng. Chữ ở lại trên máy này.`
        }
        trouble={kind === 'phat-thanh' && piece.text !== '' ? radio.trouble : undefined}
      />
      <div role="status">
        <Apart standing={standing} kind={kind} />
      </div>
      {checks && <ToneList checks={checks} />}
      {piece.text !== '' && <Lengths time={readingTime(piece.text)} />}
      <ByRules />
      <Versions {...rest} kind={kind} />
    </>
  );
}
