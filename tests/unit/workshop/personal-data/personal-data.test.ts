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
