/** A product: pieces made from one fact sheet, with their sources, gates, reviewer and approver. What is kept and what is handed over. Pure. */

import type { Person } from '../approval/approval.ts';
import type { ClaimKind } from '../claims/claim.ts';
import type { Decision } from '../claims/gate.ts';
import type { Asset, Poster, SlotId } from '../poster/poster.ts';
import type { Fact, Source } from './fact-sheet.ts';
import type { GateId } from './gates.ts';
import type { Review } from './review.ts';
import { sha256 } from './sha256.ts';

/** The units a product is made in. */
export const LESSONS = ['cb-a8-rap-mot-bo', 'cb-b6-san-pham-cuoi'] as const;
export type Lesson = (typeof LESSONS)[number];

/** The three every product has, and the fourth of the final product: a plan, a video table, or a one-page sheet. */
export const PIECE_KINDS = ['bai-dang', 'ap-phich', 'phat-thanh', 'ke-hoach', 'kich-ban', 'to-mot-mat'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];
export const CORE_KINDS = ['bai-dang', 'ap-phich', 'phat-thanh'] as const satisfies readonly PieceKind[];
export const FOURTH_KINDS = ['ke-hoach', 'kich-ban', 'to-mot-mat'] as const satisfies readonly PieceKind[];

export const PIECE_NAMES: Readonly<Record<PieceKind, string>> = {
  'bai-dang': 'Bài đăng',
  'ap-phich': 'Áp phích',
  'phat-thanh': 'Phát thanh',
  'ke-hoach': 'Kế hoạch',
  'kich-ban': 'Kịch bản video',
  'to-mot-mat': 'Tờ một mặt',
};

/** A piece as it stood when somebody kept it. */
export interface Version {
  /** «05/12/2026 19:30». */
  at: string;
  text: string;
  poster?: Poster | undefined;
}

/** A claim whose sentence was cut. */
export interface Removed {
  kind: ClaimKind;
  span: string;
}

/** One piece. Of a poster `text` is what it says, line by line. */
export interface Piece {
  kind: PieceKind;
  text: string;
  poster?: Poster | undefined;
  decisions: readonly Decision[];
  removed: readonly Removed[];
  /** The latest first. They stay on the device. */
  versions: readonly Version[];
}

/** What in the pieces was made by AI beside words: it asks for a label. A picture on the poster is known from the poster. */
export const AI_KINDS = ['anh', 'am-thanh', 'video'] as const;
export type AiKind = (typeof AI_KINDS)[number];

/** Who let it go, when, and exactly which content. */
export interface ProductApproval {
  approver: Person;
  /** dd/mm/yyyy. */
  date: string;
  /** `contentHash` of what was read. */
  hash: string;
}

