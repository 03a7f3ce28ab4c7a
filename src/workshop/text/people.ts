/**
 * Where a text names a person: by the way a person is addressed, by a surname, or by a run of tiếng that are all of names. Pure.
 */
import { FOLDED_NAME_TIENG, FOLDED_SURNAMES, NAME_TIENG, ORDINARY_PAIRS, SURNAMES } from './given-names.ts';
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

/** Capitalised words that begin no name of a person though a word of address stands before them. */
const NO_PERSON = new Set(
  (
    'đoàn đội hội bí chủ phó ủy tổng trưởng ban vneid facebook zalo otp thcs thpt tncs tntp đvtn covid việt kinh dao tày tết công nhà lớp khu thôn xã phường ' +
    'tối sáng chiều trưa mời cần mang đến hãy khi nếu và ở tại từ ngày thứ năm bộ sở ai chưa không có thể phụ nông cựu biên chữ mặt liên thiếu nhi chi luật thông báo sách quyết trang'
  ).split(' '),
);
const FOLDED_NO_PERSON = new Set([...NO_PERSON].map(foldKeepingLength));

/** Places and feasts made of tiếng that are of names as well. */
const PLACES = new Set(
  'ha noi,ha giang,ha nam,ha tinh,cao bang,lam dong,thai binh,thai nguyen,hoang sa,truong sa,ho chi minh,bac ho,viet nam,lao cai,mai chau,lang son,ninh binh,hai phong,bac ninh,quang ninh,ha long,trung thu,hai duong,bac giang,thanh hoa,nghe an,nam dinh,hung yen,son la,lai chau,dien bien,yen bai,phu tho,tuyen quang,kien giang,an giang,hau giang,tien giang,ca mau,tay ninh,at ty,binh ngo,dinh mui,mau than,ky dau,trung quoc,bac nam,nam bac,dong nam,dong bac,dong tay,tay bac'.split(
    ',',
  ),
);

const address = pattern(
  'đồng chí|đ/c|ông|bà|anh|chị|em|thầy giáo|thầy|cô giáo|cô|bác sĩ|bác|chú|thím|dì|cậu|mợ|cháu|cụ|bé|bạn|mẹ|bố|cha|vợ|chồng|(?:con|em|cháu|tên|tôi)(?: tên)? là|em tên|tên|già làng|trưởng bản|trưởng thôn|trưởng khu' +
    '|bí thư(?: chi đoàn| đoàn(?: xã| phường| đặc khu)?| chi bộ)?|tổng phụ trách(?: đội)?|chủ tịch(?: hội| xã| phường)?|hiệu trưởng|đội trưởng|kế toán|thủ quỹ|thư ký|chủ tọa|chủ trì|giáo viên(?: chủ nhiệm)?' +
    '|học sinh|đoàn viên|đội viên|hội viên|bệnh nhân|phụ huynh(?: em)?|chủ hộ|chủ xe|chủ nhà|họ và tên|họ tên|liên hệ|người (?:nhận|đề nghị|ký|lập|gửi|khai|làm chứng)|chủ tài khoản|con trai|con gái|ths\\.|ts\\.|gv|sinh nhật|con rể|con dâu|bà ngoại|bà nội|ông ngoại|ông nội',
);
/** «a Lực», «c Hương», «bs Khải»: titles cut short, and titles a whole group has, before capitals of names only. */
const shortTitle = pattern(
  'a|c|e|o|đc|bs|bsi|ys|ths|bt|pbt|tpt|gvcn|hdv|mc|hs|sv|lớp trưởng|phó thôn|phó bí thư|thương binh|người mất|người bệnh|nạn nhân',
);
/** After a title many share: «HS Trường THCS», «Cô giáo Mầm non», «BS Khoa Mắt». */
const INSTITUTION =
  /^(?:trường (?:th|mn|mầm|tiểu|đại|cao|dân|trung|thcs|thpt)|đại (?:học|hội|biểu|diện)|cao đẳng|mầm non|mẫu giáo|tiểu học|trung (?:tâm|học)|khoa \p{L}|khối \d|chương trình|các|truong (?:th|mn|mam|tieu|dai|cao)|mam non|tieu hoc)/u;
