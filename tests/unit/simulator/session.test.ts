import { describe, expect, it } from 'vitest';
import { freePlay } from '../../../src/simulator/free-play.ts';
import type { Control } from '../../../src/simulator/phone.ts';
import { begin, CALM, type Move, type PlayMode, play as playAt, type Session } from '../../../src/simulator/session.ts';
import { visibleControls } from '../../../src/simulator/step.ts';
import { TROUBLE_HELP } from '../../../src/simulator/trouble.ts';
import { control, exerciseOf, exercises, phone, screenOf, startingAt } from './fixture.ts';

/** Somebody who takes a minute for each move. */
let clock = 0;
function play(session: Session, move: Move): Session {
  clock += 60_000;
  return playAt(session, move, clock);
}
const touch = (session: Session, ...ids: string[]): Session =>
  ids.reduce((now, id) => play(now, { do: 'act', control: control(id) }), session);
const hinted = (session: Session, times: number): Session =>
  Array.from({ length: times }).reduce<Session>((now) => play(now, { do: 'hint' }), session);
/** Follows the way to its end. */
function followed(session: Session): Session {
  let now = session;
  for (let left = 30; left > 0 && !now.solved; left--) now = play(now, { do: 'act', control: now.way[0]! });
  return now;
}
const wrongOne = ({ state, way }: Session): Control =>
  visibleControls(phone, state).find((one) => one.index !== way[0]!.index && one.act === 'tap')!;

describe('every mode but Xem', () => {
  it.each(exercises)('solves %s by its way, in exactly as many actions, with no detour and no hint', (_, exercise) => {
    for (const mode of ['lam-theo', 'tu-lam', 'kiem-tra'] as const) {
      const session = begin(exercise, mode);
      const done = followed(session);
      expect(done).toMatchObject({ solved: true, actions: session.way.length, detours: 0, highest: 0, unsafe: 0 });
    }
  });

  it('takes no more taps once it is solved', () => {
    const done = followed(begin(exerciseOf('chu-to'), 'tu-lam'));
    expect(touch(done, 'he.man-hinh-chinh#anh')).toBe(done);
  });
});

describe('Làm theo', () => {
  const session = begin(exerciseOf('chu-to'), 'lam-theo');

  it('begins with a calm word, the first sentence, and a ring', () => {
    expect(session.say).toBe(`${CALM} Chạm «Cài đặt», hình bánh răng.`);
    expect(session.ring).toBe(true);
  });

  it('does nothing on a wrong tap but point again', () => {
    const after = play(session, { do: 'act', control: wrongOne(session) });
    expect(after.state).toBe(session.state);
    expect(after).toMatchObject({ actions: 0, detours: 0, ring: true, pulse: session.pulse + 1 });
    expect(after.say).toBe('Chưa phải chỗ đó. Chạm «Cài đặt», có khung đỏ.');
  });

  it('goes on with the right tap, and says the next sentence', () => {
    const after = touch(session, 'he.man-hinh-chinh#cai-dat');
    expect(screenOf(after.state)).toBe('cai-dat.chinh');
    expect(after.say).toBe('Chạm «Màn hình», hàng thứ hai.');
  });

  it('lets a field be touched before it is typed in, and the keyboard be closed again', () => {
    const typing = touch(begin(startingAt({ at: 'tin-nhan.con-gai' }), 'lam-theo'), 'tin-nhan.con-gai#soan-tin:cham');
    expect(typing.state.focus).toBeGreaterThanOrEqual(0);
    expect(touch(typing, 'back').state.focus).toBe(-1);
  });

  it('lets a lost learner go home', () => {
    const deep = touch(session, 'he.man-hinh-chinh#cai-dat');
    const home = touch(play(deep, { do: 'lost' }), 'home');
    expect(screenOf(home.state)).toBe('he.man-hinh-chinh');
    expect(home.way).toHaveLength(session.way.length);
  });
});

