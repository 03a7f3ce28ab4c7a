/**
 * A product as one file, `ho-so-san-pham-<code>.json`: handed from phone to phone, never sent by the course. Written from what may
 * leave the phone, and read back field by field, so that nothing a stranger put in comes along. Pure.
 */
import { CLAIM_KINDS } from '../claims/claim.ts';
import { findClaims } from '../claims/find-claims.ts';
import { checked, sourceWords } from '../claims/gate.ts';
import { frames, type Poster, palettes } from '../poster/poster.ts';
import { templates } from '../poster/templates.ts';
import type { Names } from '../text/names.ts';
import { FACT_IDS } from './fact-sheet.ts';
import { GATE_IDS, GATES } from './gates.ts';
import {
  AI_KINDS,
  hashOfValue,
  inOrder,
  LESSONS,
  PIECE_KINDS,
  POSTER_SLOTS,
  type Product,
  pieceHash,
  posterHandedOver,
  posterWords,
} from './product.ts';
import { type Fields, flag, integer, list, oneOf, optional, type Reader, record, shape, text } from './shape.ts';
import type { Standing } from './standing.ts';

export const PRODUCT_FORMAT = 'lop-so.san-pham';
export const PRODUCT_VERSION = 1;

export const fileNameOf = ({ code }: Pick<Product, 'code'>): string => `ho-so-san-pham-${code}.json`;

/** What of a product is handed over: no versions, no pictures, no decision on a sentence that is gone. */
export function handedOver(product: Product, names: Names): Product {
  return {
    ...product,
    pieces: product.pieces.map(({ kind, text: words, poster, decisions, removed }) => {
      const claims = findClaims(words, names);
      const live = decisions.filter((one) => checked([one], words, claims).some(({ verdict }) => verdict));
      return {
        kind,
        text: words,
        ...(poster ? { poster: posterHandedOver(poster) } : {}),
        decisions: live,
        removed,
        versions: [],
      };
    }),
  };
}

/** For people and other programs; nothing of it is read back. */
function reportOf(product: Product, standing: Standing) {
  return {
    approved: standing.gates.every(({ closed }) => closed),
    gates: GATES.map(({ id, question }) => ({
      id,
      question,
      evidence: product.evidence[id] ?? '',
      closed: standing.gates.find((one) => one.id === id)!.closed,
    })),
    hashes: product.pieces.map((piece) => ({ kind: piece.kind, hash: pieceHash(piece) })),
    claims: standing.claims.flatMap(({ piece, all }) =>
      all.map(({ claim, verdict }) => ({
        piece,
        kind: claim.kind,
        span: claim.text,
        source:
          verdict?.is === 'sourced' ? sourceWords(verdict.source) : verdict ? `không cần nguồn: ${verdict.reason}` : '',
      })),
    ),
    removed: product.pieces.flatMap(({ kind, removed }) => removed.map((one) => ({ piece: kind, ...one }))),
    lint: (standing.posterErrors ?? []).map(({ rule, text: words }) => ({ rule, text: words })),
    consents: product.pieces.flatMap(({ poster }) =>
      (poster?.assets ?? []).flatMap(({ name, consent }) =>
        consent ? [{ photo: name, asked: consent.asked, keptAt: consent.keptAt }] : [],
      ),
    ),
  };
}

/** The text of the file; undefined while something personal is open. */
export function writeProductFile(product: Product, standing: Standing, names: Names): string | undefined {
  if (!standing.mayExport) return undefined;
  const handed = handedOver(product, names);
  return JSON.stringify(
    {
      format: PRODUCT_FORMAT,
      version: PRODUCT_VERSION,
      note: 'Giấy ghi nhận của lớp, không phải chứng nhận của Nhà nước.',
      sum: hashOfValue(handed),
      product: inOrder(handed),
      report: reportOf(product, standing),
    },
    null,
    1,
  );
}

