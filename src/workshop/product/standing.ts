/** How a product stands: everything rules can see of it, at every letter. What is computed here is kept nowhere. Pure. */
import { findClaims } from '../claims/find-claims.ts';
import { type Checked, checked, openClaims, type SourceLine } from '../claims/gate.ts';
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { PersonalFinding, PersonalKind } from '../personal-data/personal-data.ts';
import type { Asset, Fault } from '../poster/poster.ts';
import { type Names, nameKey } from '../text/names.ts';
import { sentencesWithPlaces } from '../text/sentences.ts';
import { lintTone, type ToneCheck, type ToneWords } from '../tone/lint-tone.ts';
import type { Reader } from '../tone/readers.ts';
import { readingTime } from '../tone/reading-time.ts';
import { type Disagreement, disagreements } from './consistency.ts';
import { type Fact, factText, isGap, type Source, says, sheetTroubles } from './fact-sheet.ts';
import { AI_LABELS, GATE_IDS, type GateId, type GateKnown, gateOf, gateTrouble } from './gates.ts';
import {
  type AiKind,
  approvalState,
  CORE_KINDS,
  PIECE_NAMES,
  type Piece,
  type PieceKind,
  type Product,
  pieceOf,
} from './product.ts';
import { REVIEW_PASS, readHash, totalOf } from './review.ts';

/** Lists that are data of the course, and what a linter found on the poster: it needs the letters of the device. */
export interface Tools {
  names: Names;
  words: ToneWords;
  /** Undefined while the poster was not looked at yet. */
  posterFaults: readonly Fault[] | undefined;
}

/** Tiếng of a radio text of about thirty seconds (the workshop's own rule; no pace was measured). */
export const RADIO = { least: 75, most: 95 };

export interface GateStanding {
  id: GateId;
  trouble: string | undefined;
  /** Closed by somebody, and the evidence still holds. */
  closed: boolean;
}

/** Something personal, and where it stands. */
export interface PersonalAt {
  /** Undefined: beside the pieces, in a field. */
  piece: PieceKind | undefined;
  where: string;
  finding: PersonalFinding;
}

export interface Standing {
  sheet: ReturnType<typeof sheetTroubles>;
  /** The pieces wait for the fact sheet. */
  locked: boolean;
  personal: readonly PersonalAt[];
  /** Claims of each piece, tied or open. */
  claims: readonly { piece: PieceKind; all: readonly Checked[]; open: readonly Checked['claim'][] }[];
  openClaims: number;
  disagreements: readonly Disagreement<PieceKind>[];
  radio: { tieng: number; seconds: number; trouble: string | undefined };
  posterErrors: readonly Fault[] | undefined;
  tone: readonly { piece: PieceKind; checks: readonly ToneCheck[] }[];
  gates: readonly GateStanding[];
  /** What keeps an approver from approving, a sentence each. */
  blocks: readonly string[];
  /** Sentences about what no points make good. */
  critical: readonly string[];
  approval: ReturnType<typeof approvalState>;
  review: { total: number; isCurrent: boolean; passed: boolean } | undefined;
  mayExport: boolean;
  /** Approved, read by a colleague with 15 of 20, nothing critical: the unit counts. */
  passed: boolean;
}

/** Who a text is for, as its fact sheet says; undefined where no rule of address fits. */
export function readerOf(text: string): Reader | undefined {
  const said = text.normalize('NFC').toLowerCase();
  if (/ông bà|cô bác|các bác|các cụ|cao tuổi|bà con|người dân/.test(said)) return 'co-bac';
  if (/đoàn viên|đvtn|thanh niên|sinh viên/.test(said)) return 'doan-vien';
  return /thiếu nhi|đội viên|học sinh tiểu học/.test(said) ? 'thieu-nhi' : undefined;
}

/** A line of the fact sheet's sources as the claim gate names a source. */
export const sourceLine = ({ line, who, date }: Source): SourceLine => ({
  who: `${line}, ${who}`,
  when: date,
  page: '',
});

/** Claims of a piece; one that says what the fact sheet says has the sheet's source. */
function claimsOf(piece: Piece, product: Product, names: Names): readonly Checked[] {
  const found = findClaims(piece.text, names);
  const [first] = product.sources;
  const facts = product.facts.map(({ text }) => text).filter((text) => !isGap(text));
  return checked(piece.decisions, piece.text, found).map((one) =>
    one.verdict || !first || !facts.some((fact) => says(fact, one.claim.text))
      ? one
      : { ...one, verdict: { is: 'sourced', source: sourceLine(first) } },
  );
}

