import { describe, expect, it } from 'vitest';
import { step, visibleControls } from '../../../src/simulator/step.ts';
import { control, exerciseOf, idsOf, phone, press, screenOf, stackOf, startingAt, valueIn } from './fixture.ts';

const atHome = startingAt({ at: 'home' });

describe('back', () => {
  it('closes the keyboard first, then the overlay, then the screen, and goes home from the last one', () => {
    const typing = startingAt({ at: 'tin-nhan.con-gai', typing: 'soan-tin' });
    const closed = press(typing, 'back');
    expect(closed.focus).toBe(-1);
    expect(screenOf(closed)).toBe('tin-nhan.con-gai');
    const covered = press({ ...typing, start: closed }, 'pull');
    expect(screenOf(covered)).toBe('he.thong-bao');
    const uncovered = press({ ...typing, start: covered }, 'back');
    expect(screenOf(uncovered)).toBe('tin-nhan.con-gai');
    const lower = press({ ...typing, start: uncovered }, 'back');
    expect(screenOf(lower)).toBe('tin-nhan.hop-thu');
    expect(screenOf(press({ ...typing, start: lower }, 'back'))).toBe('he.man-hinh-chinh');
  });

  it('leaves the app running where it was', () => {
    const left = press(startingAt({ at: 'cai-dat.chinh' }), 'back');
    expect(screenOf(left)).toBe('he.man-hinh-chinh');
    expect(stackOf(left, 'cai-dat')).toEqual(['cai-dat.chinh']);
  });
});

describe('going to a screen', () => {
  it('returns to a screen that is open already instead of opening it again', () => {
    const exercise = startingAt({ at: 'cai-dat.dat-lai' });
    const after = press(exercise, 'cai-dat.dat-lai#dat-lai', 'cai-dat.dat-lai-xong#ve-cai-dat');
    expect(stackOf(after, 'cai-dat')).toEqual(['cai-dat.chinh']);
  });

  it('makes a dialog give way to what it opens', () => {
    const exercise = startingAt({ at: 'cai-dat.dat-lai' });
    expect(stackOf(exercise.start, 'cai-dat')).toEqual(['cai-dat.chinh', 'cai-dat.am-thanh', 'cai-dat.dat-lai']);
    expect(stackOf(press(exercise, 'cai-dat.dat-lai#dat-lai'), 'cai-dat')).toEqual([
      'cai-dat.chinh',
      'cai-dat.am-thanh',
      'cai-dat.dat-lai-xong',
    ]);
  });

  it('leaves no dialog behind in an app that was left by the home key', () => {
    const left = press(startingAt({ at: 'cai-dat.dat-lai' }), 'home');
    expect(stackOf(left, 'cai-dat')).toEqual(['cai-dat.chinh', 'cai-dat.am-thanh']);
  });

  it('of another app brings that app to the front with its first screen beneath', () => {
    const after = press(startingAt({ at: 'home', set: { notice: 'co' } }), 'pull', 'he.thong-bao#tin-moi');
    expect(stackOf(after, 'tin-nhan')).toEqual(['tin-nhan.hop-thu', 'tin-nhan.con-gai']);
    expect(after.over).toBe(-1);
    expect(valueIn(after, 'he.notice')).toBe('khong');
  });

  it('by a tab replaces the stack', () => {
    const exercise = startingAt({ at: 'tin-nhan.hop-thu' });
    expect(stackOf(press(exercise, 'tin-nhan.hop-thu#danh-ba'), 'tin-nhan')).toEqual(['tin-nhan.danh-ba']);
  });
});

