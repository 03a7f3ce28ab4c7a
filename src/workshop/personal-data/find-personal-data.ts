/** Finds what is personal or internal in a text. Rules of the course's own; missing one costs more than one too many. Pure. */
import { allOf, type Line, linesOf, type Pattern, pattern } from '../text/lines.ts';
import { type Names, NO_NAMES } from '../text/names.ts';
import { type NamedPerson, peopleOf } from '../text/people.ts';
import type { PersonalFinding, PersonalKind } from './personal-data.ts';

interface Found {
  kind: PersonalKind;
  start: number;
  end: number;
}

const DATE = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})|\\d{1,2} tháng \\d{1,2} năm \\d{4}';
const DIGITS = (least: number, most: number): string => `\\d(?:[ .-]?\\d){${least - 1},${most - 1}}`;

/** Patterns with a group keep the group alone: the words before it only tell what the number is. */
const RULES: readonly { kind: PersonalKind; pattern: Pattern }[] = [
  { kind: 'thu-dien-tu', pattern: pattern('[a-z0-9._%+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[a-z0-9.-]+\\.[a-z]{2,}') },
  // Twelve digits are a citizen's number, nine were the old card's; with their name before them any length is.
  { kind: 'so-giay-to', pattern: pattern(DIGITS(12, 12)) },
  {
    kind: 'so-giay-to',
    pattern: pattern(
      `(?:cccd|cmnd|cmt|căn cước(?: công dân)?|số định danh(?: cá nhân)?|mã định danh|hộ chiếu|bhyt|bhxh|thẻ bảo hiểm(?: y tế| xã hội)?|mã số (?:bảo hiểm xã hội|thuế)|mst|thẻ đoàn viên)(?: cá nhân| mẹ| bố| con| cháu| cô| bác| ông| bà| em| chị| anh)?(?: số| là| mới)*\\s*[:.]?\\s*((?:[a-z]{1,2}\\s?\\d?\\s?)?${DIGITS(6, 15)})`,
    ),
  },
  { kind: 'dien-thoai', pattern: pattern(`(?:\\(?\\+?\\s?84\\)?[ .-]?|0[ .-]?)${DIGITS(9, 10)}`) },
  {
    kind: 'dien-thoai',
    pattern: pattern(
      `(?:số điện thoại|điện thoại|đt|sđt|dđ|di động|zalo|số máy|gọi(?: cho| số)?|liên hệ|nhắn|tel|phone)(?: [\\p{L}\\p{M}]+){0,4}?\\s*[:.]?\\s*((?:\\+?84[ .-]?|0[ .-]?)${DIGITS(8, 12)})`,
    ),
  },
  {
    kind: 'ngay-sinh',
    pattern: pattern(
      `(?:sinh(?: ngày| năm| vào)*|ngày sinh|năm sinh|ns|sn|ngày tháng năm sinh|sinh nhật)(?: của [\\p{L}\\p{M}]+)?\\s*[:.]?\\s*(?:ngày )?(${DATE}|(?:19|20)\\d{2})`,
    ),
  },
  {
    kind: 'tai-khoan',
    pattern: pattern(
      `(?:số tài khoản|tài khoản(?: ngân hàng)?|stk|số tk|tk|số thẻ|thẻ ngân hàng|chuyển(?: khoản| tiền)?(?: vào| qua| tới)?)(?: số| ngân hàng| [\\p{L}\\p{M}]+ ?bank| của [\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?| là)*\\s*[:.]?\\s*(${DIGITS(6, 19)})`,
    ),
  },
  { kind: 'tai-khoan', pattern: pattern(`${DIGITS(16, 16)}`) },
  {
    kind: 'ma-bi-mat',
    pattern: pattern(
      '(?:mã )?(?:otp|passcode|mã pin|pin|mã xác nhận|mã kích hoạt|mã đăng nhập)(?: của [\\p{L}\\p{M} ]{1,20}?| vneid| zalo| là| mới)*\\s*[:=]?\\s*(\\d{4,8}|\\d{3}[ -]\\d{3})',
    ),
  },
  {
    kind: 'ma-bi-mat',
    pattern: pattern(
      '(?:mật khẩu|mk|pass|password|pass wifi)(?: của [\\p{L}\\p{M} ]{1,20}?| vneid| zalo| wifi| trang| fanpage| facebook| nhóm| đăng nhập)*\\s*(?:[:=]|là(?! (?:gì|của|một|chìa|điều|bí|thứ|việc|để)))\\s*(\\S*[\\d@#$%&*_]\\S*|[a-z]+\\d\\S*)',
    ),
  },
  {
    kind: 'ma-bi-mat',
    pattern: pattern('(?:mật khẩu|password|pass) (?:là )?([\\p{L}]+[^\\s,;.]*[\\d@#$%&*_][^\\s,;]*)'),
  },
  { kind: 'ma-bi-mat', pattern: pattern('(?:nhập|đọc|gửi|lấy|có|nhận) mã(?: số| là)? (\\d{3}[ -]?\\d{3}|\\d{4})') },
  {
    kind: 'van-ban-mat',
    pattern: pattern(
      '(?:đóng )?dấu (?:mật|tối mật|tuyệt mật)|độ mật\\s*:?\\s*(?:mật|tối mật|tuyệt mật)?|tối mật|tuyệt mật|văn bản mật|tài liệu mật|lưu hành nội bộ|(?:tài liệu |văn bản |dự thảo )?nội bộ|không (?:được )?phổ biến|chưa công bố|chưa được công bố|dự thảo lần \\d+',
    ),
  },
  {
    kind: 'lop-cua-tre',
    pattern: pattern(
      '(?:học sinh |học |con học |cháu học )?lớp (?:lá|chồi|mầm|mẫu giáo|[1-9]|1[0-2])(?: ?[/.]? ?[a-k]?\\d{0,2})?',
    ),
  },
];

