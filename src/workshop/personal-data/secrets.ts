/** Codes and passwords, and papers that are not for outside. Pure. */
import { allOf, type Line, pattern } from '../text/lines.ts';
import { byRules, type Found, type Rule } from './found.ts';

/** Four to eight digits, parted or not. */
const CODE = '\\d(?:[ -]?\\d){3,7}';
const RULES: readonly Rule[] = [
  {
    kind: 'ma-bi-mat',
    pattern: pattern(
      `(?:otp|passcode|mã pin|pin|mã (?:xác nhận|xác thực|kích hoạt|đăng nhập|bảo mật))(?![\\p{L}\\p{M}])[^\\d.;\\n]{0,30}?(?<!năm |ngày |gọi |số |gồm )(?!1[89]00)(${CODE})`,
    ),
  },
  // Any other code that is told: «máy báo mã 48 20 73», «mã mở tủ 000-62»; a code of a region, a trade, a paper is public or found as a paper.
  {
    kind: 'ma-bi-mat',
    pattern: pattern(
      `(?:mật mã|mã|số két|khóa số|mở khóa bằng)(?! (?:vùng|bưu|số thuế|ngành|chương|trường|đề|hàng|hộ|qr|vạch|học|sinh|bệnh|định|lực|đơn|tài liệu|số dự|dự án))(?: (?!là \\d)[\\p{L}\\p{M}]+){0,4}?(?: là)?\\s?[:=]?\\s?(?<!năm |ngày |gọi |gồm |có )(?!1[89]00)(${CODE})(?! (?:người|đồng|lượt|hộ|suất))`,
    ),
  },
  { kind: 'ma-bi-mat', pattern: pattern(`(?:nhập|đọc|gửi|lấy|có|nhận) mã(?: số| là)? (\\d{3}[ -]?\\d{3}|\\d{4})`) },
  {
    kind: 'van-ban-mat',
    pattern: pattern(
      '(?:đóng )?dấu (?:mật|tối mật|tuyệt mật)|(?:độ )?(?:tối mật|tuyệt mật)|độ mật\\s*:?\\s*(?:mật)?|(?:văn bản|tài liệu) mật|(?:tài liệu |văn bản )?lưu hành nội bộ|(?:tài liệu |văn bản |dự thảo |bản thảo |thông tin )?nội bộ(?! (?:đoàn kết|mất đoàn kết))' +
        '|(?:chỉ |hạn chế )(?:được )?(?:lưu hành|phổ biến|sử dụng|dùng|trao đổi|gửi|đọc|xem|biết)(?: [\\p{L}\\p{M}]+)? (?:trong|nội bộ)(?: (?:nội bộ|phạm vi|ban chấp hành|ban thường vụ|thường trực|thường vụ|bch|btv|chi bộ|chi ủy|chi đoàn|đảng ủy|cấp ủy|cơ quan|đơn vị|tổ chức|nhóm kín|[\\p{L}\\p{M}]+))?' +
        '|không (?:được )?(?:gửi|chuyển|đưa|chia sẻ|lan truyền|để lọt|cung cấp|phát tán|sao chụp)(?: cho ai)? ra (?:bên )?ngoài|không (?:được )?(?:phát tán|sao chụp)|(?:thông tin|hồ sơ|nội dung) mật|chưa (?:được )?phép (?:công bố|phổ biến)|(?:đề nghị )?giữ (?:kín|bí mật)|hạn chế (?:lưu hành|phổ biến)' +
        '|không (?:được )?phổ biến(?: ra ngoài)?|(?:bản thảo |dự thảo |tài liệu |văn bản )?chưa (?:được )?(?:công bố|công khai|ban hành)|(?:dự thảo|bản thảo) lần \\d+',
    ),
  },
];

const password = pattern(
  'mật khẩu|mk|pass|password|pass wifi|wifi|mã (?:mời|mở|vào|tham gia|dự phòng|khôi phục|khóa|két|họp|phòng)',
);
/** A word in which letters meet digits or signs, as words of a sentence never do; an hour and a class are none. */
const MIXED = /(?:^|[\s:="“(])((?=\S*[\p{L}])(?=\S*[\d@#$%&*_])[\p{L}\p{M}\d@#$%&*_!+.-]{5,}[\p{L}\p{M}\d@#$%&*_!])/u;
const NO_PASSWORD = /^(?:\d{1,2}[hg]\d{0,2}|\d+(?:kg|km|phút|gb|mb)|\d[\d.]*[đk])$/u;
/** Right after «mật khẩu là» or a colon digits alone are a password too. */
const STATED = /^[\p{L}\p{M} ]{0,24}?(?:[:=]|là|đổi thành)\s*(?!\d{1,2} )(\d{4,}|[\p{L}]+\d\S*)/u;

/** «mật khẩu máy chiếu 0000»: a few words, then figures alone. */
const BARE_FIGURES =
  /^(?: (?!năm|trước|từ|đến|lúc|ngày|tháng|đủ|gồm|ít|tối|hơn)[\p{L}\p{M}]+){0,3} (\d{4,8})(?![\d.,]*\d| (?:người|đồng|lượt|hộ|ký|chữ))/u;

const passwords = (line: Line): Found[] =>
  allOf(line, password).flatMap(({ 0: text, index }): Found[] => {
    const at = index + text.length;
    const rest = line.shown.slice(at, at + 60).replace(/\.\s.*/u, '');
    const found = STATED.exec(rest) ?? MIXED.exec(rest) ?? BARE_FIGURES.exec(rest);
    if (!found?.[1] || NO_PASSWORD.test(found[1])) return [];
    const end = at + found.index + found[0].length;
    return [{ kind: 'ma-bi-mat', start: end - found[1].length, end }];
  });

/** Codes, passwords and internal papers of a line. */
export const secretsIn = (line: Line): Found[] => [...byRules(line, RULES), ...passwords(line)];
