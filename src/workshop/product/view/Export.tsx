import { personWords } from '../../approval/approval.ts';
import { FACT_FIELDS, factText, isGap } from '../fact-sheet.ts';
import { GATES } from '../gates.ts';
import { PIECE_NAMES } from '../product.ts';
import { MOST } from '../review.ts';
import { notApproved, type Step } from '../steps.ts';
import { Drawn } from './PosterPiece.tsx';
import { Line } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

/** The way out: one file, one sheet of paper; after the event, what came of it. */
export function Export({
  product,
  standing,
  change,
  svg,
  save,
  print,
  go,
  kept,
}: PaneProps & {
  svg: string | undefined;
  save(): void;
  print(): void;
  go(step: Step): void;
  /** What the record says of the unit. */
  kept: string;
}) {
  const pending = notApproved(product, standing);
  if (!standing.mayExport)
    return (
      <>
        <p class="chua" role="status">
          Còn {standing.personal.length} chỗ có dữ liệu riêng. Tệp và tờ in chưa ra khỏi máy.
        </p>
        <button type="button" class="thanh" onClick={() => go('nguon')}>
          Tới cổng nguồn để che
        </button>
      </>
    );
  return (
    <>
      <p class={pending ? 'nhac' : 'dung'} role="status">
        {pending ? `Tệp và tờ in mang dòng «${pending}».` : `Đã duyệt ngày ${product.approval!.date}.`}{' '}
        {standing.passed ? 'Bộ này đạt.' : ''} {kept}
      </p>
      <button type="button" class="thanh" onClick={save}>
        Tải tệp hồ sơ
      </button>
      <button type="button" class="thanh vien" onClick={print}>
        In một tờ A4
      </button>
      <fieldset>
        <legend>Sau việc, ghi lại một dòng</legend>
        <Line
          id="hs-luot"
          label="Bao nhiêu lượt, theo sổ lớp"
          value={product.after.visits}
          set={(visits) => change({ ...product, after: { ...product.after, visits } })}
          hint="Ví dụ: 18 lượt, sổ lớp trang 5."
        />
        <Line
          id="hs-hoi-lai"
          label="Câu bà con hỏi lại"
          value={product.after.question}
          set={(question) => change({ ...product, after: { ...product.after, question } })}
          hint="Ví dụ: Không có điện thoại thì sao?"
        />
      </fieldset>
      <PaperSheet product={product} standing={standing} svg={svg} />
    </>
  );
}

/** One A4 sheet: the pieces in small, ten gates with their evidence. */
function PaperSheet({ product, standing, svg }: Pick<PaneProps, 'product' | 'standing'> & { svg: string | undefined }) {
  const pending = notApproved(product, standing);
  const task = factText(product.facts, 'viec');
  return (
    <section class="to-in" aria-label="Tờ in">
      <div class="to-in-dau">
        <h3>{task && !isGap(task) ? task : 'Hồ sơ sản phẩm'}</h3>
        <p>
          {factText(product.facts, 'don-vi')} · hồ sơ {product.code}
          {product.author && ` · soạn: ${personWords(product.author)}`}
        </p>
        {pending && <p class="chua-duyet">{pending}</p>}
      </div>
      <div class="to-in-bai">
        {product.pieces.map(({ kind, text }) => (
          <section key={kind}>
            <h4>{PIECE_NAMES[kind]}</h4>
            {kind === 'ap-phich' && svg ? <Drawn svg={svg} words={text} /> : <p class="vat">{text || 'Chưa có.'}</p>}
          </section>
        ))}
      </div>
      <h4>Mười cửa</h4>
      <table>
        <thead>
          <tr>
            <th>Cửa</th>
            <th>Bằng chứng</th>
            <th>Đóng</th>
          </tr>
        </thead>
        <tbody>
          {GATES.map(({ id, question }) => (
            <tr key={id}>
              <td>
                {id}. {question}
              </td>
              <td>
                {id === 10
                  ? product.approval && standing.approval === 'holds'
                    ? `${personWords(product.approval.approver)}, ${product.approval.date}, đã đọc bản cuối`
                    : ''
                  : product.evidence[id]}
              </td>
              <td>{standing.gates.find((one) => one.id === id)!.closed ? 'rồi' : 'chưa'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {product.review && standing.review?.isCurrent && (
        <p>
          Đọc lại: {personWords(product.review.by)}, {standing.review.total} trên {MOST}.
        </p>
      )}
      <p>
        Nguồn của phiếu:{' '}
        {product.sources[0]
          ? `${product.sources[0].line}, ${product.sources[0].who}, ${product.sources[0].date}`
          : 'chưa ghi'}
        .{FACT_FIELDS['dau-moi'] && ` Đầu mối: ${factText(product.facts, 'dau-moi') || 'chưa ghi'}.`}
      </p>
      <p>
        <b>Giấy ghi nhận của lớp, không phải chứng nhận của Nhà nước.</b> Chưa rõ thì hỏi cán bộ phụ trách trước khi
        đăng.
      </p>
    </section>
  );
}
