/**
 * A colleague's review: five marks of 0–4, each resting on a line of the pieces. It comes back as a code of about fifty letters, which
 * a square code shows, a message carries, or a voice reads out. Pure.
 */

import type { Person } from '../approval/approval.ts';
import { sentencesWithPlaces } from '../text/sentences.ts';
import type { PieceKind, Product } from './product.ts';
import { piecesHash } from './product.ts';
import { sha256 } from './sha256.ts';

export const CRITERIA = ['dung', 'ro', 'hop', 'an-toan', 'dung-ngay'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What each is called and what it looks at. */
export const CRITERION_WORDS: Readonly<Record<Criterion, { name: string; asks: string }>> = {
  dung: { name: 'Đúng', asks: 'Mọi điều có nguồn' },
  ro: { name: 'Rõ', asks: 'Ai, lúc nào, ở đâu: tìm ra trong năm giây' },
  hop: { name: 'Hợp người đọc', asks: 'Xưng hô, độ dài, từ ngữ' },
  'an-toan': { name: 'An toàn', asks: 'Dữ liệu riêng, ảnh, nhãn, huy hiệu' },
  'dung-ngay': { name: 'Dùng được ngay', asks: 'Khổ, in, đọc thành tiếng' },
};

/** What each mark means. */
export const MARK_WORDS = [
  '0: chưa có',
  '1: viết lại',
  '2: sửa nhiều chỗ',
  '3: sửa một chỗ nhỏ',
  '4: không phải sửa',
] as const;

export const MOST = 4 * CRITERIA.length;
/** Three quarters. */
export const REVIEW_PASS = 15;

/** Roles a reviewer chooses from: a code carries their place in this list, which therefore only grows. */
export const ROLES = [
  'Bí thư',
  'Phó Bí thư',
  'Uỷ viên Ban Chấp hành',
  'Bí thư chi đoàn',
  'Tổng phụ trách Đội',
  'Cán bộ Hội',
  'Đoàn viên',
  'Người khác',
] as const;

/** A mark and the line it rests on: which piece, and which of its lines counted from 0. */
export interface Mark {
  points: number;
  piece: number;
  line: number;
}

export interface Review {
  by: Person;
  /** First letters of `piecesHash` of what was read. */
  of: string;
  /** One for each criterion, in their order. */
  marks: readonly Mark[];
}

/** A line of a piece that can be quoted. */
export interface QuotedLine {
  piece: number;
  kind: PieceKind;
  line: number;
  text: string;
}

/** Every line of the pieces, in order. */
export const linesToQuote = ({ pieces }: Pick<Product, 'pieces'>): QuotedLine[] =>
  pieces.flatMap(({ kind, text }, piece) =>
    sentencesWithPlaces(text).map((one, line) => ({ piece, kind, line, text: one.text })),
  );

/** How many letters of the hash a review carries: enough to tell two states of one product apart. */
const HASH_LETTERS = 8;
export const readHash = (product: Pick<Product, 'pieces'>): string => piecesHash(product).slice(0, HASH_LETTERS);

export const totalOf = ({ marks }: Review): number => marks.reduce((sum, { points }) => sum + points, 0);

const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,5}$/u;

/** Why a review cannot be sent, in a sentence; undefined when it can. */
export function reviewTrouble(review: Review, product: Pick<Product, 'pieces' | 'author'>): string | undefined {
  if (!INITIALS.test(review.by.initials)) return 'Ghi chữ cái đầu của đồng chí, như N.T.M.';
  if (!(ROLES as readonly string[]).includes(review.by.role)) return 'Chọn vai của đồng chí.';
  if (product.author && product.author.initials === review.by.initials && product.author.role === review.by.role)
    return 'Người đọc lại phải khác người soạn.';
  const lines = linesToQuote(product);
  const lacking = CRITERIA.findIndex((_, at) => {
    const mark = review.marks[at];
    return (
      !mark ||
      !Number.isInteger(mark.points) ||
      mark.points < 0 ||
      mark.points > 4 ||
      !lines.some(({ piece, line }) => piece === mark.piece && line === mark.line)
    );
  });
  return lacking < 0 ? undefined : `Mục ${CRITERION_WORDS[CRITERIA[lacking]!].name}: chấm điểm và chọn một câu.`;
}

const CHECK_LETTERS = 3;
const checkOf = (body: string): string => sha256(body).slice(0, CHECK_LETTERS);

/** The review as a code: `K7M2QP-1a2b3c4d-4.0.0-…-1NTM-abc`. */
export function reviewCode(code: string, { by, of, marks }: Review): string {
  const role = (ROLES as readonly string[]).indexOf(by.role);
  const said = marks.map(({ points, piece, line }) => `${points}.${piece}.${line}`).join('-');
  const body = `${code}-${of}-${said}-${role}${by.initials.replaceAll('.', '')}`;
  return `${body}-${checkOf(body)}`;
}

/** What a code says, or why it cannot be taken. */
export type ReviewReading = { ok: true; review: Review } | { ok: false; reason: string };

/** Reads a code, or an address that ends in one, for this product. Never throws. */
export function readReviewCode(given: string, product: Product): ReviewReading {
  const refuse = (reason: string): ReviewReading => ({ ok: false, reason });
  const text = given
    .normalize('NFC')
    .trim()
    .replace(/^.*#nhan-xet=/s, '')
    .replace(/\s+/g, '');
  const parts = text.split('-');
  if (parts.length !== CRITERIA.length + 4) return refuse('Mã này thiếu hoặc thừa chữ. Chép lại cả dòng.');
  const check = parts.pop()!;
  if (check !== checkOf(parts.join('-'))) return refuse('Mã có chữ chép nhầm. Chép lại cả dòng.');
  const [code, of, ...rest] = parts as [string, string, ...string[]];
  if (code !== product.code) return refuse(`Mã này của hồ sơ ${code}, không phải ${product.code}.`);
  if (of !== readHash(product)) return refuse('Bài đã đổi sau khi đọc lại. Nhờ đọc lại bản mới.');
  const who = rest.pop()!;
  const marks = rest.map((one): Mark => {
    const [points = Number.NaN, piece = Number.NaN, line = Number.NaN] = one.split('.').map(Number);
    return { points, piece, line };
  });
  const review: Review = {
    by: { role: ROLES[Number(who[0])] ?? '', initials: [...who.slice(1)].join('.') },
    of,
    marks,
  };
  const trouble = reviewTrouble(review, product);
  return trouble ? refuse(trouble) : { ok: true, review };
}

/** The product's code a review code begins with; undefined where it is none. */
export const codeOfReview = (given: string): string | undefined =>
  /#?(?:nhan-xet=)?([A-HJ-NP-Z2-9]{6})-[\da-f]{8}-/.exec(given)?.[1];
