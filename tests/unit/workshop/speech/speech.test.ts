import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AI_LABEL } from '../../../../src/workshop/poster/poster.ts';
import {
  checkRadio,
  HALF_MINUTE,
  RADIO_RULES,
  type RadioRule,
  type RadioTask,
} from '../../../../src/workshop/speech/check-radio.ts';
import {
  checkVideo,
  VIDEO_RULES,
  type VideoRule,
  type VideoTable,
} from '../../../../src/workshop/speech/check-video.ts';
import { timesOfDaySaid } from '../../../../src/workshop/speech/hours-said.ts';
import { SOUND_LABEL } from '../../../../src/workshop/speech/labels.ts';
import { spelledAddresses, unheardIn } from '../../../../src/workshop/speech/unheard.ts';
import { factKey } from '../../../../src/workshop/text/facts-kept.ts';
import { foldKeepingLength } from '../../../../src/workshop/text/lines.ts';
import { timesSaid } from '../../../../src/workshop/text/said.ts';

const task: RadioTask = {
  unit: ['Đoàn xã Lục Hồn'],
  hour: '19:30',
  place: ['thôn Khe Mẫu'],
  facts: [
    ['mùng 5 tháng 12', '05/12'],
    ['20 chỗ', 'hai mươi chỗ'],
  ],
  length: { least: 30, most: 80 },
};
const GOOD =
  'Đoàn xã Lục Hồn kính mời ông bà, cô bác đến lớp. Lớp mở lúc 19 giờ 30, tối thứ Bảy, mùng 5 tháng 12. ' +
  'Nơi học là nhà văn hóa thôn Khe Mẫu. Lớp có 20 chỗ. Xin nhắc lại: mười chín giờ ba mươi, thôn Khe Mẫu.';
const broken = (text: string): RadioRule[] =>
  checkRadio(text, task)
    .filter(({ ok }) => !ok)
    .map(({ rule }) => rule);

describe('a text for the loudspeaker', () => {
  it('a plain invitation keeps all eight rules, with accents and without', () => {
    expect(broken(GOOD)).toEqual([]);
    expect(broken(foldKeepingLength(GOOD))).toEqual([]);
    expect(HALF_MINUTE).toEqual({ least: 75, most: 95 });
  });

  it.each<[string, string, RadioRule]>([
    ['a greeting before the unit', `Kính thưa bà con. ${GOOD}`, 'don-vi'],
    ['the hour said once', GOOD.replace('mười chín giờ ba mươi, ', ''), 'gio'],
    ['another hour at the end', GOOD.replace('mười chín giờ ba mươi', 'mười giờ'), 'gio'],
    ['the place said once', GOOD.replace(', thôn Khe Mẫu.', '.'), 'noi'],
    ['a fact left out', GOOD.replace('20 chỗ', 'chỗ ngồi'), 'du-kien'],
    ['a fact that became another', GOOD.replace('20 chỗ', '120 chỗ'), 'du-kien'],
    ['a sentence of more than 14 tiếng', GOOD.replace('lớp. Lớp mở', 'lớp và lớp mở'), 'cau-dai'],
    ['a number of five figures', `${GOOD} Quà 50.000 đồng.`, 'so'],
    ['a telephone number in one run', `${GOOD} Gọi 0000000000.`, 'so'],
    ['a bracket', `${GOOD} Ai bận (có con nhỏ) thì nhắn.`, 'mat'],
    ['an address of the web', `${GOOD} Xem lopmau.example/luc-hon.`, 'mat'],
    ['two spelled addresses', `${GOOD} Lớp mẫu chấm vn. Đoàn mẫu chấm vn.`, 'mat'],
    ['a short form', `${GOOD} ĐVTN ngồi cạnh.`, 'mat'],
    ['too many words', `${GOOD} ${'Cô bác đến sớm nhé. '.repeat(9)}`, 'do-dai'],
  ])('%s breaks one rule and no other', (_, text, rule) => {
    expect(broken(text)).toEqual([rule]);
  });

  it('quotes the learner: the first sentence, the long one, the number, what only the eye gets', () => {
    const said = (text: string, rule: RadioRule) => checkRadio(text, task).find((one) => one.rule === rule)!.message;
    expect(said(`Kính thưa bà con. ${GOOD}`, 'don-vi')).toContain('«Kính thưa bà con.»');
    expect(said(`${GOOD} Quà 50.000 đồng.`, 'so')).toContain('«50.000»');
    expect(said(`${GOOD} ĐVTN ngồi cạnh.`, 'mat')).toContain('«ĐVTN»');
    expect(said(GOOD.replace('lớp. Lớp mở', 'lớp và lớp mở'), 'cau-dai')).toMatch(/dài 26 tiếng/);
  });

  it('a telephone number in groups, a year and one spelled address are heard', () => {
    expect(broken(`${GOOD} Gọi 0000 000 000. Lớp mẫu chấm com chấm vn.`)).toEqual([]);
  });

  it('a note of what is still to be asked is neither read aloud nor judged', () => {
    expect(broken(`${GOOD} Ai cần hỏi thì gặp [CẦN BỔ SUNG: đầu mối (Đoàn xã), 0000000000, v.v.].`)).toEqual([]);
  });

  it('nothing written breaks more than half, and every rule has its reason', () => {
    const checks = checkRadio('', task);
    expect(checks.filter(({ ok }) => !ok).map(({ rule }) => rule)).toEqual([
      'don-vi',
      'gio',
      'noi',
      'du-kien',
      'cau-dai',
      'do-dai',
    ]);
    for (const { message } of checks) expect(message).not.toBe('');
  });

  it('answers every rule in order for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const checks = checkRadio(text, task);
        expect(checks.map(({ rule }) => rule)).toEqual(RADIO_RULES);
        for (const { message } of checks) expect(message.trim()).not.toBe('');
      }),
    );
  });

  it('saying the whole once more never takes back hour or place', () => {
    fc.assert(
      fc.property(fc.subarray(GOOD.split(' ')), (words) => {
        const once = checkRadio(words.join(' '), task);
        const twice = checkRadio(`${words.join(' ')}. ${GOOD}`, task);
        for (const rule of ['gio', 'noi', 'du-kien'])
          if (once.find((one) => one.rule === rule)!.ok) expect(twice.find((one) => one.rule === rule)!.ok).toBe(true);
      }),
    );
  });
});

