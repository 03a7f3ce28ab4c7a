/**
 * What the build proves about every task. A fault is named with its place in the file and its remedy, in Vietnamese, because an
 * author reads it. The list of proofs: `src/simulator/README.md`.
 */

import type { Exercise } from './exercise.ts';
import { distances, type Explored, explore, TooManyStatesError } from './explore.ts';
import { guide } from './guide.ts';
import { DEVICE, HOME, LOCK, type Phone } from './phone.ts';
import type { TaskSource, VariantSource } from './schema.ts';
import { labelOf } from './sentence.ts';
import { holds, type PhoneState, topScreen } from './state.ts';
import { step, visibleControls } from './step.ts';

/** The most a task may have, and the farthest home may be. */
export const MAX_STATES = 20_000;
export const MAX_HOME = 4;

export interface Fault {
  /** Path inside the task's or app's file. */
  place: readonly (string | number)[];
  message: string;
}

export interface Proven {
  faults: Fault[];
  states: number;
  /** Actions on the best path from the start. */
  bestPath: number;
  /** Milliseconds of the guide from the start, and the slowest of a sample of states. */
  guideMs: number;
  worstGuideMs: number;
  /** Screens (qualified ids) that can be seen in it. */
  seen: ReadonlySet<string>;
}

/** @param now a clock in milliseconds, handed in so that the proof stays pure. */
export function proveExercise(exercise: Exercise, now: () => number): Proven {
  const { setting, start, goal, task, number } = exercise;
  const { phone } = setting;
  const faults: Fault[] = [];
  const here = ['variants', number - 1];
  const fault = (message: string, place: readonly (string | number)[] = here): void =>
    void faults.push({ place, message });
  const seen = new Set<string>();

  const before = now();
  const best = guide(exercise, start);
  const guideMs = now() - before;
  if (!best)
    fault('từ chỗ bắt đầu không có cách nào tới đích («goal»). Xem lại «goal» và các nút dẫn tới đó', ['goal']);
  else if (best.length === 0) fault('vừa bắt đầu đã xong: «goal» đúng sẵn ở chỗ bắt đầu. Đổi «start» hoặc «goal»');
  faults.push(...pathFaults(exercise, best ?? []));

  let explored: Explored;
  try {
    explored = explore(exercise, MAX_STATES);
  } catch (error) {
    if (!(error instanceof TooManyStatesError)) throw error;
    fault(`có ${error.message}. Cắt bài làm hai, hoặc bớt biến mà «goal» phải đọc`);
    return { faults, states: MAX_STATES, bestPath: best?.length ?? 0, guideMs, worstGuideMs: guideMs, seen };
  }
  const { states, edges } = explored;
  for (const state of states) seen.add(topScreen(phone, state).id);
  const name = (state: PhoneState): string => `«${topScreen(phone, state).id}»`;

  const toGoal = distances(explored, (state) => holds(goal, phone, state));
  const isUnsafe = (state: PhoneState): boolean => exercise.unsafe.some((item) => holds(item.when, phone, state));
  const lost = states.findIndex((state, index) => toGoal[index] === Number.POSITIVE_INFINITY && !isUnsafe(state));
  if (best && lost >= 0)
    fault(
      `từ màn hình ${name(states[lost]!)} không còn đường tới đích: ${inWords(phone, states[lost]!)}. Thêm cách làm lại, hoặc khai «unsafe»`,
      ['goal'],
    );
  for (const [index, item] of exercise.unsafe.entries()) {
    const rescued = distances(
      explored,
      (state) => holds(item.recover, phone, state) && !holds(item.when, phone, state),
    );
    const stuck = states.findIndex(
      (state, at) => holds(item.when, phone, state) && rescued[at] === Number.POSITIVE_INFINITY,
    );
    if (stuck >= 0)
      fault(
        `từ hậu quả ở màn hình ${name(states[stuck]!)} không có đường gỡ «recover». Thêm nút làm được điều ấy, hoặc đổi «recover»`,
        ['unsafe', index, 'recover'],
      );
  }
  // A locked phone's home is its lock screen.
  const home = distances(explored, (state) => state.over < 0 && [HOME, LOCK].includes(topScreen(phone, state).id));
  const far = states.findIndex((_, index) => home[index]! > MAX_HOME);
  if (far >= 0)
    fault(
      `từ màn hình ${name(states[far]!)} về màn hình chính mất hơn ${MAX_HOME} lần chạm. Thêm nút quay lại hoặc nút đóng`,
    );
  const dead = edges.findIndex((out) => out.length === 0);
  if (dead >= 0) fault(`màn hình ${name(states[dead]!)} là ngõ cụt: không nút nào làm gì. Thêm nút quay lại`);

  let worstGuideMs = guideMs;
  // From a sample of states the guide is timed, and must find the way that exploration found.
  for (let index = 0; index < states.length; index += Math.max(1, Math.floor(states.length / 60))) {
    if (toGoal[index] === Number.POSITIVE_INFINITY) continue;
    const begin = now();
    const found = guide(exercise, states[index]!);
    worstGuideMs = Math.max(worstGuideMs, now() - begin);
    if (!found)
      fault(
        `ở màn hình ${name(states[index]!)} có đường tới đích mà gợi ý không thấy: báo cho người giữ mã nguồn (src/simulator/slice.ts)`,
      );
  }
  if (task.slip) faults.push(...slipFaults(exercise, states));
  return { faults, states: states.length, bestPath: best?.length ?? 0, guideMs, worstGuideMs, seen };
}

