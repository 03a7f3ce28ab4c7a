/** What to say about a control: the same words for the learner's hint, the coach's card, the projector and paper. */
import { type Control, DEVICE } from './phone.ts';
import type { ElementSource } from './schema.ts';
import { currentValue, type PhoneState, type Setting, topScreen } from './state.ts';
import { visibleControls } from './step.ts';
import { filled, wordsOf } from './words.ts';

/** The element a control belongs to; undefined for a key of the device. */
export function elementOf(setting: Setting, control: Control): ElementSource | undefined {
  return setting.phone.screens[control.screen]?.source.elements[control.element];
}

export const labelOf = (setting: Setting, state: PhoneState, control: Control): string =>
  wordsOf(setting, state, control.label);

const nav = (setting: Setting, state: PhoneState): string =>
  currentValue(setting.phone, state, `${DEVICE}.nav`) ?? 'nut';
export const isIphone = (setting: Setting, state: PhoneState): boolean =>
  currentValue(setting.phone, state, `${DEVICE}.skin`) === 'iphone';
export const isSwiped = (setting: Setting, state: PhoneState): boolean =>
  nav(setting, state) === 'vuot' || isIphone(setting, state);

/** «Chạm «Màn hình», hàng thứ sáu.» */
export function sentence(setting: Setting, state: PhoneState, control: Control): string {
  const element = elementOf(setting, control);
  const own = sayOf(element, control);
  if (own) return filled(setting, own);
  const label = labelOf(setting, state, control);
  const swiped = isSwiped(setting, state);
  switch (control.act) {
    case 'back':
      if (state.focus >= 0 && !swiped) return 'Chạm nút Quay lại ◁ ở góc dưới bên trái để cất bàn phím.';
      if (isIphone(setting, state)) return 'Chạm mũi tên ở góc trên bên trái.';
      return swiped ? 'Vuốt từ mép trái vào trong để quay lại.' : 'Chạm nút Quay lại ◁ ở góc dưới bên trái.';
    case 'home':
      if (swiped) return 'Vuốt từ mép dưới lên để về màn hình chính.';
      // An app may have a place of its own by that name.
      return visibleControls(setting.phone, state).some(
        (other) => other !== control && labelOf(setting, state, other) === label,
      )
        ? 'Chạm nút tròn ○ ở giữa, dưới cùng của máy.'
        : 'Chạm nút Trang chủ ○ ở giữa, dưới cùng.';
    case 'recents':
      return swiped
        ? 'Vuốt từ mép dưới lên rồi giữ, để xem các ứng dụng đang mở.'
        : 'Chạm nút Tổng quan □ ở góc dưới bên phải.';
    case 'pull':
      return 'Vuốt từ mép trên màn hình xuống.';
    case 'reopen':
      return `Chạm thẻ «${label.replace(/^Mở /, '')}».`;
    case 'close':
      return `Chạm «${label}».`;
    case 'focus':
      return `Chạm ô «${label}».`;
    case 'type': {
      const field = element?.kind === 'field' ? element : undefined;
      const value = setting.values[field?.practice ?? ''] ?? '';
      if (field?.pad === 'hinh') return `Chạm lần lượt các chấm ${[...value].join(', ')}.`;
      // The third value of a field: a wrong text stands there from the start.
      const hasOld = state.vars[control.effects.set[0]![0]] === 2;
      if (field?.pad === 'so' || field?.pad === 'goi')
        return `${hasOld ? 'Xoá số cũ, rồi chạm' : 'Chạm'} lần lượt các số ${value.replace(/ /g, '\u00a0')}.`;
      return `${hasOld ? 'Xoá chữ cũ, rồi gõ' : 'Gõ'} «${value}» vào ô «${label}».`;
    }
    case 'tap':
      return tapSentence(setting, state, control, element, label);
  }
}