const LEVEL =
  /(?<![\p{L}\p{M}])(xã|phường|đặc khu|huyện|thị xã|quận)\s+(\p{Lu}[\p{L}\p{M}]*(?:\s+(?:\p{Lu}[\p{L}\p{M}]*|\d))*)/gu;

/** Sentences about communes that are in no list, and about levels that are no more. */
export function nameTroubles(text: string, { communes }: Names): string[] {
  const keys = communes.map(nameKey);
  return [...text.normalize('NFC').matchAll(LEVEL)].flatMap(([whole, level = '', name = '']) => {
    if (/^(?:huyện|thị xã|quận)$/.test(level)) return [`«${whole}»: cấp này đã bỏ. Ghi xã, phường, đặc khu hiện nay.`];
    const said = nameKey(name);
    return keys.some((one) => said === one || said.startsWith(`${one} `))
      ? []
      : [`«${whole}» không có trong danh sách xã, phường, đặc khu.`];
  });
}

/** Sentences about labels that are missing, out of place, or not word for word. */
export function labelTroubles(product: Product): string[] {
  const firstOf = (kind: PieceKind): string => pieceOf(product, kind)?.text.trim().split('\n')[0] ?? '';
  const asked: Readonly<Record<AiKind, readonly PieceKind[]>> = {
    anh: ['bai-dang'],
    'am-thanh': ['phat-thanh'],
    video: ['kich-ban', 'bai-dang'],
  };
  const missing = product.aiAssets.flatMap((kind) => {
    const place = asked[kind].find((one) => pieceOf(product, one)) ?? 'bai-dang';
    return firstOf(place).normalize('NFC').startsWith(AI_LABELS[kind])
      ? []
      : [`${PIECE_NAMES[place]}: mở đầu bằng «${AI_LABELS[kind]}».`];
  });
  const exact = Object.values(AI_LABELS);
  const misspelled = product.pieces.flatMap(({ kind, text }) =>
    sentencesWithPlaces(text.normalize('NFC'))
      .filter(({ text: one }) => /^(?:hình ảnh|ảnh|âm thanh|video) này/iu.test(one) && /AI|trí tuệ/iu.test(one))
      .filter(({ text: one }) => !exact.includes(one.replace(/[.\s]+$/, '')))
      .map(({ text: one }) => `${PIECE_NAMES[kind]}: «${one}» chưa đúng chữ của nhãn.`),
  );
  return [...missing, ...misspelled];
}

/** A photo from a camera: whoever is on it has to be asked. */
const isPhoto = ({ kind, isAi, src }: Asset): boolean => kind === 'photo' && !isAi && !src.startsWith('ve:');

/** Everything typed beside the pieces, with what it is called. */
const fieldsOf = ({
  facts,
  sources,
  evidence,
  author,
  approval,
  after,
  pieces,
  brief,
}: Product): [string, string][] => [
  ...facts.map(({ text }): [string, string] => ['Phiếu dữ kiện', text]),
  ...sources.map(({ line, who, date }): [string, string] => ['Nguồn', `${line}\n${who}\n${date}`]),
  ...Object.entries(evidence).map(([id, text]): [string, string] => [`Cửa ${id}`, text ?? '']),
  ...[author, approval?.approver].map((one): [string, string] => ['Người soạn, người duyệt', one?.role ?? '']),
  ...pieces.flatMap(({ decisions, poster }): [string, string][] => [
    ...decisions.map(({ verdict }): [string, string] => [
      'Nguồn',
      verdict.is === 'sourced' ? Object.values(verdict.source).join('\n') : verdict.reason,
    ]),
    ...(poster?.assets ?? []).flatMap(({ name, consent }): [string, string][] => [
      ['Ảnh', name.replace(/\d{8,}/g, '…')],
      ['Giấy đồng ý', consent?.keptAt ?? ''],
    ]),
  ]),
  ['Đề bài', brief?.text ?? ''],
  ['Sau việc', `${after.visits}\n${after.question}`],
];

