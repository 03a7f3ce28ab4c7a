/** Letter boxes and names on social networks. Pure. */
import { allOf, type Line, pattern } from '../text/lines.ts';
import { byRules, type Found, type Rule } from './found.ts';

const AT = '(?:@|\\(at\\)|\\[at\\]| at )';
const DOT = '\\s?(?:\\.|\\[dot\\]|\\(dot\\)|\\[chấm\\]|\\(chấm\\))\\s?';
const RULES: readonly Rule[] = [
  { kind: 'thu-dien-tu', pattern: pattern(`[a-z0-9._%+-]+\\s?${AT}\\s?[a-z0-9-]+(?:\\.[a-z0-9-]+)*${DOT}[a-z]{2,}`) },
  {
    kind: 'thu-dien-tu',
    pattern: pattern(
      '(?:https?://)?(?:www\\.|m\\.)?(?:fb|facebook|zalo|tiktok|instagram|messenger|youtube|telegram|t|me)\\.[a-z.]+/[^\\s,;)]+',
    ),
  },
];

/** What somebody is called on a network: «Fb em là Mẫu Nhí Nhảnh». */
const nick = pattern(
  '(?:fb|facebook|face|zalo|tiktok|nick(?: zalo| fb| facebook)?)(?: (?:của )?(?:em|tôi|mình|cháu|anh|chị|con|tớ))*(?: tên)?(?: là|:)',
);
/** «Nick Mẫu Yêu Đời»: behind «nick» no other word is needed. */
const bareNick = pattern('nick(?! (?:zalo|fb|facebook|tiktok|là|tên))');
const NICK_NAME = /^\s+(\p{Lu}[\p{L}\p{M}\d._]*(?: [\p{Lu}\d][\p{L}\p{M}\d._]*){0,5})/u;

/** What stands in quotation marks behind the name of a network: «Zalo cô giáo: nick "Cô Mẫu Đội"». */
const QUOTED = /^[^.;"“”«»\n]{0,40}["“«]([^"“”«»\n]{2,40})["”»]/u;
const network = pattern(
  'fb|facebook|face|zalo|tiktok|nick|insta|instagram|telegram|viber|messenger|biệt danh|tên hiển thị',
);
/** «@mau_linh», «nick maukute99»: letters with a digit, a dot or a stroke, as no word has. */
const HANDLE = /(?<![\p{L}\d.@])@[a-z][a-z\d_.]{3,}(?<!\.)/gu;
const TYPED = /^\s*(?:là|:|tên)?\s*((?=[a-z\d_.]*[\d_])[a-z][a-z\d_.]{3,})/u;

/** The channel or group of a body is public. */
const OF_MANY =
  /^(?:đoàn|chi đoàn|tuổi trẻ|hội|liên đội|trang|nhóm|kênh|lớp|xã|phường|khu|thôn|bản|clb|câu lạc bộ|tổ|đội)(?![\p{L}\p{M}])/u;
const OF_MANY_BEFORE = /(?:nhóm|trang|kênh|oa|fanpage|group)(?: chung)? [\p{L}]+$/u;

const nicksIn = (line: Line): Found[] => [
  ...[...line.low.matchAll(HANDLE)].map(
    ({ 0: text, index }): Found => ({ kind: 'thu-dien-tu', start: index, end: index + text.length }),
  ),
  ...allOf(line, network).flatMap(({ 0: text, index }): Found[] => {
    const at = index + text.length;
    const rest = line.low.slice(at);
    const found = QUOTED.exec(rest) ?? TYPED.exec(rest);
    if (!found?.[1] || OF_MANY.test(found[1]) || OF_MANY_BEFORE.test(line.low.slice(0, at))) return [];
    const start = at + found[0].lastIndexOf(found[1]);
    return [{ kind: 'thu-dien-tu', start, end: start + found[1].length }];
  }),
];

/** Letter boxes and nicknames of a line. */
export const contactsIn = (line: Line): Found[] => [
  ...byRules(line, RULES),
  ...nicksIn(line),
  ...[...allOf(line, nick), ...allOf(line, bareNick)].flatMap(({ 0: text, index }): Found[] => {
    const at = index + text.length;
    const found = NICK_NAME.exec(line.shown.slice(at));
    return found?.[1]
      ? [{ kind: 'thu-dien-tu', start: at + found[0].length - found[1].length, end: at + found[0].length }]
      : [];
  }),
];
