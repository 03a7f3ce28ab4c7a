/** Patterns of the twelve kinds of claim, in small letters with accents; `pattern` makes the copy for text without. Pure. */
import { type Pattern, pattern } from '../text/lines.ts';
import type { ClaimKind } from './claim.ts';

const DIGIT_NUMBER = '\\d+(?:[.,]\\d+)*(?:\\s*[–-]\\s*\\d+(?:[.,]\\d+)*)?';
const SMALL = 'hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|lăm|rưỡi|trăm|nghìn|ngàn|chục';
/**
 * A number in words; «một» alone is an article, «một trăm» is not. Without accents «ba con» is bà con, «tu» is từ, «bay gio»
 * is bây giờ: what follows them keeps those out.
 */
const WORD_NUMBER = `(?:một |hàng |mấy |vài )?(?!ba (?:con|cu|me|cháu|chau|noi|ngoai)(?![\\p{L}])|bà)(?:${SMALL})(?: (?:một|linh|lẻ|${SMALL}))*`;
const NUMBER = `(?:${DIGIT_NUMBER}|${WORD_NUMBER})`;
const ABOUT = '(?:hơn|gần|trên|dưới|khoảng|ước tính|chừng|tổng cộng|ít nhất|tối thiểu|tối đa|hàng|đủ) ';

/** What can be counted after any number, in digits or in words. */
const COUNTED = [
  'lượt|người|lớp(?! \\d)|buổi|đội(?! mũ)|chỗ|suất|đơn vị(?: cấp xã)?|nhóm|đvtn|đoàn viên|thanh niên|hội viên|đội viên|học viên|học sinh',
  'hộ|gia đình|em|cháu|thiếu nhi|cây|bộ|cái|chiếc|phần quà|bài|ảnh|tin|trang|câu|hoạt động|chi đoàn|chi hội|thôn|bản|khu phố|xã|phường|trường|điểm|ngày|tuần|tháng',
  'phút|giây|lần|tấn|tạ|kg|g|km|m2|m²|m³|m|cm|ha|lít|mét|chai|bao|thùng|công trình|mô hình|tổ|nhà|đại biểu|ý kiến|phiếu|cuộc|vụ|sản phẩm|gói|máy|điện thoại',
  'tài khoản|video|tiết mục|giải|tờ|cuốn|quyển|xe|chuyến|ca|thí sinh|thành viên|cán bộ|tình nguyện viên|bác|cụ|cô chú|trẻ|mâm|lá|việc|cảnh|cửa|bước|thành phần|thủ tục|hồ sơ',
  'bạn|giờ|ủy viên|chỉ tiêu|bóng đèn|bóng|ngày công|mũi|tấm|chậu|vỏ|dòng|cặp|khóa|bé|thầy|lần|đại lý|khách|người dân|đầu việc|bữa|thửa|luống|sào|trứng|ly|cốc|suất ăn|tuổi|tiếng|tối|sáng|chiều|đêm|đôi|con|mục|góc|sân|bức|chương trình|đề tài|tủ|bàn|ghế|áo|tuyến|địa chỉ|thùng rác|năm(?! (?:học|nay|tới|sau|trước))',
  'khu|xóm|ngõ|dãy|trận|hiệp|phòng|gian|quầy|sạp|túi|hộp|can|xô|bát|đĩa|nồi|bó|bông|cành|gốc|hũ|lọ|viên|đoạn|cột|trụ|ổ cắm|ổ|mic|loa|dây|đèn|quạt|bảng|biển|pa nô|áp phích|băng rôn|cờ|mũ|khăn|cuốc|xẻng|chổi',
  'chương|phương án|nội dung|nhiệm vụ|giải pháp|tiêu chí|danh hiệu|bằng khen|giấy khen|học bổng|hồi|vạn|sào|hải lý|kwh|gb|mb|mẹ|ông|bà|anh|chị|đồng chí|nữ|nam|cựu chiến binh|thương binh|giáo viên|bác sĩ|chiến sĩ|công nhân|nghệ nhân|tàu|thuyền|bè|đội viên|phụ huynh|liên đội|chi đội',
].join('|');
const MONEY = '(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?|đồng|đ|vnđ';

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const DATE = '(?:0?[1-9]|[12]\\d|3[01])\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?(?:\\d{4}|\\d{2})';
const DAY_MONTH = '(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])';
const SPELLED = '(?:ngày|mùng|mồng) \\d{1,2}(?: tháng \\d{1,2}(?: năm \\d{4})?|/\\d{1,2}(?:/\\d{4})?)?';
const ONE_DAY = `(?:${DATE}|${DAY_MONTH}|${SPELLED})`;
const CLOCK = '(?:[01]?\\d|2[0-4])\\s?(?:[:hg]\\s?[0-5]\\d|h|giờ(?: (?:[0-5]?\\d(?: phút)?|rưỡi|kém \\d+))?)';
const PART_OF_DAY = '(?:sáng|trưa|chiều|tối|đêm)';