describe('hours as they are said', () => {
  it.each([
    ['8 giờ sáng, xin nhắc lại, tám giờ sáng', '08:00', 2],
    ['tám giờ rưỡi, 8 rưỡi sáng, 08:30, 8h30', '08:30', 4],
    ['mười chín giờ ba mươi và 7 rưỡi tối', '19:30', 2],
    ['hai mươi giờ mười lăm', '20:15', 1],
    ['hai mươi mốt giờ', '21:00', 1],
    ['muoi chin gio ba muoi', '19:30', 1],
    ['tám giờ tối', '08:00', 0],
    ['2 buổi, mỗi buổi 2 giờ đồng hồ', '08:00', 0],
  ])('«%s» says %s %i times', (text, clock, count) => {
    expect(timesOfDaySaid(text, clock)).toBe(count);
  });
});

describe('what an ear does not get', () => {
  it.each([
    ['Xem https://lopmau.example/a?b=1, nhé.', ['https://lopmau.example/a?b=1']],
    ['Gửi thư lop@mau.example.', ['lop@mau.example']],
    ['Xem lopmau.mau/khe-mau. Rồi', ['lopmau.mau/khe-mau']],
    ['Gọi, nhắn, v.v. Rồi về', ['v.v.']],
    ['Có điện thoại, kính...', ['...']],
    ['Ai bận (trông cháu) thì nhắn đ/c Mẫu', ['(trông cháu)', 'đ/c']],
    ['Học AI ở THPT Mẫu, 100% miễn phí', ['THPT', '%']],
    ['Từ 08:00–11:00 hoặc và/hoặc', ['–', '/']],
    ['Máy cũ → máy mới', ['→']],
  ])('in «%s»', (text, found) => {
    expect(unheardIn(text).map(({ text: part }) => part)).toEqual(found);
  });

  it('leaves what is heard well: hours, dates, numbers, names, a shouted line', () => {
    for (const text of [
      GOOD,
      'Ngày 05/12/2026, lúc 19:30, số 0000 000 000.',
      'MỜI CÔ BÁC ĐẾN LỚP',
      'Học về AI. Hết giờ.Về',
    ])
      expect(unheardIn(text)).toEqual([]);
  });

  it('what is found lies in the text, in order, and nothing overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const one of unheardIn(text)) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeGreaterThanOrEqual(end);
          end = one.end;
        }
      }),
    );
  });

  it('«chấm com chấm vn» is one address', () => {
    expect(spelledAddresses('lớp mẫu chấm com chấm vn')).toBe(1);
    expect(spelledAddresses('lớp mẫu chấm vn, đoàn mẫu chấm com')).toBe(2);
  });
});

