import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalTrouble, peopleTrouble, personOf } from '../../../../src/workshop/approval/approval.ts';
import { disagreements } from '../../../../src/workshop/product/consistency.ts';
import { factTrouble, sheetTroubles } from '../../../../src/workshop/product/fact-sheet.ts';
import { GATE_IDS, type GateId, gateTrouble, NO_AI } from '../../../../src/workshop/product/gates.ts';
import {
  approvalState,
  backTo,
  contentHash,
  edited,
  keptVersion,
  newProduct,
  type Product,
  pieceHash,
  pieceOf,
  withFourth,
  withPiece,
} from '../../../../src/workshop/product/product.ts';
import { sha256 } from '../../../../src/workshop/product/sha256.ts';
import { nextToSettle, withTick } from '../../../../src/workshop/product/standing.ts';
import { approved, facts, finished, sources, stand } from './sample.ts';

describe('a hash', () => {
  it('is the SHA-256 of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
    expect(sha256('a'.repeat(200_000))).toBe(createHash('sha256').update('a'.repeat(200_000)).digest('hex'));
  });
});

describe('an approval', () => {
  it('stands on a finished product with nothing open', () => {
    const standing = stand(approved);
    expect(standing.blocks).toEqual([]);
    expect(standing.critical).toEqual([]);
    expect(standing.gates.filter(({ closed }) => !closed)).toEqual([]);
    expect(approvalState(approved)).toBe('holds');
  });

  it('falls with any one letter of any piece, fact, source or evidence', () => {
    const places: ((product: Product, change: (text: string) => string) => Product)[] = [
      (one, change) => withPiece(one, 'bai-dang', (piece) => ({ ...piece, text: change(piece.text) })),
      (one, change) => withPiece(one, 'phat-thanh', (piece) => ({ ...piece, text: change(piece.text) })),
      (one, change) =>
        withPiece(one, 'ap-phich', (piece) => ({
          ...piece,
          poster: { ...piece.poster!, slots: { ...piece.poster!.slots, title: change(piece.poster!.slots.title!) } },
        })),
      (one, change) => ({
        ...one,
        facts: one.facts.map((fact, at) => (at ? fact : { ...fact, text: change(fact.text) })),
      }),
      (one, change) => ({ ...one, sources: one.sources.map((source) => ({ ...source, who: change(source.who) })) }),
      (one, change) => ({ ...one, evidence: { ...one.evidence, 4: change(one.evidence[4]!) } }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(1000),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        (place, at, letter) => {
          const next = place(approved, (text) => {
            const cut = at % (text.length + 1);
            return text.slice(0, cut) + letter + text.slice(cut);
          });
          expect(approvalState(next)).toBe('void');
          expect(edited(approved, next, '03/12/2026').edited).toBe('03/12/2026');
        },
      ),
    );
  });

  it('does not fall by what is no content: versions, a review, what came after', () => {
    const next: Product = {
      ...approved,
      after: { visits: '18 lượt', question: 'Có xe không' },
      pieces: approved.pieces.map((piece) => keptVersion(piece, '02/12/2026 09:00')),
    };
    expect(approvalState(next)).toBe('holds');
    expect(edited(approved, next, '05/12/2026').edited).toBe('02/12/2026');
  });

  it('is not given by its author, under any spelling, by a whole name, unread, or before the last edit', () => {
    const given = { author: 'Phó Bí thư, N.V.M', approver: 'Bí thư, T.T.M', date: '02/12/2026', hasRead: true };
    expect(approvalTrouble(given, '02/12/2026')).toBeUndefined();
    expect(approvalTrouble({ ...given, approver: 'pho bi thu  n.v.m' }, '02/12/2026')).toContain('khác người soạn');
    expect(approvalTrouble({ ...given, approver: 'Phó Bí thư, NVM' }, '02/12/2026')).toContain('khác người soạn');
    expect(approvalTrouble({ ...given, approver: 'Bí thư, Trần Thị Mẫu' }, '02/12/2026')).toContain('chữ cái đầu');
    expect(approvalTrouble({ ...given, hasRead: false }, '02/12/2026')).toContain('bản cuối');
    expect(approvalTrouble(given, '03/12/2026')).toContain('trước lần sửa cuối');
    expect(approvalTrouble({ ...given, date: '31/02/2026' }, '02/12/2026')).toContain('Ngày duyệt');
    expect(peopleTrouble('', 'Bí thư, T.T.M')).toContain('ai soạn');
    expect(personOf('Bí thư, T. T. M')).toEqual({ role: 'Bí thư', initials: 'T.T.M' });
  });
});