const TO_CLAUSE = '[^.,;:!?\\n()]*';
const DOCUMENT =
  '(?:nghị quyết|nghị định|quyết định|kế hoạch|công văn|thông tư|hướng dẫn|chỉ thị|thông báo|báo cáo|tờ trình|chương trình|đề án|quy định|kết luận)';
const NUMBERED =
  '\\d+/(?:\\d{4}/)?(?:qh\\d+|nđ-cp|tt-[\\p{L}]+|ttlt-[\\p{L}]+|qđ-[\\p{L}]+|nq-[\\p{L}]+|kh-[\\p{L}]+|cv-[\\p{L}]+|bc-[\\p{L}]+|tb-[\\p{L}]+|hd-[\\p{L}]+|[\\p{L}]{2,8}-[\\p{L}]{2,8}|đa-cp)' +
  '|\\d+\\s?-\\s?(?:nq|hd|kh|qđ|ct|kl|bc|tb|cv|ctr|qc|qđi|tt)/[\\p{L}]+(?:-[\\p{L}]+)*';

/** Kinds whose pattern alone says what they are. Order is of no weight: claims inside longer ones merge. */
export const PATTERNS: readonly { kind: ClaimKind; pattern: Pattern }[] = [
  // A number of one digit before «thanh niên kèm» is the campaign's motto and counts nothing.
  { kind: 'K1', pattern: pattern(`(?:${ABOUT})?${NUMBER} ?(?:${MONEY})(?: ?/ ?(?:${COUNTED}))?`) },
  {
    kind: 'K1',
    pattern: pattern(`(?:${ABOUT})?${NUMBER} (?:triệu |tỷ |nghìn |ngàn )?(?:${COUNTED})(?:\\s?/\\s?(?:${COUNTED}))?`),
  },
  { kind: 'K1', pattern: pattern(`(?:${ABOUT})?\\d+(?:[.,]\\d+)*(?:kg|g|km|m|cm|ha|k|tr)`) },
  // «Một» alone is an article; after these it measures.
  {
    kind: 'K1',
    pattern: pattern(
      `(?:(?:ít nhất|tối thiểu|tối đa|không quá|gần|hơn|đủ) |(?<=(?:sau|trong|chỉ|mất|dài|cách|nghỉ) ))(?:một|1) (?:năm|tháng|tuần|ngày|đêm|giờ|tiếng|phút|buổi|lần|người|bài|video|suất)(?: rưỡi)?`,
    ),
  },
  // A number in words of which none is another word, before whatever is counted; «năm», «ba», «tư» alone are too often others.
  {
    kind: 'K1',
    pattern: pattern(
      `(?:${ABOUT})?(?<!(?:thứ|lớp|số|lần|mùng|tháng|tầng|khối) )(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một) (?:mươi|mười|trăm|nghìn|chục)(?: (?:một|mốt|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|bốn|sáu|bảy|tám|chín) (?!giờ |mươi|phần |năm )[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?`,
    ),
  },
  {
    kind: 'K1',
    pattern: pattern(
      `(?<=(?:thiếu|cần|lấy|tặng|trao|nộp|gửi|đổi|nhận|cử|tuyển|mua|thừa) )một (?!số|ít|cách|lần|câu|lời|việc)[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?`,
    ),
  },
  { kind: 'K1', pattern: pattern(`(?:${NUMBER}) trên (?:tổng số )?(?:${NUMBER})(?: (?:${COUNTED}))?`) },
  {
    kind: 'K1',
    pattern: pattern(
      `(?:hàng|vài|mấy|chừng|cả) (?:tấn|tạ|trăm|nghìn|chục|chuyến|buổi|giờ|tiếng|tháng|tuần)(?: [\\p{L}\\p{M}]+)?`,
    ),
  },
  { kind: 'K1', pattern: pattern(`hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu)(?: [\\p{L}\\p{M}]+)?`) },
  {
    kind: 'K2',
    pattern: pattern(
      `(?:${ABOUT})?\\d+(?:[.,]\\d+)?\\s?(?:%|phần trăm)(?: (?:${COUNTED}))?|(?:${ABOUT})?\\d+(?:[.,]\\d+)?\\s?%(?=[\\p{L}])`,
    ),
  },
  {
    kind: 'K2',
    pattern: pattern(
      `(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?: mươi)?(?: (?:một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín))? phần (?:trăm|ba|tư|năm)|một nửa(?: số)?|quá nửa|quá bán|hơn nửa|non nửa|nửa số|(?:đại )?đa số|phần lớn|phần nhiều|số đông|hầu hết|tuyệt đại đa số|thiểu số (?!phục)|một trăm phần trăm`,
    ),
  },
  {
    kind: 'K2',
    pattern: pattern(
      `(?:chiếm|đạt) (?:${ABOUT})?(?:${NUMBER}|một phần (?:ba|tư|năm))(?:\\s?%)?|\\d+\\s?/\\s?10 [\\p{L}\\p{M}]+|(?:tăng|giảm|vượt|đạt)(?: thêm)? (?:từ )?\\d+(?:[.,]\\d+)?\\s?% (?:lên|xuống|đến|tới) \\d+(?:[.,]\\d+)?\\s?%|gấp (?:đôi|rưỡi|ba|bốn|năm|mười|nhiều lần|\\d+(?:[.,]\\d+)?(?: lần)?)|\\d/\\d (?:số|đoàn viên|học viên|hộ|học sinh|thành viên|hội viên|phiếu)`,
    ),
  },
  {
    kind: 'K2',
    pattern: pattern(
      `(?:tăng|giảm|vượt|đạt)(?: thêm| lên| xuống)? (?:${ABOUT})?\\d+(?:[.,]\\d+)*(?:\\s?(?:%|phần trăm|lần|${COUNTED}))?(?: so với [\\p{L}\\p{M} ]{2,20}(?: \\d+)?)?`,
    ),
  },
  { kind: 'K3', pattern: pattern(`(?:${WEEKDAY}\\s?,? (?:\\(|ngày )?)?${ONE_DAY}(?:\\s?[–-]\\s?${ONE_DAY})?`) },
  {
    kind: 'K3',
    pattern: pattern(
      `(?<=(?:${PART_OF_DAY}|ngày|các|mỗi|hằng|vào|từ|đến|lịch) )${WEEKDAY}(?:\\s?[–-]\\s?${WEEKDAY})?(?: (?:hằng tuần|hàng tuần|tuần này|tuần sau|tới))?`,
    ),
  },
  {
    kind: 'K3',
    pattern: pattern(
      `${WEEKDAY}(?:\\s?[–-]\\s?${WEEKDAY}| (?:và|đến) ${WEEKDAY}| hằng tuần| hàng tuần| tuần này| tuần sau)|(?<=[\\p{L}\\p{M}\\d] )(?<!lần |là |ngày )${WEEKDAY}(?=\\s*[.,;)]|\\s*$)`,
    ),
  },
  // Ordinals are no weekdays: «tin thứ hai», «thứ ba là».
  {
    kind: 'K3',
    pattern: pattern(
      `(?<!(?:lần|tin|điều|việc|câu|người|cái|vòng|bước|đợt|là|đời|giải|nhóm|dung|ý|mục|phần|loại|lý do|tiết|hạng|bài|ngôi|lớp) )${WEEKDAY}(?! (?:là|thì|nhất))(?: (?:hằng tuần|hàng tuần|tuần này|tuần sau|tới))?`,
    ),
  },
  {
    kind: 'K3',
    pattern: pattern(
      `${PART_OF_DAY} (?:mai|kia|mùng \\d+(?: hằng tháng)?)|(?:tuần|tháng) (?:trước|sau|qua|tới|vừa rồi)|cùng kỳ(?: năm (?:trước|ngoái))?|(?:thượng|trung|hạ) tuần tháng \\d+(?:/\\d{4})?|(?:sáu|6|chín|9|ba|3) tháng (?:đầu|cuối) năm(?: \\d{4})?|dịp (?:tết|hè|lễ|nghỉ)[\\p{L}\\p{M} ]{0,16}|mùng \\d+ tết`,
    ),
  },
  // As phones are typed on: «sáng t7», «cn này», «t5 tuần sau».
  {
    kind: 'K3',
    pattern: pattern(
      `(?:${PART_OF_DAY} |hôm |ngày )(?:t[2-7]|cn)(?: (?:này|tới|tuần này|tuần sau))?|(?:t[2-7]|cn) (?:này|tới|tuần này|tuần sau|hằng tuần)`,
    ),
  },
  // By the moon: «sáng 18 tháng Chạp», «đêm 28 Tết», «rằm tháng Giêng».
  {
    kind: 'K3',
    pattern: pattern(
      `(?:${PART_OF_DAY} )?(?:mùng |mồng |ngày )?(?:\\d{1,2}|rằm) (?:tết|tháng (?:giêng|chạp)|(?:tháng \\d{1,2} )?âm lịch)|(?:${PART_OF_DAY} )?rằm tháng [\\p{L}]+|giao thừa`,
    ),
  },
  { kind: 'K3', pattern: pattern(`${CLOCK}(?:\\s?[–-]\\s?${CLOCK})?`) },
  {
    kind: 'K3',
    pattern: pattern(
      `(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai) giờ(?: (?:rưỡi|kém (?:mười|mười lăm|hai mươi)|(?:mười|mười lăm|hai mươi|ba mươi|bốn mươi)(?: lăm)?(?: phút)?))?(?: ${PART_OF_DAY})?`,
    ),
  },
  {
    kind: 'K3',
    pattern: pattern(
      '(?:đầu |cuối |giữa |trong )?tháng (?:\\d{1,2}|giêng|chạp|mười hai|mười một|mười|hai|ba|tư|sáu|bảy|tám|chín)(?:\\s?[/-]\\s?\\d{4}| năm \\d{4})?',
    ),
  },
  {
    kind: 'K3',
    pattern: pattern(
      '(?:năm|hè|xuân|cuối năm|đầu năm|giai đoạn|nhiệm kỳ|năm học) (?:19|20)\\d{2}(?:\\s?[–-]\\s?(?:(?:19|20)\\d{2}|\\d{2}))?|(?:19|20)\\d{2}(?:\\s?[–-]\\s?(?:19|20)\\d{2})?',
    ),
  },
  { kind: 'K3', pattern: pattern('quý (?:i|ii|iii|iv|1|2|3|4|một|hai|ba|bốn|tư)(?:(?:/| năm )\\d{4})?') },
  { kind: 'K7', pattern: pattern(`(?:${DOCUMENT} )?(?:số:? ?)?(?:${NUMBERED})`) },
  { kind: 'K7', pattern: pattern(`(?:bộ )?luật (?:[\\p{L}\\p{M}]+ ){0,7}?(?:số )?\\d+/\\d{4}/qh\\d+`) },
  // A law by its name alone.
  {
    kind: 'K7',
    pattern: pattern(
      '(?:bộ )?luật (?:an ninh|an toàn|bảo vệ|bảo hiểm|bình đẳng|biên phòng|báo chí|căn cước|cư trú|công nghệ|chuyển đổi|chuyển giao|dân sự|dân quân|di sản|doanh nghiệp|du lịch|dữ liệu|đất đai|điện|đường bộ|giáo dục|giao thông|giao dịch|hình sự|hôn nhân|hợp tác xã|khám bệnh|khiếu nại|lao động|lâm nghiệp|môi trường|nghĩa vụ|người|nhà ở|phòng|quảng cáo|sở hữu|thanh niên|thi đua|thủy sản|thương mại|tiếp cận|tố cáo|trật tự|trẻ em|trí tuệ|viễn thông|việc làm|xuất bản|xử lý|di tích|dược|thuế)(?: [\\p{L}\\p{M}]+){1,4}|hiến pháp(?: năm \\d{4})?|điều lệ (?:đoàn|đội|hội)',
    ),
  },
  { kind: 'K7', pattern: pattern(`(?:điểm [a-zđ] )?(?:khoản \\d+ )?điều \\d+|khoản \\d+`) },
  { kind: 'K7', pattern: pattern(`${DOCUMENT} (?:số )?\\d+|khung \\d{3}|chỉ thị \\d+`) },
  {
    kind: 'K8',
    pattern: pattern(
      '(?:lần )?đầu tiên|lần đầu|duy nhất|số một|tất cả|toàn bộ|không (?:một )?ai|chẳng ai|không một [\\p{L}]+|ai (?:cũng|nấy đều) (?:[\\p{L}\\p{M}]+ )?(?:được|có thể|biết|đồng ý|hài lòng|thích|khen)|m\\u1ecdi (?!bà con|các|cô|bác|anh|chị|em|quý|bạn|người|thứ|khi|nơi|lúc|ngày|hôm|năm|bữa|lần)[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?|m\\u1ecdi người (?:đều|cũng|ai)|chưa hề|chưa một lần|bậc nhất|có một không hai|hơn cả|hơn hẳn|số 1|kỷ lục|vĩnh viễn|triệt để|chắc chắn|luôn luôn|chưa từng(?: có)?|(?<!(?:ghế|ngồi|chỗ) )hàng đầu|chưa bao giờ|dẫn đầu|đứng đầu|bất (?:kỳ|cứ) ai|hoàn toàn|đột phá|vượt bậc|thành thạo hoàn toàn|không bao giờ|tuyệt đối|nhất (?:tỉnh|thành phố|cả nước|từ trước đến nay)',
    ),
  },
  // «lớn nhất»; «thống nhất», «thứ nhất», «nhất là» and the like are no boast.
  {
    kind: 'K8',
    pattern: pattern(
      '(?!(?:thống|thứ|hợp|đồng|nhất|ít|sớm|gần|duy|giải|hạng|hay) )[\\p{L}\\p{M}]+ nhất(?! (?:là|định|trí|thiết|quán|thời|loạt))(?: (?:từ trước (?:đến|tới) nay|tỉnh|thành phố|cả nước|toàn (?:xã|phường|tỉnh|thành phố|quốc)))?',
    ),
  },
  {
    kind: 'K10',
    pattern: pattern(
      '(?:1900|1800)(?:[ .]?\\d){2,8}|(?:\\+84|0)(?:[ .-]?\\d){8,11}|(?:gọi|số|tổng đài|đường dây nóng|hotline)(?: ngay| số)? (?:1\\d{2}|5656)',
    ),
  },
  {
    kind: 'K10',
    pattern: pattern(
      '(?:https?://|www\\.)[^\\s,;«»"“”]+|[a-z0-9][a-z0-9.-]*\\.(?:vn|com|net|org|edu|gov|info|me|example|test)(?:/[^\\s,;«»"“”]*)?|[a-z0-9._-]+@[a-z0-9.-]+\\.[a-z]{2,}|(?:quét )?mã qr',
    ),
  },
  {
    kind: 'K11',
    pattern: pattern(
      `(?:sẽ |đều |cũng )?được (?:cấp|chứng nhận|tặng|thưởng|cộng điểm|hỗ trợ|miễn|giảm|nhận quà|nhận thưởng|hưởng|xét|bồi dưỡng|đảm bảo|bảo đảm|nhận giấy)${TO_CLAUSE}`,
    ),
  },
  {
    kind: 'K11',
    pattern: pattern(
      'cam kết|(?<=(?:^|[.!?:;,] |sẽ |có |đều ))cho (?:mượn|vay|thuê)(?: [\\p{L}\\p{M}]+)?|không (?:cấp|phát|hoàn|bồi hoàn|giới hạn|nhận (?:tiền|quà|hồ sơ|đăng ký))(?: [\\p{L}\\p{M}]+)?|phải (?:nộp|có mặt|đăng ký|ký|báo cáo|giải trình|đóng|hoàn thành|bồi thường|chịu trách nhiệm|chấp hành|tuân|xin phép|qua|mang theo)(?: [\\p{L}\\p{M}]+)?|hoàn tiền|đổi trả|bảo hành|giảm giá|tặng kèm|khuyến mại|trúng thưởng|(?:sẽ |đều )?được (?:giao tận|mượn|phát|trao|tiêm|khám|đưa đón|đổi|hoàn)(?: [\\p{L}\\p{M}]+)?|không (?:phải )?(?:trả|nộp|đóng|lấy)(?: tiền| phí| thù lao)?(?! lời)|không có thù lao|không được (?:chấm|nhận|xét|tính|tham gia|dự|thi)|bị loại|phải (?=[\\p{L}\\p{M}])[^.,;:\\n]{0,40}?(?:trước|đủ)|phải cử|hỗ trợ(?= \\d)|trước(?= (?:thứ |chủ nhật|tháng |\\d))|đảm bảo|bảo đảm|miễn phí|không (?:thu|mất|tốn) (?:tiền|phí|lệ phí|học phí)|không thu bất kỳ khoản nào|ưu tiên|bắt buộc|hạn chót|hạn cuối|hết hạn|chậm nhất|trước ngày|tặng (?:ngay|quà|điện thoại|máy|tiền|thẻ|sim|học bổng)|nghiêm cấm|bị (?:phạt|trừ điểm|xử lý|xử phạt|khóa)|phạt tiền',
    ),
  },
  {
    kind: 'K12',
    pattern: pattern(
      `(?:các )?nghiên cứu (?:cho thấy|chỉ ra|chứng minh|mới)${TO_CLAUSE}|theo (?:các |nhiều |một )?(?:chuyên gia|nghiên cứu|nhà khoa học|bác sĩ|khảo sát|thống kê)|các nhà khoa học|(?:các |nhiều |một số )?(?:chuyên gia|nhà khoa học|bác sĩ)(?: [\\p{L}\\p{M}]+){0,3} (?:cho|nói|khuyến cáo|kết luận|cảnh báo|chỉ ra|khẳng định|nhận định|đánh giá|khuyên|chứng minh)|khoa học (?:đã )?chứng minh|khảo sát cho thấy`,
    ),
  },
  {
    kind: 'K12',
    pattern: pattern(
      'giúp (?:hạ|giảm|bổ|mát|đẹp|sáng|khỏe|ngủ|tăng|phòng|chống|lưu thông|tiêu)(?: [\\p{L}\\p{M}]+){1,3}|chữa (?:dứt|tận|hết)(?: [\\p{L}\\p{M}]+){1,3}|(?:giúp |có tác dụng )?(?:khỏi (?:bệnh|hẳn|dứt)|ngừa (?!tai nạn|lừa|cháy|tội|rủi)[\\p{L}\\p{M}]+|chữa (?:bệnh|khỏi|lành|được)|trị (?:bệnh|ho|khỏi|dứt|mất|đau)|đặc trị|tăng sức đề kháng|thải độc|giảm đau|hạ huyết áp|tăng cường trí nhớ|tốt cho (?:sức khỏe|tim mạch|xương khớp|mắt))(?: [\\p{L}\\p{M}]+){0,3}|giúp khỏi(?: [\\p{L}\\p{M}]+){0,2}',
    ),
  },
];

/** Before a bare number: it is the number of a step, a class, a chapter, and counts nothing. */
export const NUMBERING =
  /(?:bước|mục|phần|câu|lớp|chương|bài|số|điều|khối|hình|bảng|ảnh|slide|trang|vòng|nhóm|tổ|đội|mức|mức độ|cấp|phiên bản|cảnh|cách|việc|tập|đợt|kỳ|lần|thứ|tiết|phòng|buoc|muc|phan|cau|lop|chuong|bai|so|hinh|bang|anh|vong|nhom|to|doi|muc|cap|canh|cach|viec|dot|ky|lan|thu|phong)(?: thứ| số)?\s*$/u;