describe('Tự làm', () => {
  const session = begin(exerciseOf('chu-to'), 'tu-lam');

  it('tells the task, and points at nothing until it is asked', () => {
    expect(session).toMatchObject({ ring: false, rung: -1, say: session.exercise.story });
  });

  it('opens the real other screen on a wrong tap, and counts the detour', () => {
    const after = touch(session, 'he.man-hinh-chinh#anh');
    expect(screenOf(after.state)).toBe('anh.luoi');
    expect(after).toMatchObject({ detours: 1, actions: 1 });
  });

  it('counts no detour for the way back, nor for touching the field that is next or closing its keyboard', () => {
    expect(touch(session, 'he.man-hinh-chinh#anh', 'home').detours).toBe(1);
    const chat = begin(startingAt({ at: 'tin-nhan.con-gai' }), 'tu-lam');
    const typed = touch(chat, 'tin-nhan.con-gai#soan-tin:cham', 'back', 'tin-nhan.con-gai#soan-tin:cham');
    expect(typed).toMatchObject({ detours: 0, actions: 3 });
  });

  it('climbs the ladder one rung a request, and rings from the third on', () => {
    const rungs = [1, 2, 3, 4].map((times) => hinted(session, times));
    expect(rungs.map(({ rung }) => rung)).toEqual([0, 1, 2, 3]);
    expect(rungs.map(({ ring }) => ring)).toEqual([false, false, false, true]);
    expect(rungs[0]!.say).toContain(session.exercise.story);
  });

  it('begins the ladder anew after an action, and remembers the highest rung', () => {
    const after = touch(hinted(session, 3), 'he.man-hinh-chinh#cai-dat');
    expect(after).toMatchObject({ rung: -1, ring: false, highest: 2 });
    expect(hinted(after, 1)).toMatchObject({ rung: 0, highest: 2 });
  });

  it('says what the phone has to say', () => {
    const chat = begin(startingAt({ at: 'tin-nhan.con-gai' }), 'tu-lam');
    const after = touch(chat, 'tin-nhan.con-gai#gui');
    expect(after.say).toBe('Ô tin nhắn chưa có đủ chữ.');
    expect(after.state).toEqual(chat.state);
  });

  it('does nothing on a tap that does nothing, and counts neither an action nor a detour', () => {
    const { state, actions, detours, way, say } = session;
    expect(touch(session, 'back')).toMatchObject({ state, actions, detours, way, say });
  });
});

describe('«Làm hộ»', () => {
  const session = begin(exerciseOf('chu-to'), 'tu-lam');
  const shown = hinted(session, 5);

  it('does one step, and counts as the highest rung', () => {
    expect(screenOf(shown.state)).toBe('cai-dat.chinh');
    expect(shown).toMatchObject({ rung: 4, highest: 4, shown: session.state });
  });

  it('is undone for the learner to do it themselves', () => {
    const again = play(shown, { do: 'redo' });
    expect(again.state).toBe(session.state);
    expect(again).toMatchObject({ shown: undefined, ring: true, solved: false });
    expect(again.way).toEqual(session.way);
    expect(again.say).toBe('Giờ cô bác tự làm. Chạm «Cài đặt», hình bánh răng.');
  });

  it('is undone whole, however often it was asked for', () => {
    expect(play(hinted(shown, 3), { do: 'redo' }).state).toBe(session.state);
  });

  it('takes no taps while it is shown', () => {
    expect(touch(shown, 'cai-dat.chinh#man-hinh')).toBe(shown);
  });

  it('solves nothing by itself, even at the last step', () => {
    let last = session;
    while (last.way.length > 1) last = play(last, { do: 'act', control: last.way[0]! });
    expect(hinted(last, 5).solved).toBe(false);
    expect(play(hinted(last, 5), { do: 'redo' }).solved).toBe(false);
  });
});

describe('an unsafe act', () => {
  const session = begin(exerciseOf('tra-loi', 2), 'kiem-tra');
  const opened = touch(session, 'back', 'back', 'tin-nhan.hop-thu#so-la', 'tin-nhan.so-la#mo-duong-dan');

  it('is counted once and told in the words of the task', () => {
    expect(opened.unsafe).toBe(1);
    expect(opened.say).toBe('Đường dẫn lạ đã mở. Cô bác chặn số ấy lại.');
    expect(touch(opened, 'tin-nhan.so-la#chan-so-nay').unsafe).toBe(1);
  });

  it('can be set right, and the task still solved', () => {
    expect(followed(opened)).toMatchObject({ solved: true, unsafe: 1 });
  });
});

describe('«Tôi bị lạc»', () => {
  it('says where the learner is, what was to be done, and the way home; it is no hint', () => {
    const lost = play(touch(begin(exerciseOf('chu-to'), 'tu-lam'), 'he.man-hinh-chinh#anh'), { do: 'lost' });
    expect(lost.say).toBe(
      'Cô bác đang xem các ảnh. Việc cần làm: Làm chữ to. Muốn về màn hình chính: Chạm nút Trang chủ ○ ở giữa, dưới cùng.',
    );
    expect(lost).toMatchObject({ lost: true, highest: 0 });
    expect(play(lost, { do: 'found' }).lost).toBe(false);
  });

  it('says so at home', () => {
    expect(play(begin(exerciseOf('chu-to'), 'tu-lam'), { do: 'lost' }).say).toContain('Đây là màn hình chính rồi.');
  });
});