describe('opening an app', () => {
  it('begins at its first screen, and later returns to where it was left', () => {
    const first = press(atHome, 'he.man-hinh-chinh#cai-dat', 'cai-dat.chinh#man-hinh', 'home');
    expect(screenOf(press({ ...atHome, start: first }, 'he.man-hinh-chinh#cai-dat'))).toBe('cai-dat.man-hinh');
  });

  it('by a link from another app leaves the other app where it was', () => {
    const after = press(startingAt({ at: 'tin-nhan.con-gai' }), 'tin-nhan.con-gai#xem-anh');
    expect(screenOf(after)).toBe('anh.luoi');
    expect(stackOf(after, 'tin-nhan')).toEqual(['tin-nhan.hop-thu', 'tin-nhan.con-gai']);
  });
});

describe('a locked phone', () => {
  const locked = startingAt({ at: 'lock', set: { lock: 'khoa' } });

  it('has a home key that leads to the lock screen', () => {
    const after = press(locked, 'he.man-hinh-khoa#mo-khoa', 'home');
    expect(screenOf(after)).toBe('he.man-hinh-khoa');
    expect(stackOf(after, 'he')).toEqual(['he.man-hinh-khoa']);
  });

  it('offers neither its open apps nor its notifications', () => {
    expect(idsOf(locked.start)).toEqual(['he.man-hinh-khoa#mo-khoa', 'he.man-hinh-khoa#khan-cap']);
    for (const key of [phone.keys.recents, phone.keys.pull])
      expect(step(locked.setting, locked.start, key).state).toBe(locked.start);
  });

  it('opens at the home screen once the code is complete', () => {
    const after = press(locked, 'he.man-hinh-khoa#mo-khoa', 'he.nhap-ma#ma-pin');
    expect(screenOf(after)).toBe('he.man-hinh-chinh');
    expect([valueIn(after, 'he.lock'), valueIn(after, 'he.pin')]).toEqual(['mo', 'empty']);
  });
});

describe('the list of open apps', () => {
  const two = startingAt({ at: 'cai-dat.man-hinh', running: ['anh.to'] });

  it('names every app with its two controls, the most recent first', () => {
    const list = idsOf(press(two, 'recents'));
    expect(list.slice(0, 4)).toEqual(['he#mo-cai-dat', 'he#dong-cai-dat', 'he#mo-anh', 'he#dong-anh']);
  });

  it('stays open when the app in front is closed, with the home screen under it', () => {
    const closed = press(two, 'recents', 'he#dong-cai-dat');
    expect(screenOf(closed)).toBe('he.tong-quan');
    expect(stackOf(closed, 'cai-dat')).toEqual([]);
    expect(idsOf(closed)).not.toContain('he#mo-cai-dat');
    expect(screenOf(press({ ...two, start: closed }, 'back'))).toBe('he.man-hinh-chinh');
  });

  it('lets another app be closed without leaving the one in front', () => {
    const closed = press(two, 'recents', 'he#dong-anh', 'back');
    expect(screenOf(closed)).toBe('cai-dat.man-hinh');
    expect(stackOf(closed, 'anh')).toEqual([]);
  });

  it('brings an app back to where it was left, and to the front of the list', () => {
    const back = press(two, 'recents', 'he#mo-anh');
    expect(screenOf(back)).toBe('anh.to');
    expect(back.recents.map((app) => phone.apps[app]!.id)).toEqual(['anh', 'cai-dat']);
  });

  it('starts an app afresh after it was closed', () => {
    const again = press(two, 'recents', 'he#dong-cai-dat', 'back', 'he.man-hinh-chinh#cai-dat');
    expect(stackOf(again, 'cai-dat')).toEqual(['cai-dat.chinh']);
  });
});

describe('an interruption', () => {
  const exercise = exerciseOf('chu-to', 3);
  const way = ['back', 'back', 'cai-dat.chinh#man-hinh'];
  const last = 'cai-dat.man-hinh#co-chu';

  it('happens when its screen is reached, and says its sentence', () => {
    const before = press(exercise, ...way);
    const { state, tell } = step(exercise.setting, before, control(last));
    expect(screenOf(state)).toBe('he.pin-yeu');
    expect(tell).toBe('Pin sắp hết.');
    expect(state.interrupted).toBe(true);
  });

  it('happens once', () => {
    const after = press(exercise, ...way, last, 'he.pin-yeu#de-sau', 'back', last);
    expect(screenOf(after)).toBe('cai-dat.co-chu');
  });
});

