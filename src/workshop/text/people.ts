/** Where a text names a person: by a surname people here bear, or by the way a person is addressed. Pure. */
import { allOf, foldKeepingLength, type Line, pattern } from './lines.ts';
import { type Names, nameKey } from './names.ts';

/** A person named in a line; `start` and `end` are places in the line, of the name alone. */
export interface NamedPerson {
  start: number;
  end: number;
  name: string;
  /** Where the word of address or title before the name begins; `start` where there is none. */
  from: number;
  /** Whether a word of address or a title stands before the name. */
  addressed: boolean;
}

/** Surnames common in Vietnam and among the Dao, Tày, Sán Dìu, Sán Chỉ of the north-east; a name list, no statistics. */
const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào trịnh lương mai tô tạ hà cao chu la lã lâm lưu mạc nông phùng ' +
    'quách tăng thái tống trương triệu đoàn vi vương chìu chíu tằng voòng lỷ lỳ nình phún phùn dường bàn sái chắng lài trạc nịnh ninh lục từ bế ' +
    'giáp khúc nghiêm kiều tiêu thân hứa âu châu diệp doãn lộc mông trưởng'
  ).split(' '),
);
const FOLDED_SURNAMES = new Set([...SURNAMES].map(foldKeepingLength));

/** Capitalised words that begin no name of a person though a word of address stands before them. */
const NO_PERSON = new Set(
  (
    'đoàn đội hội bí chủ phó ủy tổng trưởng ban vneid facebook zalo otp thcs thpt tncs tntp đvtn covid việt kinh dao tày tết công nhà lớp khu thôn xã phường ' +
    'tối sáng chiều trưa mời cần mang đến hãy khi nếu và ở tại từ ngày thứ năm bộ sở ai chưa không có thể'
  ).split(' '),
);
const FOLDED_NO_PERSON = new Set([...NO_PERSON].map(foldKeepingLength));

/** Places that begin with a word that is a surname as well. */
const PLACES = new Set(
  'ha noi,ha giang,ha nam,ha tinh,cao bang,lam dong,thai binh,thai nguyen,hoang sa,truong sa,ho chi minh,bac ho,viet nam,lao cai,mai chau,lang son,ninh binh,hai phong,bac ninh,quang ninh,ha long,trung thu'.split(
    ',',
  ),
);

const address = pattern(
  'đồng chí|đ/c|ông|bà|anh|chị|em|thầy giáo|thầy|cô giáo|cô|bác|chú|thím|dì|cậu|mợ|cháu|cụ|bé|bạn|(?:con|em|cháu|tên|tôi)(?: tên)? là|tên|già làng|trưởng bản|trưởng thôn|trưởng khu' +
    '|bí thư(?: chi đoàn| đoàn(?: xã| phường| đặc khu)?| chi bộ)?|tổng phụ trách(?: đội)?|chủ tịch(?: hội| xã| phường)?|hiệu trưởng' +
    '|học sinh|đoàn viên|đội viên|hội viên|bệnh nhân|phụ huynh(?: em)?|chủ hộ|họ và tên|họ tên|liên hệ|người nhận|chủ tài khoản|con trai|con gái',
);

const word = /[\p{L}\p{M}\d]+/uy;

/** From `at`, up to four tiếng that begin with a capital, one space apart; their places. */
function capitals(line: Line, at: number, most: number): [number, number][] {
  const run: [number, number][] = [];
  let place = at;
  while (run.length < most) {
    word.lastIndex = place;
    const found = word.exec(line.shown);
    if (!found || !/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(found[0])) break;
    run.push([place, place + found[0].length]);
    place += found[0].length;
    if (line.shown[place] !== ' ') break;
    place += 1;
  }
  return run;
}

const noPerson = (line: Line): ReadonlySet<string> => (line.unmarked ? FOLDED_NO_PERSON : NO_PERSON);
const surnames = (line: Line): ReadonlySet<string> => (line.unmarked ? FOLDED_SURNAMES : SURNAMES);

/** Whether a run of words is a place, a commune, an organisation and no person. */
function isPlace(text: string, names: Names): boolean {
  const key = nameKey(text);
  return PLACES.has(key) || key === nameKey(names.city) || names.communes.some((one) => nameKey(one) === key);
}

/** A street, a school, a ward called after somebody names no person of the text. */
const called =
  /(?:đường|phố|trường|tiểu học|thcs|thpt|mầm non|xã|phường|thôn|bản|khu|đội|đoàn|giải|duong|pho|truong|tieu hoc|xa|phuong|thon|ban|doi|doan)\s$/u;

/** People of a line, in order; no two overlap. */
export function peopleOf(line: Line, names: Names): NamedPerson[] {
  const found: NamedPerson[] = [];
  const add = (start: number, end: number, from: number, addressed: boolean): void => {
    if (isPlace(line.shown.slice(start, end), names) || isPlace(line.shown.slice(from, end), names)) return;
    if (found.some((one) => start < one.end && one.start < end)) return;
    found.push({ start, end, name: line.shown.slice(start, end), from, addressed });
  };
  if (!line.caseless)
    for (const { 0: text, index } of allOf(line, address)) {
      const gap = /^(?:\s*:)?\s+/u.exec(line.shown.slice(index + text.length))?.[0];
      if (gap === undefined) continue;
      const at = index + text.length + gap.length;
      const run = capitals(line, at, 4);
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last || noPerson(line).has(line.low.slice(...first))) continue;
      add(at, last[1], index, true);
    }
  // «Nguyễn Văn Mẫu» names a person without any word of address; so does «nguyen van mau» typed in a hurry.
  for (const { 0: text, index } of line.low.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!surnames(line).has(text)) continue;
    const run = line.caseless ? [] : capitals(line, index, 4);
    const last = run.at(-1);
    const before = line.low.slice(0, index);
    const listed = /^\s*(?:\d+[.)]|[-–•*+])\s*$/u.test(before);
    if (
      last &&
      (run.length >= 3 || (run.length === 2 && (listed || /[^.!?:;“"(\n-]\s$/u.test(before)))) &&
      !called.test(before)
    )
      add(index, last[1], index, false);
    if (run.length > 0 && !line.caseless) continue;
    const hurried =
      /^[\p{L}\p{M}]+ (?:văn|thị|van|thi) [\p{L}\p{M}]+(?: (?!sinh|la|là|o|ở|bi|bí|so|số|lop|lớp)[\p{L}\p{M}]+(?=\s*[,.;:\-–]|$))?/u.exec(
        line.low.slice(index),
      )?.[0];
    if (hurried) add(index, index + hurried.length, index, false);
  }
  return found.sort((a, b) => a.start - b.start);
}