/** Every step of the best path names exactly one control on its screen, and there is something else to tap as well. */
function pathFaults(exercise: Exercise, best: readonly { index: number }[]): Fault[] {
  const { setting } = exercise;
  const { phone } = setting;
  const faults: Fault[] = [];
  let state = exercise.start;
  for (const { index } of best) {
    const control = phone.controls[index]!;
    const label = labelOf(setting, state, control);
    const here = visibleControls(phone, state);
    const place = ['variants', exercise.number - 1];
    const where = `màn hình «${topScreen(phone, state).id}»`;
    if (!label.trim()) faults.push({ place, message: `${where}: nút «${control.id}» không có chữ. Thêm «label»` });
    const twins = here.filter(
      (other) => other.act !== 'focus' && control.act !== 'focus' && labelOf(setting, state, other) === label,
    );
    if (twins.length > 1)
      faults.push({
        place,
        message: `${where}: có ${twins.length} nút cùng chữ «${label}». Đổi chữ để gợi ý chỉ đúng một nút`,
      });
    if (
      here.filter((other) => other.screen >= 0 && other.act !== 'focus').length +
        here.filter((other) => other.screen < 0).length <
      2
    )
      faults.push({ place, message: `${where}: chỉ có một nút để chạm. Thêm một nút khác như trên máy thật` });
    state = step(setting, state, control).state;
  }
  return faults;
}

function slipFaults(exercise: Exercise, states: readonly PhoneState[]): Fault[] {
  const { phone } = exercise.setting;
  const { slip } = exercise.task;
  if (!slip) return [];
  const screen = phone.screenIndex.get(slip.at === 'home' ? HOME : slip.at);
  if (screen === undefined) return [{ place: ['slip', 'at'], message: `không có màn hình «${slip.at}»` }];
  const seen = states.filter((state) => topScreen(phone, state).index === screen);
  if (exercise.number === 1 && seen.length === 0)
    return [{ place: ['slip', 'at'], message: `bài tập không đi qua màn hình «${slip.at}»` }];
  const there = seen.some((state) =>
    visibleControls(phone, state).some((control) => matchesSlip(exercise, state, control.id, slip.tap)),
  );
  return exercise.number === 1 && !there
    ? [{ place: ['slip', 'tap'], message: `màn hình «${slip.at}» không có nút «${slip.tap}»` }]
    : [];
}