export interface Product {
  version: 1;
  /** Six letters and digits that tell products apart. */
  code: string;
  lesson: Lesson;
  /** `SC01` …; undefined for one's own activity. */
  scenario?: string | undefined;
  facts: readonly Fact[];
  /** The first is where the fact sheet comes from. */
  sources: readonly Source[];
  /** The brief written for an AI, if one was, and its points of 16. */
  brief?: { text: string; score: number } | undefined;
  pieces: readonly Piece[];
  aiAssets: readonly AiKind[];
  evidence: Readonly<Partial<Record<GateId, string>>>;
  /** Gates somebody closed; whether they still stand is computed. */
  ticked: readonly GateId[];
  author?: Person | undefined;
  approval?: ProductApproval | undefined;
  review?: Review | undefined;
  /** dd/mm/yyyy of the last edit of what an approver reads. */
  edited: string;
  /** After the event: visits by the class book, and what people asked again. */
  after: { visits: string; question: string };
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code no two products on a device are likely to share. @param random handed in, 0 ≤ n < 1 */
export const newCode = (random: () => number): string =>
  Array.from({ length: 6 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');

const emptyPiece = (kind: PieceKind): Piece => ({ kind, text: '', decisions: [], removed: [], versions: [] });

/** A product with nothing in it. */
export const newProduct = (
  given: Pick<Product, 'code' | 'lesson' | 'edited'> & Partial<Pick<Product, 'scenario' | 'facts' | 'sources'>>,
): Product => ({
  version: 1,
  facts: [],
  sources: [],
  pieces: CORE_KINDS.map(emptyPiece),
  aiAssets: [],
  evidence: {},
  ticked: [],
  after: { visits: '', question: '' },
  ...given,
});

export const pieceOf = ({ pieces }: Pick<Product, 'pieces'>, kind: PieceKind): Piece | undefined =>
  pieces.find((one) => one.kind === kind);

/** With one piece changed. */
export const withPiece = (product: Product, kind: PieceKind, change: (piece: Piece) => Piece): Product => ({
  ...product,
  pieces: product.pieces.map((one) => (one.kind === kind ? change(one) : one)),
});

/** With this kind as the fourth piece, or none; what another kind held is gone with it. */
export const withFourth = (product: Product, kind: PieceKind | undefined): Product => ({
  ...product,
  pieces: [
    ...product.pieces.filter((one) => (CORE_KINDS as readonly PieceKind[]).includes(one.kind)),
    ...(kind ? [pieceOf(product, kind) ?? emptyPiece(kind)] : []),
  ],
});

/** The places for words on a poster, in the order they are read out, whatever the order they were written in. */
export const POSTER_SLOTS = [
  ...(['label', 'unit', 'kicker', 'title', 'who', 'hours', 'date', 'place', 'bring', 'apply', 'sign', 'ask'] as const),
  ...(['remind', 'asOf', 'contact', 'qr', 'source'] as const),
] as const satisfies readonly SlotId[];

/** What a poster says, line by line, as it is checked; an address in a square code is not said. */
export const posterWords = ({ slots, rows }: Poster): string =>
  [...POSTER_SLOTS.map((id) => (id === 'qr' ? '' : (slots[id] ?? ''))), ...rows.map((row) => row.join(' '))]
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** With this poster as the poster piece. */
export const withPoster = (product: Product, poster: Poster): Product =>
  withPiece(product, 'ap-phich', (piece) => ({ ...piece, poster, text: posterWords(poster) }));

const MOST_VERSIONS = 20;

/** The piece with its present state kept as a version; the same state twice is kept once. */
export function keptVersion(piece: Piece, at: string): Piece {
  const { text, poster, versions } = piece;
  const [last] = versions;
  if (text.trim() === '' || (last && last.text === text && samePoster(last.poster, poster))) return piece;
  return { ...piece, versions: [{ at, text, ...(poster ? { poster } : {}) }, ...versions].slice(0, MOST_VERSIONS) };
}

const samePoster = (one: Poster | undefined, two: Poster | undefined): boolean =>
  JSON.stringify(one && posterPart(one)) === JSON.stringify(two && posterPart(two));

/** The piece as it was in that version; what it is now is kept first, so that nothing is lost by going back. */
export function backTo(piece: Piece, version: Version, at: string): Piece {
  const { poster: _, ...kept } = keptVersion(piece, at);
  return { ...kept, text: version.text, ...(version.poster ? { poster: version.poster } : {}) };
}

/** Hashes of pictures met lately: a photo is 300 kB, and the content is compared at every letter. */
const known = new Map<string, string>();
function hashOf(picture: string): string {
  const found = known.get(picture);
  if (found !== undefined) return found;
  if (known.size >= 8) known.clear();
  const made = sha256(picture);
  known.set(picture, made);
  return made;
}

const HASHED = /^sha256:[\da-f]{64}$/;

/** A picture by its hash: what is handed over and compared; our own drawings stay as they are. */
const hashedAsset = (asset: Asset): Asset =>
  asset.src.startsWith('ve:') || HASHED.test(asset.src) ? asset : { ...asset, src: `sha256:${hashOf(asset.src)}` };

/** Whether the picture itself is on this device. */
export const isHere = ({ src }: Asset): boolean => !HASHED.test(src);

/** Everything of a poster that is to be seen, pictures by their hash. The size is left out: all sizes say the same. */
function posterPart({ approved: _, size: __, adjust: ___, ...poster }: Poster): unknown {
  return { ...poster, assets: poster.assets.map(hashedAsset) };
}

/** A poster as it is handed over: no picture of anybody, only its name and hash; nothing set by hand, which no page offers. */
export const posterHandedOver = ({ adjust: _, ...poster }: Poster): Poster => ({
  ...poster,
  assets: poster.assets.map(hashedAsset),
});

/** A value with the keys of its objects in order, so that the same content is written the same. */
export const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
};

/** The hash of a value as JSON, whatever the order of its keys. */
export const hashOfValue = (value: unknown): string => sha256(JSON.stringify(inOrder(value)));

const pieceParts = ({ pieces }: Pick<Product, 'pieces'>): unknown =>
  pieces.map(({ kind, text, poster }) => ({ kind, text, poster: poster && posterPart(poster) }));

/** The hash of one piece, as the file names it. */
export const pieceHash = (piece: Piece): string => hashOfValue(pieceParts({ pieces: [piece] }));

/** The hash of the pieces: what a reviewer read. */
export const piecesHash = (product: Pick<Product, 'pieces'>): string => hashOfValue(pieceParts(product));

/** The hash of all an approver reads: facts, sources, pieces, what was decided of claims, AI, evidence, who made it. */
export const contentHash = (product: Product): string =>
  hashOfValue({
    facts: product.facts,
    sources: product.sources,
    pieces: pieceParts(product),
    claims: product.pieces.map(({ decisions, removed }) => ({ decisions, removed })),
    aiAssets: product.aiAssets,
    evidence: product.evidence,
    author: product.author,
  });

/** The product after an edit: the day of the edit is noted where what an approver reads has changed. @param today dd/mm/yyyy */
export const edited = (before: Product, after: Product, today: string): Product =>
  contentHash(before) === contentHash(after) ? after : { ...after, edited: today };

/** How an approval stands to what is there now. */
export const approvalState = (product: Product): 'none' | 'void' | 'holds' =>
  !product.approval ? 'none' : product.approval.hash === contentHash(product) ? 'holds' : 'void';