/** All that stands in a product and may not leave the phone. */
export function personalIn(product: Product, names: Names): PersonalAt[] {
  return [
    ...product.pieces.flatMap(({ kind, text }) =>
      findPersonalData(text, names).map((finding) => ({ piece: kind, where: PIECE_NAMES[kind], finding })),
    ),
    ...fieldsOf(product).flatMap(([where, text]) =>
      findPersonalData(text, names).map((finding) => ({ piece: undefined, where, finding })),
    ),
  ];
}

/** Masks are for what goes to an AI; in what the people read they are a hole. */
const MASK = /\[[\p{Lu} ]+ \d+\]/u;

/** Nothing of these kinds is ever a fact of an occasion. A name may be a place's: that is settled at the gate. */
const NEVER_A_FACT: ReadonlySet<PersonalKind> = new Set([
  'dien-thoai',
  'so-giay-to',
  'tai-khoan',
  'thu-dien-tu',
  'ma-bi-mat',
]);

/** Facts of the sheet that point at one person. */
const privateFacts = (facts: readonly Fact[], names: Names): ReturnType<typeof sheetTroubles> =>
  facts.flatMap(({ id, text }) =>
    findPersonalData(text, names)
      .filter(({ kind }) => NEVER_A_FACT.has(kind))
      .slice(0, 1)
      .map((found) => ({ field: id, message: `«${found.text}» là của riêng một người. Ghi vai hoặc nơi hỏi chung.` })),
  );

/** What the source gate asks about now: what is personal comes first, wherever it stands; then the first open claim. */
export function nextToSettle({ personal: [personal], claims }: Pick<Standing, 'personal' | 'claims'>): {
  personal: PersonalAt | undefined;
  claim: Checked['claim'] | undefined;
  /** The piece it stands in; undefined beside the pieces. */
  piece: PieceKind | undefined;
} {
  if (personal) return { personal, claim: undefined, piece: personal.piece };
  const withOpen = claims.find(({ open }) => open.length > 0);
  return { personal: undefined, claim: withOpen?.open[0], piece: withOpen?.piece };
}

