/** Lists what a text says that a reader may ask a source for. Rules of the course's own; nothing is looked up. Pure. */
import { allOf, type Line, linesOf, pattern } from '../text/lines.ts';
import { anyOf, type Names, nameKey } from '../text/names.ts';
import { peopleOf } from '../text/people.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { NUMBERING, PATTERNS } from './patterns.ts';

interface Found {
  kind: ClaimKind;
  start: number;
  end: number;
}

const LEVEL = 'xã|phường|đặc khu';
/** Levels that are no more are claims all the same: they are often the fault. */
const ANY_LEVEL = `${LEVEL}|tỉnh|thành phố|tp\\.?|huyện(?: đảo)?|thị xã|thị trấn|quận`;
const HEADS =
  'ban chấp hành đoàn|ban thường vụ đoàn|đoàn|hội đồng đội|chi hội|hội|liên đội|chi đội|đội|ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|ủy ban mặt trận|ủy ban|mttq|ban công tác mặt trận|ban chỉ đạo|ban quản lý|ban' +
  '|trường|báo|đài|công an|trung tâm|trạm y tế|trạm|bệnh viện|đảng ủy|chi bộ|chi đoàn|bưu điện|ngân hàng|hợp tác xã|htx|công ty|bộ|sở|cục|chi cục|tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|huyện ủy|thành ủy|tỉnh ủy' +
  '|tổ công nghệ số cộng đồng|tổ thanh niên|câu lạc bộ|clb|đồn biên phòng|mặt trận tổ quốc';
/** Words of names of organisations that are written small, or small in a line typed in a hurry. */
const BODIES =
  'liên hiệp phụ nữ|liên hiệp thanh niên|thiếu niên tiền phong|thanh niên cộng sản|phục vụ hành chính công|hành chính công|cựu chiến binh|nông dân|phụ nữ|sinh viên|người cao tuổi|chữ thập đỏ|khuyến học|nhân dân' +
  '|mặt trận tổ quốc|trung học cơ sở|trung học phổ thông|tiểu học|mầm non|y tế|thcs|thpt|th|tncs hồ chí minh|tncs|tntp hồ chí minh|tntp|lhtn|lhpn|ccb|thanh niên|đại học|cao đẳng|chính sách xã hội|biên phòng|văn hóa|thể thao|chấp hành|thường vụ|tổ chức|giám hiệu|giám khảo|chỉ đạo';
const SCHOOL_BODIES = 'tiểu học|trung học cơ sở|trung học phổ thông|mầm non|thcs|thpt|th|đại học|cao đẳng';
const PLACES =
  'nhà văn hóa|hội trường|điểm trường|cổng trường|phòng họp|nhà đa năng|nhà thi đấu|nhà thiếu nhi|trụ sở|sân vận động|sân kho|sân trường|nhà sinh hoạt cộng đồng|nhà cộng đồng|quảng trường|công viên|bãi biển|bến cảng|bến(?: xe| phà| tàu| cá| đò)?|cảng|bệnh viện|cổng (?:chợ|trường|bệnh viện|làng)|chợ(?: phiên| đêm| cóc)?|ngã (?:ba|tư|năm)|nghĩa trang(?: liệt sĩ| nhân dân)?|thư viện|bảo tàng|nhà thờ|đền|miếu|chùa|vườn hoa|tượng đài|đài tưởng niệm|khu di tích|khu công nghiệp|cửa khẩu|siêu thị|nhà hàng|khách sạn|quán|rạp|bãi(?: xe| đỗ xe| tắm)?|hồ|suối|thác|đèo|đồi|núi|sông|đập|khe|rừng|vịnh|hang|ga|âu tàu|kho|xưởng|sân (?:đình|chùa|bóng|chơi)|đình|chùa|cầu|đường|phố|ngõ|ngách|đảo|khu phố|khu dân cư|khu|thôn|bản|tổ dân phố|tổ|xóm|làng|số nhà|nhà số|phòng|cổng';
/** After the first, a name goes on: capitals, numbers. */
const capitalRun =
  /^(?:\p{Lu}[\p{L}\p{M}]*|\d+[A-Z]?)(?:[ -](?:\p{Lu}[\p{L}\p{M}]*|\d+[A-Z]?)(?![\p{L}\p{M}/:.,]?\d))*/u;

