/** Numbers and words as real people have them, to be typed where only practice values belong. All are made up by a seed. */
import { seededRandom } from '../../src/lib/random.ts';

/** Digits of a bank card whose last one makes the Luhn sum right. */
function cardNumber(digits: string): string {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

/**
 * A hundred: citizen numbers of a living province, mobile numbers, codes of six digits, bank cards, passwords, names, e-mail
 * addresses. The same seed gives the same.
 */
export function realValues(seed = 2026): string[] {
  const random = seededRandom(seed);
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const letters = (count: number): string =>
    Array.from({ length: count }, () => 'bcdghklmnpqtv'[Math.floor(random() * 13)]).join('');
  const kinds = [
    () => `022${digits(9)}`,
    () => `0${'35789'[Math.floor(random() * 5)]}${digits(8)}`,
    () => digits(6),
    () => cardNumber(`9704${digits(11)}`),
    () => `${letters(7)}@${letters(5)}.vn`,
    () => `Pham ${letters(6)} ${letters(7)}`,
    () => `${letters(5)}${digits(3)}!${letters(3)}`,
  ];
  return Array.from({ length: 100 }, (_, at) => kinds[at % kinds.length]!());
}
