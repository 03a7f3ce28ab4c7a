import { describe, expect, it } from 'vitest';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { makeExercise } from '../../../src/simulator/exercise.ts';
import type { Phone } from '../../../src/simulator/phone.ts';
import {
  differences,
  MAX_HOME,
  MAX_STATES,
  proveExercise,
  unreachedScreens,
  variantFaults,
} from '../../../src/simulator/proof.ts';
import { type AppSource, appSchema, type TaskSource } from '../../../src/simulator/schema.ts';
import { exercises, phone, read, startingAt, taskCalled } from './fixture.ts';

let clock = 0;
const now = (): number => clock++;

/** The fixture phone with one more app and its icon. */
function with_(screens: Record<string, unknown>, vars: Record<string, unknown> = {}): Phone {
  const app: AppSource = appSchema.parse({
    id: 'them',
    name: 'Thêm',
    icon: 'sao',
    checked: { against: 'Máy mẫu', on: '2026-11-01' },
    vars,
    screens,
  });
  const apps = structuredClone(read.course.phone.apps);
  const home = apps.find((one) => one.id === 'he')!.screens['man-hinh-chinh']!;
  home.elements.push({ kind: 'app', open: 'them' });
  return compilePhone({ ...read.course.phone, apps: [...apps, app] });
}
const proven = (on: Phone, task: Partial<TaskSource>): string[] =>
  proveExercise(
    makeExercise(on, { id: 'thu', title: 'Thử', story: 'Thử.', goal: {}, variants: [{ id: 'mot' }], ...task }, 1),
    now,
  ).faults.map(({ message }) => message);
const screen = (elements: readonly unknown[], rest: Record<string, unknown> = {}): unknown => ({
  title: 'Thêm',
  where: 'Cô bác ở đây.',
  elements,
  ...rest,
});

describe('the fixture', () => {
  it.each(exercises)('is proven: %s', (_, exercise) => {
    const { faults, states, bestPath, worstGuideMs, guideMs, seen } = proveExercise(exercise, now);
    expect(faults).toEqual([]);
    expect(states).toBeGreaterThan(100);
    expect(states).toBeLessThan(MAX_STATES);
    expect(bestPath).toBeGreaterThan(0);
    expect(worstGuideMs).toBeGreaterThanOrEqual(guideMs);
    expect(seen.has('he.man-hinh-chinh')).toBe(true);
  });
});

