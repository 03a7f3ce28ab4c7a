import { describe, expect, it } from 'vitest';
import { arrivalOf, besideOther } from '../../../../src/workshop/product/arrival.ts';
import { approvalState, keptVersion, pieceOf, withPiece } from '../../../../src/workshop/product/product.ts';
import { handedOver, readProductFile, writeProductFile } from '../../../../src/workshop/product/product-file.ts';
import { approved, names, stand } from './sample.ts';

const read = readProductFile(writeProductFile(approved, stand(approved), names)!);
if (!read.ok) throw new Error(read.reason);
const file = read.product;

describe('a file that is opened', () => {
  it('is new where no product has its code', () => {
    expect(arrivalOf(file, undefined, names)).toBe('new');
  });

  it('is the same as the product it was made from, whatever versions that one has besides', () => {
    expect(arrivalOf(file, approved, names)).toBe('same');
    const versioned = withPiece(approved, 'bai-dang', (piece) => keptVersion(piece, '05/12/2026 19:30'));
    expect(pieceOf(versioned, 'bai-dang')!.versions).not.toEqual([]);
    expect(arrivalOf(file, versioned, names)).toBe('same');
  });

  it('differs by one sentence, on either side, though both were edited on one day', () => {
    const longer = withPiece(approved, 'phat-thanh', (piece) => ({ ...piece, text: `${piece.text} Mời cả nhà.` }));
    expect(longer.edited).toBe(file.edited);
    expect(arrivalOf(file, longer, names)).toBe('differs');
    expect(arrivalOf(handedOver(longer, names), approved, names)).toBe('differs');
    expect(arrivalOf(file, { ...approved, after: { visits: '12', question: '' } }, names)).toBe('differs');
  });

  it('keeps all but its code when it is kept beside the other, its approval too', () => {
    const beside = besideOther(file, 'K7M2QP');
    expect({ ...beside, code: file.code }).toEqual(file);
    expect(approvalState(beside)).toBe('holds');
  });
});