/** After these one tiếng with a capital is a name only if people are called so: «nhờ Mẫu chở loa». */
const weakAddress = pattern('nhờ|giao(?: cho)?|hỏi|gặp|báo|gọi(?: cho)?|nhắn(?: cho)?|bảo|rủ|của|thay|cùng|với|và|còn');

/** Who is asked or called may be an office, whose first tiếng is of names too: «Hỏi Văn phòng Đoàn xã», «gọi Trung tâm». */
const OFFICE =
  /^(?:văn (?:phòng|thư|hoá|hóa|nghệ)|trung (?:tâm|đoàn|đội|ương)|thanh (?:tra|niên)|tài (?:chính|vụ)|bảo (?:hiểm|vệ|tàng)|nhân (?:sự|dân)|hoa hồng)(?![\p{L}\p{M}])/u;

const word = /[\p{L}\p{M}\d]+/uy;
const ONE_CAPITAL = /^\p{Lu}[\p{Ll}\p{M}]*$/u;
const ALL_CAPITALS = /^\p{Lu}+$/u;
const MOST = 5;
/** How far back is looked for what stands before a name. */
const REACH = 48;

/** From `at`, tiếng of one shape, one space apart; their places. */
function runOf(line: Line, at: number, most: number, shape: RegExp): [number, number][] {
  const run: [number, number][] = [];
  let place = at;
  while (run.length < most) {
    word.lastIndex = place;
    const found = word.exec(line.shown);
    if (!found || !shape.test(found[0])) break;
    run.push([place, place + found[0].length]);
    place += found[0].length;
    if (line.shown[place] !== ' ') break;
    place += 1;
  }
  return run;
}
const capitals = (line: Line, at: number, most: number): [number, number][] => runOf(line, at, most, ONE_CAPITAL);

const noPerson = (line: Line): ReadonlySet<string> => (line.unmarked ? FOLDED_NO_PERSON : NO_PERSON);
const surnames = (line: Line): ReadonlySet<string> => (line.unmarked ? FOLDED_SURNAMES : SURNAMES);
const isNameTieng = (line: Line, tieng: string): boolean => (line.unmarked ? FOLDED_NAME_TIENG : NAME_TIENG).has(tieng);

/** Keys of the places of a list, made once for each list. */
const placeKeys = new WeakMap<Names, ReadonlySet<string>>();
function keysOf(names: Names): ReadonlySet<string> {
  const before = placeKeys.get(names);
  if (before) return before;
  const keys = new Set([...PLACES, nameKey(names.city), ...names.communes.map(nameKey)]);
  placeKeys.set(names, keys);
  return keys;
}
/** Whether a run of words is a place, a commune and no person. */
const isPlace = (text: string, names: Names): boolean => keysOf(names).has(nameKey(text));

/** A street, a school, a ward called after somebody names no person of the text; nor do two streets that cross. */
const called =
  /(?:đường|phố|trường|tiểu học|th|thcs|thpt|mầm non|học bổng|giải thưởng|quỹ|vườn hoa|tượng đài|tượng|lăng|nhà lưu niệm|công ty|nhà xuất bản|cúp|truyện|thơ|đài tưởng niệm|ngã ba|ngã tư|nghĩa trang(?: liệt sĩ)?|thư viện|bệnh viện|chợ phiên|sông|suối|hồ|đèo|đồi|thác|bãi(?: xe| biển)?|đền|miếu|nhà thờ|cửa khẩu|bảo tàng|siêu thị|nhà hàng|khách sạn|vịnh|hang|hẻm|ngách|kiệt|chung cư|tòa|xã|phường|đặc khu|tỉnh|thành phố|thôn|bản|xóm|làng|khu|tổ|ngõ|chợ|bến|cảng|cầu|đảo|đình|chùa|núi|đội|đoàn|hội|giải|báo|đài|duong|pho|truong|tieu hoc|xa|phuong|dac khu|thon|ban|xom|doi|doan|ben|cang)\s$|(?:đường|phố|duong|pho)\s[^.;,]{2,30}\s[–-]\s$/u;

/** Only these stand before names typed in small letters: «đoàn viên sinh năm …» names nobody. */
const KIN =
  /^(?:đồng chí|đ\/c|ông|bà|anh|chị|em|thầy|cô|bác|chú|thím|dì|cậu|mợ|cháu|cụ|bé|bạn|mẹ|bố|vợ|chồng|con trai|con gái|dong chi|ong|ba|chi|thay|co|bac|chu|thim|di|cau|mo|chau|cu|be|ban|me|bo|vo|chong)$/u;