/** Does this control bear the words (or the id) that the slip names? */
export function matchesSlip(exercise: Exercise, state: PhoneState, controlId: string, tap: string): boolean {
  const { phone } = exercise.setting;
  const control = phone.controls[phone.controlIndex.get(controlId)!]!;
  return labelOf(exercise.setting, state, control) === tap || control.id.split('#')[1] === tap;
}

function inWords(phone: Phone, state: PhoneState): string {
  return phone.vars
    .map((variable, index) => [variable.id, variable.values[state.vars[index]!], state.vars[index]] as const)
    .filter(([, , value]) => value !== 0)
    .slice(0, 4)
    .map(([id, value]) => `${id} = ${value}`)
    .join(', ');
}

/** Variants that are one exercise under two names: each pair must differ in at least two ways. */
export function variantFaults(task: TaskSource): Fault[] {
  const faults: Fault[] = [];
  for (const [a, first] of task.variants.entries())
    for (const [b, second] of task.variants.entries()) {
      if (b <= a) continue;
      const ways = differences(first, second);
      if (ways.length < 2)
        faults.push({
          place: ['variants', b],
          message: `biến thể «${second.id}» chỉ khác «${first.id}» ở ${ways[0] ?? 'tên'}. Hai biến thể phải khác nhau ít nhất hai điểm: chỗ bắt đầu, dữ liệu, hãng máy, cách về, thứ tự, việc xen ngang`,
        });
    }
  return faults;
}

/** In which ways two variants differ, in an author's words. */
export function differences(a: VariantSource, b: VariantSource): string[] {
  const same = (x: unknown, y: unknown): boolean => JSON.stringify(x ?? null) === JSON.stringify(y ?? null);
  const ways: string[] = [];
  if (!same(a.start?.at, b.start?.at) || !same(a.start?.over, b.start?.over)) ways.push('chỗ bắt đầu');
  const names = new Set([...Object.keys(a.start?.set ?? {}), ...Object.keys(b.start?.set ?? {})]);
  for (const name of names) if (!same(a.start?.set?.[name], b.start?.set?.[name])) ways.push(`biến ${name}`);
  if (!same(a.start?.typing, b.start?.typing)) ways.push('bàn phím đang mở');
  if (!same(a.start?.running, b.start?.running)) ways.push('ứng dụng đang mở');
  if (!same(a.skin ?? 'chung', b.skin ?? 'chung')) ways.push('hãng máy');
  if (!same(a.nav ?? 'nut', b.nav ?? 'nut')) ways.push('cách về');
  if (!same(a.icons, b.icons)) ways.push('thứ tự biểu tượng');
  if (!same(a.values, b.values)) ways.push('dữ liệu');
  if (!same(a.interrupt, b.interrupt)) ways.push('việc xen ngang');
  return ways;
}

/** Screens of the phone that no path reaches: from the home screen, the lock screen and every task's start. */
export function unreachedScreens(phone: Phone, starts: readonly PhoneState[]): string[] {
  const reached = new Set<number>();
  const queue: number[] = [phone.screenIndex.get(HOME)!];
  for (const state of starts) queue.push(...state.stacks.flat(), ...(state.over >= 0 ? [state.over] : []));
  for (const key of ['tong-quan', 'thong-bao', 'man-hinh-khoa']) {
    const screen = phone.screenIndex.get(`${DEVICE}.${key}`);
    if (screen !== undefined) queue.push(screen);
  }
  for (const app of phone.apps) if (app.id === 'ban-phim') queue.push(app.root);
  for (const screen of queue) {
    if (reached.has(screen)) continue;
    reached.add(screen);
    for (const control of phone.screens[screen]!.controls)
      for (const { move } of [control.effects, control.else]) {
        if (!move) continue;
        if ('screen' in move) queue.push(move.screen);
        else if (move.to === 'app') queue.push(phone.apps[move.app]!.root);
      }
  }
  return phone.screens.filter((screen) => !reached.has(screen.index)).map((screen) => screen.id);
}
