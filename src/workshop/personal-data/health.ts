/** Words of health where one human being is meant; a talk on health is public. Pure. */
import { allOf, type Line, pattern } from '../text/lines.ts';
import type { NamedPerson } from '../text/people.ts';
import type { Found } from './found.ts';

/** One or two tiếng that say where or of what kind, up to a word that belongs to the sentence again. */
const MORE =
  '(?: (?!giai đoạn|giai doan|độ \\d|do \\d|nên|và|cần|phải|xin|được|không|của|đang|đã|mà|thì|là|ở|từ|do|vì|cho|này|ấy|mới|vừa|nặng nên|trong|tuần|tháng|nen|va|can|phai|khong|cua|dang|da|thi|la|tu|do|vi)[\\p{L}\\p{M}]+){1,2}';
/** How far it has gone. */
const DEGREE =
  '(?: (?:giai đoạn (?:cuối|đầu|\\d|i{1,3}|iv)|độ (?:\\d|i{1,3})|týp \\d|type \\d|tuýp \\d|mạn tính|mãn tính|bẩm sinh|nặng|đã \\d+ (?:ngày|tuần|tháng|năm)))*';
/** Part of the body and what is wrong with it: «tai nghễnh ngãng», «chân trái yếu». */
const WEAK_PART =
  '(?:tai|mắt|tim|chân|tay|khớp|xương|lưng|phổi|gan|thận|dạ dày|trí nhớ|đầu óc|thần kinh|cột sống|đầu gối|sức khỏe)(?: trái| phải)?(?: (?:bị|rất|hơi|hay|đã|quá))? (?:yếu|kém|mờ|lòa|điếc|lãng|nặng|nghễnh ngãng|run|tê|sưng|đau|nhức|gãy|liệt|teo|tật|hỏng|phù|lác|ù|không (?:nghe|nhìn|đi|cử động)(?: được| thấy| rõ)?)';
/** Birth and what comes before and after it. */
const BIRTH =
  '(?:mới |vừa |sắp )?(?:sinh|đẻ) (?:mổ|non|thường|khó|đôi|con(?: đầu| thứ)?|em bé|cháu)(?: (?:được|mới) \\d+ (?:ngày|tuần|tháng))?|(?:mới|vừa|sắp) (?:sinh|đẻ)(?! ngày| năm)|nghỉ (?:sinh|đẻ)|ở cữ|hậu sản|mang bầu|bầu \\d+ tháng|thai \\d+ (?:tuần|tháng)|động thai|dọa sảy|lưu thai|hiếm muộn';
/** Memory and mind. */
const MIND =
  '(?:hay )?(?:quên trước quên sau|quên đường|lẫn đường|lẩn thẩn|(?:hay )?đi lạc|lẫn(?: rồi)?|nhớ nhớ quên quên)(?:, (?:quên|lẫn)(?: đường)?)?|hay quên(?:, (?:hay )?(?:lẫn|lạc)(?: đường)?)?|mất trí nhớ|hoảng loạn|lo âu|tự tử|tự sát|tự hại|rạch tay|stress|hội chứng [\\p{L}\\p{M}]+|ảo giác';
/** Wounds, of war and others, and what helps to live with them. */
const WOUND =
  'thương binh(?: hạng)?(?: \\d/4)?|bệnh binh|thương tật(?: \\d+\\s?%)?|tàn tật|dị tật|mất sức(?: lao động)?(?: \\d+\\s?%)?|(?:ngồi|đi) xe lăn|(?:chống|đi|dùng) nạng|máy trợ thính|máy tạo nhịp|đặt stent|thay (?:khớp|van)(?: [\\p{L}\\p{M}]+)?|ghép (?:thận|gan|tủy|tim|giác mạc)|truyền (?:máu|hóa chất)|bó bột|bong gân|giãn dây chằng|bị bỏng(?: nặng| nhẹ| nước sôi| độ \\d)?|bỏng (?:nặng|độ \\d)|khâu \\d+ mũi|mảnh đạn';
/** Other states and illnesses. */
const ILLNESS =
  'co giật|không (?:tự )?đi lại được|đi lại khó khăn|cai (?:rượu|thuốc)|gai (?:cột sống|đôi)|giãn tĩnh mạch|tiền đình|đục thủy tinh thể|men gan(?: cao)?|mỡ máu(?: cao)?|bệnh trĩ|u tuyến [\\p{L}\\p{M}]+|ngất(?: xỉu)?|khó thở|tụt huyết áp|hạ đường huyết|di căn|ung bướu|u bướu|cận thị|loạn thị|viễn thị|cận \\d[\\d.,]* độ|zona|tay chân miệng|lupus|vảy nến|suy nhược|béo phì|suy dinh dưỡng|di chứng(?: [\\p{L}\\p{M}]+)?|hội chứng down|bệnh down|vừa ra viện|mới ra viện|cấp cứu|cách ly|ốm (?:nặng|nghén|liệt giường)|nằm liệt|thập tử nhất sinh';
