/** What can be checked in a text without its author: weekdays against the calendar, sums, names of communes. */

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** Dates that name another weekday than the calendar. */
export function dateIssues(text: string): string[] {
  const pattern = /(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)),? (?:ngày )?(\d{2})\/(\d{2})\/(\d{4})/giu;
  return [...text.matchAll(pattern)]
    .filter(([, weekday, day, month, year]) => {
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      return date.getUTCDate() !== Number(day) || WEEKDAYS[date.getUTCDay()] !== weekday!.toLowerCase();
    })
    .map(([whole]) => whole);
}

const number = (digits: string): number => Number(digits.replaceAll('.', ''));
const NUMBERS: Record<string, number> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 };

/** «18, 22, 15 và 20 lượt, tổng cộng 85 lượt», «6 lớp, mỗi lớp 3 ĐVTN, tổng 20 ĐVTN»: sums and products that come to something else. */
export function sumIssues(text: string): string[] {
  const issues: string[] = [];
  for (const sentence of text.split(/\.\s|\n/)) {
    const total = /(?:tổng cộng|tổng|cộng) (?:hơn |gần |khoảng )?(\d[\d.]*\d|\d)/.exec(sentence);
    if (!total) continue;
    const before = sentence.slice(0, total.index);
    const each = /(\d+|hai|ba|bốn|năm|sáu) [^,]+, mỗi \p{L}+ (\d[\d.]*)/iu.exec(before);
    const terms = each
      ? []
      : [...before.matchAll(/(?<![\d/:])(\d+)(?=,? |, và | và )(?![^,]*\/)/g)].map((match) => number(match[1]!));
    const sum = each
      ? (NUMBERS[each[1]!.toLowerCase()] ?? number(each[1]!)) * number(each[2]!)
      : terms.reduce((all, one) => all + one, 0);
    if ((each || terms.length > 1) && sum !== number(total[1]!)) issues.push(`${sentence} (${sum})`);
  }
  return issues;
}

const COMMUNES = new Set(
  (
    'đặc khu Cô Tô, đặc khu Vân Đồn, ' +
    'An Sinh, Bãi Cháy, Bình Khê, Cao Xanh, Cẩm Phả, Cửa Ông, Đông Mai, Đông Triều, Hà An, Hà Lầm, Hà Tu, Hạ Long, ' +
    'Hiệp Hòa, Hoàng Quế, Hoành Bồ, Hồng Gai, Liên Hòa, Mạo Khê, Móng Cái 1, Móng Cái 2, Móng Cái 3, Mông Dương, ' +
    'Phong Cốc, Quang Hanh, Quảng Yên, Tuần Châu, Uông Bí, Vàng Danh, Việt Hưng, Yên Tử'
  )
    .split(', ')
    .map((name) => (name.startsWith('đặc khu') ? name : `phường ${name}`))
    .concat(
      (
        'Ba Chẽ, Bình Liêu, Cái Chiên, Đầm Hà, Điền Xá, Đông Ngũ, Đường Hoa, Hải Hòa, Hải Lạng, Hải Ninh, Hải Sơn, ' +
        'Hoành Mô, Kỳ Thượng, Lục Hồn, Lương Minh, Quảng Đức, Quảng Hà, Quảng La, Quảng Tân, Thống Nhất, Tiên Yên, Vĩnh Thực'
      )
        .split(', ')
        .map((name) => `xã ${name}`),
    ),
);

/** Communes that are not among the fifty-four, or of another kind than they are. */
export function placeIssues(text: string): string[] {
  const named =
    /(?<!\p{L})([Pp]hường|[Xx]ã|[Đđ]ặc khu) (?:đảo )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: [123](?!\d|\/))?)/gu;
  return [...text.matchAll(named)]
    .map(([, kind, name]) => `${kind!.toLowerCase()} ${name}`)
    .filter((place) => !COMMUNES.has(place));
}

/** Levels that are no more since 01/07/2025. */
export const oldLevels = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})(?:huyện|thị xã|quận|thành đoàn)(?!\p{L})|cấp huyện/giu)].map(([whole]) => whole);
