import { useEffect, useState } from 'preact/hooks';
import { personWords } from '../../approval/approval.ts';
import { PIECE_NAMES, type Product, pieceOf } from '../product.ts';
import {
  CRITERIA,
  CRITERION_WORDS,
  linesToQuote,
  MARK_WORDS,
  type Mark,
  MOST,
  REVIEW_PASS,
  type Review,
  ROLES,
  readHash,
  readReviewCode,
  reviewCode,
  reviewTrouble,
  totalOf,
} from '../review.ts';
import { Drawn } from './PosterPiece.tsx';
import { ByRules, Line } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

/** The marks of a review with the lines they rest on. */
export function Marks({ review, product }: { review: Review; product: Product }) {
  const lines = linesToQuote(product);
  return (
    <ul class="diem">
      {CRITERIA.map((id, at) => {
        const mark = review.marks[at]!;
        const line = lines.find((one) => one.piece === mark.piece && one.line === mark.line);
        return (
          <li key={id}>
            <b>
              {CRITERION_WORDS[id].name}: {mark.points}
            </b>{' '}
            {line && `· ${PIECE_NAMES[line.kind]}: «${line.text}»`}
          </li>
        );
      })}
    </ul>
  );
}

/** The author's side: hand the file over, take the code back. */
export function Peer({ product, standing, change, hand, say }: PaneProps & { hand(): void; say(words: string): void }) {
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState('');
  const { review } = product;
  const take = (): void => {
    const read = readReviewCode(code, product);
    setTrouble(read.ok ? '' : read.reason);
    if (!read.ok) return;
    change({ ...product, review: read.review });
    setCode('');
    say('Đã nhận lời đọc lại.');
  };
  return (
    <>
      <ol>
        <li>Gửi tệp hồ sơ cho một đồng chí khác.</li>
        <li>Đồng chí ấy mở tệp ở trang này, chấm năm mục, chọn câu làm chứng.</li>
        <li>Nhận mã về: quét mã vuông bằng máy ảnh, hoặc chép vào ô dưới.</li>
      </ol>
      {standing.mayExport ? (
        <button type="button" class="thanh" onClick={hand}>
          Tải tệp để nhờ đọc lại
        </button>
      ) : (
        <p class="chua">Còn {standing.personal.length} chỗ có dữ liệu riêng. Chưa đưa tệp ra được.</p>
      )}
      <Line
        id="hs-ma"
        label="Mã đọc lại"
        value={code}
        set={setCode}
        hint={`Mã bắt đầu bằng ${product.code}.`}
        trouble={trouble}
      />
      <button type="button" class="thanh vien" disabled={code.trim() === ''} onClick={take}>
        Nhận mã này
      </button>
      {review && standing.review && (
        <section class="o-soat" role="status">
          <h3>
            {personWords(review.by)}: {standing.review.total} trên {MOST}
          </h3>
          <p>
            {!standing.review.isCurrent
              ? 'Bài đã đổi sau khi đọc lại. Nhờ đọc lại bản mới.'
              : standing.critical.length > 0
                ? `Máy thấy điều không bù được bằng điểm: ${standing.critical[0]}`
                : standing.review.passed
                  ? `Đủ ${REVIEW_PASS} điểm.`
                  : `Cần ${REVIEW_PASS} điểm. Sửa rồi nhờ đọc lại.`}
          </p>
          {standing.review.isCurrent && <Marks review={review} product={product} />}
        </section>
      )}
      <ByRules />
    </>
  );
}

/** What a reviewer has put down so far. */
export interface ReviewDraft {
  role: string;
  initials: string;
  marks: readonly (Partial<Mark> | undefined)[];
}
export const NO_REVIEW: ReviewDraft = { role: '', initials: '', marks: [] };

