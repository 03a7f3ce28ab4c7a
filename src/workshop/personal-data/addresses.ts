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
/** A flat, a rented room. */
const flat = pattern(
  '(?:căn(?: hộ)?|phòng(?: trọ)?|p\\.?)(?: số)? ?[a-z]?\\d+[a-z]?[ ,-]{1,3}(?:tầng \\d+[ ,-]{1,3})?(?:tòa|chung cư|cc|block|nhà trọ|dãy|khu trọ|ký túc xá|ktx) [^.;,\n()]{1,40}(?:, (?:phường|xã|tổ|khu|đường|phố) [^.;,\n()]{1,30})*|(?:chung cư|nhà trọ|khu trọ|dãy trọ|xóm trọ|ký túc xá|ktx) [^.;,\n()]{2,40}(?:, (?:phường|xã|tổ|khu|đường|phố) [^.;,\n()]{1,30})*',
);
/** A home by what stands beside it: «nhà sau chợ Mẫu», «nhà cạnh quán nước đầu ngõ». */
const beside = pattern(
  '(?:nhà(?: ở| em| cháu| tôi| chị| anh| bác| ông| bà| cô)?|ở|trọ)(?: ngay)? (?:phía sau|đằng sau|sau|bên cạnh|cạnh|sát|đối diện|gần|kế|đầu|cuối|giữa|trong) (?:lưng )?(?:ngõ|hẻm|chợ|quán|cổng|cây|trường|nhà|bến|cầu|đình|chùa|trạm|đường|dốc|suối|ao|giếng|nghĩa trang|ủy ban|sân)(?![\\p{L}\\p{M}])[^.;,\\n()]{0,40}',
);
/** «bản này», «khu ấy», «bản thảo» name no place. */
const NO_PLACE =
  /^[\p{L}\p{M}]+(?: dân phố)? (?:này|ấy|kia|đó|nào|mình|tin|thảo|nháp|sao|in|đồ|kê|đăng|thân|chính|gốc|mới|cũ|ta)(?![\p{L}\p{M}])/u;
/** What comes after an address and is none of it. */
const afterAddress =
  /\s*(?:,\s*|\s[–-]\s|\s)(?:(?:số )?(?:sđt|đt|điện thoại|cccd|cmnd|căn cước|sinh|ngày sinh|số điện thoại|liên hệ|email|stk|lớp|đã|đang|sẽ|bị|là|có|cần|vừa|được|mới|nhờ|gọi|đến trước|không|chưa|người nhận|ng nhận|ng nhan|nguoi nhan|tên|cổng|sang|đây|ạ|nhé|sdt|dt|dien thoai|can cuoc|ngay sinh|so dien thoai|lien he|nho|goi)(?![\p{L}\p{M}]).*)$/u;
/** An address of something public: an office, a hall, a web page. */
const PUBLIC_ADDRESS =
  /^(?:nhà văn hóa|hội trường|trụ sở|ubnd|ủy ban|trung tâm|trường|sân|công an|trạm|nhà sinh hoạt|bến|quảng trường|cửa|công viên|cổng|mạng|trang|web|https?|www|này|đáng tin|lạ|giả|nào|phòng (?!\d)|đoàn|bưu điện|cho|là|ip|email|thư|nha van hoa|hoi truong|tru so|trung tam|truong|san|cong an|tram|mang|trang|nao|la|[a-z0-9-]+\.)/u;
/** Before a street, a hall or an office: what follows is where something public stands, or where many live. */
const PUBLIC_BEFORE =
  /(?:nhà văn hóa|hội trường|trụ sở|ubnd|ủy ban|trung tâm|trường|sân|công an|trạm|chợ|bưu điện|bộ phận|phòng khám|thư viện|lớp học|ngân hàng|bệnh viện|siêu thị|chi nhánh|đặt tại|điểm (?:bán|tiêm|học|trực|đến|hẹn)|cửa hàng|quán|văn phòng|hồ sơ tại|địa điểm|nộp tại|họp tại|tập trung tại|dọn|vệ sinh|tuyến|sửa|cổng|đoàn viên|chi đoàn|chi hội|bà con|cô bác|các hộ|các nhà|nhân dân|mọi người|các|những|đội|nha van hoa|hoi truong|tru so|trung tam|truong|ba con|co bac|cac|chi doan|doan vien)[^.;\n]{0,30}$/u;