/** Bodies every text names and no source is asked for: one's own committee, the Union in general. */
const GENERAL = new Set(
  [
    'ban chấp hành',
    'ban thường vụ',
    'ban tổ chức',
    'đoàn thanh niên',
    'ban chấp hành đoàn',
    'ban thường vụ đoàn',
    'ban giám hiệu',
    'ban giám khảo',
    'hội đồng',
    'hội thanh niên',
    'hội sinh viên',
    'bộ y tế',
  ].map(nameKey),
);

const heads = pattern(HEADS);
const bodies = pattern(BODIES);
const levels = pattern(ANY_LEVEL);
const local = pattern('thôn|bản|khu phố|khu|tổ dân phố|tổ');
const places = pattern(PLACES);
/** Counters and rooms by their number, halls of the commune. */
const counters = pattern(
  '(?:quầy|cửa|bàn|phòng|ô)(?: tiếp nhận)? số \\d+|cửa \\d+|(?:phòng họp|hội trường) số \\d+|(?:trụ sở|sân|cổng|hội trường|nhà văn hóa|nhà đa năng) (?:ủy ban|xã|phường|thôn|khu|trường|của trường)(?: (?:xã|phường))?|nhà (?:ông|bà) (?:trưởng bản|trưởng thôn|trưởng khu)',
);
const schoolBodies = pattern(SCHOOL_BODIES);
/** «Công an huyện»: a level that is no more needs no name to be a claim, it is often the fault. */
const abolished = pattern(
  '(?:công an|ubnd|ủy ban nhân dân|đoàn|hội|phòng|trung tâm) (?:huyện|thị xã|quận)|huyện đoàn|thị đoàn|cấp huyện',
);
const titles = pattern(
  '(?:nguyên )?(?:phó )?(?:bí thư|chủ tịch|trưởng ban|tổng phụ trách(?: đội)?|hiệu trưởng|hiệu phó|ủy viên|trưởng thôn|trưởng bản|trưởng khu|trưởng công an|trưởng phòng|giám đốc|chi hội trưởng|liên đội trưởng|chi đội trưởng|đội trưởng|chỉ huy trưởng|phụ trách|giáo viên|học viên|đoàn viên|cán bộ)' +
    '(?: (?:chi đoàn|chi hội|chi bộ|liên đội|đoàn|hội|đội|ban chấp hành)(?: (?:xã|phường|thôn|khu|bản|trường))?)?',
);
const listed = (names: Names) => pattern(`(?:(?:${LEVEL}) )?(?:${anyOf(names.communes)})`);
const city = (names: Names) => pattern(`(?:tỉnh|thành phố|tp\\.?) (?:${anyOf(names.city ? [names.city] : [])})`);
const known = (names: Names) => pattern(anyOf(names.organisations));

/** Patterns made from lists, kept while the same lists are handed in. */
const made = new WeakMap<Names, Record<'listed' | 'city' | 'known', ReturnType<typeof pattern>>>();
function madeFrom(names: Names) {
  const before = made.get(names);
  if (before) return before;
  const now = { listed: listed(names), city: city(names), known: known(names) };
  made.set(names, now);
  return now;
}

const isCapital = (line: Line, at: number): boolean => /\p{Lu}/u.test(line.shown[at] ?? '');
const hasLevel = (line: Line, at: number): boolean =>
  /^(?:xã|phường|đặc khu|tỉnh|thành phố|tp|xa |phuong |dac khu |tinh |thanh pho )/u.test(line.low.slice(at));

/** Where what begins at `at` (after a space) ends, if it is a level and its name, a listed name, or capitals; otherwise `at`. */
function nameAfter(line: Line, at: number, names: Names): number {
  if (line.low[at] !== ' ') return at;
  const from = at + 1;
  const starting = (one: ReturnType<typeof pattern>): number => {
    const { source } = line.unmarked ? one.folded : one.marked;
    const sticky = new RegExp(source, 'y');
    sticky.lastIndex = from;
    if (!sticky.exec(line.low)) return -1;
    // «thống nhất» is a word as well: only a capital makes it the commune.
    return line.caseless || one === levels || one === local || isCapital(line, from) || hasLevel(line, from)
      ? sticky.lastIndex
      : -1;
  };
  const { listed: commune, city: whole } = madeFrom(names);
  const byList = Math.max(starting(commune), starting(whole));
  if (byList > 0) return byList;
  const ofVillage = starting(local);
  const after = Math.max(starting(levels), ofVillage);
  if (after > 0) {
    if (line.low[after] !== ' ') return at;
    if (!line.caseless) {
      const run = capitalRun.exec(line.shown.slice(after + 1))?.[0];
      return run ? after + 1 + run.length : at;
    }
    return ofVillage > 0 ? after + (/^ \S+(?: mau)?/u.exec(line.low.slice(after))?.[0].length ?? 0) : at;
  }
  if (line.caseless) return at;
  const run = capitalRun.exec(line.shown.slice(from))?.[0];
  return run ? from + run.length : at;
}

