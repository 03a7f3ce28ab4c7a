/** Finds what is personal or internal in a text. Rules of the course's own; missing one costs more than one too many. Pure. */
import { allOf, type Line, linesOf, pattern } from '../text/lines.ts';
import { type Names, NO_NAMES } from '../text/names.ts';
import { type NamedPerson, peopleOf } from '../text/people.ts';
import { addressesIn } from './addresses.ts';
import { birthsIn } from './births.ts';
import { contactsIn } from './contacts.ts';
import type { Found } from './found.ts';
import { healthIn } from './health.ts';
import { numbersIn } from './numbers.ts';
import type { PersonalFinding, PersonalKind } from './personal-data.ts';
import { secretsIn } from './secrets.ts';

/** Any mask, any blank to fill: what is inside it is masked already or not there yet. */
const MASKED = /\[[\p{Lu} ]+ \d+\]|\[[Cc][ẦầAa][Nn] [^\]]*\]/gu;
/** «[HỌ TÊN 1]»: somebody is named all the same. */
const PERSON_MASK = /\[(?:HỌ TÊN|ĐV|HS|NGƯỜI) ?\d+\]/u;

/** Words a name is public with: it is no person of the text. */
const NO_PRIVATE =
  /^(?:(?:bác|anh|chị) )?(?:bác hồ|hồ chí minh|võ thị sáu|kim đồng|lê lợi|lê lai|trần hưng đạo|nguyễn trãi|lý tự trọng|nguyễn thị định|nguyễn thị minh khai|võ nguyên giáp|phan đình giót|bế văn đàn|tô vĩnh diện|la văn cầu|cù chính lan|nguyễn viết xuân|đặng thùy trâm|vừ a dính|chu văn an|nguyễn du|nguyễn huệ|lê thánh tông|lý thường kiệt|lý thái tổ|trần quốc toản|trần nhân tông|lê quý đôn|phan bội châu|phan chu trinh|hoàng văn thụ|nguyễn đức cảnh|nguyễn bỉnh khiêm|nguyễn ái quốc|quang trung|hai bà trưng|bà triệu|ngô quyền|lê văn tám|nguyễn văn trỗi|hoàng hoa thám|trần phú|lê hồng phong|nguyễn văn cừ)$/u;
const STREET =
  /(?:đường|phố|trường|thcs|thpt|tiểu học|mầm non|chi đội|liên đội|giải|tượng đài|công viên|đền|chùa|duong|pho|truong|tieu hoc)\s+$/u;

const namesIn = (line: Line, people: readonly NamedPerson[]): Found[] =>
  people
    .filter(
      ({ start, from, end }) =>
        !NO_PRIVATE.test(line.low.slice(from, end)) &&
        !NO_PRIVATE.test(line.low.slice(start, end)) &&
        !STREET.test(line.low.slice(0, from)),
    )
    .map(({ start, end }) => ({ kind: 'ho-ten', start, end }));

