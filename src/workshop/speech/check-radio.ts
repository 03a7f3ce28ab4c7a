/**
 * Whether a text can be read over a loudspeaker and understood at first hearing. Every rule answers with a sentence that quotes
 * the text. The thresholds are the workshop's own: 14 tiếng are one breath read slowly, four figures are what an ear keeps. Pure.
 */
import { syllables } from '../../lib/syllables.ts';
import { factKey } from '../text/facts-kept.ts';
import { timesSaid } from '../text/said.ts';
import { sentencesWithPlaces } from '../text/sentences.ts';
import { timesOfDaySaid } from './hours-said.ts';
import { withoutNotes } from './to-fill.ts';
import { spelledAddresses, UNHEARD_WHY, unheardIn } from './unheard.ts';

/** Tiếng of a text of thirty seconds over a loudspeaker (no pace was measured; whoever reads tries it). */
export const HALF_MINUTE = { least: 75, most: 95 } as const;
/** Most tiếng of one sentence that is only heard. */
export const HEARD_LIMIT = 14;
/** Most figures of one number. */
export const FIGURES_LIMIT = 4;

export const RADIO_RULES = ['don-vi', 'gio', 'noi', 'du-kien', 'cau-dai', 'so', 'mat', 'do-dai'] as const;
export type RadioRule = (typeof RADIO_RULES)[number];

/** What a rule is about, for a list of what is kept. */
export const radioRuleNames: Readonly<Record<RadioRule, string>> = {
  'don-vi': 'Câu đầu có tên đơn vị',
  gio: 'Giờ nói hai lần',
  noi: 'Nơi nói hai lần',
  'du-kien': 'Dữ kiện còn đủ',
  'cau-dai': `Mỗi câu không quá ${HEARD_LIMIT} tiếng`,
  so: `Số không quá ${FIGURES_LIMIT} chữ số`,
  mat: 'Không có chỗ chỉ mắt đọc được',
  'do-dai': 'Độ dài vừa',
};

/** What this text has to say; of each any one way of writing is enough. */
export interface RadioTask {
  /** Whose voice it is. */
  unit: readonly string[];
  /** hh:mm, 24 hours. */
  hour: string;
  place: readonly string[];
  facts: readonly (readonly string[])[];
  length: { least: number; most: number };
}

export interface RadioCheck {
  rule: RadioRule;
  ok: boolean;
  /** Why and what next, in the words of the text; of a rule that is kept, what was found. */
  message: string;
}

/** At most the first eight tiếng of a sentence, to know it by. */
const opening = (sentence: string): string => {
  const words = sentence.split(/\s+/);
  return `«${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}»`;
};

/** How a text stands to each rule, always all in their order. Notes of what is still to be asked are not read aloud and not judged. Never throws. */
export function checkRadio(written: string, { unit, hour, place, facts, length }: RadioTask): RadioCheck[] {
  const text = withoutNotes(written);
  const key = factKey(text);
  const sentences = sentencesWithPlaces(text);
  const first = sentences[0]?.text ?? '';
  const hours = timesOfDaySaid(text, hour);
  const places = timesSaid(key, place);
  const lost = facts.filter((ways) => timesSaid(key, ways) === 0).map(([way]) => `«${way}»`);
  const long = sentences.filter(({ text: one }) => syllables(one) > HEARD_LIMIT);
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([number]) => number)
    .filter((number) => number.replace(/\D/g, '').length > FIGURES_LIMIT);
  const unheard = unheardIn(text);
  const addresses = spelledAddresses(text);
  const tieng = syllables(text);

  const twice = (count: number, what: string): string =>
    count === 0 ? `Chưa nói ${what}.` : `Mới nói ${what} một lần. Ai nghe nửa chừng thì lỡ. Nhắc lại ở cuối.`;
  const check = (rule: RadioRule, ok: boolean, wrong: string): RadioCheck => ({
    rule,
    ok,
    message: ok ? radioRuleNames[rule] : wrong,
  });
  return [
    check(
      'don-vi',
      timesSaid(factKey(first), unit) > 0,
      first === ''
        ? `Chưa có câu nào. Câu đầu nói ai mời: «${unit[0]}».`
        : `Câu đầu là ${opening(first)}. Người nghe chưa biết ai mời. Đưa «${unit[0]}» lên câu này.`,
    ),
    check('gio', hours >= 2, twice(hours, `giờ ${hour}`)),
    check('noi', places >= 2, twice(places, `«${place[0]}»`)),
    check('du-kien', lost.length === 0, `Còn thiếu ${lost.join(', ')}. Nói thêm, không đổi số.`),
    check(
      'cau-dai',
      sentences.length > 0 && long.length === 0,
      long.length === 0
        ? 'Chưa có câu nào để đọc.'
        : `Câu ${opening(long[0]!.text)} dài ${syllables(long[0]!.text)} tiếng, đọc hụt hơi. Tách thành hai câu.`,
    ),
    check(
      'so',
      numbers.length === 0,
      `«${numbers[0]}» có quá ${FIGURES_LIMIT} chữ số, tai không giữ được. Viết thành lời, hoặc tách nhóm.`,
    ),
    check(
      'mat',
      unheard.length === 0 && addresses <= 1,
      unheard.length > 0
        ? unheard
            .slice(0, 3)
            .map((one) => `«${one.text}» ${UNHEARD_WHY[one.kind]}`)
            .join(' ')
        : `Có ${addresses} địa chỉ mạng đọc thành lời. Người nghe nhớ được một. Giữ một, bỏ phần còn lại.`,
    ),
    check(
      'do-dai',
      tieng >= length.least && tieng <= length.most,
      `Bài có ${tieng} tiếng, khuôn là ${length.least}–${length.most}. ${tieng < length.least ? 'Nói thêm cho đủ ý.' : 'Bỏ câu không ai cần để đến được.'}`,
    ),
  ];
}
