/** Where somebody lives. The address of an office or a hall is public. Pure. */
import { allOf, type Line, pattern } from '../text/lines.ts';
import type { NamedPerson } from '../text/people.ts';
import type { Found } from './found.ts';

const LIVES =
  'số nhà|nhà số|địa chỉ(?: nhận hàng)?|trú tại|trú quán|thường trú(?: tại)?|tạm trú(?: tại)?|hộ khẩu(?: thường trú)?|nơi ở|chỗ ở|nhà ở|nhà riêng|quê quán|quê|ngụ(?: tại)?|cư trú(?: tại)?|(?:đ/c|đc)(?=:)';
const said = pattern(
  `(?:${LIVES})(?![\\p{L}\\p{M}])(?: hiện nay| hiện tại| của [\\p{L}\\p{M}]+| ở| tại| là)*\\s*[:.]?\\s*([^.;\\n()]{2,90})`,
);
/** A house by its number and street: «số 12 ngõ 3 đường Mẫu», «nhà 12, tổ 3, khu 4». */
const house = pattern(
  '(?<!\\d[ .-])(?:nhà số |số nhà |nhà |số )?\\d+[a-z]?(?:/\\d+)*,? (?:ngõ|ngách|đường|phố|hẻm|kiệt|tổ) (?![^.;\\n()]{0,8} và )[^.;\\n()]{1,60}|(?:nhà số |số nhà )\\d+[a-z]?(?:/\\d+)*[^.;\\n()]{0,50}|(?:ngõ|ngách|hẻm) \\d+(?:/\\d+)*[^.;\\n()]{0,50}|tổ \\d+[a-z]?,? (?:khu(?! \\d+ (?:và|,))|khu phố|thôn|tổ dân phố|phường|xã) [^.;\\n()]{1,50}',
);
/** A hamlet by its name or number, and the commune behind it. */
const hamlet = pattern(
  '(?:thôn|bản|xóm|làng|khu phố|khu|tổ dân phố|tổ|ấp)(?: [\\p{L}\\p{M}\\d]+){1,3}?(?:,? (?:xã|phường|đặc khu)(?: [\\p{L}\\p{M}\\d]+){1,3}?)?(?=\\s*(?:[,.;:()]|$|[–-]| (?:đây|nhờ|bị|ạ|nhé|đt|sđt|có|xin|sang|đang|đã|mất|cho|từ|muốn|vào|rồi|thì|là|lên|xuống|tham|học|dự|nho|bi|dt|co|muon|cho|tu|roi)))',
);
/** What comes after an address and is none of it. */
const afterAddress =
  /\s*(?:,\s*|\s[–-]\s|\s)(?:(?:số )?(?:sđt|đt|điện thoại|cccd|cmnd|căn cước|sinh|ngày sinh|số điện thoại|liên hệ|email|stk|lớp|đã|đang|sẽ|bị|là|có|cần|vừa|được|mới|nhờ|gọi|đến trước|không|chưa|người nhận|ng nhận|ng nhan|nguoi nhan|tên|cổng|sang|đây|ạ|nhé|sdt|dt|dien thoai|can cuoc|ngay sinh|so dien thoai|lien he|nho|goi)(?![\p{L}\p{M}]).*)$/u;
/** An address of something public: an office, a hall, a web page. */
const PUBLIC_ADDRESS =
  /^(?:nhà văn hóa|hội trường|trụ sở|ubnd|ủy ban|trung tâm|trường|sân|công an|trạm|nhà sinh hoạt|bến|quảng trường|cửa|công viên|cổng|mạng|trang|web|https?|www|này|đáng tin|lạ|giả|nào|phòng (?!\d)|đoàn|bưu điện|cho|là|ip|email|thư|nha van hoa|hoi truong|tru so|trung tam|truong|san|cong an|tram|mang|trang|nao|la|[a-z0-9-]+\.)/u;
/** Before a street, a hall or an office: what follows is where something public stands, or where many live. */
const PUBLIC_BEFORE =
  /(?:nhà văn hóa|hội trường|trụ sở|ubnd|ủy ban|trung tâm|trường|sân|công an|trạm|chợ|bưu điện|điểm (?:bán|tiêm|học|trực|đến|hẹn)|cửa hàng|quán|văn phòng|hồ sơ tại|địa điểm|nộp tại|họp tại|tập trung tại|dọn|vệ sinh|tuyến|sửa|cổng|đoàn viên|chi đoàn|chi hội|bà con|cô bác|các hộ|các nhà|nhân dân|mọi người|các|những|đội|nha van hoa|hoi truong|tru so|trung tam|truong|ba con|co bac|cac|chi doan|doan vien)[^.;\n]{0,30}$/u;
/** Somebody's office or work, not the home: «Trưởng thôn Mẫu 2», «mở lớp ở khu 3». */
const OFFICE =
  /(?:trưởng|phó|ban|hội|đoàn|công tác|sinh hoạt|lớp|dạy|khám|truong|hoi|doan|lop)(?: (?:ở|tại|o|tai))?\s$/u;

/** A hall, a chi đoàn, the people of a hamlet. */
const MANY_LIVE =
  /(?:nhà văn hóa|hội trường|trụ sở|ủy ban|ubnd|trường|chi đoàn|chi hội|liên đội|đoàn viên|bà con|cô bác|nhân dân|người dân|các|những|điểm [\p{L}\p{M}]+|chợ|tuyến|nha van hoa|hoi truong|chi doan|ba con|co bac)[^.;\n,]{0,24}$/u;

const trimmed = (text: string): string => text.replace(afterAddress, '').replace(/[\s,–-]+$/u, '');

/** Addresses of a line. */
export function addressesIn(line: Line, people: readonly NamedPerson[]): Found[] {
  const found: Found[] = [];
  for (const match of allOf(line, said)) {
    const inner = match[1] ?? '';
    if (PUBLIC_ADDRESS.test(inner.trim())) continue;
    const start = match.index + match[0].length - inner.length;
    const own = trimmed(inner);
    if (/^(?:hương|nhà|em|tôi|mình|hương ta)$/u.test(own)) continue;
    // «quê hương đổi mới» speaks of home, «quê Mẫu Đông» names it.
    if (!/\d|\p{Lu}/u.test(line.shown.slice(start, start + own.length)) && !line.caseless && !line.unmarked) continue;
    if (own) found.push({ kind: 'dia-chi', start, end: start + own.length });
  }
  for (const { 0: text, index } of allOf(line, house)) {
    if (PUBLIC_BEFORE.test(line.low.slice(0, index))) continue;
    found.push({ kind: 'dia-chi', start: index, end: index + trimmed(text).length });
  }
  for (const { 0: text, index } of allOf(line, hamlet)) {
    const before = line.low.slice(0, index);
    const isNamed = /\d|\p{Lu}/u.test(line.shown.slice(index + 1, index + text.length)) || line.caseless;
    const isOwn = people.some(({ end }) => end <= index);
    if (!isNamed || !isOwn || OFFICE.test(before) || MANY_LIVE.test(before)) continue;
    found.push({ kind: 'dia-chi', start: index, end: index + trimmed(text).length });
  }
  return found;
}
