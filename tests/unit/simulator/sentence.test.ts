import { describe, expect, it } from 'vitest';
import { isSwiped, lookFor, sentence, whereAmI, whichHalf } from '../../../src/simulator/sentence.ts';
import { topScreen } from '../../../src/simulator/state.ts';
import { walkthrough } from '../../../src/simulator/walkthrough.ts';
import { control, exercises, phone, press, startingAt } from './fixture.ts';

type Exercise = ReturnType<typeof startingAt>;
const said = (exercise: Exercise, id: string, state = exercise.start): string =>
  sentence(exercise.setting, state, control(id));

describe('the sentence of a control', () => {
  const settings = startingAt({ at: 'cai-dat.chinh' });

  it('says which line it is', () => {
    expect(said(settings, 'cai-dat.chinh#tim-kiem')).toBe('Chạm «Tìm kiếm», hàng đầu tiên.');
    expect(said(settings, 'cai-dat.chinh#man-hinh')).toBe('Chạm «Màn hình», hàng thứ hai.');
    expect(said(settings, 'cai-dat.chinh#am-thanh')).toBe('Chạm «Âm thanh», hàng cuối cùng.');
  });

  it('says what an icon shows', () => {
    expect(said(startingAt({ at: 'home' }), 'he.man-hinh-chinh#cai-dat')).toBe('Chạm «Cài đặt», hình bánh răng.');
  });

  it('says where tabs are, and which stop of a slider is meant', () => {
    expect(said(startingAt({ at: 'tin-nhan.hop-thu' }), 'tin-nhan.hop-thu#danh-ba')).toBe(
      'Chạm «Danh bạ» ở dưới cùng.',
    );
    expect(said(startingAt({ at: 'cai-dat.co-chu' }), 'cai-dat.co-chu#co-chu-nho')).toBe(
      'Trên thanh «Cỡ chữ», chạm nấc «Nhỏ».',
    );
  });

  it('gives the author’s better words first', () => {
    expect(said(startingAt({ at: 'cai-dat.co-chu' }), 'cai-dat.co-chu#co-chu-lon')).toBe('Chạm nấc cuối, chữ «Lớn».');
  });

  it('says whether a switch is turned on or off', () => {
    const sound = startingAt({ at: 'cai-dat.am-thanh' });
    expect(said(sound, 'cai-dat.am-thanh#chuong:tat')).toBe('Chạm «Chuông» để tắt.');
    expect(said(sound, 'cai-dat.am-thanh#chuong')).toBe('Chạm «Chuông» để bật.');
  });

  it('spells out what is typed: letters as a text, digits one by one', () => {
    const chat = startingAt({ at: 'tin-nhan.con-gai' }, { values: { 'loi-nhan': 'loi-ngan' } });
    expect(said(chat, 'tin-nhan.con-gai#soan-tin')).toBe('Gõ «Đã nhận» vào ô «Tin nhắn».');
    expect(said(startingAt({ at: 'he.nhap-ma' }), 'he.nhap-ma#ma-pin')).toBe('Chạm lần lượt các số 4927.');
    expect(said(chat, 'tin-nhan.con-gai#soan-tin:cham')).toBe('Chạm ô «Tin nhắn».');
  });

  it('names a swipe by its direction', () => {
    expect(said(startingAt({ at: 'lock' }), 'he.man-hinh-khoa#mo-khoa')).toBe('Vuốt lên: «Vuốt lên để mở khoá».');
  });

  it('counts only the lines that show', () => {
    const search = startingAt({ at: 'cai-dat.tim-kiem', set: { 'cai-dat.query': 'matched' } });
    expect(said(search, 'cai-dat.tim-kiem#co-chu')).toBe('Chạm «Cỡ chữ», hàng đầu tiên.');
  });
});

describe('the keys of the device', () => {
  const on = (variant: Parameters<typeof startingAt>[1]): Exercise => startingAt({ at: 'cai-dat.man-hinh' }, variant);

  it('are buttons, swipes, or the arrow of an iPhone', () => {
    expect(said(on({}), 'back')).toContain('◁');
    expect(said(on({ nav: 'vuot' }), 'back')).toContain('Vuốt từ mép trái');
    expect(said(on({ skin: 'iphone' }), 'back')).toContain('mũi tên ở góc trên bên trái');
    expect(said(on({}), 'home')).toContain('○');
    expect(said(on({ skin: 'iphone' }), 'home')).toContain('Vuốt từ mép dưới');
    expect(said(on({}), 'recents')).toContain('□');
  });

  it('close the keyboard by the same button that goes back', () => {
    const typing = startingAt({ at: 'tin-nhan.con-gai', typing: 'soan-tin' });
    expect(said(typing, 'back')).toContain('cất bàn phím');
  });

  it('are swiped on an iPhone whatever the variant says', () => {
    const { setting, start } = on({ skin: 'iphone', nav: 'nut' });
    expect(isSwiped(setting, start)).toBe(true);
  });

  it('name the app whose card is meant', () => {
    const list = press(on({}), 'recents');
    expect(said(on({}), 'he#mo-cai-dat', list)).toBe('Chạm thẻ «Cài đặt».');
    expect(said(on({}), 'he#dong-cai-dat', list)).toBe('Chạm «Đóng Cài đặt».');
  });
});

describe('what to look for', () => {
  it('is the drawing and its word, without the place', () => {
    const { setting, start } = startingAt({ at: 'home' });
    expect(lookFor(setting, start, control('he.man-hinh-chinh#cai-dat'))).toBe('Tìm hình bánh răng, có chữ «Cài đặt».');
  });

  it('is a field by its name, a key by its row', () => {
    const { setting, start } = startingAt({ at: 'tin-nhan.con-gai' });
    expect(lookFor(setting, start, control('tin-nhan.con-gai#soan-tin'))).toBe('Tìm ô «Tin nhắn».');
    expect(lookFor(setting, start, phone.keys.home)).toBe('Tìm nút «Trang chủ».');
    expect(lookFor(setting, start, phone.keys.pull)).toBe('Tìm hàng có giờ và pin.');
  });
});

describe('which half of the screen', () => {
  const { setting, start } = startingAt({ at: 'cai-dat.chinh' });
  const half = (id: string): string => whichHalf(setting, start, control(id));

  it('follows the order of the controls', () => {
    expect(half('cai-dat.chinh#tim-kiem')).toBe('Ở nửa trên màn hình.');
    expect(half('cai-dat.chinh#man-hinh')).toBe('Ở khoảng giữa màn hình.');
    expect(half('cai-dat.chinh#am-thanh')).toBe('Ở nửa dưới màn hình.');
  });

  it('knows the edges', () => {
    expect(half('pull')).toBe('Ở mép trên cùng.');
    expect(half('home')).toBe('Ở dưới cùng của máy tập.');
  });
});

it('where the learner is names practice values', () => {
  const { setting, start } = startingAt({ at: 'tin-nhan.con-gai' });
  expect(whereAmI(setting, start)).toBe('Cô bác đang ở tin của Trần Thị Mẫu.');
});

it.each(exercises)(
  'every sentence on the way of %s is one of touching, swiping or typing, and ends with a full stop',
  (_, exercise) => {
    for (const { sentence: words, state } of walkthrough(exercise)) {
      expect(words).toMatch(/^(Chạm|Vuốt|Gõ|Trên thanh|Xoá chữ cũ, rồi gõ|Xoá số cũ, rồi chạm) .*\.$/);
      expect(topScreen(phone, state).source.where).toMatch(/\.$/);
    }
  },
);