/** As far as names follow each other: «phường Cẩm Phả», «thôn Khe Mẫu, xã Lục Hồn» without the comma. */
function namesAfter(line: Line, at: number, names: Names): number {
  let end = at;
  for (;;) {
    const next = nameAfter(line, end, names);
    if (next === end) return end;
    end = next;
  }
}

function organisations(line: Line, names: Names): Found[] {
  const found: Found[] = [];
  for (const { 0: text, index } of allOf(line, madeFrom(names).known)) {
    if (line.caseless || isCapital(line, index))
      found.push({ kind: 'K5', start: index, end: namesAfter(line, index + text.length, names) });
  }
  for (const { 0: text, index } of allOf(line, abolished))
    found.push({ kind: 'K5', start: index, end: index + text.length });
  for (const { 0: head, index } of allOf(line, heads)) {
    const capital = !line.caseless && isCapital(line, index);
    let end = index + head.length;
    let hasBody = false;
    for (;;) {
      const { source } = line.unmarked ? bodies.folded : bodies.marked;
      const sticky = new RegExp(` (?:${source})`, 'y');
      sticky.lastIndex = end;
      if (!sticky.exec(line.low)) break;
      hasBody = true;
      end = sticky.lastIndex;
    }
    // «Trạm Y tế xã», «Công an phường»: the one of this commune. «Đoàn xã», «Hội» alone speak of oneself.
    const ofCommune =
      capital && !/^(?:đoàn|hội|đội|ban|chi đoàn)$/u.test(line.low.slice(index, end))
        ? (/^ (?:đoàn )?(?:xã|phường|đặc khu|thôn|khu|bản)(?![\p{L}\p{M}])/u.exec(line.low.slice(end))?.[0].length ?? 0)
        : 0;
    const named = Math.max(namesAfter(line, end, names), ofCommune ? namesAfter(line, end + ofCommune, names) : 0);
    const school = new RegExp(`^(?:${(line.unmarked ? schoolBodies.folded : schoolBodies.marked).source})`, 'u').test(
      line.low.slice(index + head.length + 1),
    );
    // Written small it is an organisation only with a name after it: «trường THCS Mẫu», «đoàn xã Lục Hồn».
    if (
      !line.caseless &&
      !capital &&
      !(
        named > end &&
        (hasBody ||
          school ||
          /^ (?:xa|xã|phường|phuong|đặc khu|dac khu|thôn|khu|bản|trường) /u.test(line.low.slice(index + head.length)))
      )
    )
      continue;
    if (line.caseless && !(named > end || hasBody)) continue;
    if (named > end || hasBody) found.push({ kind: 'K5', start: index, end: Math.max(named, end) });
  }
  return found.filter(({ start, end }) => !GENERAL.has(nameKey(line.shown.slice(start, end))));
}

const isShouted = (line: Line): boolean => line.caseless && !line.unmarked && /\p{Lu}/u.test(line.shown);
/** In a line of capitals: up to three tiếng behind a place, as far as a word that belongs to the sentence again. */
const SHOUTED =
  /^(?: (?!(?:lúc|từ|vào|để|và|có|mời|cho|là|sẽ|đã|đang|trước|sau|với|bắt|gồm|ngày|sáng|tối|chiều|nhé|ạ|được|cần|mang|thì|các|bà|hoặc|xin|họp|theo|phải|không)(?![\p{L}\p{M}]))[\p{L}\p{M}\d]+){1,3}/u;
const shoutedName = (line: Line, at: number): number => at + (SHOUTED.exec(line.low.slice(at))?.[0].length ?? 0);

