import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../../src/workshop/personal-data/find-personal-data.ts';
import { mask } from '../../../../src/workshop/personal-data/mask.ts';
import { fixture, names } from '../claims/fixtures.ts';
import { isSame, labelled } from './labelled.ts';

const find = (text: string) => findPersonalData(text, names);
const masked = (text: string) => mask(text, find(text));

describe('lines with and without personal data', () => {
  const { lines, fresh } = fixture<{ lines: string; fresh: string }>('personal-data');
  const all = `${lines}${fresh}`.trim().split('\n').map(labelled);

  it('at least 99 % of what is personal is found, and hardly anything else', () => {
    const labels = all.flatMap(({ text, labels: own }) =>
      own.map((label) => ({ label, found: find(text).find((one) => isSame(one, label)) })),
    );
    const missed = labels.filter(({ found }) => !found).map(({ label }) => label.text);
    const extra = all.flatMap(({ text, labels: own }) =>
      find(text).filter((one) => !own.some((label) => isSame(one, label))),
    );
    const recall = 1 - missed.length / labels.length;
    const precision = 1 - extra.length / all.flatMap(({ text }) => find(text)).length;
    const kind = labels.filter(({ label, found }) => found?.kind === label.kind).length / labels.length;
    console.log({ lines: all.length, labels: labels.length, recall, precision, kind, missed, extra });
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(kind).toBeGreaterThanOrEqual(0.95);
  });

  it('without accents the numbers are found all the same', () => {
    const numbers = ['so-giay-to', 'dien-thoai', 'thu-dien-tu', 'tai-khoan'];
    for (const { text, labels } of all) {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
      for (const { kind, start, end } of labels)
        if (numbers.includes(kind))
          expect(
            find(bare).some((one) => one.start < end && start < one.end),
            bare,
          ).toBe(true);
    }
  });
});

it('an office that is asked or called is nobody, though its first tiếng is of names too', () => {
  for (const text of [
    'Hỏi Văn phòng Đoàn xã Lục Hồn.',
    'Gọi Trung tâm trước 17:00.',
    'Báo Thanh tra xã, gặp Bảo vệ trường.',
  ])
    expect(find(text), text).toEqual([]);
  expect(find('Nhờ Mẫu chở loa.').map(({ text }) => text)).toEqual(['Mẫu']);
});

describe('masking', () => {
  it('gives the same person and the same number the same mask, and a key for paper', () => {
    const { text, key } = masked('Trần Thị Mẫu gọi 0000 123 456. Chị Mẫu nhắn lại: 0000123456. Anh Lê Văn Tập ghi sổ.');
    expect(text).toBe('[HỌ TÊN 1] gọi [SỐ 1]. Chị [HỌ TÊN 1] nhắn lại: [SỐ 1]. Anh [HỌ TÊN 2] ghi sổ.');
    expect(key).toEqual([
      { mask: '[HỌ TÊN 1]', original: 'Trần Thị Mẫu' },
      { mask: '[SỐ 1]', original: '0000 123 456' },
      { mask: '[HỌ TÊN 2]', original: 'Lê Văn Tập' },
    ]);
  });

  it('does not take one of two people with the same last name for the other', () => {
    expect(masked('Đồng chí Trần Thị Mẫu và đồng chí Lê Văn Mẫu đến. Anh Mẫu về.').text).toBe(
      'Đồng chí [HỌ TÊN 1] và đồng chí [HỌ TÊN 2] đến. Anh [HỌ TÊN 3] về.',
    );
  });

  it('gives no mask twice to a text that was masked in part before', () => {
    expect(masked('[HỌ TÊN 1] gặp anh Lê Văn Mẫu.').text).toBe('[HỌ TÊN 1] gặp anh [HỌ TÊN 2].');
  });

  it('leaves nothing personal but internal papers, which no mask makes right', () => {
    const { lines, fresh } = fixture<{ lines: string; fresh: string }>('personal-data');
    for (const { text } of `${lines}${fresh}`.trim().split('\n').map(labelled))
      expect(
        find(masked(text).text).filter(({ kind }) => kind !== 'suc-khoe'),
        text,
      ).toEqual([]);
  });

  it('changes nothing outside the findings, and the key gives the text back', () => {
    const parts = fc.constantFrom(
      'Trần Thị Mẫu',
      '0000 123 456',
      'lớp 3A',
      'em',
      ',',
      'gọi',
      'Đoàn xã Lục Hồn',
      '.',
      '\n',
      '05/12/2026',
      'bị',
      'hen',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const { text: after, key } = masked(text);
        const counted = find(text);
        if (counted.length === key.length) {
          const back = key.reduce((one, { mask: tag, original }) => one.replace(tag, () => original), after);
          expect(back).toBe(text);
        }
      }),
    );
  });
});

/** Lines in no golden set, one for each way of writing: what they hold, kind and words. */
const WRITTEN: readonly [string, readonly string[]][] = [
  ['a Quyền gửi lại chìa khóa cho c Thơm nhé', ['ho-ten Quyền', 'ho-ten Thơm']],
  [
    'DANH SÁCH KHEN: 1. HÀ ĐÌNH KHẢI (9B), 2. VI KHẮC LONG (7A1)',
    ['ho-ten HÀ ĐÌNH KHẢI', 'lop-cua-tre 9B', 'ho-ten VI KHẮC LONG', 'lop-cua-tre 7A1'],
  ],
  ['12 Tin – Đỗ Gia Huy', ['lop-cua-tre 12 Tin', 'ho-ten Đỗ Gia Huy']],
  ['Cháu Bảo An, mẫu giáo lớn B, hay bị co giật', ['ho-ten Bảo An', 'lop-cua-tre mẫu giáo lớn B', 'suc-khoe co giật']],
  [
    'cụ Sằn không tự đi lại được, nhà đối diện trạm y tế',
    ['ho-ten Sằn', 'suc-khoe không tự đi lại được', 'dia-chi nhà đối diện trạm y tế'],
  ],
  ['bố cháu Dũng mất sức 61%', ['ho-ten Dũng', 'suc-khoe mất sức 61%']],
  ['không chín một hai, ba số bốn, năm sáu bảy', ['dien-thoai không chín một hai, ba số bốn, năm sáu bảy']],
  ['Mã mở cửa kho: 4471, mật khẩu máy chiếu 0000', ['ma-bi-mat 4471', 'ma-bi-mat 0000']],
  ['Văn bản này chỉ gửi trong chi ủy', ['van-ban-mat chỉ gửi trong chi ủy']],
  // Public, though it looks like it.
  ['HS Trường THCS và SV Đại học Hạ Long cùng tham gia.', []],
  ['TUỔI TRẺ QUẢNG NINH TIÊN PHONG, SÁNG TẠO, HỘI NHẬP', []],
  ['ÂM THANH, TRANG TRÍ, TỪ THIỆN', []],
  ['Ông bà nào mắt kém, tai nghễnh ngãng thì ngồi bàn đầu.', []],
  ['Mã đề 1204 dành cho khối 9.', []],
];

describe('ways of writing', () => {
  it.each(WRITTEN)('«%s»', (text, held) => {
    expect(findPersonalData(text, names).map((one) => `${one.kind} ${one.text}`)).toEqual(held);
  });
});
