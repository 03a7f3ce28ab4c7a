/**
 * Finds fees, time limits, hotlines, laws and versions stated in a text. What an author wrote may hold none: they live in
 * `facts.yaml`, and a text names them as `[[id]]`. What a page shows may hold only those that the registry filled in. Pure.
 */

const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['số tiền', /\d(?:[\d.,]*\d)?\s*(?:đồng|nghìn|ngàn|triệu|tỷ|VND|đ)(?!\p{L})/giu],
  [
    'thời hạn',
    /\d+\s*ngày làm việc|(?<!\p{L})(?:trong|sau|trước|hạn|quá|tối đa|chậm nhất|không quá)\s+\d+\s*(?:ngày|giờ|tháng|năm)(?!\p{L})/giu,
  ],
  ['số tổng đài', /(?<!\d[\s.]?|\p{L}-)(?:1[89]00[\s.]?\d[\d.\s]*\d|5656|156|113|111|114|115)(?![\s.]?\d)/gu],
  [
    'văn bản luật',
    /(?<!\p{L})(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Công văn)\s+(?:số\s+)?\d|(?<!\p{L})Luật\s+\p{Lu}|\d+\/\d{4}\/(?:QH|NĐ|TT|QĐ)/gu,
  ],
  ['số phiên bản', /(?<!\p{L})(?:phiên bản|Android|iOS|iPadOS|One UI|ColorOS|HyperOS|VNeID)\s+\d+(?:\.\d+)*/giu],
];

export interface BareFact {
  /** «số tiền», «thời hạn», «số tổng đài», «văn bản luật», «số phiên bản». */
  what: string;
  text: string;
}

/** Everything of these five kinds that a text states. */
export const bareFacts = (text: string): BareFact[] =>
  KINDS.flatMap(([what, pattern]) => [...text.matchAll(pattern)].map((match) => ({ what, text: match[0].trim() })));