describe('the fact sheet', () => {
  it('keeps the pieces locked until every needed fact stands or is declared missing, with a source', () => {
    expect(sheetTroubles(facts, sources)).toEqual([]);
    expect(sheetTroubles(facts, [])).toEqual([expect.objectContaining({ field: 'nguon' })]);
    expect(stand(newProduct({ code: 'AAAAAA', lesson: 'cb-a8-rap-mot-bo', edited: '01/12/2026' })).locked).toBe(true);
    const gap = facts.map((fact) => (fact.id === 'dau-moi' ? { ...fact, text: '[CẦN BỔ SUNG: ai trực]' } : fact));
    expect(sheetTroubles(gap, sources)).toEqual([]);
  });

  it('knows a weekday that does not belong to its date', () => {
    expect(factTrouble('ngay', 'thứ Bảy 06/12/2026')).toBe('Ngày này là Chủ nhật. Sửa thứ hoặc sửa ngày.');
    expect(factTrouble('ngay', '31/02/2026')).toBeDefined();
    expect(factTrouble('gio', 'bảy giờ')).toBeDefined();
    expect(factTrouble('gio', '7 giờ tối')).toBeDefined();
    expect(factTrouble('gio', '19 giờ 30')).toBeUndefined();
  });
});

describe('what points at a person', () => {
  it('in a field is settled in that field, never in a piece that has an open claim', () => {
    const open = withPiece(finished, 'bai-dang', (piece) => ({ ...piece, text: `${piece.text} Có 500 người đến.` }));
    const standing = stand({
      ...open,
      facts: [...facts.filter(({ id }) => id !== 'them'), { id: 'them', text: 'gọi 0000 000 111' }],
    });
    expect(standing.openClaims).toBeGreaterThan(0);
    expect(nextToSettle(standing)).toMatchObject({
      personal: { where: 'Phiếu dữ kiện' },
      claim: undefined,
      piece: undefined,
    });
    expect(nextToSettle(stand(open))).toMatchObject({ personal: undefined, piece: 'bai-dang' });
  });
  it('as a number in the fact sheet keeps the pieces locked, before anybody writes it into them', () => {
    const said = facts.map((fact) => (fact.id === 'dau-moi' ? { ...fact, text: 'chị trực, 0000 000 111' } : fact));
    expect(stand({ ...finished, facts: said })).toMatchObject({ locked: true });
  });
  it('as a mask is a hole in what people read, and blocks the approval', () => {
    const masked = withPiece(finished, 'bai-dang', (piece) => ({ ...piece, text: `${piece.text} Gọi [SỐ 1].` }));
    expect(stand(masked).blocks.join(' ')).toContain('Còn chỗ đã che ở: Bài đăng');
  });
});

describe('three pieces', () => {
  const post = pieceOf(finished, 'bai-dang')!.text;
  const apart = (words: string) => disagreements(facts, [{ kind: 'bai-dang', words }]);

  it('say the same however the hour is spelled for ears', () => {
    expect(apart(post)).toEqual([]);
    expect(apart(post.replace('19:30', '19 giờ 30').replace('05/12/2026', 'ngày 5 tháng 12'))).toEqual([]);
  });

  it('are caught at another hour, date, weekday, place or contact, or at none', () => {
    const cases: [string, string, string][] = [
      ['19:30', '19:00', 'gio'],
      ['05/12/2026', '06/12/2026', 'ngay'],
      ['thứ Bảy', 'thứ Sáu', 'ngay'],
      ['Khe Mẫu', 'Khe Mâu', 'noi'],
      ['Văn phòng Đoàn xã Lục Hồn', 'đồng chí trưởng thôn', 'dau-moi'],
    ];
    for (const [from, to, fact] of cases)
      expect(apart(post.replace(from, to)), to).toEqual([expect.objectContaining({ fact })]);
  });
});

