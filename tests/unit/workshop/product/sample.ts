/** A whole product of an invented class, and how it stands: what the tests of products begin from. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findClaims } from '../../../../src/workshop/claims/find-claims.ts';
import { decide } from '../../../../src/workshop/claims/gate.ts';
import { layoutPoster } from '../../../../src/workshop/poster/layout.ts';
import { lintPoster } from '../../../../src/workshop/poster/lint.ts';
import { tableMeasure } from '../../../../src/workshop/poster/table-measure.ts';
import type { Fact } from '../../../../src/workshop/product/fact-sheet.ts';
import {
  contentHash,
  newProduct,
  type Product,
  pieceOf,
  withPiece,
  withPoster,
} from '../../../../src/workshop/product/product.ts';
import { type Standing, standingOf } from '../../../../src/workshop/product/standing.ts';
import { posterFrom } from '../../../../src/workshop/product/start.ts';
import { POST, RADIO } from '../../../helpers/product-words.ts';
import { names } from '../claims/fixtures.ts';

export { names };

const words = parse(readFileSync(new URL('../../../../content/can-bo/bank/loi-sao.yaml', import.meta.url), 'utf8'));

export const facts: readonly Fact[] = [
  { id: 'viec', text: 'Lớp Bình dân học vụ số' },
  { id: 'don-vi', text: 'Đoàn xã Lục Hồn' },
  { id: 'nguoi-doc', text: 'ông bà trên 60 tuổi, con cháu đọc giúp' },
  { id: 'gio', text: '19:30' },
  { id: 'ngay', text: 'thứ Bảy 05/12/2026' },
  { id: 'noi', text: 'nhà văn hóa thôn Khe Mẫu, xã Lục Hồn' },
  { id: 'dau-moi', text: 'Văn phòng Đoàn xã Lục Hồn' },
  { id: 'them', text: '20 chỗ; không thu tiền; mang điện thoại, kính' },
];
export const sources = [{ line: 'Kế hoạch mở lớp, trang 2', who: 'Ban Chấp hành Đoàn xã', date: '25/11/2026' }];

/** How a product stands, its poster judged with the letters of the table. */
export function stand(product: Product): Standing {
  const poster = pieceOf(product, 'ap-phich')?.poster;
  const posterFaults =
    poster &&
    lintPoster(poster, layoutPoster(poster, tableMeasure), {
      pixels: () => [],
      officialBadges: [],
    });
  return standingOf(product, { names, words, posterFaults });
}

const withText = (product: Product, kind: 'bai-dang' | 'phat-thanh', text: string): Product =>
  withPiece(product, kind, (piece) => ({
    ...piece,
    text,
    decisions: findClaims(text, names).reduce(
      (all, claim) => decide(all, text, claim, { is: 'no-claim', reason: 'lời mời chung' }),
      piece.decisions.slice(),
    ),
  }));

/** Everything done but the approval. */
export const finished: Product = (() => {
  const poster = posterFrom(facts);
  let product: Product = newProduct({
    code: 'K7M2QP',
    lesson: 'cb-a8-rap-mot-bo',
    scenario: 'SC01',
    facts,
    sources,
    edited: '02/12/2026',
  });
  product = withText(withText(product, 'bai-dang', POST), 'phat-thanh', RADIO);
  product = withPoster(product, {
    ...poster,
    slots: { ...poster.slots, title: 'Mời ông bà đến lớp gọi thấy mặt cháu' },
    contactChecked: '02/12/2026',
  });
  product = withPiece(product, 'ap-phich', (piece) => ({
    ...piece,
    decisions: findClaims(piece.text, names).reduce(
      (all, claim) => decide(all, piece.text, claim, { is: 'no-claim', reason: 'lời mời chung' }),
      piece.decisions.slice(),
    ),
  }));
  return {
    ...product,
    evidence: {
      1: 'Ông bà mang điện thoại đến lớp tối thứ Bảy',
      2: 'ông bà trên 60 tuổi, mới dùng điện thoại',
      3: 'Kế hoạch mở lớp, trang 2',
      4: 'Kế hoạch ngày 25/11/2026, đã dò từng chữ',
      5: 'Không',
      6: 'Không dùng ảnh người',
      7: 'Không dùng AI tạo ảnh, giọng, video',
      8: 'Uỷ viên T.T.M đọc to, vấp ở chữ «nhắc lại»',
      9: 'Không dùng cờ, huy hiệu, bản đồ',
    },
    ticked: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    author: { role: 'Phó Bí thư', initials: 'N.V.M' },
  };
})();

export const approved: Product = {
  ...finished,
  approval: {
    approver: { role: 'Bí thư', initials: 'T.T.M' },
    date: '02/12/2026',
    hash: contentHash(finished),
  },
};