const person = shape({ role: text(80), initials: text(20) });
const sources = list(shape({ line: text(300), who: text(200), date: text(40) }), 60);
const sourceLine = shape({ who: text(600), when: text(40), page: text(40) });
const decision = shape({
  kind: oneOf(CLAIM_KINDS),
  text: text(600),
  sentence: text(4000),
  verdict: (value: unknown) => {
    const { is } = value as Fields;
    return is === 'sourced'
      ? shape({ is: oneOf(['sourced'] as const), source: sourceLine })(value)
      : shape({ is: oneOf(['no-claim'] as const), reason: text(300) })(value);
  },
});
const box = shape({ x: integer, y: integer, width: integer, height: integer });
const consent = shape({
  asked: text(40),
  keptAt: text(200),
  children: oneOf(['none', 'from-7', 'under-7'] as const),
  people: flag,
  child: flag,
  representative: flag,
});
/** A picture comes by its hash, or is one of our own drawings: no address, no data. */
const pictureSource: Reader<string> = (value) => {
  const src = text(90)(value);
  if (!/^(?:sha256:[\da-f]{64}|ve:[a-z\d-]+)$/.test(src)) throw new TypeError('src');
  return src;
};
const asset = shape({
  kind: oneOf(['photo', 'badge', 'drawing'] as const),
  name: text(200),
  src: pictureSource,
  width: integer,
  height: integer,
  crop: optional(box),
  isAi: flag,
  shows: optional(
    list(oneOf(['nguoi-that', 'lanh-dao', 'tre-em', 'co', 'huy-hieu', 'ban-do', 'trang-phuc-dan-toc'] as const), 10),
  ),
  consent: optional(consent),
  faces: optional(list(box, 60)),
  sha256: optional(text(64)),
  recoloured: optional(flag),
  stretch: optional(integer),
});
const poster = shape({
  size: oneOf(Object.keys(frames) as (keyof typeof frames)[]),
  template: oneOf(Object.keys(templates) as (keyof typeof templates)[]),
  palette: oneOf(Object.keys(palettes) as (keyof typeof palettes)[]),
  slots: record(POSTER_SLOTS, text(400)),
  rows: list(list(text(200), 4), 8),
  assets: list(asset, 4),
  contactChecked: text(40),
  approved: flag,
}) as Reader<Poster>;
const piece = shape({
  kind: oneOf(PIECE_KINDS),
  text: text(20_000),
  poster: optional(poster),
  decisions: list(decision, 400),
  removed: list(shape({ kind: oneOf(CLAIM_KINDS), span: text(600) }), 400),
  versions: list(() => {
    throw new TypeError('versions');
  }, 0),
});
const review = shape({
  by: person,
  of: text(64),
  marks: list(shape({ points: integer, piece: integer, line: integer }), 5),
});
const product = shape({
  version: oneOf([1] as const),
  code: text(6),
  lesson: oneOf(LESSONS),
  scenario: optional(text(10)),
  facts: list(shape({ id: oneOf(FACT_IDS), text: text(2000) }), FACT_IDS.length),
  sources,
  brief: optional(shape({ text: text(20_000), score: integer })),
  pieces: list(piece, 4),
  aiAssets: list(oneOf(AI_KINDS), 3),
  evidence: record(GATE_IDS.map(String) as `${(typeof GATE_IDS)[number]}`[], text(600)),
  ticked: list(oneOf(GATE_IDS), 10),
  author: optional(person),
  approval: optional(shape({ approver: person, date: text(10), hash: text(64) })),
  review: optional(review),
  edited: text(10),
  after: shape({ visits: text(100), question: text(600) }),
}) as unknown as Reader<Product>;

/** What came out of a file: a product, or the reason in a cadre's words. */
export type ProductReading = { ok: true; product: Product } | { ok: false; reason: string };

/** Longest file that is read, in UTF-16 units: four pieces at their longest with all their sources. */
export const MOST_LETTERS = 1_000_000;

const TOO_LONG = 'Tệp này lớn quá. Hồ sơ sản phẩm nhỏ hơn nhiều. Chọn tệp khác.';
const FOREIGN = 'Tệp này không phải hồ sơ sản phẩm. Chọn tệp tên bắt đầu bằng «ho-so-san-pham».';
const DAMAGED = 'Tệp này hỏng, hoặc có người sửa tay. Xin lại tệp từ máy đã làm.';
const NEWER = 'Tệp này do bản Lớp Số mới hơn làm ra. Lấy bản mới rồi mở lại tệp.';

/** Reads a file anybody may have made: all or nothing. Never throws; no key of the file reaches a prototype. */
export function readProductFile(given: string): ProductReading {
  const refuse = (reason: string): ProductReading => ({ ok: false, reason });
  if (given.length > MOST_LETTERS) return refuse(TOO_LONG);
  let file: Fields | null;
  try {
    file = JSON.parse(given.replace(/^\uFEFF/, '')) as Fields | null;
  } catch {
    return refuse(given.includes(PRODUCT_FORMAT) ? DAMAGED : FOREIGN);
  }
  if (typeof file !== 'object' || file?.['format'] !== PRODUCT_FORMAT) return refuse(FOREIGN);
  const { version } = file;
  if (typeof version === 'number' && version > PRODUCT_VERSION) return refuse(NEWER);
  try {
    const read = product(file['product']);
    const isWhole =
      hashOfValue(read) === file['sum'] &&
      /^[A-HJ-NP-Z2-9]{6}$/.test(read.code) &&
      new Set(read.pieces.map(({ kind }) => kind)).size === read.pieces.length &&
      read.pieces.every((one) => (one.poster ? one.kind === 'ap-phich' && one.text === posterWords(one.poster) : true));
    return isWhole ? { ok: true, product: read } : refuse(DAMAGED);
  } catch {
    return refuse(DAMAGED);
  }
}