const HEALTH = pattern(
  'ung thư|tiểu đường|đái tháo đường|huyết áp(?: cao| thấp)?|cao huyết áp|tăng huyết áp|tim mạch|bệnh tim|suy tim|suy thận|chạy thận|viêm gan(?: [a-c])?|hen(?: suyễn)?|lao phổi|viêm phổi|hiv|nhiễm hiv|tâm thần|trầm cảm|tự kỷ|động kinh' +
    '|đột quỵ|tai biến|khuyết tật(?: vận động| trí tuệ| nặng)?|khiếm thị|khiếm thính|bại não|mang thai|có thai|thai sản|sảy thai|mổ (?:tim|ruột thừa|sỏi|mắt|đẻ|u)|phẫu thuật|nhóm máu (?:a|b|ab|o)|dị ứng [\\p{L}\\p{M}]+|sốt xuất huyết|sốt cao|dương tính' +
    '|xạ trị|hóa trị|gãy (?:chân|tay|xương)|bệnh nền|bệnh hiểm nghèo|bị bệnh|mắc bệnh|mắc|nằm viện|nhập viện|điều trị|uống thuốc|tiền sử|tâm lý|nghiện|cai nghiện|sa sút trí tuệ|alzheimer|parkinson|thoái hóa|điếc|mù|liệt(?: [\\p{L}\\p{M}]+)?|covid',
);
/** A person is meant: named, or one definite human being whom neighbours would know. */
const ONE_PERSON =
  /(?:^|[\s"“(])(?:em|cháu|bé|con|chị|anh|ông|bà|bác|cô|chú|cụ|mẹ|bố|vợ|chồng|học sinh|học viên|đoàn viên|bạn|thầy|chau|be|chi|ong|ba|bac|co|chu|cu|me|bo|vo|chong|hoc vien|doan vien|thay)\s+(?:\p{Lu}|\[|này|ấy|nhà|bị|đang|mắc|vừa|mới|nay|bi|dang|mac|vua)/u;
/** «[HỌ TÊN 1]»: somebody is named all the same. */
const MASK = /\[(?:HỌ TÊN|ĐV|HS|NGƯỜI) ?\d+\]/u;

/** Any mask: what is inside it is masked already. */
const MASKED = /\[[\p{Lu} ]+ \d+\]/gu;

const ROAD =
  'số nhà|nhà số|địa chỉ|trú tại|thường trú(?: tại)?|tạm trú(?: tại)?|hộ khẩu(?: thường trú)?|nơi ở|chỗ ở|nhà ở|nhà riêng|quê quán|quê|ngụ(?: tại)?|cư trú(?: tại)?|(?:đ/c|đc)(?=:)';
const address = pattern(
  `(?:${ROAD})(?![\\p{L}\\p{M}])(?: hiện nay| hiện tại| của [\\p{L}\\p{M}]+| ở| tại| là)*\\s*[:.]?\\s*([^.;\\n()]{2,90})`,
);
/** A house by its number and street: «số 12 ngõ 3 đường Mẫu», «nhà 12, tổ 3, khu 4». */
const house = pattern(
  '(?<!\\d[ .-])(?:nhà |số nhà |số |nhà số )?\\d+[a-z]?(?:/\\d+)*,? (?:ngõ|ngách|đường|phố|hẻm|kiệt|tổ) [^.;\\n()]{1,60}|(?:ngõ|ngách|hẻm) \\d+(?:/\\d+)*[^.;\\n()]{0,50}|tổ \\d+[a-z]?,? (?:khu|khu phố|thôn|tổ dân phố|phường|xã) [^.;\\n()]{1,50}',
);
/** What comes after an address and is none of it. */
const afterAddress =
  /\s*(?:,\s*|\s[–-]\s|\s)(?:(?:số )?(?:sđt|đt|điện thoại|cccd|cmnd|căn cước|sinh|ngày sinh|số điện thoại|liên hệ|email|stk|lớp|đã|đang|sẽ|bị|là|có|cần|vừa|được|mới|sdt|dt|dien thoai|can cuoc|ngay sinh|so dien thoai|lien he)(?![\p{L}\p{M}]).*)$/u;
/** An address of something public: an office, a hall, a web page. */
const PUBLIC_ADDRESS =
  /^(?:nhà văn hóa|hội trường|trụ sở|ubnd|ủy ban|trung tâm|trường|sân|công an|trạm|nhà sinh hoạt|bến|quảng trường|cửa|công viên|cổng|mạng|trang|web|https?|www|này|đáng tin|lạ|giả|nào|phòng (?!\d)|đoàn|bưu điện|cho|là|ip|email|thư|nha van hoa|hoi truong|tru so|trung tam|truong|san|cong an|tram|mang|trang|nao|la|[a-z0-9-]+\.)/u;
/** Before a street, a hall or an office: what follows is where something public stands. */
const publicBefore =
  /(?:nhà văn hóa|hội trường|trụ sở|ubnd|ủy ban|trung tâm|trường|sân|công an|trạm|chợ|bưu điện|họp tại|tập trung tại|dọn|vệ sinh|tuyến|sửa|cổng|đoàn viên|chi đoàn|bà con|nha van hoa|hoi truong|tru so|trung tam|truong)[^.;\n]{0,30}$/u;
/** A number that stands for an office and is meant to be called by all. */
const publicNumber = /^(?:1[89]00)/;

/** Before a class: one child is meant, not the classes of a school. */
const CHILD =
  /(?:^|[\s,(])(?<!(?:các|những|mọi|cho|cac)\s(?:em |bạn |cháu )?)(?:em|cháu|bé|con|học sinh|hs|bạn|chau|be|hoc sinh)(?=\s)[^.;\n]{0,45}$/u;
/** Between a child's name and the class: «Tạ Minh Mẫu (lớp 8A2)». */
const NEXT_TO = /^\s*[,(–-]?\s*(?:học\s|hs\s|hoc\s)?$/u;

/** Words a name is public with: it is no person of the text. */
const NO_PRIVATE = /^(?:bác hồ|hồ chí minh|võ thị sáu|kim đồng|lê lợi|trần hưng đạo|nguyễn trãi)/u;
const street =
  /(?:đường|phố|trường|thcs|thpt|tiểu học|mầm non|chi đội|liên đội|giải|tượng đài|công viên|đền|chùa|duong|pho|truong|tieu hoc)\s+$/u;

function peopleFound(line: Line, names: Names): Found[] {
  return peopleOf(line, names)
    .filter(
      ({ start, from, end }) =>
        !NO_PRIVATE.test(line.shown.slice(from, end).toLowerCase()) &&
        !NO_PRIVATE.test(line.shown.slice(start, end).toLowerCase()) &&
        !street.test(line.low.slice(0, from)),
    )
    .map(({ start, end }) => ({ kind: 'ho-ten', start, end }));
}

function byRules(line: Line, people: readonly NamedPerson[]): Found[] {
  return RULES.flatMap(({ kind, pattern: one }) =>
    allOf(line, one).map((match): Found => {
      const inner = match[1];
      const start = inner === undefined ? match.index : match.index + match[0].lastIndexOf(inner);
      return { kind, start, end: start + (inner ?? match[0]).length };
    }),
  ).filter(({ kind, start, end }) => {
    const text = line.low.slice(start, end);
    if (kind === 'dien-thoai' && publicNumber.test(text)) return false;
    if (kind === 'lop-cua-tre')
      return (
        people.some(({ end: before }) => before <= start && NEXT_TO.test(line.low.slice(before, start))) ||
        CHILD.test(line.low.slice(Math.max(0, start - 60), start)) ||
        (/[a-k]/.test(text.replace(/^.*l[ớo]p/u, '')) && MASK.test(line.shown))
      );
    return true;
  });
}

function addresses(line: Line): Found[] {
  const found: Found[] = [];
  for (const match of allOf(line, address)) {
    const inner = match[1] ?? '';
    if (PUBLIC_ADDRESS.test(inner.trim())) continue;
    const start = match.index + match[0].length - inner.length;
    const own = inner.replace(afterAddress, '').trimEnd();
    if (/^(?:hương|nhà|em|tôi|mình|hương ta)$/u.test(own)) continue;
    // «quê hương đổi mới» speaks of home, «quê Mẫu Đông» names it.
    if (!/\d|\p{Lu}/u.test(line.shown.slice(start, start + own.length)) && !line.caseless && !line.unmarked) continue;
    if (own) found.push({ kind: 'dia-chi', start, end: start + own.length });
  }
  for (const { 0: text, index } of allOf(line, house)) {
    const own = text.replace(afterAddress, '').trimEnd();
    if (publicBefore.test(line.low.slice(0, index))) continue;
    found.push({ kind: 'dia-chi', start: index, end: index + own.length });
  }
  return found;
}

/** Words of health where one human being is meant; a talk on health is public. */
function health(line: Line, people: readonly NamedPerson[]): Found[] {
  const found: Found[] = [];
  for (const { 0: text, index } of allOf(line, HEALTH)) {
    const sentenceStart = Math.max(line.low.lastIndexOf('. ', index), line.low.lastIndexOf('; ', index), 0);
    const next = line.low.slice(index).search(/[.;](?:\s|$)/);
    const sentenceEnd = next < 0 ? line.low.length : index + next;
    const named = people.some(({ start }) => start >= sentenceStart && start < sentenceEnd);
    const sentence = line.shown.slice(sentenceStart, sentenceEnd);
    if (
      named ||
      MASK.test(sentence) ||
      ONE_PERSON.test(
        `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/^\.\s+(\p{Lu})/u, (all) =>
          all.toLowerCase(),
        ),
      )
    )
      found.push({ kind: 'suc-khoe', start: index, end: index + text.length });
  }
  return found;
}

/** A date right behind a name is a date of birth: «Trần Thị Mẫu, 12/3/2001», «Lê Văn Mẫu (1956)». */
const birth =
  /^\s*[,;|\t(–-]\s*(\d{1,2}[/.-]\d{1,2}[/.-](?:19[3-9]\d|20[0-2]\d)|(?:19[3-9]\d|20[0-2]\d)(?=\s*(?:[,;|\t)–-]|$)))/u;
const birthsBehindNames = (line: Line, people: readonly NamedPerson[]): Found[] =>
  people.flatMap(({ end }): Found[] => {
    const found = birth.exec(line.low.slice(end));
    const date = found?.[1];
    return found && date
      ? [{ kind: 'ngay-sinh', start: end + found[0].length - date.length, end: end + found[0].length }]
      : [];
  });

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

/** Of findings that meet, the surer kind stays; an address takes in what it holds. */
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
      ...peopleFound(line, names),
      ...byRules(line, people),
      ...addresses(line),
      ...health(line, people),
      ...birthsBehindNames(line, people),
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