describe('gates', () => {
  it('are never closed without evidence, nor ticked while a machine sees a trouble', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GATE_IDS.filter((id) => id !== 10)), fc.stringMatching(/^\s*$/), (id, blank) => {
        const product = { ...finished, evidence: { ...finished.evidence, [id]: blank } };
        const standing = stand(product);
        expect(standing.gates.find((one) => one.id === id)!.closed).toBe(false);
        expect(withTick(product, id as Exclude<GateId, 10>, true, standing).ticked).not.toContain(id);
      }),
      { numRuns: 20 },
    );
  });

  it('say what is missing', () => {
    const known = {
      sources,
      openClaims: 0,
      names: [],
      personal: 0,
      photos: 1,
      consents: [],
      ai: ['anh'] as const,
      labels: [],
      voice: 10,
      emblems: [],
      hasEmblem: true,
    };
    expect(gateTrouble(1, 'Bài giới thiệu về lớp số', known)).toContain('động từ');
    expect(gateTrouble(2, 'mọi người', known)).toBeDefined();
    expect(gateTrouble(3, 'nghe nói', known)).toContain('dòng nguồn');
    expect(gateTrouble(3, 'Kế hoạch mở lớp, trang 2', { ...known, openClaims: 2 })).toContain('2 điều');
    expect(gateTrouble(5, 'Không', { ...known, personal: 1 })).toContain('dữ liệu riêng');
    expect(gateTrouble(6, 'Không dùng ảnh người', known)).toContain('đang có ảnh');
    expect(gateTrouble(7, NO_AI, known)).toContain('nhãn');
    expect(gateTrouble(8, 'Người soạn tự đọc lại ba lần', known)).toContain('người khác');
    expect(gateTrouble(9, 'huy-hieu-doan.png, văn phòng gửi 01/12/2026', known)).toBeUndefined();
    expect(gateTrouble(9, 'Không dùng cờ, huy hiệu, bản đồ', known)).toContain('tên tệp');
  });

  it('count an AI voice without its label, whatever was written as evidence', () => {
    const standing = stand({ ...finished, aiAssets: ['am-thanh'] });
    expect(standing.gates.find(({ id }) => id === 7)!.closed).toBe(false);
    expect(standing.critical.join(' ')).toContain('Âm thanh này được tạo bằng trí tuệ nhân tạo (AI)');
  });
});

describe('versions', () => {
  it('are a way back that loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 }), (texts) => {
        let piece = pieceOf(finished, 'bai-dang')!;
        for (const [at, text] of texts.entries()) piece = keptVersion({ ...piece, text: `${text} ${at}` }, `${at}`);
        const [, ...older] = piece.versions;
        for (const version of [piece.versions[0]!, ...older]) {
          const back = backTo(piece, version, 'sau');
          expect(back.text).toBe(version.text);
          expect(back.versions.map(({ text }) => text)).toContain(piece.text);
        }
      }),
    );
  });

  it('tell posters apart by what is seen, never by their size', () => {
    const piece = pieceOf(finished, 'ap-phich')!;
    expect(pieceHash({ ...piece, poster: { ...piece.poster!, size: 'a3' } })).toBe(pieceHash(piece));
    expect(pieceHash({ ...piece, poster: { ...piece.poster!, palette: 'do' } })).not.toBe(pieceHash(piece));
  });
});

it('the final product needs a fourth piece', () => {
  const own: Product = { ...finished, lesson: 'cb-b6-san-pham-cuoi' };
  expect(stand(own).blocks.join(' ')).toContain('phần thứ tư');
  expect(withFourth(withFourth(own, 'ke-hoach'), 'kich-ban').pieces.map(({ kind }) => kind)).toEqual([
    'bai-dang',
    'ap-phich',
    'phat-thanh',
    'kich-ban',
  ]);
});

it('the hash of content does not hang on the order of keys', () => {
  const turned = Object.fromEntries(Object.entries(approved).reverse()) as unknown as Product;
  expect(contentHash(turned)).toBe(contentHash(approved));
});