describe('Xem', () => {
  const session = begin(exerciseOf('chu-to'), 'xem');

  it('is pressed through to the end, and back', () => {
    let now = session;
    for (let left = session.frames.length; left > 0; left--) now = play(now, { do: 'forward' });
    expect(now).toMatchObject({ solved: true, actions: session.frames.length });
    const back = play(now, { do: 'backward' });
    expect(back).toMatchObject({ solved: false, frame: session.frames.length - 1 });
    expect(back.state).toEqual(session.frames.at(-1)!.state);
  });

  it('stays at its first frame when pressed back there, and at its end when pressed on', () => {
    expect(play(session, { do: 'backward' })).toBe(session);
    const end = session.frames.reduce<Session>((now) => play(now, { do: 'forward' }), session);
    expect(play(end, { do: 'forward' })).toBe(end);
  });

  it('goes on at a touch of the ringed control, and only there', () => {
    expect(play(session, { do: 'act', control: session.way[0]! }).frame).toBe(1);
    const wrong = play(session, { do: 'act', control: wrongOne(session) });
    expect(wrong).toMatchObject({ frame: 0, pulse: session.pulse + 1 });
  });
});

describe('free play', () => {
  const session = begin(freePlay(phone), 'nghich-thu' satisfies PlayMode);

  it('has no way, no detours, no hints and no end', () => {
    const after = touch(session, 'he.man-hinh-chinh#cai-dat', 'home', 'he.man-hinh-chinh#anh');
    expect(after).toMatchObject({ way: [], detours: 0, solved: false, actions: 3 });
    expect(play(after, { do: 'hint' })).toBe(after);
  });

  it('can be begun afresh', () => {
    expect(play(touch(session, 'he.man-hinh-chinh#anh'), { do: 'restart' })).toEqual(session);
  });

  it('asks no task of a lost learner', () => {
    expect(play(touch(session, 'he.man-hinh-chinh#anh'), { do: 'lost' }).say).not.toContain('Việc cần làm');
  });
});

describe('a tap in vain', () => {
  const start = begin(exerciseOf('chu-to'), 'tu-lam');
  const tapped = (session: Session, one: Control, at: number): Session =>
    playAt(session, { do: 'act', control: one }, at);
  const beside = (session: Session): Control =>
    visibleControls(phone, session.state).find(
      (one) => one.act === 'tap' && Math.abs(one.element - session.way[0]!.element) === 1,
    )!;
  /** Back on the home screen, so many times at such a pace, nothing being said. */
  function inVain(times: number, pause: number): Session {
    let now = start;
    for (let count = 1; count <= times; count++) now = tapped({ ...now, say: '' }, control('back'), count * pause);
    return now;
  }
  const far = (session: Session): Control =>
    visibleControls(phone, session.state).find(
      (one) => one.act === 'tap' && one.element >= 0 && Math.abs(one.element - session.way[0]!.element) > 1,
    )!;

  it('beside the right control is a slip, elsewhere a plausible mistake', () => {
    expect(tapped(start, beside(start), 0).trouble).toMatchObject({ slip: 1, plausible: 0 });
    expect(tapped(start, far(start), 0).trouble).toMatchObject({ slip: 0, plausible: 1 });
  });

  it('three within two seconds are frantic, and the learner hears to go slowly; the same three at ease are not', () => {
    expect(inVain(3, 300)).toMatchObject({ trouble: { frantic: 1 }, say: TROUBLE_HELP.frantic });
    expect(inVain(3, 5000).trouble.frantic).toBe(0);
  });

  it('the fourth at ease means being stuck, and the learner hears of the hints', () => {
    const stuck = inVain(4, 9000);
    expect(stuck).toMatchObject({ trouble: { stuck: 1 }, say: TROUBLE_HELP.stuck });
  });

  it('is no trouble when it leads nearer, however fast', () => {
    let now = start;
    for (let at = 0; !now.solved; at++) now = tapped(now, now.way[0]!, at);
    expect(now.trouble).toEqual({ slip: 0, plausible: 0, stuck: 0, frantic: 0 });
  });
});

it('what is told after a tap names people and numbers, not the names of their values', () => {
  const session = begin(startingAt({ at: 'tin-nhan.so-la' }), 'tu-lam');
  const after = touch(session, 'tin-nhan.so-la#mo-duong-dan');
  expect(after.say).toBe(`Trang này không phải của ${phone.source.header.practice['con-gai']}.`);
});