function placesOf(line: Line, names: Names): Found[] {
  const found: Found[] = [];
  const { listed: commune, city: whole } = madeFrom(names);
  for (const { 0: text, index } of [...allOf(line, commune), ...allOf(line, whole)]) {
    const bare = !/^(?:xã|phường|đặc khu|xa|phuong|dac khu|tỉnh|tinh|thành phố|thanh pho|tp)/u.test(text);
    // «thống nhất» is a word as well; only with capitals all through is it the commune.
    if (
      bare &&
      (line.caseless ||
        !text
          .split(' ')
          .every(
            (one, n, all) => isCapital(line, index + all.slice(0, n).join(' ').length + (n ? 1 : 0)) || /\d/.test(one),
          ))
    )
      continue;
    found.push({ kind: 'K9', start: index, end: index + text.length });
  }
  for (const { 0: level, index } of allOf(line, levels)) {
    const from = index + level.length;
    if (line.caseless || line.low[from] !== ' ') continue;
    const run = capitalRun.exec(line.shown.slice(from + 1))?.[0];
    if (run) found.push({ kind: 'K9', start: index, end: from + 1 + run.length });
  }
  for (const { 0: place, index } of allOf(line, places)) {
    const end = index + place.length;
    const isHall = /^(?:nhà (?!thờ|hàng)|hội|nha|hoi|sân|san)/u.test(place);
    const inner = isHall
      ? (/^ (?:ubnd |ủy ban nhân dân |đảng ủy |trung tâm )?(?:xã|phường|thôn|khu phố|khu|bản|trường|đặc khu|xa|phuong|thon|khu pho|ban|truong)(?![\p{L}\p{M}])/u.exec(
          line.low.slice(end),
        )?.[0].length ?? 0)
      : 0;
    const named = Math.max(namesAfter(line, end, names), isShouted(line) ? shoutedName(line, end) : end);
    const deeper = inner ? Math.max(namesAfter(line, end + inner, names), end + inner) : end;
    const last = Math.max(named, deeper);
    if (last > end) found.push({ kind: 'K9', start: index, end: last });
  }
  for (const { 0: text, index } of allOf(line, counters))
    found.push({ kind: 'K9', start: index, end: index + text.length });
  return found;
}

