import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { mayMask } from '../../check/checking.ts';
import { Fields, NoClaim, Quoted } from '../../check/parts.tsx';
import { KIND_WORDS } from '../../claims/claim.ts';
import { decide, reopen, sourceWords, type Verdict, withoutSentence } from '../../claims/gate.ts';
import { mask } from '../../personal-data/mask.ts';
import { PERSONAL_WORDS } from '../../personal-data/personal-data.ts';
import { PIECE_NAMES, type Piece, pieceOf, withPiece } from '../product.ts';
import { nextToSettle, sourceLine } from '../standing.ts';
import type { Step } from '../steps.ts';
import { ByRules } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

/** What is personal, then every claim, one at a time through all pieces. */
export function Sources({
  product,
  standing,
  change,
  say,
  go,
}: PaneProps & { say(words: string): void; go(step: Step): void }) {
  const [asking, setAsking] = useState<'source' | 'reason'>();
  const head = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const { personal, claim, piece: kind } = nextToSettle(standing);
  const piece = kind && pieceOf(product, kind);
  const isEmpty = product.pieces.every(({ text }) => text.trim() === '');
  const place = `${personal?.where} ${kind} ${(personal?.finding ?? claim)?.start} ${asking}`;
  useLayoutEffect(() => {
    if (moved.current) head.current?.focus();
    moved.current = false;
  }, [place, standing.openClaims, standing.personal.length]);

  const put = (next: (one: Piece) => Piece, words: string): void => {
    moved.current = true;
    setAsking(undefined);
    change(withPiece(product, kind!, next));
    say(words);
  };
  const settle = (verdict: Verdict): void =>
    put((one) => ({ ...one, decisions: decide(one.decisions, one.text, claim!, verdict) }), 'Đã ghi.');
  const ask = (what: typeof asking): void => {
    moved.current = true;
    setAsking(what);
  };
  const decided = standing.claims.flatMap(({ piece: of, all }) =>
    all.filter(({ verdict }) => verdict).map((one) => ({ of, ...one })),
  );
  return (
    <>
      {personal && (
        <section class="o-soat dung-lai" aria-labelledby="hs-dau">
          <h3 id="hs-dau" tabIndex={-1} ref={head}>
            Dừng: {PERSONAL_WORDS[personal.finding.kind].toLowerCase()}, ở {personal.where}
          </h3>
          {piece ? <Quoted text={piece.text} at={personal.finding} /> : <p class="vat">«{personal.finding.text}»</p>}
          {piece && piece.kind !== 'ap-phich' ? (
            <div class="lua-chon">
              {mayMask(personal.finding) && (
                <button
                  type="button"
                  class="thanh"
                  onClick={() => put((one) => ({ ...one, text: mask(one.text, [personal.finding]).text }), 'Đã che.')}
                >
                  Che
                </button>
              )}
              <button
                type="button"
                class="thanh vien"
                onClick={() =>
                  put((one) => ({ ...one, text: withoutSentence(one.text, personal.finding) }), 'Đã bỏ câu.')
                }
              >
                Bỏ câu này
              </button>
            </div>
          ) : (
            <button
              type="button"
              class="thanh"
              onClick={() => go(piece ? 'ap-phich' : personal.where.startsWith('Cửa') ? 'cua' : 'phieu')}
            >
              Tới chỗ này để sửa
            </button>
          )}
        </section>
      )}
      {claim && piece && (
        <section class="o-soat" aria-labelledby="hs-dau">
          <h3 id="hs-dau" tabIndex={-1} ref={head}>
            {PIECE_NAMES[piece.kind]}, {KIND_WORDS[claim.kind].toLowerCase()}: lấy ở đâu
          </h3>
          <Quoted text={piece.text} at={claim} />
          {asking === 'source' ? (
            <div class="lua-chon">
              {product.sources.map((source) => (
                <button
                  type="button"
                  class="thanh vien"
                  key={source.line + source.who}
                  onClick={() => settle({ is: 'sourced', source: sourceLine(source) })}
                >
                  {sourceWords(sourceLine(source))}
                </button>
              ))}
              <details>
                <summary>Nguồn khác</summary>
                <Fields
                  fields={[
                    ['line', 'Giấy nào, trang mấy'],
                    ['who', 'Của ai'],
                    ['date', 'Ngày nào'],
                  ]}
                  save={({ line = '', who = '', date = '' }) => {
                    const source = { line, who, date };
                    moved.current = true;
                    setAsking(undefined);
                    const added = { ...product, sources: [...product.sources, source] };
                    change(
                      withPiece(added, piece.kind, (one) => ({
                        ...one,
                        decisions: decide(one.decisions, one.text, claim, {
                          is: 'sourced',
                          source: sourceLine(source),
                        }),
                      })),
                    );
                    say('Đã ghi nguồn.');
                  }}
                  back={() => ask(undefined)}
                />
              </details>
              <button type="button" class="thanh vien" onClick={() => ask(undefined)}>
                Quay lại
              </button>
            </div>
          ) : asking === 'reason' ? (
            <NoClaim choose={(reason) => settle({ is: 'no-claim', reason })} back={() => ask(undefined)} />
          ) : (
            <div class="lua-chon">
              <button type="button" class="thanh" onClick={() => ask('source')}>
                Có nguồn
              </button>
              {piece.kind === 'ap-phich' ? (
                <button type="button" class="thanh vien" onClick={() => go('ap-phich')}>
                  Bỏ dòng này, sửa áp phích
                </button>
              ) : (
                <button
                  type="button"
                  class="thanh vien"
                  onClick={() =>
                    put(
                      (one) => ({
                        ...one,
                        text: withoutSentence(one.text, claim),
                        removed: [...one.removed, { kind: claim.kind, span: claim.text }],
                      }),
                      'Đã bỏ câu.',
                    )
                  }
                >
                  Bỏ câu này
                </button>
              )}
              <button type="button" class="thanh vien" onClick={() => ask('reason')}>
                Không phải điều cần nguồn
              </button>
            </div>
          )}
        </section>
      )}
      {isEmpty && <p>Chưa có bài nào. Viết bài trước, rồi xem từng điều lấy ở đâu.</p>}
      {!isEmpty && !personal && !claim && (
        <h3 class="dung" id="hs-dau" tabIndex={-1} ref={head}>
          Cổng nguồn đã đóng: {decided.length} điều đều có nguồn hoặc lý do.
        </h3>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{decided.length} điều đã có nguồn hoặc lý do</summary>
          <ul class="da-xem">
            {decided.map(({ of, claim: one, verdict }) => (
              <li key={`${of} ${one.start}`}>
                <span>
                  {PIECE_NAMES[of]} · <b>{one.text}</b>:{' '}
                  {verdict?.is === 'sourced' ? sourceWords(verdict.source) : verdict?.reason}
                </span>
                {pieceOf(product, of)!.decisions.some(({ text }) => text === one.text) && (
                  <button
                    type="button"
                    class="thanh vien"
                    aria-label={`Xem lại «${one.text}»`}
                    onClick={() =>
                      change(
                        withPiece(product, of, (other) => ({
                          ...other,
                          decisions: reopen(other.decisions, other.text, one),
                        })),
                      )
                    }
                  >
                    Xem lại
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ByRules />
    </>
  );
}
