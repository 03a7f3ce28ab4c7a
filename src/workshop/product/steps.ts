/** The steps of a product, in order, and where each stands. Pure. */
import { APPROVAL_VOID } from '../approval/approval.ts';
import { CORE_KINDS, PIECE_NAMES, type PieceKind, type Product, pieceOf } from './product.ts';
import { MOST } from './review.ts';
import type { Standing } from './standing.ts';

export const STEPS = [
  'phieu',
  'de-bai',
  'bai-dang',
  'ap-phich',
  'phat-thanh',
  'them',
  'nguon',
  'cua',
  'doc-lai',
  'duyet',
  'xuat',
] as const;
export type Step = (typeof STEPS)[number];

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  phieu: 'Phiếu dữ kiện',
  'de-bai': 'Đề bài',
  'bai-dang': 'Bài đăng',
  'ap-phich': 'Áp phích',
  'phat-thanh': 'Phát thanh',
  them: 'Phần thứ tư',
  nguon: 'Cổng nguồn',
  cua: 'Mười cửa',
  'doc-lai': 'Nhờ đọc lại',
  duyet: 'Duyệt',
  xuat: 'Xuất',
};

/** The steps of this product: a brief only where there is a scenario to check it against, a fourth piece only at the end. */
export const stepsOf = ({ lesson, scenario }: Product): Step[] =>
  STEPS.filter(
    (step) => (step !== 'them' || lesson === 'cb-b6-san-pham-cuoi') && (step !== 'de-bai' || scenario !== undefined),
  );

/** The piece a step makes; undefined where it makes none. */
export function pieceAt(product: Product, step: Step): PieceKind | undefined {
  if (step === 'them')
    return product.pieces.find(({ kind }) => !(CORE_KINDS as readonly PieceKind[]).includes(kind))?.kind;
  return CORE_KINDS.find((kind) => kind === step);
}

/** Whether a step waits for the fact sheet. */
export const waits = (step: Step, { locked }: Standing): boolean => locked && step !== 'phieu';

/** Where a step stands, in a few words; `isDone` where nothing is left to do in it. */
export function stepState(step: Step, product: Product, standing: Standing): { words: string; isDone: boolean } {
  const { sheet, openClaims, personal, disagreements, radio, posterErrors, gates, approval, review } = standing;
  if (waits(step, standing)) return { words: 'chờ phiếu dữ kiện', isDone: false };
  const apart = (kind: PieceKind): number => disagreements.filter(({ piece }) => piece === kind).length;
  const isEmpty = (kind: PieceKind): boolean => (pieceOf(product, kind)?.text.trim() ?? '') === '';
  switch (step) {
    case 'phieu':
      return sheet.length > 0 ? { words: `còn ${sheet.length} ô`, isDone: false } : { words: 'đủ', isDone: true };
    case 'de-bai':
      return product.brief
        ? { words: `${product.brief.score} trên 16`, isDone: true }
        : { words: 'không bắt buộc', isDone: false };
    case 'bai-dang':
      if (isEmpty(step)) return { words: 'chưa viết', isDone: false };
      return apart(step) > 0
        ? { words: `${apart(step)} chỗ lệch phiếu`, isDone: false }
        : { words: 'khớp phiếu', isDone: true };
    case 'phat-thanh':
      if (isEmpty(step)) return { words: 'chưa viết', isDone: false };
      if (apart(step) > 0) return { words: `${apart(step)} chỗ lệch phiếu`, isDone: false };
      return { words: `${radio.tieng} tiếng`, isDone: radio.trouble === undefined };
    case 'ap-phich': {
      if (isEmpty(step)) return { words: 'chưa làm', isDone: false };
      const errors = posterErrors?.length ?? 0;
      if (errors > 0) return { words: `còn ${errors} chỗ sửa`, isDone: false };
      return apart(step) > 0
        ? { words: `${apart(step)} chỗ lệch phiếu`, isDone: false }
        : { words: 'khớp phiếu', isDone: true };
    }
    case 'them': {
      const kind = pieceAt(product, step);
      if (!kind) return { words: 'chưa chọn', isDone: false };
      return isEmpty(kind) ? { words: 'chưa viết', isDone: false } : { words: PIECE_NAMES[kind], isDone: true };
    }
    case 'nguon': {
      if (product.pieces.every(({ kind }) => isEmpty(kind))) return { words: 'chưa có bài', isDone: false };
      const left = openClaims + personal.length;
      return left > 0 ? { words: `còn ${left} chỗ`, isDone: false } : { words: 'đã đóng', isDone: true };
    }
    case 'cua': {
      const closed = gates.filter((one) => one.closed).length;
      return { words: `${closed} trên 10`, isDone: closed === 10 };
    }
    case 'doc-lai':
      if (!review) return { words: 'chưa có', isDone: false };
      return review.isCurrent
        ? { words: `${review.total} trên ${MOST}`, isDone: review.passed }
        : { words: 'bài đã đổi', isDone: false };
    case 'duyet':
      if (approval === 'void') return { words: 'duyệt lại', isDone: false };
      return approval === 'holds' && standing.blocks.length === 0
        ? { words: `ngày ${product.approval!.date}`, isDone: true }
        : { words: 'chưa phê duyệt', isDone: false };
    case 'xuat':
      return standing.mayExport ? { words: 'tệp và tờ in', isDone: false } : { words: 'đang khoá', isDone: false };
  }
}

/** What lies over every export; undefined once gate 10 is closed. */
export const notApproved = (product: Product, standing: Standing): string | undefined =>
  standing.gates.find(({ id }) => id === 10)!.closed
    ? undefined
    : product.approval && standing.approval === 'void'
      ? APPROVAL_VOID
      : 'Chưa phê duyệt';