describe('a control with a condition', () => {
  const exercise = startingAt({ at: 'tin-nhan.con-gai' });
  const send = control('tin-nhan.con-gai#gui');

  it('does what stands under else while the condition does not hold', () => {
    const { state, tell } = step(exercise.setting, exercise.start, send);
    expect(state).toEqual(exercise.start);
    expect(tell).toBe('Ô tin nhắn chưa có đủ chữ.');
  });

  it('does its own thing once it holds', () => {
    const ready = press(exercise, 'tin-nhan.con-gai#soan-tin');
    const { state, tell } = step(exercise.setting, ready, send);
    expect(valueIn(state, 'tin-nhan.reply')).toBe('gui');
    expect(tell).toBe('Tin đã gửi.');
  });
});

describe('a switch', () => {
  it('turns over, and back again, and shows one control at a time', () => {
    const exercise = startingAt({ at: 'cai-dat.am-thanh' });
    expect(idsOf(exercise.start)).toContain('cai-dat.am-thanh#chuong:tat');
    const off = press(exercise, 'cai-dat.am-thanh#chuong:tat');
    expect(valueIn(off, 'cai-dat.ring')).toBe('off');
    expect(idsOf(off)).not.toContain('cai-dat.am-thanh#chuong:tat');
    expect(valueIn(press({ ...exercise, start: off }, 'cai-dat.am-thanh#chuong'), 'cai-dat.ring')).toBe('on');
  });
});

describe('the keyboard', () => {
  const exercise = startingAt({ at: 'tin-nhan.con-gai' });

  it('opens for a field of letters, with keys of its own', () => {
    const open = press(exercise, 'tin-nhan.con-gai#soan-tin:cham');
    expect(phone.controls[open.focus]!.id).toBe('tin-nhan.con-gai#soan-tin');
    expect(idsOf(open)).toContain('ban-phim.phim#doi-ban-phim');
  });

  it('is not opened by digits, which have a pad of their own', () => {
    const contacts = startingAt({ at: 'tin-nhan.danh-ba' });
    expect(press(contacts, 'tin-nhan.danh-ba#tim-so').focus).toBe(-1);
    expect(idsOf(contacts.start)).not.toContain('tin-nhan.danh-ba#tim-so:cham');
  });
});

describe('the keys of the device', () => {
  it('are hidden where the screen says so, until it shows them again', () => {
    const exercise = startingAt({ at: 'anh.to' });
    const bare = press(exercise, 'anh.to#an');
    expect(visibleControls(phone, bare)).not.toContain(phone.keys.home);
    expect(idsOf(press({ ...exercise, start: bare }, 'anh.to#hien'))).toContain('he#home');
  });

  it('lead nowhere from the home screen at rest', () => {
    expect(idsOf(atHome.start)).toEqual([
      'he.man-hinh-chinh#tin-nhan',
      'he.man-hinh-chinh#anh',
      'he.man-hinh-chinh#cai-dat',
      'he#recents',
      'he#pull',
    ]);
  });

  it('leave the shade alone while a dialog asks', () => {
    expect(idsOf(startingAt({ at: 'cai-dat.dat-lai' }).start)).not.toContain('he#pull');
  });
});

it('a control that is not on the screen changes nothing', () => {
  for (const { setting, start } of [atHome, startingAt({ at: 'tin-nhan.con-gai' }), exerciseOf('chu-to', 2)]) {
    const here = visibleControls(phone, start);
    for (const other of phone.controls) {
      if (here.includes(other)) continue;
      expect(step(setting, start, other), other.id).toEqual({ state: start, tell: undefined });
    }
  }
});