describe('how often a text says something', () => {
  it('counts a way inside a longer one once, and no part of a word', () => {
    const key = factKey('Nhà văn hóa thôn Khe Mẫu, rồi thôn Khe Mẫu. Thôn Khe Mẫu Đông.');
    expect(timesSaid(key, ['nhà văn hoá thôn Khe Mẫu', 'thôn Khe Mẫu'])).toBe(3);
    expect(timesSaid(factKey('120 chỗ'), ['20 chỗ'])).toBe(0);
  });
});

const shot = (picture: string, speech = 'Mời cô bác ghé lớp.', caption = 'Mời cô bác') => ({
  picture,
  speech,
  caption,
});
const table: VideoTable = {
  shots: [
    shot('Hai bác vào lớp', `${SOUND_LABEL}. Mời cô bác.`, `Một kèm một. ${SOUND_LABEL}`),
    shot('Hai bàn tay, quay từ phía sau, không thấy màn hình'),
    shot('Hai cặp ngồi học'),
    shot('Bác cười'),
    shot('Bốn người chào'),
  ],
  consent: 'Bốn người ký giấy 08/12/2026, để ở tủ hồ sơ',
  music: 'Không nhạc',
  voice: 'ai',
};
const film = { count: 5, seconds: 45 };
const bad = (one: VideoTable): VideoRule[] =>
  checkVideo(one, film)
    .filter(({ ok }) => !ok)
    .map(({ rule }) => rule);
const withShot = (at: number, part: Partial<VideoTable['shots'][number]>): VideoTable => ({
  ...table,
  shots: table.shots.map((one, place) => (place === at ? { ...one, ...part } : one)),
});

describe('a table of shots', () => {
  it('the label of sound is worded as the label of pictures', () => {
    expect(SOUND_LABEL).toBe(AI_LABEL.replace('Hình ảnh', 'Âm thanh'));
  });

  it('a good table keeps all seven rules; a note of whom to ask is as good as a paper', () => {
    expect(bad(table)).toEqual([]);
    expect(bad({ ...table, consent: '[CẦN BỔ SUNG: hỏi bốn người]' })).toEqual([]);
    expect(bad({ ...withShot(0, { speech: 'Mời cô bác.', caption: 'Một kèm một' }), voice: 'nguoi' })).toEqual([]);
  });

  it.each<[string, VideoTable, VideoRule]>([
    ['a shot without words', withShot(3, { speech: '' }), 'canh'],
    ['a shot that is missing', { ...table, shots: table.shots.slice(0, 4) }, 'canh'],
    ['eight tiếng on a picture', withShot(2, { caption: 'một hai ba bốn năm sáu bảy tám' }), 'chu'],
    ['more words than 45 seconds hold', withShot(2, { speech: 'mời cô bác '.repeat(45) }), 'thoi-luong'],
    ['a child in the frame', withShot(3, { picture: 'Bác bế cháu nhỏ' }), 'khung'],
    ['a screen in the frame', withShot(3, { picture: 'Cận màn hình của bác' }), 'khung'],
    ['a citizen card in the frame', withShot(3, { picture: 'Bác giơ thẻ căn cước' }), 'khung'],
    [
      'a screen left in one clause, though a card is kept out in another',
      withShot(3, { picture: 'Cất căn cước, quay màn hình' }),
      'khung',
    ],
    ['consent left empty', { ...table, consent: ' ' }, 'dong-y'],
    ['consent without a day or a paper', { ...table, consent: 'Ai cũng đồng ý' }, 'dong-y'],
    ['an AI voice without a label', withShot(0, { speech: 'Mời.', caption: 'Mời' }), 'nhan'],
    ['a label that is only written', withShot(0, { speech: 'Mời cô bác.' }), 'nhan'],
    ['a label in other words', withShot(0, { caption: 'Giọng đọc AI' }), 'nhan'],
    ['music from nowhere', { ...table, music: '' }, 'nhac'],
  ])('%s breaks one rule, and the check says where', (_, one, rule) => {
    expect(bad(one)).toEqual([rule]);
    const check = checkVideo(one, film).find((all) => !all.ok)!;
    expect(check.message).not.toBe('');
    expect(check.at === 'phieu' || (Number(check.at) >= 0 && Number(check.at) < 5)).toBe(true);
  });

  it('answers every rule in order for any table, and never throws', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.record({
          shots: fc.array(fc.record({ picture: text, speech: text, caption: text }), { maxLength: 7 }),
          consent: text,
          music: text,
          voice: fc.constantFrom('ai' as const, 'nguoi' as const),
        }),
        (one) => {
          const checks = checkVideo(one, film);
          expect(checks.map(({ rule }) => rule)).toEqual(VIDEO_RULES);
          for (const { message, ok, at } of checks) {
            expect(message).not.toBe('');
            expect(ok).toBe(at === undefined);
          }
        },
      ),
    );
  });
});