/** After these comes a name however it is typed. */
const CALLS = /(?:tên|ten)$|^(?:con|em|cháu|tôi|chau|toi) (?:là|la)$/u;
/** Without accents a word of address is one only where one may stand: «can cu du kien» addresses nobody. */
const APT =
  /(?:^|[,.;:!?(\d–-]|(?:^|\s)(?:cua|cho|gap|goi|nho|va|voi|so|em|nha|la|hoi|bao|toi|dt|con|ten|mot|hai))\s*$/u;
/** Many are meant, none of them by name: «các em thi», «chúng em». */
const MANY = /(?:các|những|mọi|chúng|cac|nhung|moi|chung)\s$/u;
/** Tiếng of names that in small letters are as often another word; alone they name nobody. */
const ORDINARY = new Set(
  'học thi hội công tư năm hai ba bảy tám chín mười thường đông vui chung quý thân tình tin đoàn ninh mến yên an bình hiểu thành thắng tiến tới trọng thương cầm mơ lên thế mai ý sáng lành'.split(
    ' ',
  ),
);
const FOLDED_ORDINARY = new Set([...ORDINARY].map(foldKeepingLength));

/** Words that follow a name typed in small letters and are none of it. */
const AFTER_SMALL =
  /^(?:\s*[,.;:!?()\d–+-]|\s*$|\s(?:ơi|là|số|sđt|đt|nhà|ở|gọi|nhờ|báo|bảo|sinh|bị|xin|nợ|đang|đã|lớp|học|nhé|nha|ạ|và|dạy|trực|làm|đến|mới|còn|day|truc|lam|den|moi|con|oi|la|so|sdt|dt|nha|o|goi|nho|bao|sinh|bi|xin|no|dang|da|lop|hoc|nhe|a|va)(?![\p{L}\p{M}]))/u;

/** A name typed in small letters or all in capitals, by its tiếng alone: where it begins and ends, and how many tiếng it has. */
function smallName(line: Line, at: number): { end: number; length: number } {
  let end = at;
  let length = 0;
  for (const { 0: tieng, index } of line.low.slice(at).matchAll(/[\p{L}\p{M}]+/gu)) {
    const between = line.low.slice(end, at + index);
    if (length >= MOST || between !== (length ? ' ' : '') || !isNameTieng(line, tieng)) break;
    // «vu duc mau sinh 1963»: the birth begins here.
    if (/^(?:sinh|nam|năm)$/u.test(tieng) && /^\s*\d/.test(line.low.slice(at + index + tieng.length))) break;
    end = at + index + tieng.length;
    length++;
  }
  return { end, length };
}

/** People of a line, in order; no two overlap. */
export function peopleOf(line: Line, names: Names): NamedPerson[] {
  const found: NamedPerson[] = [];
  const add = (start: number, end: number, from: number, addressed: boolean): void => {
    if (isPlace(line.shown.slice(start, end), names) || isPlace(line.shown.slice(from, end), names)) return;
    if (found.some((one) => start < one.end && one.start < end)) return;
    found.push({ start, end, name: line.shown.slice(start, end), from, addressed });
  };
  const startOf = (index: number, text: string): number | undefined => {
    const gap = /^(?:\s*:)?\s+/u.exec(line.shown.slice(index + text.length))?.[0];
    return gap === undefined ? undefined : index + text.length + gap.length;
  };

  // A phone gives every sentence its capital; of what is typed after it capitals then tell nothing.
  const isSmall = line.caseless || !/[^.!?:\s]\s\p{Lu}/u.test(line.shown);
  // «Ngô Bảo Mẫu», «Mẫu Anh Tú»: a tiếng inside a name is no word of address.
  const isInName = (index: number): boolean =>
    !line.caseless && isCapital(line, index) && /\p{Lu}[\p{Ll}\p{M}]*\s$/u.test(line.shown.slice(0, index));
  for (const { 0: text, index } of allOf(line, address)) {
    const at = startOf(index, text);
    if (at === undefined || isInName(index) || INSTITUTION.test(line.low.slice(at))) continue;
    const isCalled = (isSmall && KIN.test(text)) || CALLS.test(text);
    const isApt = !line.unmarked || APT.test(line.low.slice(0, index));
    if (isCalled && isApt && !MANY.test(line.low.slice(0, index)) && (line.caseless || !isCapital(line, at))) {
      const { end, length } = smallName(line, at);
      const first = line.low.slice(at, end).split(' ')[0] ?? '';
      const ordinary = line.unmarked ? FOLDED_ORDINARY : ORDINARY;
      const isTold = AFTER_SMALL.test(line.low.slice(end));
      const isEnough =
        length >= 2 ? isTold || (line.caseless && !line.unmarked) : line.caseless && isTold && !ordinary.has(first);
      if (length > 0 && isEnough && !noPerson(line).has(first)) add(at, end, index, true);
      if (line.caseless) continue;
    }
    const run = capitals(line, at, MOST);
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) continue;
    // «ba em tên Sáng Mẫu» names somebody, «em Sáng» in «chào em. Sáng nay» does not.
    const areNames = run.length > 1 && run.every(([from, to]) => isNameTieng(line, line.low.slice(from, to)));
    if (noPerson(line).has(line.low.slice(...first)) && !areNames) continue;
    add(at, last[1], index, true);
  }

  if (!line.caseless)
    for (const { 0: text, index } of allOf(line, shortTitle)) {
      const at = index + text.length + 1;
      // A letter alone is a title only typed small: «vitamin C Hương».
      const run = text.length > 1 || !isCapital(line, index) ? capitals(line, at, MOST) : [];
      const last = run.at(-1);
      if (!last || line.shown[at - 1] !== ' ' || /\d\s?$/.test(line.shown.slice(0, index))) continue;
      const first = line.low.slice(...run[0]!);
      if (OFFICE.test(line.low.slice(at)) || INSTITUTION.test(line.low.slice(at))) continue;
      if (isNameTieng(line, first) && !noPerson(line).has(first)) add(at, last[1], index, true);
    }

  let passed = 0;
  for (const { 0: text, index } of line.low.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (index < passed) continue;
    const isOfNames = isNameTieng(line, text);
    // Most words of a line are neither of names nor all in capitals: nothing more is asked of them.
    if (!isOfNames && (line.caseless || !isCapital(line, index))) continue;
    const before = line.low.slice(Math.max(0, index - REACH), index);
    const run = line.caseless ? [] : capitals(line, index, MOST);
    const last = run.at(-1);
    if (called.test(before)) {
      // All of what is called after somebody is passed over: «đường Trần Hưng Đạo».
      passed = last?.[1] ?? index;
      continue;
    }
    // «NONG THI MAU», as banks print it, in a line of small letters.
    const shouted = line.caseless ? [] : runOf(line, index, MOST, ALL_CAPITALS);
    if (shouted.length >= 2) {
      const [, end] = shouted.at(-1)!;
      const isBare = foldKeepingLength(line.low.slice(index, end)) === line.low.slice(index, end);
      const [first, all] = isBare ? [FOLDED_SURNAMES, FOLDED_NAME_TIENG] : [SURNAMES, NAME_TIENG];
      if (
        first.has(text) &&
        !isOrdinaryPair(line, index, end) &&
        shouted.every(([from, to]) => all.has(line.low.slice(from, to)))
      ) {
        add(index, end, index, false);
        continue;
      }
    }
    // «QUẢNG NINH TIÊN PHONG»: the second half of a place begins no name.
    const ahead = line.caseless ? /[\p{L}\p{M}]+ $/u.exec(before)?.[0] : undefined;
    if (ahead && isPlace(ahead + text, names)) continue;
    const isSurname = surnames(line).has(text);
    if (!isOfNames) continue;
    if (last) {
      const areAllOfNames = run.every(([from, to]) => isNameTieng(line, line.low.slice(from, to)));
      const listed = /^\s*(?:(?:stt\s)?\d+[.)/]|[-–•*+])\s*$/u.test(before);
      // At the head of a sentence the first capital tells nothing: «Hoàng hôn», but two of names do tell: «Thắng Mẫu: ok».
      const isNamed =
        (isSurname && (run.length >= 3 || (run.length === 2 && (listed || /[^.!?:;“"(\n-]\s$/u.test(before))))) ||
        (run.length >= 2 && areAllOfNames);
      if (isNamed && !isOrdinaryPair(line, index, last[1]) && !(run.length < 3 && noPerson(line).has(text))) {
        add(index, last[1], index, false);
        continue;
      }
      // «Mẫu: tối nay họp nhé.»: who speaks, at the head of a message.
      if (run.length === 1 && /(?:^|[.!?])\s*$/u.test(before) && /^:\s\p{Ll}/u.test(line.shown.slice(last[1]))) {
        if (!noPerson(line).has(text) && !HEADINGS.has(text)) add(index, last[1], index, false);
        continue;
      }
    }
    if (line.caseless && !line.unmarked && isCapital(line, index) && !isSurname && isListed(before)) {
      const { end, length } = smallName(line, index);
      if (
        length >= 2 && CLASS_OR_YEAR.test(line.low.slice(end)) ? true : length >= 3 && ENDS.test(line.low.slice(end))
      ) {
        if (!isOrdinaryPair(line, index, end)) add(index, end, index, false);
        continue;
      }
    }
    if (!isSurname) continue;
    if (run.length > 0 && !line.caseless) continue;
    const hurried =
      /^[\p{L}\p{M}]+ (?:văn|thị|van|thi) [\p{L}\p{M}]+(?: (?!sinh|la|là|o|ở|bi|bí|so|số|lop|lớp)[\p{L}\p{M}]+(?=\s*[,.;:\-–]|$))?/u.exec(
        line.low.slice(index),
      )?.[0];
    if (hurried && isNameTieng(line, hurried.split(' ')[2] ?? '')) {
      add(index, index + hurried.length, index, false);
      continue;
    }
    // In capitals all through, with accents, tiếng of names tell enough; in small letters only between marks.
    const { end, length } = smallName(line, index);
    // «nho tran mau hung cho 5 cai ban»: somebody is asked.
    const isAsked = length >= 3 && /(?:^|\s)(?:nhờ|gặp|gọi|của|hỏi|nho|gap|goi|cua|hoi)\s$/u.test(before);
    const isApart =
      isAsked || (/(?:^|[,;:(–\d.+-])\s*$/u.test(before) && /^\s*(?:[,;:()\d–+-]|$)/u.test(line.low.slice(end)));
    if (
      line.caseless &&
      length >= 2 &&
      !isOrdinaryPair(line, index, end) &&
      !noPerson(line).has(text) &&
      (isApart ? length >= 3 || !line.unmarked : isCapital(line, index) && !line.unmarked)
    )
      add(index, end, index, false);
  }
  if (!line.caseless)
    for (const { 0: text, index } of allOf(line, weakAddress)) {
      const at = isInName(index) ? undefined : startOf(index, text);
      const run = at === undefined ? [] : capitals(line, at, 2);
      if (at === undefined || run.length !== 1) continue;
      const [, end] = run[0]!;
      const tieng = line.low.slice(at, end);
      if (OFFICE.test(line.low.slice(at))) continue;
      if (isNameTieng(line, tieng) && !noPerson(line).has(tieng)) add(at, end, at, false);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** In a list all in capitals a name stands between marks, and a class or a year may follow: «MẪU ĐỨC ANH (10A1)». */
const isListed = (before: string): boolean => /(?:^|[,;:|(–\d.)+-])\s*$/u.test(before);
const ENDS = /^\s*(?:[,;|:()–+-]|$)/u;
const CLASS_OR_YEAR = /^\s*[,(|–-]?\s*(?:(?:[1-9]|1[0-2])[a-k]\d{0,2}(?![\p{L}\d])|lớp |(?:19|20)\d{2}(?!\d))/u;
/** Whether what stands here begins with, or is, a word of the language: «ÂM THANH», «Gia Đình». */
const isOrdinaryPair = (line: Line, from: number, to: number): boolean =>
  ORDINARY_PAIRS.has(line.low.slice(from, to).split(' ').slice(0, 2).join(' '));

const isCapital = (line: Line, at: number): boolean => /\p{Lu}/u.test(line.shown[at] ?? '');
/** Tiếng of names that are as often the heading before a colon: «Ý: …», «Tối: …». */
const HEADINGS = new Set('ý lời học trang quyết định nam bắc đông công luật hiệu công an năm quý tình'.split(' '));