function people(line: Line, names: Names): Found[] {
  return peopleOf(line, names).map(({ from, end }) => {
    const tail = /^(?:,\s|\s[–-]\s|\s?\()/u.exec(line.low.slice(end))?.[0].length ?? 0;
    if (tail === 0) return { kind: 'K4', start: from, end };
    const { source } = line.unmarked ? titles.folded : titles.marked;
    const sticky = new RegExp(source, 'y');
    sticky.lastIndex = end + tail;
    return { kind: 'K4', start: from, end: sticky.exec(line.low) ? sticky.lastIndex : end };
  });
}

const QUOTED = /[“"«]([^“”"«»]+)[”"»]/gu;
const SAID =
  /(?:nói|chia sẻ|cho biết|khẳng định|tâm sự|bày tỏ|phát biểu|nhấn mạnh|kể|bảo|nhắn|khen|thốt lên|cười|đáp|hỏi|noi|chia se|cho biet|khang dinh|tam su|bay to|phat bieu|nhan manh|ke|nhan|hoi|dặn|nhắc|thưa|than|reo|dan|nhac|thua|rằng|rang|:)\s*[:,]?\s*$/u;
const tieng = (text: string): number => text.trim().split(/\s+/u).length;

/** What somebody is made to say; a name in quotation marks is none. `named` are the quoted names, whose numbers count nothing. */
function quotes(line: Line): { said: Found[]; named: [number, number][] } {
  const said: Found[] = [];
  const named: [number, number][] = [];
  for (const { 0: text, 1: inner = '', index } of line.shown.matchAll(QUOTED)) {
    const length = tieng(inner);
    const follows =
      /^,?\s*[–-]?\s*(?:(?:một |đó là )?(?:lời |anh|chị|bác|cô|chú|em|ông|bà|cụ)[^.]{0,40}?(?:nói|chia sẻ|kể|cho biết|tâm sự|bày tỏ)|lời)/u.test(
        line.low.slice(index + text.length),
      );
    const before = line.low.slice(Math.max(0, index - 40), index);
    // A theme, a movement, an emulation after a colon is a name, however long.
    const isTheme =
      /(?:chủ đề|phong trào|khẩu hiệu|tên|phương châm|mô hình|chương trình|chu de|phong trao|mo hinh)\s*:?\s*$/u.test(
        before,
      );
    if (!isTheme && length >= 4 && (follows || SAID.test(before)))
      said.push({ kind: 'K6', start: index, end: index + text.length });
    else if (length <= 10) named.push([index, index + text.length]);
  }
  return { said, named };
}

const bareNumber = /(?<![\p{L}\p{M}\d.,/:-])\d+(?:[.,]\d+)*(?![\p{L}\p{M}\d/:])(?: [\p{Ll}\p{M}]+)?/gu;
const motto = pattern('1 thanh niên kèm 1 người(?: dân)?|1 kèm 1|24/24|5k|4\\.0');

/** Numbers no other pattern knew: a claim all the same, for a missed one costs more than one too many. */
function otherNumbers(line: Line, taken: readonly Found[], named: readonly [number, number][]): Found[] {
  return [...line.low.matchAll(bareNumber)].flatMap(({ 0: text, index }): Found[] => {
    const before = line.low.slice(0, index);
    const isLabel =
      /^\s*(?:[-–•*+]\s*)?$/u.test(before) && /^\d+\s?[.):]/u.test(line.low.slice(index)) && !/^\d+[.,]\d/.test(text);
    // «Mẫu 6» is a name with a number in it; a capital at the head of a sentence tells nothing.
    const isName =
      /[^.!?:;\n]\s\p{Lu}[\p{Ll}\p{M}]*\s$/u.test(line.shown.slice(0, index)) ||
      /\(\p{Lu}[\p{Ll}\p{M}]*\s$/u.test(line.shown.slice(0, index));
    const within = (from: number, to: number): boolean => from <= index && index < to;
    if (
      isLabel ||
      isName ||
      NUMBERING.test(before) ||
      taken.some(({ start, end }) => within(start, end)) ||
      named.some(([from, to]) => within(from, to))
    )
      return [];
    return [{ kind: 'K1', start: index, end: index + text.length }];
  });
}

/** Longer claims take in the shorter ones they hold or meet; of two of the same length the first kind in `ORDER` stays. */
const ORDER: readonly ClaimKind[] = ['K10', 'K7', 'K6', 'K12', 'K11', 'K4', 'K5', 'K9', 'K2', 'K3', 'K8', 'K1'];
function merged(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const kept: Found[] = [];
  for (const one of sorted) {
    const over = kept.find(({ start, end }) => one.start < end && start < one.end);
    if (!over) kept.push({ ...one });
    else if (one.kind === over.kind) {
      over.start = Math.min(over.start, one.start);
      over.end = Math.max(over.end, one.end);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** An organisation right after a person's title belongs to it: «…, Bí thư Đoàn phường Bãi Cháy». */
function titlesJoined(found: readonly Found[]): Found[] {
  const organisation = (at: number): Found | undefined =>
    found.find(({ kind, start, end }) => kind === 'K5' && start <= at + 1 && at < end);
  return found.map((one) => {
    const next = one.kind === 'K4' ? organisation(one.end) : undefined;
    return next ? { ...one, end: Math.max(one.end, next.end) } : one;
  });
}

/** «[HỌ TÊN 1]», «[CẦN BỔ SUNG: số đã gọi thử]»: what is masked or still missing says nothing yet. */
const blank = /\[\p{Lu}{2,}[^[\]]*\]|\[\p{Lu}[^[\]]* \d+\]/gu;

/** Claims of one line, in places of the line. */
function claimsOfLine(line: Line, names: Names): Found[] {
  const { said, named } = quotes(line);
  const blanks = [...line.shown.matchAll(blank)].map(({ 0: text, index }): [number, number] => [
    index,
    index + text.length,
  ]);
  const isBlank = ({ start, end }: Found): boolean => blanks.some(([from, to]) => start < to && from < end);
  const isNamed = (start: number, end: number): boolean => named.some(([from, to]) => from <= start && end <= to);
  const mottos = allOf(line, motto).map(({ 0: text, index }): [number, number] => [index, index + text.length]);
  const inMotto = (start: number): boolean => mottos.some(([from, to]) => from <= start && start < to);
  const byPattern = PATTERNS.flatMap(({ kind, pattern: one }) =>
    allOf(line, one).map(({ 0: text, index }): Found => ({ kind, start: index, end: index + text.trimEnd().length })),
  ).filter(({ kind, start, end }) => !inMotto(start) && !(isNamed(start, end) && !['K7', 'K10'].includes(kind)));
  const all = titlesJoined([
    ...said,
    ...byPattern,
    ...organisations(line, names),
    ...placesOf(line, names),
    ...people(line, names),
  ]);
  return merged(
    [...all, ...otherNumbers(line, all, [...named, ...mottos])].filter((one) => one.kind === 'K6' || !isBlank(one)),
  );
}

/** The claims of a text in order; no two overlap. Never throws; the same text gives the same claims. */
export function findClaims(text: string, names: Names): Claim[] {
  return linesOf(text).flatMap((line) =>
    claimsOfLine(line, names).map(({ kind, start, end }) => {
      const from = line.at(start);
      const to = line.at(end);
      return { kind, start: from, end: to, text: text.slice(from, to) };
    }),
  );
}