describe('a task is not proven', () => {
  it('when its goal cannot be reached', () => {
    expect(proven(phone, { goal: { notice: 'co' } })[0]).toContain('không có cách nào tới đích');
  });

  it('when its goal holds at the start', () => {
    expect(proven(phone, { goal: { notice: 'khong' } })[0]).toContain('vừa bắt đầu đã xong');
  });

  it('when a state it can come to has no way to the goal any more', () => {
    const on = with_(
      {
        a: screen([
          { button: { label: 'Xoá', set: { x: 'mat' } } },
          { button: { label: 'Gửi', if: { x: 'con' }, set: { y: 'gui' } } },
        ]),
      },
      { x: ['con', 'mat'], y: ['khong', 'gui'] },
    );
    const faults = proven(on, { start: { at: 'them.a' }, goal: { 'them.y': 'gui' } });
    expect(faults.some((fault) => fault.includes('không còn đường tới đích') && fault.includes('them.x = mat'))).toBe(
      true,
    );
  });

  it('unless that is a declared consequence, from which there is a rescue', () => {
    const elements = [
      { button: { label: 'Mở bẫy', set: { x: 'bay' } } },
      { button: { label: 'Gọi giúp', when: { x: 'bay' }, set: { x: 'cuu' } } },
      { button: { label: 'Gửi', if: { x: 'con' }, set: { y: 'gui' } } },
    ];
    const vars = { x: ['con', 'bay', 'cuu'], y: ['khong', 'gui'] };
    const unsafe = [{ when: { 'them.x': ['bay', 'cuu'] }, recover: { 'them.x': 'cuu' }, tell: 'Gọi giúp.' }];
    const task = { start: { at: 'them.a' }, goal: { 'them.y': 'gui' } };
    expect(
      proven(with_({ a: screen(elements) }, vars), { ...task, unsafe: [{ ...unsafe[0]!, when: { 'them.x': 'bay' } }] })
        .length,
    ).toBe(1);
    const stuck = proven(with_({ a: screen([elements[0], elements[2]]) }, vars), { ...task, unsafe });
    expect(stuck.some((fault) => fault.includes('không có đường gỡ'))).toBe(true);
  });

  it(`when home is more than ${MAX_HOME} actions away`, () => {
    const deep = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index, all) => [
        id,
        screen(
          [
            { button: { label: 'Lên', ...(index === 0 ? { home: true } : { over: all[index - 1] }) } },
            ...(all[index + 1] ? [{ button: { label: 'Xuống', over: all[index + 1] } }] : []),
          ],
          { keys: { x: 'co' } },
        ),
      ]),
    );
    const faults = proven(with_(deep, { x: ['khong', 'co'] }), { start: { over: 'them.a' }, goal: { at: 'them.f' } });
    expect(faults.join()).toContain(`về màn hình chính mất hơn ${MAX_HOME} lần chạm`);
  });

  it('when a screen is a dead end', () => {
    const on = with_(
      {
        a: screen([{ button: { label: 'Vào', go: 'b' } }, { row: { label: 'Khác' } }]),
        b: screen([{ row: { label: 'Đứng' } }], { keys: { x: 'co' }, dialog: true }),
      },
      { x: ['khong', 'co'] },
    );
    expect(proven(on, { start: { at: 'them.a' }, goal: { at: 'them.b' } }).join()).toContain('ngõ cụt');
  });

  it('when a control on the way has no word, or shares it with another', () => {
    const words = (label: unknown, other: string): string =>
      proven(
        with_(
          { a: screen([{ button: { id: 'mot', label, set: { x: 'co' } } }, { button: { id: 'hai', label: other } }]) },
          { x: ['khong', 'co'] },
        ),
        { start: { at: 'them.a' }, goal: { 'them.x': 'co' } },
      ).join();
    expect(words({ of: 'he.torch', on: 'Sáng' }, 'Khác')).toContain('không có chữ');
    expect(words('Gửi', 'Gửi')).toContain('có 2 nút cùng chữ «Gửi»');
    expect(words('Gửi', 'Khác')).toBe('');
  });

  it('when it has more states than a slow phone can search', () => {
    const vars = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`v${index}`, ['a', 'b', 'c']]));
    const choices = Object.keys(vars).map((bind) => ({
      choice: { label: bind, bind, options: ['a', 'b', 'c'].map((value) => ({ value, label: `${bind} ${value}` })) },
    }));
    const goal = Object.fromEntries(Object.keys(vars).map((name) => [`them.${name}`, 'c']));
    const faults = proven(with_({ a: screen(choices) }, vars), { start: { at: 'them.a' }, goal });
    expect(faults.join()).toContain(`hơn ${MAX_STATES} trạng thái`);
  });

  it('when its slip is nowhere on the way', () => {
    const task = taskCalled('chu-to');
    expect(proven(phone, { ...task, slip: { at: 'cai-dat.man-hinh', tap: 'Âm lượng' } }).join()).toContain(
      'không có nút',
    );
    expect(proven(phone, { ...task, slip: { at: 'cai-dat.khong-co', tap: 'x' } }).join()).toContain(
      'không có màn hình',
    );
    expect(proven(phone, { ...task, slip: { at: 'home', tap: 'Ảnh' } })).toEqual([]);
  });
});

describe('variants', () => {
  const one = { id: 'mot' };
  it('count as different by start, maker, keys, order, data, open apps, keyboard and interruption', () => {
    const other = {
      id: 'hai',
      start: { at: 'lock', typing: 'x', running: ['anh.to'], set: { lock: 'khoa' } },
      skin: 'oppo',
      nav: 'vuot',
      icons: ['anh'],
      values: { chau: 'con-gai' },
      interrupt: { at: 'home', do: {} },
    } as const;
    const ways = differences(one, other as unknown as Parameters<typeof differences>[1]);
    expect(ways).toHaveLength(9);
    expect(new Set(ways).size).toBe(9);
  });

  it('that write out what is so anyway are no different', () => {
    expect(differences(one, { id: 'hai', skin: 'chung', nav: 'nut' })).toEqual([]);
  });

  it('that differ in one way only are a fault, in two ways are none', () => {
    const task = taskCalled('chu-to');
    const twins = (second: object): number =>
      variantFaults({ ...task, variants: [one, { id: 'hai', ...second }] }).length;
    expect(twins({})).toBe(1);
    expect(twins({ skin: 'oppo' })).toBe(1);
    expect(twins({ skin: 'oppo', nav: 'vuot' })).toBe(0);
  });
});

describe('a screen that no path reaches', () => {
  it('is named', () => {
    const on = with_({ a: screen([{ button: { label: 'Vào', go: 'b' } }]), b: screen([]), c: screen([]) });
    expect(unreachedScreens(on, [])).toEqual(['he.pin-yeu', 'them.c']);
  });

  it('is reached where a task begins there', () => {
    expect(unreachedScreens(phone, [startingAt({ over: 'pin-yeu' }).start])).toEqual([]);
  });
});
