import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, type Product, withPiece } from '../../../../src/workshop/product/product.ts';
import { handedOver, readProductFile, writeProductFile } from '../../../../src/workshop/product/product-file.ts';
import {
  CRITERIA,
  linesToQuote,
  type Mark,
  type Review,
  ROLES,
  readHash,
  readReviewCode,
  reviewCode,
} from '../../../../src/workshop/product/review.ts';
import { approved, finished, names, stand } from './sample.ts';

const write = (product: Product): string => writeProductFile(product, stand(product), names)!;
const fixture = readFileSync(new URL('../../../fixtures/workshop/product-v1.json', import.meta.url), 'utf8');

describe('a file', () => {
  it('read back is the product that was handed over, its approval with it', () => {
    fc.assert(
      fc.property(
        fc.record({
          visits: fc.string({ maxLength: 20 }),
          ticked: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9] as const),
          aiAssets: fc.subarray(['anh', 'am-thanh', 'video'] as const),
          text: fc.lorem({ maxCount: 20 }),
        }),
        ({ visits, ticked, aiAssets, text }) => {
          const product = withPiece(
            { ...approved, ticked, aiAssets, after: { visits, question: '' } },
            'bai-dang',
            (piece) => ({ ...piece, text }),
          );
          const standing = stand(product);
          fc.pre(standing.mayExport);
          const read = readProductFile(writeProductFile(product, standing, names)!);
          expect(read).toEqual({ ok: true, product: handedOver(product, names) });
        },
      ),
      { numRuns: 15 },
    );
    const read = readProductFile(write(approved));
    expect(read.ok && contentHash(read.product)).toBe(contentHash(approved));
    expect(read.ok && write(read.product)).toBe(write(approved));
  });

  it('is not made while something personal is open, wherever it stands', () => {
    const secret = 'Hỏi chị Trần Thị Mẫu, 0000 123 456.';
    const places: Product[] = [
      withPiece(finished, 'bai-dang', (piece) => ({ ...piece, text: `${piece.text} ${secret}` })),
      withPiece(finished, 'phat-thanh', (piece) => ({ ...piece, text: secret })),
      { ...finished, facts: [...finished.facts.slice(0, -1), { id: 'them', text: secret }] },
      { ...finished, sources: [{ line: 'Sổ', who: secret, date: '' }] },
      { ...finished, evidence: { ...finished.evidence, 8: secret } },
      { ...finished, brief: { text: secret, score: 3 } },
      { ...finished, after: { visits: '', question: secret } },
    ];
    for (const product of places) {
      const standing = stand(product);
      expect(standing.mayExport).toBe(false);
      expect(writeProductFile(product, standing, names)).toBeUndefined();
    }
  });

  it('holds no picture, only its name and hash; the approval still fits', () => {
    const photo = {
      kind: 'photo',
      name: 'lop-hoc.jpg',
      src: `data:image/jpeg;base64,${'A'.repeat(900)}`,
      width: 800,
      height: 600,
      isAi: false,
    } as const;
    const product = withPiece(finished, 'ap-phich', (piece) => ({
      ...piece,
      poster: { ...piece.poster!, assets: [photo] },
    }));
    const text = write(product);
    expect(text).not.toContain('base64');
    const read = readProductFile(text);
    expect(read.ok && contentHash(read.product)).toBe(contentHash(product));
  });

  it('of the first version still opens, whatever comes later', () => {
    expect(readProductFile(fixture)).toMatchObject({
      ok: true,
      product: { code: 'K7M2QP', ticked: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    });
    const read = readProductFile(fixture);
    if (!read.ok) throw new Error(read.reason);
    expect(stand(read.product).gates.every(({ closed }) => closed)).toBe(true);
  });

  it('that is broken, foreign, newer or too large is refused with the reason', () => {
    const reason = (text: string): string => {
      const read = readProductFile(text);
      return read.ok ? '' : read.reason;
    };
    const text = write(approved);
    expect(reason('{}')).toContain('không phải hồ sơ');
    expect(reason('xin chào')).toContain('không phải hồ sơ');
    expect(reason('null')).toContain('không phải hồ sơ');
    expect(reason(text.slice(0, -200))).toContain('hỏng');
    expect(reason(text.replace('19:30', '19:00'))).toContain('hỏng');
    expect(reason(text.replace('"version": 1', '"version": 2'))).toContain('mới hơn');
    expect(reason('x'.repeat(2_000_000))).toContain('lớn quá');
  });

  it('never throws and never brings along what is not of its shape', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readProductFile(text).ok).toBe(false);
        expect(readProductFile(`{"format":"lop-so.san-pham","version":1,"product":${text}}`).ok).toBe(false);
      }),
    );
  });
});

describe('a review', () => {
  const lines = linesToQuote(finished);
  const mark = fc
    .record({ points: fc.integer({ min: 0, max: 4 }), line: fc.constantFrom(...lines) })
    .map(({ points, line }): Mark => ({ points, piece: line.piece, line: line.line }));
  const review = fc
    .record({
      role: fc.constantFrom(...ROLES),
      letters: fc.array(fc.constantFrom(...'ABCDĐEGHKLMNOÔƠPQRSTUƯVXY'), { minLength: 1, maxLength: 4 }),
      marks: fc.array(mark, { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
    })
    .map(
      ({ role, letters, marks }): Review => ({
        by: { role, initials: letters.join('.') },
        of: readHash(finished),
        marks,
      }),
    )
    .filter(({ by }) => !(by.role === 'Phó Bí thư' && by.initials === 'N.V.M'));

  it('comes back from its code as it was, also out of an address', () => {
    fc.assert(
      fc.property(review, (one) => {
        const code = reviewCode(finished.code, one);
        expect(code.length).toBeLessThan(75);
        expect(readReviewCode(code, finished)).toEqual({ ok: true, review: one });
        expect(readReviewCode(`https://lop.example/can-bo/ho-so/#nhan-xet=${code}`, finished).ok).toBe(true);
      }),
    );
  });

  it('with one letter wrong is refused; so is one of another product or of other words', () => {
    fc.assert(
      fc.property(review, fc.nat(1000), (one, at) => {
        const code = reviewCode(finished.code, one);
        const place = at % code.length;
        const wrong = code[place] === '7' ? '8' : '7';
        const misread = code.slice(0, place) + wrong + code.slice(place + 1);
        expect(readReviewCode(misread, finished).ok).toBe(false);
        const other = withPiece(finished, 'bai-dang', (piece) => ({ ...piece, text: `${piece.text} Nhé.` }));
        expect(readReviewCode(code, other)).toMatchObject({ ok: false, reason: expect.stringContaining('Bài đã đổi') });
        expect(readReviewCode(code, { ...finished, code: 'AAAAAA' }).ok).toBe(false);
      }),
    );
  });

  it('passes the unit with 15 of 20, never against what a machine sees, never twice over changed words', () => {
    const given = (points: number): Review => ({
      by: { role: 'Bí thư chi đoàn', initials: 'L.T.M' },
      of: readHash(approved),
      marks: CRITERIA.map(() => ({ points, piece: 0, line: 0 })),
    });
    expect(stand({ ...approved, review: given(3) }).passed).toBe(true);
    expect(stand({ ...approved, review: given(2) }).passed).toBe(false);
    expect(stand({ ...finished, review: given(4) }).passed).toBe(false);
    const leaking = stand({ ...approved, review: given(4), aiAssets: ['anh'] });
    expect(leaking.review?.passed).toBe(false);
    expect(leaking.passed).toBe(false);
  });
});
