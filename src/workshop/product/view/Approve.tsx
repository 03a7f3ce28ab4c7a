import { useState } from 'preact/hooks';
import { ApproveForm } from '../../approval/ApproveForm.tsx';
import { APPROVAL_VOID, personOf, personWords } from '../../approval/approval.ts';
import { contentHash, keptVersion, PIECE_NAMES } from '../product.ts';
import { Drawn } from './PosterPiece.tsx';
import { Line } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

/** The approver reads everything here, or on paper, and fills gate 10. */
export function Approve({
  product,
  standing,
  change,
  svg,
  today,
  now,
  say,
}: PaneProps & { svg: string | undefined; today: string; now(): string; say(words: string): void }) {
  const [author, setAuthor] = useState(product.author ? personWords(product.author) : '');
  const [trouble, setTrouble] = useState('');
  const { approval } = product;
  // What only the author's name is missing for is asked for here.
  const blocks = standing.blocks.filter((one) => one !== 'Chưa ghi ai soạn.');
  return (
    <>
      {standing.approval === 'void' && (
        <p class="chua" role="status">
          <b>{APPROVAL_VOID}</b> Người duyệt đọc lại bản mới.
        </p>
      )}
      {standing.approval === 'holds' && approval && (
        <p class="dung" role="status">
          <b>Đã duyệt:</b> {personWords(approval.approver)}, {approval.date}, đã đọc bản cuối. Dấu của bản:{' '}
          <code>{approval.hash.slice(0, 8)}</code>. Đổi một chữ thì phải duyệt lại.
        </p>
      )}
      <Line
        id="hs-soan"
        label="Người soạn: vai, chữ cái đầu"
        value={author}
        set={(text) => {
          setAuthor(text);
          const person = personOf(text);
          setTrouble(text === '' || person ? '' : 'Ghi vai, dấu phẩy, chữ cái đầu. Không ghi cả tên.');
          if (person || product.author) change({ ...product, author: person });
        }}
        hint="Ví dụ: Phó Bí thư, N.V.M."
        trouble={trouble}
      />
      {blocks.length > 0 ? (
        <>
          <p class="chua">
            <b>Chưa duyệt được, còn:</b>
          </p>
          <ul>
            {blocks.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      ) : (
        product.author &&
        standing.approval !== 'holds' && (
          <section class="o-soat" aria-labelledby="hs-nguoi-duyet">
            <h3 id="hs-nguoi-duyet">Đưa máy cho người duyệt</h3>
            <p>Người duyệt đọc cả bộ dưới đây, hoặc trên tờ in, rồi ghi.</p>
            <details>
              <summary>Cả bộ</summary>
              {product.pieces.map(({ kind, text }) => (
                <section key={kind}>
                  <h4>{PIECE_NAMES[kind]}</h4>
                  {kind === 'ap-phich' && svg ? <Drawn svg={svg} words={text} /> : <p class="vat">{text}</p>}
                </section>
              ))}
            </details>
            <ApproveForm
              today={today}
              edited={product.edited}
              author={personWords(product.author)}
              dated
              isMain
              give={({ approver, date }) => {
                const kept = { ...product, pieces: product.pieces.map((one) => keptVersion(one, now())) };
                change({
                  ...kept,
                  approval: { approver: personOf(approver)!, date, hash: contentHash(kept) },
                });
                say('Đã ghi phê duyệt.');
              }}
            />
          </section>
        )
      )}
    </>
  );
}