/** Somebody's office or work, not the home: «Trưởng thôn Mẫu 2», «mở lớp ở khu 3». */
const OFFICE =
  /(?:trưởng|phó|ban|hội|đoàn|công tác|sinh hoạt|lớp|dạy|khám|truong|hoi|doan|lop)(?: (?:ở|tại|o|tai))?\s$/u;

/** A hall, a chi đoàn, the people of a hamlet. */
const MANY_LIVE =
  /(?:nhà văn hóa|hội trường|trụ sở|ủy ban|ubnd|trường|chi đoàn|chi hội|liên đội|đoàn viên|bà con|cô bác|nhân dân|người dân|các|những|điểm [\p{L}\p{M}]+|chợ|tuyến|nha van hoa|hoi truong|chi doan|ba con|co bac)[^.;\n,]{0,24}$/u;

/** Where a number one is called by begins, which is none of an address. */
const cutAt = (text: string): number => {
  const at = text.search(/[\s,]+(?:\+\s?84|0\d{2})[\d .-]{5,}/);
  return at < 0 ? text.length : at;
};
/** How a place begins. */
const STARTS_PLACE =
  /^(?:số|nhà|ngõ|ngách|hẻm|kiệt|đường|phố|tổ|khu|thôn|bản|xóm|làng|ấp|căn|phòng|chung cư|tầng|tòa|lô|xã|phường|đặc khu|\d)/u;

const trimmed = (text: string): string => text.replace(afterAddress, '').replace(/[\s,–-]+$/u, '');

/** Addresses of a line. */
export function addressesIn(line: Line, people: readonly NamedPerson[]): Found[] {
  const found: Found[] = [];
  for (const match of allOf(line, said)) {
    const inner = match[1] ?? '';
    if (PUBLIC_ADDRESS.test(inner.trim())) continue;
    const start = match.index + match[0].length - inner.length;
    // «Địa chỉ nhận: anh Mẫu, ngõ 7 …»: who lives there stands first, the place after.
    const own = trimmed(inner.slice(0, cutAt(inner)));
    if (people.some((one) => one.start >= start && one.start < start + own.length)) {
      const owner = people.find((one) => one.start >= start && one.start < start + own.length)!;
      const place = /^[\s,:–(-]+([^.;\n()]{2,90})/u.exec(line.low.slice(owner.end));
      if (!place?.[1]) continue;
      const from = owner.end + place[0].length - place[1].length;
      const rest = trimmed(place[1].slice(0, cutAt(place[1])));
      if (/\d|\p{Lu}/u.test(line.shown.slice(from, from + rest.length)) && STARTS_PLACE.test(rest))
        found.push({ kind: 'dia-chi', start: from, end: from + rest.length });
      continue;
    }
    if (/^(?:hương|nhà|em|tôi|mình|hương ta)$/u.test(own)) continue;
    // «quê hương đổi mới» speaks of home, «quê Mẫu Đông» names it.
    if (!/\d|\p{Lu}/u.test(line.shown.slice(start, start + own.length)) && !line.caseless && !line.unmarked) continue;
    if (own) found.push({ kind: 'dia-chi', start, end: start + own.length });
  }
  for (const { 0: text, index } of allOf(line, house)) {
    if (PUBLIC_BEFORE.test(line.low.slice(0, index))) continue;
    found.push({ kind: 'dia-chi', start: index, end: index + trimmed(text).length });
  }
  for (const { 0: text, index } of [...allOf(line, flat), ...allOf(line, beside)]) {
    // Where nothing is named («nhà gần trường») it tells a home only right behind somebody's name.
    const reach = /\d|\p{Lu}/u.test(line.shown.slice(index + 1, index + text.length))
      ? line.low.length
      : /gần/u.test(text)
        ? 4
        : 40;
    if (!people.some(({ end }) => end <= index && index - end < reach) || PUBLIC_BEFORE.test(line.low.slice(0, index)))
      continue;
    found.push({ kind: 'dia-chi', start: index, end: index + trimmed(text.slice(0, cutAt(text))).length });
  }
  for (const { 0: text, index } of allOf(line, hamlet)) {
    const before = line.low.slice(0, index);
    const isNamed = /\d|\p{Lu}/u.test(line.shown.slice(index + 1, index + text.length)) || line.caseless;
    const isOwn = people.some(({ end }) => end <= index);
    if (!isNamed || !isOwn || NO_PLACE.test(text) || OFFICE.test(before) || MANY_LIVE.test(before)) continue;
    found.push({ kind: 'dia-chi', start: index, end: index + trimmed(text).length });
  }
  return found;
}
