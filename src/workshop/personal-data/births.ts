/** Dates and years of birth. Pure. */
import { allOf, type Line, pattern } from '../text/lines.ts';
import type { NamedPerson } from '../text/people.ts';
import { byRules, type Found, type Rule } from './found.ts';

const DATE =
  '(?:mùng |mồng )?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})|(?:mùng |mồng )?\\d{1,2} tháng \\d{1,2} năm \\d{4}';
const RULES: readonly Rule[] = [
  {
    kind: 'ngay-sinh',
    pattern: pattern(
      `(?:(?<!vệ |học |thí |dưỡng |phục |phát |tái |ve |hoc |thi )sinh(?: ngày| năm| vào)*|ngày sinh|năm sinh|ns|sn|ngày tháng năm sinh|sinh nhật)(?:(?: của)? (?:cháu|em|con|bé|mẹ|bố|tôi|ông|bà|anh|chị|cô|bác|chú|bạn))?\\s*[:.]?\\s*(?:ngày )?(${DATE}|(?:19|20)\\d{2})`,
    ),
  },
];

/** Years people alive were born in and still of school age or older; work of the Union dates from later years. */
const BORN = '(?:19[2-9]\\d|200\\d|201\\d|202[01])';
/** A year right behind a name: «Lê Văn Mẫu (1956)», «Lý Thị Mẫu | nữ | 2004». */
const YEAR_BEHIND = new RegExp(
  `^\\s*[,;|\\t(–-]\\s*(?:(?:nam|nữ|nu)\\s*[,;|–-]\\s*)?(${BORN})(?=\\s*(?:[,;.|\\t)–-]|$))`,
  'u',
);
const fullDate = pattern(`\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${BORN}`);
/** A paper, a law, a meeting has its day too. */
const DATED =
  /(?:ngày ban hành|nghị quyết|luật|quyết định|kế hoạch|công văn|thành lập|từ ngày|đến ngày|ngày vào đoàn|cấp ngày|nghi quyet|luat|quyet dinh)[^,;]{0,40}$/u;

/** Births of a line: said to be so, behind a name, or a full date of such a year in a line that names somebody. */
export const birthsIn = (line: Line, people: readonly NamedPerson[]): Found[] => [
  ...byRules(line, RULES),
  ...people.flatMap(({ end }): Found[] => {
    const found = YEAR_BEHIND.exec(line.low.slice(end));
    const year = found?.[1];
    if (!found || !year) return [];
    const last = end + found[0].length;
    return [{ kind: 'ngay-sinh', start: last - year.length, end: last }];
  }),
  ...(people.length === 0
    ? []
    : allOf(line, fullDate)
        .filter(({ index }) => !DATED.test(line.low.slice(0, index)))
        .map(({ 0: text, index }): Found => ({ kind: 'ngay-sinh', start: index, end: index + text.length }))),
];