function tapSentence(
  setting: Setting,
  state: PhoneState,
  control: Control,
  element: ElementSource | undefined,
  label: string,
): string {
  const direction = {
    'swipe-up': 'Vuốt lên',
    'swipe-down': 'Vuốt xuống',
    'swipe-left': 'Vuốt sang trái',
    'swipe-right': 'Vuốt sang phải',
  }[control.gesture as 'swipe-up'];
  if (direction) return `${direction}: «${label}».`;
  switch (element?.kind) {
    case 'row':
    case 'notification':
    case 'choice':
      return `Chạm «${label}», ${ordinal(setting, state, control)}.`;
    case 'app':
      return `Chạm «${label}», ${iconSays(setting, control)}.`;
    case 'tabs':
      return `Chạm «${label}» ở dưới cùng.`;
    case 'tile':
      return `Chạm ô «${label}».`;
    case 'switch':
      return `Chạm «${label}» để ${control.part === 0 ? 'bật' : 'tắt'}.`;
    case 'slider':
      return `Trên thanh «${wordsOf(setting, state, element.label)}», chạm nấc «${label}».`;
    default:
      return `Chạm «${label}».`;
  }
}

function sayOf(element: ElementSource | undefined, control: Control): string | undefined {
  if (!element || control.act === 'focus') return undefined;
  if ('options' in element) return element.options[control.part]?.say;
  return 'say' in element ? element.say : undefined;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** «hàng thứ hai», counted among the lines now on the screen. */
function ordinal(setting: Setting, state: PhoneState, control: Control): string {
  const lines = visibleControls(setting.phone, state).filter(
    (other) =>
      other.screen === control.screen &&
      ['row', 'notification', 'choice', 'switch'].includes(elementOf(setting, other)?.kind ?? ''),
  );
  const place = lines.findIndex((other) => other.index === control.index);
  if (place === lines.length - 1 && lines.length > 2) return 'hàng cuối cùng';
  return place === 0 ? 'hàng đầu tiên' : `hàng thứ ${ORDINALS[place] ?? place + 1}`;
}

function iconSays(setting: Setting, control: Control): string {
  const move = control.effects.move;
  const icon = move?.to === 'app' ? setting.phone.apps[move.app]!.icon : '';
  return setting.phone.source.icons[icon]?.says ?? 'trên màn hình chính';
}

/** What to look for, without saying where: «Tìm hình bánh răng có chữ «Cài đặt».» */
export function lookFor(setting: Setting, state: PhoneState, control: Control): string {
  const element = elementOf(setting, control);
  const label = labelOf(setting, state, control);
  if (control.act === 'type') return `Tìm ô «${label}».`;
  if (!element) {
    if (control.act === 'pull') return 'Tìm hàng có giờ và pin.';
    if (control.act === 'reopen' || control.act === 'close') return `Tìm thẻ «${label.replace(/^(Mở|Đóng) /, '')}».`;
    return isIphone(setting, state) && control.act === 'back' ? 'Tìm mũi tên Quay lại.' : `Tìm nút «${label}».`;
  }
  const move = control.effects.move;
  const icon =
    element.kind === 'app' && move?.to === 'app'
      ? setting.phone.apps[move.app]!.icon
      : 'icon' in element
        ? element.icon
        : undefined;
  const says = icon && setting.phone.source.icons[icon]?.says;
  return says ? `Tìm ${says}, có chữ «${label}».` : `Tìm chữ «${label}».`;
}

/** Which part of the screen: «Ở nửa trên màn hình.» */
export function whichHalf(setting: Setting, state: PhoneState, control: Control): string {
  if (control.act === 'pull') return 'Ở mép trên cùng.';
  const element = elementOf(setting, control);
  if (!element) {
    if (control.act === 'reopen' || control.act === 'close') return 'Ở giữa, trong các ứng dụng đang mở.';
    return isIphone(setting, state) && control.act === 'back' ? 'Ở góc trên bên trái.' : 'Ở dưới cùng của máy tập.';
  }
  if (element.kind === 'tabs') return 'Ở hàng dưới cùng.';
  const here = visibleControls(setting.phone, state).filter(
    (other) => other.screen === control.screen && other.act !== 'focus',
  );
  const place = here.findIndex((other) => other.index === control.index) / Math.max(1, here.length - 1);
  return place <= 0.34 ? 'Ở nửa trên màn hình.' : place >= 0.67 ? 'Ở nửa dưới màn hình.' : 'Ở khoảng giữa màn hình.';
}

/** «Cô bác đang ở màn hình Cài đặt.» */
export const whereAmI = (setting: Setting, state: PhoneState): string =>
  filled(setting, topScreen(setting.phone, state).source.where);
