/** A novice who knows no way: reads a sentence and touches the thing on the screen whose words fit it best. */
import { fold } from '../../src/lib/fold.ts';
import type { Control } from '../../src/simulator/phone.ts';
import { elementOf, isIphone, isSwiped, labelOf } from '../../src/simulator/sentence.ts';
import type { PhoneState, Setting } from '../../src/simulator/state.ts';
import { visibleControls } from '../../src/simulator/step.ts';
import { wordsOf } from '../../src/simulator/words.ts';

const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Where a thing without words of its own lies, as one sees it: the edges one swipes from, keys of digits, dots. */
function lies(setting: Setting, state: PhoneState, control: Control): string {
  const element = elementOf(setting, control);
  if (element?.kind === 'field')
    return element.pad === 'hinh' ? 'các chấm' : element.pad && element.pad !== 'chu' ? 'các số' : '';
  const swipes = {
    'swipe-up': 'vuốt lên',
    'swipe-down': 'vuốt từ trên xuống',
    'swipe-left': 'vuốt sang trái',
    'swipe-right': 'vuốt sang phải',
  };
  if (control.screen >= 0) return swipes[control.gesture as keyof typeof swipes] ?? '';
  switch (control.act) {
    case 'home':
      return isSwiped(setting, state) ? 'mép dưới lên' : 'nút tròn ở giữa dưới cùng của máy';
    case 'back':
      return isIphone(setting, state) ? 'mũi tên góc trên bên trái' : isSwiped(setting, state) ? 'mép trái' : '';
    case 'recents':
      return isSwiped(setting, state) ? 'mép dưới lên rồi giữ' : '';
    case 'pull':
      return 'mép trên xuống hàng có giờ và pin';
    default:
      return '';
  }
}

/** What is written on a control, on the element around it, and where it lies. */
function written(setting: Setting, state: PhoneState, control: Control): string[] {
  const element = elementOf(setting, control);
  const around =
    element && 'options' in element
      ? wordsOf(setting, state, element.label)
      : element && 'sub' in element && element.sub
        ? wordsOf(setting, state, element.sub)
        : '';
  return [labelOf(setting, state, control), around, lies(setting, state, control)].map((text) => words(text).join(' '));
}

/** How well a control's own words are contained in a sentence: whole label first, then share of its words. */
function scent(sentence: string[], [label = '', around = '', place = '']: string[]): number {
  const said = new Set(sentence);
  const share = (text: string): number => {
    const all = words(text);
    return all.length === 0 ? 0 : all.filter((word) => said.has(word)).length / all.length;
  };
  const whole = (text: string): number =>
    text !== '' && ` ${sentence.join(' ')} `.includes(` ${text} `) ? 2 + words(text).length / 5 : 0;
  return Math.max(whole(label), whole(place)) + share(label) + share(around) / 4 + share(place);
}

/** The control the novice touches; a field and its place to touch count as one. */
export function touchedFor(setting: Setting, state: PhoneState, sentence: string): Control | undefined {
  const asked = words(sentence);
  let best: { control: Control; score: number } | undefined;
  for (const control of visibleControls(setting.phone, state)) {
    const score = scent(asked, written(setting, state, control));
    if (score > (best?.score ?? 0)) best = { control, score };
  }
  return best?.control;
}

/** The same element: a field's own control and the one that opens its keyboard. */
export const sameThing = (a: Control | undefined, b: Control | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.index === b.index || (a.screen >= 0 && a.screen === b.screen && a.element === b.element && a.part === b.part));
