/** Hours as they are said: «tám giờ sáng», «mười chín giờ ba mươi», «7 rưỡi tối», «19:30». Pure. */
import { timesIn } from '../brief/moments.ts';
import { foldKeepingLength, oneSpelling } from '../text/lines.ts';

/** Tiếng of one figure without accents; «tu», «lam», «mot» stand after tens. */
const ONES: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const ONE = Object.keys(ONES).join('|');
const NUMBER = `(?:(${ONE}) muoi(?: (${ONE}))?|muoi(?: (${ONE}))?|(${ONE}))`;
const BEFORE_HOUR = new RegExp(`(?<![a-z0-9])${NUMBER}(?= gio(?![a-z]))`, 'g');
const AFTER_HOUR = new RegExp(`(?<= gio )${NUMBER}(?![a-z0-9])`, 'g');

const figureOf = (tens = '', ones = '', teens = '', alone = '', whole = ''): number => {
  if (alone) return ONES[alone]!;
  if (tens) return ONES[tens]! * 10 + (ones ? ONES[ones]! : 0);
  return whole.startsWith('muoi') ? 10 + (teens ? ONES[teens]! : 0) : 0;
};

/** How often the text says this time of day. @param clock hh:mm, 24 hours */
export function timesOfDaySaid(text: string, clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const figures = (_: string, tens?: string, ones?: string, teens?: string, alone?: string): string =>
    String(figureOf(tens, ones, teens, alone, _));
  const plain = foldKeepingLength(oneSpelling(text.normalize('NFC')).toLowerCase())
    .replace(/\s+/g, ' ')
    .replace(BEFORE_HOUR, figures)
    // Fewer than ten minutes are said with «không» or «lẻ» before them, and nobody calls a class for then.
    .replace(AFTER_HOUR, figures);
  return timesIn(plain).filter(({ minutes }) => minutes.includes(hour * 60 + minute)).length;
}
