const mark = /\p{M}/gu;
/** One tiếng as written. */
export const tieng = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Vietnamese text as people type it in a hurry: lower case, no accents, đ as d, one space between words, no punctuation.
 * «Đặt lịch, CĂN CƯỚC» and «dat lich can cuoc» fold to the same text. Folding twice changes nothing more.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(mark, '').toLowerCase().replaceAll('đ', 'd');
  return (plain.match(tieng) ?? []).join(' ');
}