/** The reviewer's side: five marks, each with a line, then the code to give back. */
export function ReviewPane({
  product,
  draft,
  set,
  address,
  copy,
  say,
}: {
  product: Product;
  draft: ReviewDraft;
  set(draft: ReviewDraft): void;
  /** The page's address, for the square code. */
  address: string;
  copy(text: string): Promise<void>;
  say(words: string): void;
}) {
  const [trouble, setTrouble] = useState('');
  const [code, setCode] = useState<string>();
  const lines = linesToQuote(product);
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    const poster = pieceOf(product, 'ap-phich')?.poster;
    if (poster)
      import('../poster-look-client.ts')
        .then(({ lookAt }) => lookAt(poster, false, undefined))
        .then(
          (look) => setSvg(look.svg),
          // Its words are shown instead.
          () => undefined,
        );
  }, [product]);
  useEffect(() => setCode(undefined), [draft]);
  const review: Review = {
    by: {
      role: draft.role,
      initials: (draft.initials.normalize('NFC').toUpperCase().match(/\p{L}/gu) ?? []).slice(0, 6).join('.'),
    },
    of: readHash(product),
    marks: CRITERIA.map((_, at) => ({ points: Number.NaN, piece: Number.NaN, line: Number.NaN, ...draft.marks[at] })),
  };
  const put = (at: number, part: Partial<Mark>): void =>
    set({
      ...draft,
      marks: CRITERIA.map((_, one) => (one === at ? { ...draft.marks[one], ...part } : draft.marks[one])),
    });
  return (
    <>
      {product.pieces.map(({ kind, text }) => (
        <section key={kind} aria-label={PIECE_NAMES[kind]}>
          <h3>{PIECE_NAMES[kind]}</h3>
          {kind === 'ap-phich' && svg ? <Drawn svg={svg} words={text} /> : <p class="vat">{text || 'Chưa có.'}</p>}
        </section>
      ))}
      {CRITERIA.map((id, at) => (
        <fieldset key={id}>
          <legend>
            {CRITERION_WORDS[id].name}: {CRITERION_WORDS[id].asks.toLowerCase()}
          </legend>
          <div class="nam-muc">
            {MARK_WORDS.map((words, points) => (
              <label key={words} class="danh">
                <input
                  type="radio"
                  name={`hs-diem-${id}`}
                  checked={draft.marks[at]?.points === points}
                  onChange={() => put(at, { points })}
                />
                <span>{words}</span>
              </label>
            ))}
          </div>
          <label for={`hs-cau-${id}`}>Câu làm chứng</label>
          <select
            id={`hs-cau-${id}`}
            value={draft.marks[at]?.piece === undefined ? '' : `${draft.marks[at]!.piece}.${draft.marks[at]!.line}`}
            onChange={(event) => {
              const [piece, line] = event.currentTarget.value.split('.').map(Number);
              put(at, { piece: piece ?? Number.NaN, line: line ?? Number.NaN });
            }}
          >
            <option value="" disabled>
              Chọn một câu
            </option>
            {lines.map(({ piece, line, kind, text }) => (
              <option key={`${piece}.${line}`} value={`${piece}.${line}`}>
                {PIECE_NAMES[kind]}: {text}
              </option>
            ))}
          </select>
        </fieldset>
      ))}
      <label for="hs-vai">Vai của đồng chí</label>
      <select id="hs-vai" value={draft.role} onChange={(event) => set({ ...draft, role: event.currentTarget.value })}>
        <option value="" disabled>
          Chọn vai
        </option>
        {ROLES.map((role) => (
          <option key={role}>{role}</option>
        ))}
      </select>
      <Line
        id="hs-chu-cai"
        label="Chữ cái đầu của đồng chí"
        value={draft.initials}
        set={(initials) => set({ ...draft, initials })}
        hint="Ví dụ: N.T.M."
      />
      {trouble && <p role="alert">{trouble}</p>}
      <button
        type="button"
        class="thanh"
        onClick={() => {
          const why = reviewTrouble(review, product);
          setTrouble(why ?? '');
          setCode(why ? undefined : reviewCode(product.code, review));
          if (!why) say(`Xong: ${totalOf(review)} trên ${MOST}. Đưa mã này cho người soạn.`);
        }}
      >
        Xong, lấy mã
      </button>
      {code && (
        <section class="o-soat" aria-label="Mã đọc lại">
          <p>
            <b>
              {totalOf(review)} trên {MOST}
            </b>
            . Người soạn quét mã vuông, hoặc nhận dòng dưới.
          </p>
          <QrPicture text={`${address}#nhan-xet=${code}`} />
          <p class="ma">{code}</p>
          <button
            type="button"
            class="thanh vien"
            onClick={() =>
              copy(code).then(
                () => say('Đã sao chép mã.'),
                () => say('Máy không cho sao chép. Đồng chí chọn dòng mã rồi chép.'),
              )
            }
          >
            Sao chép mã
          </button>
        </section>
      )}
    </>
  );
}

/** A square code drawn as one path. */
function QrPicture({ text }: { text: string }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>();
  useEffect(() => {
    void import('../../poster/qr.ts').then(
      ({ qrModules }) => setModules(qrModules(text)),
      () => setModules(undefined),
    );
  }, [text]);
  if (!modules) return null;
  const quiet = 4;
  const size = modules.length + 2 * quiet;
  const path = modules
    .flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg class="ma-vuong" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="Mã vuông của lời đọc lại">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