/** Never throws. */
export function standingOf(product: Product, { names, words, posterFaults }: Tools): Standing {
  const { facts, sources, pieces } = product;
  const sheet = [...sheetTroubles(facts, sources), ...privateFacts(facts, names)];
  const personal = personalIn(product, names);
  const claims = pieces.map((piece) => {
    const all = claimsOf(piece, product, names);
    return { piece: piece.kind, all, open: openClaims(all) };
  });
  const open = claims.reduce((sum, one) => sum + one.open.length, 0);
  const core = pieces.filter(
    ({ kind, text }) => (CORE_KINDS as readonly PieceKind[]).includes(kind) && text.trim() !== '',
  );
  const apart = disagreements(
    facts,
    core.map(({ kind, text }) => ({ kind, words: text })),
  );
  const time = readingTime(pieceOf(product, 'phat-thanh')?.text ?? '');
  const radio = {
    tieng: time.tieng,
    seconds: time.seconds,
    trouble:
      time.tieng < RADIO.least
        ? `Lời phát thanh có ${time.tieng} tiếng, cần từ ${RADIO.least}.`
        : time.tieng > RADIO.most
          ? `Lời phát thanh có ${time.tieng} tiếng, không quá ${RADIO.most}.`
          : undefined,
  };
  const reader = readerOf(factText(facts, 'nguoi-doc'));
  const tone = pieces
    .filter(({ kind, text }) => kind !== 'ap-phich' && text.trim() !== '')
    .map(({ kind, text }) => ({ piece: kind, checks: lintTone(text, { reader }, words) }));
  const voices = tone.filter(({ piece }) => piece === 'bai-dang' || piece === 'phat-thanh');
  const poster = pieceOf(product, 'ap-phich')?.poster;
  const posterErrors = posterFaults?.filter(({ level }) => level === 'error');
  const ofRules = (...rules: string[]): string[] =>
    (posterErrors ?? []).filter(({ rule }) => rules.includes(rule)).map(({ text }) => text);
  const known: GateKnown = {
    sources,
    openClaims: open,
    names: pieces.flatMap(({ text }) => nameTroubles(text, names)),
    personal: personal.length,
    photos: poster?.assets.filter(isPhoto).length ?? 0,
    consents: ofRules('L18'),
    ai: [...new Set([...product.aiAssets, ...(poster?.assets.some(({ isAi }) => isAi) ? (['anh'] as const) : [])])],
    labels: [...labelTroubles(product), ...ofRules('L19')],
    voice: Math.min(10, ...voices.map(({ checks }) => checks.filter(({ ok }) => ok).length)),
    emblems: ofRules('L16', 'L17', 'L20'),
    hasEmblem: poster?.assets.some(({ kind }) => kind === 'badge') ?? false,
  };
  const approval = approvalState(product);
  const firstNine = GATE_IDS.filter((id) => id !== 10).map((id): GateStanding => {
    const trouble = gateTrouble(id, product.evidence[id] ?? '', known);
    return { id, trouble, closed: trouble === undefined && product.ticked.includes(id) };
  });
  const empty = pieces.filter(({ text }) => text.trim() === '').map(({ kind }) => PIECE_NAMES[kind]);
  const gaps = pieces.filter(({ text }) => isGap(text)).map(({ kind }) => PIECE_NAMES[kind]);
  const masked = pieces.filter(({ text }) => MASK.test(text)).map(({ kind }) => PIECE_NAMES[kind]);
  const openGates = firstNine.filter(({ closed }) => !closed).map(({ id }) => id);
  const lacksFourth = product.lesson === 'cb-b6-san-pham-cuoi' && pieces.length < 4;
  const blocks = [
    ...(sheet.length > 0 ? [`Phiếu dữ kiện còn ${sheet.length} ô phải xem.`] : []),
    ...(empty.length > 0 ? [`Chưa có: ${empty.join(', ')}.`] : []),
    ...(lacksFourth ? ['Chưa chọn phần thứ tư: kế hoạch, kịch bản hay tờ một mặt.'] : []),
    ...(gaps.length > 0 ? [`Còn chỗ [CẦN BỔ SUNG] ở: ${gaps.join(', ')}.`] : []),
    ...(masked.length > 0 ? [`Còn chỗ đã che ở: ${masked.join(', ')}. Bỏ câu ấy, hoặc ghi nơi hỏi chung.`] : []),
    ...(personal.length > 0 ? [`Còn ${personal.length} chỗ có dữ liệu riêng.`] : []),
    ...(open > 0 ? [`Cổng nguồn còn ${open} điều.`] : []),
    ...(apart.length > 0 ? [`Còn ${apart.length} chỗ ba bài nói khác nhau.`] : []),
    ...(radio.trouble ? [radio.trouble] : []),
    ...(posterErrors === undefined
      ? ['Chưa soát được áp phích.']
      : posterErrors.length > 0
        ? [`Áp phích còn ${posterErrors.length} chỗ phải sửa.`]
        : []),
    ...(openGates.length > 0 ? [`Cửa chưa đóng: ${openGates.join(', ')}.`] : []),
    ...(product.author ? [] : ['Chưa ghi ai soạn.']),
  ];
  const isClosed = approval === 'holds' && blocks.length === 0;
  const gates: GateStanding[] = [
    ...firstNine,
    {
      id: 10,
      trouble:
        approval === 'none'
          ? 'Chưa có người duyệt.'
          : approval === 'void'
            ? 'Nội dung đã đổi. Phê duyệt cũ hết giá trị.'
            : blocks[0],
      closed: isClosed,
    },
  ];
  const critical = gates
    .filter(({ id, trouble }) => id !== 10 && gateOf(id).critical && trouble)
    .map(({ trouble }) => trouble!);
  const total = product.review ? totalOf(product.review) : 0;
  const isCurrent = product.review?.of === readHash(product);
  const review = product.review && {
    total,
    isCurrent,
    passed: isCurrent && total >= REVIEW_PASS && critical.length === 0,
  };
  return {
    sheet,
    locked: sheet.length > 0,
    personal,
    claims,
    openClaims: open,
    disagreements: apart,
    radio,
    posterErrors,
    tone,
    gates,
    blocks,
    critical,
    approval,
    review,
    mayExport: personal.length === 0,
    passed: isClosed && review?.passed === true,
  };
}

/** With a gate ticked, or opened again. A gate whose evidence does not hold stays open. */
export function withTick(product: Product, id: Exclude<GateId, 10>, isOn: boolean, standing: Standing): Product {
  const others = product.ticked.filter((one) => one !== id);
  const holds = standing.gates.find((one) => one.id === id)?.trouble === undefined;
  return { ...product, ticked: isOn && holds ? [...others, id].sort((a, b) => a - b) : others };
}