const schoolClass = pattern(
  '(?:học sinh |học |con học |cháu học )?(?:lớp (?:lá|chồi|mầm|nhà trẻ|mẫu giáo(?: lớn| nhỡ| bé)?|(?:1[0-2]) (?:chuyên )?(?:toán|lý|hóa|sinh|văn|sử|địa|anh|tin|nga|pháp|trung)|(?:\\d|\\d-\\d|năm) tuổi|1[0-2]|[1-9])|mẫu giáo (?:lớn|nhỡ|bé)(?= ?[a-k]\\d?(?![\\p{L}\\p{M}]))|(?:lớp )?(?:\\d|\\d-\\d) tuổi(?= ?[a-k]\\d?))(?: ?[/.]? ?[a-k]?\\d{0,2})?',
);
/** Before a class: one child is meant, not the classes of a school. */
const CHILD =
  /(?:^|[\s,(])(?<!(?:các|những|mọi|cho|cac)\s(?:em |bạn |cháu )?)(?:em|cháu|bé|con|học sinh|hs|bạn|chau|be|hoc sinh)(?=\s)[^.;\n]{0,45}$/u;
/** Between a child's name and the class: «Tạ Minh Mẫu (lớp 8A2)». */
const NEXT_TO = /^\s*[,(–-]?\s*(?:học\s|hs\s|hoc\s)?$/u;
/** A class by its number and letter alone, behind a name: «Vi Hồng Mẫu (9A, Trường …)». */
const BARE_CLASS = /^\s*[,(|:–-]?\s*(?:học\s|hs\s|ở\s|lớp\s)*((?:[1-9]|1[0-2])[a-k]\d{0,2})(?![\p{L}\p{M}\d])/u;
/** In a row, or said to be where the child learns: «| 2006 | 12A3 |», «học 4A3». */
const CELL_CLASS = /(?:[|,;(–-]\s*|(?:học|hs) )((?:[1-9]|1[0-2])[a-k]\d{0,2})(?=\s*(?:[|,;)–-]|$| nhà| trường))/gu;
/** And before one, in a list: «11A2: Ngô Thu Hà», «12 Tin – Đỗ Gia Huy». */
const CLASS_BEFORE =
  /(?:^|[\s,;|(])((?:[1-9]|1[0-2])[a-k]\d{0,2}|1[0-2] (?:chuyên )?(?:toán|lý|hóa|sinh|văn|sử|địa|anh|tin|nga|pháp|trung))\s*[:|–,-]?\s*(?:em |bạn )?$/u;

const classesIn = (line: Line, people: readonly NamedPerson[]): Found[] => [
  ...allOf(line, schoolClass).flatMap(({ 0: text, index }): Found[] => {
    const isOfChild =
      people.some(({ end }) => end <= index && NEXT_TO.test(line.low.slice(end, index))) ||
      CHILD.test(line.low.slice(Math.max(0, index - 60), index)) ||
      (/[a-k]/.test(text.replace(/^.*l[ớo]p/u, '')) && PERSON_MASK.test(line.shown));
    return isOfChild ? [{ kind: 'lop-cua-tre', start: index, end: index + text.length }] : [];
  }),
  ...people.flatMap(({ end }): Found[] => {
    const found = BARE_CLASS.exec(line.low.slice(end));
    if (!found?.[1]) return [];
    const last = end + found[0].length;
    return [{ kind: 'lop-cua-tre', start: last - found[1].length, end: last }];
  }),
  ...[...line.low.matchAll(CELL_CLASS)].flatMap(({ 0: text, 1: own = '', index }): Found[] =>
    people.some(({ end }) => end <= index)
      ? [{ kind: 'lop-cua-tre', start: index + text.length - own.length, end: index + text.length }]
      : [],
  ),
  ...people.flatMap(({ from }): Found[] => {
    const found = CLASS_BEFORE.exec(line.low.slice(Math.max(0, from - 24), from));
    if (!found?.[1]) return [];
    const start = Math.max(0, from - 24) + found.index + found[0].indexOf(found[1]);
    return [{ kind: 'lop-cua-tre', start, end: start + found[1].length }];
  }),
];

const WEIGHT: readonly PersonalKind[] = [
  'thu-dien-tu',
  'ma-bi-mat',
  'tai-khoan',
  'so-giay-to',
  'dien-thoai',
  'ngay-sinh',
  'dia-chi',
  'ho-ten',
  'suc-khoe',
  'lop-cua-tre',
  'van-ban-mat',
];

/** Of findings that meet, the surer kind stays; what one holds of the other's kind it takes in. */
function settled(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  );
  const kept: Found[] = [];
  for (const one of sorted) {
    const over = kept.find(({ start, end }) => one.start < end && start < one.end);
    if (!over) kept.push({ ...one });
    else if (over.kind === one.kind) {
      over.start = Math.min(over.start, one.start);
      over.end = Math.max(over.end, one.end);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * What is personal or internal in a text, in order; no two overlap. With the lists of places and organisations fewer public
 * words are taken for people. Practice numbers that begin with 000 count as real ones. Never throws.
 */
export function findPersonalData(text: string, names: Names = NO_NAMES): PersonalFinding[] {
  return linesOf(text).flatMap((line) => {
    const people = peopleOf(line, names);
    const found = [
      ...namesIn(line, people),
      ...contactsIn(line),
      ...secretsIn(line),
      ...numbersIn(line),
      ...birthsIn(line, people),
      ...addressesIn(line, people),
      ...healthIn(line, people),
      ...classesIn(line, people),
    ];
    const masks = [...line.shown.matchAll(MASKED)].map(({ 0: tag, index }) => [index, index + tag.length] as const);
    const isMask = ({ start, end }: Found): boolean => masks.some(([from, to]) => from < end && start < to);
    return settled(found.filter((one) => !isMask(one))).map(({ kind, start, end }) => {
      const from = line.at(start);
      const to = line.at(end);
      return { kind, start: from, end: to, text: text.slice(from, to) };
    });
  });
}