const HEALTH = pattern(
  `${WEAK_PART}|${BIRTH}|${MIND}|${WOUND}|${ILLNESS}|nhiễm chất độc(?: da cam)?|chất độc da cam|(?:ung thư|u|viêm|suy|sỏi|mổ|nhiễm|rối loạn|dị ứng|thoát vị|gãy|liệt|bệnh|thoái hóa|xơ|thiếu|loãng|tràn|trật|chấn thương|phẫu thuật|khuyết tật|chậm|nói|lao|đau|hỏng|mất)(?:${MORE})(?:${DEGREE})` +
    '|sốt(?: \\d+(?:[.,]\\d+)? độ| xuất huyết| cao| rét| virus)?|ung thư|tiểu đường|đái tháo đường|huyết áp(?: cao| thấp)?|cao huyết áp|tăng huyết áp|tim mạch|(?:tim )?bẩm sinh|chạy thận|lọc máu|hen(?: suyễn)?|hiv|tâm thần|trầm cảm(?: sau sinh)?|hở hàm ếch|sứt môi|tự kỷ|tăng động|động kinh' +
    '|đột quỵ|tai biến|khuyết tật|khiếm thị|khiếm thính|bại não|mang thai|có thai|có bầu|thai sản|sảy thai|nhóm máu (?:a|b|ab|o)|dương tính|lãng tai|nặng tai|ngễnh ngãng|gút|gout|quai bị|thủy đậu|sởi|lao phổi|bướu cổ|tan máu' +
    '|xạ trị|hóa trị|nằm viện|nhập viện|điều trị|uống thuốc|tiền sử|tâm lý|nghiện|cai nghiện|lú lẫn|sa sút trí tuệ|alzheimer|parkinson|đãng trí|điếc|câm|mù|lòa|què|cụt (?:chân|tay)|liệt|covid|bị bệnh|mắc bệnh|mắc|bệnh tim|bệnh nền|bệnh hiểm nghèo',
);
/** Of words that begin many other phrases only these are of health. */
const LOOSE =
  /^(?:u|thiếu|chậm|nói|đau|hỏng|mất|suy|mổ|bệnh|tràn|xơ|lao|nhiễm|u |thieu|cham|noi|dau|hong|mat|mo|benh|tran|xo|nhiem)(?= )/u;
const LOOSE_HEALTH =
  /^(?:u (?:tuyến|bướu|lành|vòm|đại|dạ|não|phổi|gan|vú|xơ|nang|ác)|thiếu (?:máu|canxi)|chậm (?:nói|phát triển|lớn)|nói (?:ngọng|lắp)|đau (?:lưng|khớp|đầu|dạ dày|tim|bụng|chân|xương|thần kinh)|hỏng (?:mắt|thận)|mất (?:trí|sức|ngủ|thính|thị|(?:một |1 |hai )?(?:chân|tay|cánh tay|ngón|mắt))|suy (?:thận|tim|gan|tủy|dinh|giãn|tuyến|nhược)|mổ (?!lợn|gà|xẻ|bò|trâu)|bệnh (?!viện|nhân|xá|án|dịch)|tràn dịch|xơ (?:gan|vữa)|lao (?:phổi|hạch|xương|màng)|nhiễm (?:trùng|hiv|khuẩn|chất|độc|virus|xạ|sán|giun)|thieu mau|cham noi|noi ngong|noi lap|dau (?:lung|khop|dau|tim|bung)|mat ngu|suy (?:than|tim|gan)|mo (?!lon|ga|lop)|benh (?!vien|nhan|xa|an)|lao phoi|nhiem (?:trung|hiv|khuan|chat))/u;

/** A person is meant: named, or one definite human being whom neighbours would know. */
const ONE_PERSON =
  /(?:^|[\s"“(])(?:em|cháu|bé|con|chị|anh|ông|bà|bác|cô|chú|cụ|mẹ|bố|vợ|chồng|học sinh|học viên|đoàn viên|bạn|thầy|chau|be|chi|ong|ba|bac|co|chu|cu|me|bo|vo|chong|hoc vien|doan vien|thay)\s+(?:\p{Lu}|\[|này|ấy|nhà|bị|đang|mắc|vừa|mới|nay|bi|dang|mac|vua)/u;
/** «[HỌ TÊN 1]»: somebody is named all the same. */
const MASK = /\[(?:HỌ TÊN|ĐV|HS|NGƯỜI) ?\d+\]/u;

/** Health of one person in a line. */
export function healthIn(line: Line, people: readonly NamedPerson[]): Found[] {
  const found: Found[] = [];
  for (const { 0: text, index } of allOf(line, HEALTH)) {
    if (/^li[eệ]t (?:k[eê]|s[iĩyỹ])/u.test(text)) continue;
    if (LOOSE.test(text) && !LOOSE_HEALTH.test(text)) continue;
    const sentenceStart = Math.max(line.low.lastIndexOf('. ', index), line.low.lastIndexOf('; ', index), 0);
    const next = line.low.slice(index).search(/[.;](?:\s|$)/);
    const sentenceEnd = next < 0 ? line.low.length : index + next;
    const named = people.some(({ start }) => start >= sentenceStart && start < sentenceEnd);
    const sentence = line.shown.slice(sentenceStart, sentenceEnd);
    const lowered = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    if (named || MASK.test(sentence) || ONE_PERSON.test(lowered.replace(/^\.\s+(\p{Lu})/u, (all) => all.toLowerCase())))
      found.push({ kind: 'suc-khoe', start: index, end: index + text.length });
  }
  return found;
}
