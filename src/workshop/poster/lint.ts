/**
 * The 26 rules of a poster. Those of words read the poster, those of form read what was placed; so the verdict is on what
 * will be seen, whoever made it. Every fault says where, why and what next, the worst first. Pure.
 */
import { contrast, rgbOf } from './contrast.ts';
import { TEXT_LINE, TITLE_LINE, TITLE_RATIO } from './layout.ts';
import { communeIn } from './places.ts';
import {
  AI_LABEL,
  type Asset,
  type Box,
  type Fault,
  frames,
  type LintContext,
  type PartId,
  type Placed,
  type PlacedText,
  type Poster,
  palettes,
  type Rgb,
  type SlotId,
} from './poster.ts';

/** How a part is called in a fault. */
export const partNames: Readonly<Record<PartId, string>> = {
  unit: 'Dòng đơn vị',
  kicker: 'Dòng trên tiêu đề',
  title: 'Tiêu đề',
  hours: 'Giờ',
  date: 'Ngày',
  place: 'Địa điểm',
  bring: 'Dòng mang gì',
  who: 'Dòng ai dự',
  apply: 'Dòng đăng ký',
  sign: 'Dòng dấu hiệu',
  ask: 'Dòng hỏi ai',
  remind: 'Câu nhắc',
  asOf: 'Dòng tính đến',
  contact: 'Đầu mối',
  qr: 'Địa chỉ của mã vuông',
  source: 'Dòng nguồn',
  label: 'Nhãn AI',
  rows: 'Bảng giữa tấm',
  'qr-code': 'Mã vuông',
};

/** What a rule is about, for a learner who chooses among rules. */
export const ruleNames: Readonly<Record<string, string>> = {
  L1: 'Có tên đơn vị đúng',
  L2: 'Ngày, giờ đủ và khớp thứ',
  L3: 'Địa điểm có xã, phường, đặc khu hiện nay',
  L4: 'Đầu mối đã gọi thử',
  L5: 'Tiêu đề không quá 12 tiếng',
  L6: 'Cả tấm không quá 35 tiếng',
  L7: 'Một kiểu chữ, hai độ đậm',
  L8: 'Không quá ba màu',
  L9: 'Tiêu đề rõ trên nền',
  L10: 'Chữ rõ trên nền',
  L11: 'Chừa lề',
  L12: 'Chữ đủ lớn',
  L13: 'Tiêu đề lớn hơn hẳn',
  L14: 'Dòng thoáng, dấu không chạm',
  L15: 'Chữ thẳng lề trái, không nghiêng',
  L16: 'Huy hiệu từ file chính thức',
  L17: 'Huy hiệu không kéo, không cắt',
  L18: 'Người trong ảnh đồng ý',
  L19: 'Ảnh AI có nhãn',
  L20: 'AI không vẽ cờ, bản đồ, người thật',
  L21: 'Mã vuông đủ lớn, có địa chỉ',
  L22: 'Lời mộc, không sáo',
  L23: 'Quyền lợi, hạn, phí có nguồn',
  L24: 'Ảnh đủ nét',
  L25: 'Một lời kêu gọi',
  L26: 'Chữ không đè mặt',
};

/** Harm to people first, then what sends a reader to the wrong place, then what cannot be read, then taste. */
const worstFirst =
  'L20 L18 L19 L16 L17 L23 L2 L3 L4 L1 L26 L9 L10 L14 L12 L11 L24 L21 L5 L6 L25 L22 L13 L8 L7 L15'.split(' ');

/** Tiếng of a text where a date, an hour, a number or a telephone number counts one. */
export function tiengOf(text: string): number {
  const one = text
    .replace(/\d[\d ]*\d(?= ?(?:$|[.,;]))/gu, (digits) => (/ /.test(digits) ? 'x' : digits))
    .replace(/\S*\d\S*/gu, 'x')
    .replace(/\S+\.\p{L}\S*/gu, 'x');
  return (one.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Tiếng of the whole poster; the label and the source line are not counted, a cell of a timetable is one. */
export function totalTieng({ slots, rows, template }: Poster): number {
  const words = Object.entries(slots).filter(([id]) => id !== 'label' && id !== 'source');
  const inSlots = words.reduce((sum, [, text]) => sum + tiengOf(text ?? ''), 0);
  const cells = template === 'T3' ? rows.map(([text = '']) => text) : rows.flat();
  return inSlots + cells.reduce((sum, cell) => sum + (template === 'T6' ? 1 : tiengOf(cell)), 0);
}

const weekdays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** Day of the week of a date of the Gregorian calendar, 0 for Sunday (Sakamoto's rule). */
function weekdayOf(day: number, month: number, year: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

const daysIn = (month: number, year: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const fullDate = /(?<!\d)(\d{2})\/(\d{2})\/(\d{4})(?!\d)/gu;
const clock = /(?<!\d)([01]\d|2[0-3]):[0-5]\d(?!\d)/u;

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + 1 &&
  outer.y <= inner.y + 1 &&
  outer.x + outer.width >= inner.x + inner.width - 1 &&
  outer.y + outer.height >= inner.y + inner.height - 1;

/** Where the letters of a line are: from the marks of capitals down to the dot under a letter. */
const inkOf = ({ fontSize }: PlacedText, { x, y, width }: { x: number; y: number; width: number }): Box => ({
  x,
  y: y - fontSize * 0.95,
  width,
  height: fontSize * 1.18,
});

const cliches =
  /kỷ nguyên số|kỉ nguyên số|chung tay|hành trình|lan tỏa|lan toả|trải nghiệm tuyệt vời|thắp sáng|đồng hành cùng|vươn tầm|bứt phá|thời đại 4\.0|không thể bỏ lỡ|sứ mệnh|truyền cảm hứng/iu;
const english =
  /(?<![\p{L}.])(?:app|online|offline|workshop|skills?|up|join|check|check-in|link|livestream|deadline|event|inbox|form|free|hot|smartphone|internet banking|passcode|otp|fanpage|group|website|web|share|follow|like|AI day|talkshow|game|show|team|vip|click)(?![\p{L}.])/iu;
const claims =
  /lệ phí|học phí|miễn phí|không thu tiền|(?:\d|nghìn|triệu) ?(?:đồng|đ)(?!\p{L})|hạn chót|hạn cuối|trước ngày|chứng nhận|được cấp|được tặng|cộng điểm|phần thưởng|có quà|tặng quà|ưu tiên|bắt buộc/iu;
const oldLevels =
  /(?<!\p{L})(?:huyện|thị xã|quận|thị đoàn|huyện đoàn|thành phố (?:Hạ Long|Móng Cái|Cẩm Phả|Uông Bí)|TP\.? ?(?:Hạ Long|Móng Cái|Cẩm Phả|Uông Bí))(?!\p{L})/iu;
const bodies =
  /^(?:Đoàn(?: Thanh niên| TNCS Hồ Chí Minh| Thanh niên Cộng sản Hồ Chí Minh)?|Ban Chấp hành Đoàn|Hội (?:LHTN|Liên hiệp Thanh niên)(?: Việt Nam)?|Hội đồng Đội|Chi đoàn|Liên đội|Chi hội)(?= )/u;
/** Acts a poster can ask for. «Mời», «đến», «mang», «hỏi» only help along the one it is for. */
const acts =
  /^(?:hãy |cùng |mời )?(dọn|gửi|góp|quét|tải|đăng ký|chia sẻ|theo dõi|nộp|quyên góp|ủng hộ|bình chọn|trồng|nhặt|hiến|mua|thi|viết|cài)(?!\p{L})/iu;

const sentences = (text: string): string[] =>
  text
    .split(/[.;?!…]+(?:\s|$)/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** A slot nobody filled: empty, or still saying what is missing. */
const isOpen = (text: string | undefined): boolean =>
  (text ?? '').trim() === '' || /\[[^\]]*\]|\{[^}]*\}/u.test(text ?? '');

/** All faults of a poster, the worst first; no error means it may go to whoever approves it. */
export function lintPoster(poster: Poster, placed: readonly Placed[], context: LintContext): Fault[] {
  const faults: Fault[] = [];
  const add = (rule: string, text: string, part?: PartId, asset?: number, level: Fault['level'] = 'error'): void => {
    if (!faults.some((one) => one.rule === rule && one.part === part && one.asset === asset))
      faults.push({ rule, level, text, part, asset });
  };
  words(poster, context, add);
  pictures(poster, placed, context, add);
  form(poster, placed, context, add);
  const rank = ({ rule, level }: Fault): number => worstFirst.indexOf(rule) + (level === 'hint' ? 100 : 0);
  return faults.sort((a, b) => rank(a) - rank(b));
}

type Add = (rule: string, text: string, part?: PartId, asset?: number, level?: Fault['level']) => void;

/** L1–L6, L15 (capitals), L22, L23, L25. */
function words(poster: Poster, context: LintContext, add: Add): void {
  const { slots, rows, template } = poster;
  const said = Object.entries(slots) as [SlotId, string][];
  const calls = ['T1', 'T2', 'T5', 'T6'].includes(template);
  const dated = calls || template === 'T8';

  const unit = slots.unit ?? '';
  if (isOpen(unit))
    add('L1', 'Chưa có tên đơn vị. Người đọc không biết ai mời. Ghi tên đơn vị, như «Đoàn xã Lục Hồn».', 'unit');
  else if (
    unit !== context.cityUnion &&
    (!bodies.test(unit) || (/(?:xã|phường|đặc khu) \p{Lu}/u.test(unit) && !communeIn(unit)))
  )
    add(
      'L1',
      `«${unit}» không có trong danh sách tên đơn vị. Gọi sai tên là mất tin. Đối từng chữ với tên chính thức.`,
      'unit',
    );

  if (dated) {
    const date = slots.date ?? '';
    const hours = template === 'T6' ? rows.map(([, time = '']) => time).join(' ') : (slots.hours ?? '');
    if (isOpen(date) || !date.match(fullDate))
      add(
        'L2',
        'Chưa có ngày đủ dạng ngày/tháng/năm. Người đọc không biết hôm nào. Ghi như «thứ Bảy 05/12/2026».',
        'date',
      );
    if (!clock.test(hours))
      add(
        'L2',
        'Chưa có giờ theo 24 giờ. Người đọc đến sớm hoặc muộn. Ghi như «19:30».',
        template === 'T6' ? 'rows' : 'hours',
      );
  } else if (!/\d{1,2}\/\d{4}/u.test(slots.source ?? ''))
    add('L2', 'Dòng nguồn chưa có ngày. Số và lời cảnh báo cũ đi rất nhanh. Ghi ai nói và ngày nói.', 'source');
  for (const [id, text] of said) {
    for (const [whole, day = '', month = '', year = ''] of text.matchAll(fullDate)) {
      const [d, m, y] = [Number(day), Number(month), Number(year)];
      if (m < 1 || m > 12 || d < 1 || d > daysIn(m, y)) {
        add(
          'L2',
          `${partNames[id]}: không có ngày ${whole}. Người đọc không biết đến hôm nào. Mở lịch, ghi lại ngày.`,
          id,
        );
        continue;
      }
      const before = text.slice(0, text.indexOf(whole)).toLowerCase();
      const named = weekdays.findIndex((name) => before.trimEnd().replace(/,$/u, '').endsWith(name));
      const right = weekdays[weekdayOf(d, m, y)] ?? '';
      if (named >= 0 && weekdays[named] !== right)
        add(
          'L2',
          `${partNames[id]}: ${whole} là ${right}, không phải ${weekdays[named]}. Người đến sẽ gặp cửa đóng. Sửa thứ hoặc ngày.`,
          id,
        );
    }
  }

  for (const [id, text] of said)
    if (oldLevels.test(text) && id !== 'source')
      add(
        'L3',
        `${partNames[id]}: còn cấp đã bỏ từ 01/7/2025. Người đọc tìm không ra nơi. Ghi xã, phường, đặc khu hiện nay.`,
        id,
      );
  if (dated && (isOpen(slots.place) || (!communeIn(slots.place ?? '') && !oldLevels.test(slots.place ?? ''))))
    add(
      'L3',
      'Địa điểm chưa có xã, phường hay đặc khu hiện nay. Tên thôn trùng nhau nhiều nơi. Ghi thêm, như «xã Lục Hồn».',
      'place',
    );

  if (calls) {
    if (isOpen(slots.contact))
      add('L4', 'Chưa có đầu mối. Ai vướng thì không biết hỏi ai. Ghi đơn vị và số đã gọi thử.', 'contact');
    else if (isOpen(poster.contactChecked))
      add('L4', 'Số đầu mối chưa được gọi thử. Số sai thì cả tấm vô ích. Gọi thử rồi ghi ngày gọi.', 'contact');
  }

  const head = template === 'T7' ? (rows[0] ?? []).join(' ') : (slots.title ?? '');
  const headPart: PartId = template === 'T7' ? 'rows' : 'title';
  if (tiengOf(head) > 12)
    add(
      'L5',
      `Tiêu đề ${tiengOf(head)} tiếng. Đi ngang chỉ đọc kịp 12 tiếng. Giữ việc và người, bỏ phần còn lại.`,
      headPart,
    );
  if (head.trim() === '')
    add('L5', 'Chưa có tiêu đề. Người đi ngang không biết việc gì. Viết một câu không quá 12 tiếng.', headPart);
  const total = totalTieng(poster);
  if (total > 35) {
    const long = longest(poster);
    add(
      'L6',
      `Cả tấm ${total} tiếng. Quá 35 tiếng thì không ai đọc hết. Bỏ bớt, bắt đầu ở ${partNames[long].toLowerCase()}.`,
      long,
    );
  }

  const cells = rows.map((row): [PartId, string] => ['rows', template === 'T3' ? (row[0] ?? '') : row.join(' ')]);
  for (const [id, text] of [...(said as [PartId, string][]), ...cells]) {
    if (id === 'label') continue;
    const shouted = text.match(/(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[ ,–-]*){4,}/u);
    if (shouted)
      add(
        'L15',
        `${partNames[id]}: quá ba tiếng viết hoa cả. Chữ hoa liền nhau khó đọc dấu. Viết thường, hoa chữ đầu.`,
        id,
      );
    if (id === 'qr' && !/^[^\s.]+(?:\.[^\s.]+)+$/u.test(text.trim()))
      add(
        'L21',
        'Địa chỉ của mã vuông có khoảng trắng hoặc thiếu dấu chấm. Máy quét xong không mở được. Ghi liền, như vi-du.example.',
        id,
      );
    const plain = text.replace(/\([^)]*\)/gu, '');
    const found = id === 'source' || id === 'qr' ? undefined : (cliches.exec(text)?.[0] ?? english.exec(plain)?.[0]);
    if (/[!！]/u.test(text) || /\p{Extended_Pictographic}/u.test(text.replace(/[©®™]/gu, '')))
      add(
        'L22',
        `${partNames[id]}: có dấu chấm than hoặc hình mặt cười. Chúng che mất việc chính. Bỏ đi, để lời tự nói.`,
        id,
      );
    else if (found)
      add(
        'L22',
        `${partNames[id]}: «${found}» là lời sáo hoặc tiếng Anh chưa giải. Bỏ đi, tấm không mất gì. Viết việc thật.`,
        id,
      );
    else if (/\[[^\]]*\]/u.test(text) && !['unit', 'date', 'hours', 'place', 'contact'].includes(id))
      add('L22', `${partNames[id]}: còn chỗ trong ngoặc vuông chưa điền. Tấm chưa xong. Điền hoặc bỏ dòng này.`, id);
    const promise = claims.exec(text)?.[0];
    if (promise && isOpen(slots.source) && id !== 'source')
      add(
        'L23',
        `${partNames[id]}: «${promise}» là phí, hạn hoặc quyền lợi. Chưa có dòng nguồn thì chưa được nói. Thêm nguồn hoặc bỏ.`,
        id,
      );
  }

  const asked = new Map<string, PartId>();
  for (const id of ['title', 'bring', 'apply', 'ask', 'sign', 'remind', 'kicker'] as const)
    for (const sentence of sentences(slots[id] ?? '')) {
      const act = acts.exec(sentence)?.[1]?.toLowerCase();
      if (act && !asked.has(act)) asked.set(act, id);
    }
  if (asked.size > 1)
    add(
      'L25',
      `Tấm này kêu gọi ${asked.size} việc: ${[...asked.keys()].join(', ')}. Nhiều lời kêu gọi thì không ai làm. Giữ một việc.`,
      [...asked.values()].at(-1),
    );
}

function longest(poster: Poster): PartId {
  const rows = poster.template === 'T6' ? 0 : poster.rows.reduce((sum, row) => sum + tiengOf(row[0] ?? ''), 0);
  let most: [PartId, number] = ['rows', rows];
  for (const [id, text] of Object.entries(poster.slots) as [SlotId, string][])
    if (id !== 'label' && id !== 'source' && tiengOf(text) > most[1]) most = [id, tiengOf(text)];
  return most[0];
}

/** L16–L21, L24 and the faces of L26. */
function pictures(poster: Poster, placed: readonly Placed[], context: LintContext, add: Add): void {
  const frame = frames[poster.size];
  const texts = placed.filter((one): one is PlacedText => one.kind === 'text');
  const shown = (index: number) => placed.find((one) => one.kind === 'picture' && one.asset === index);
  poster.assets.forEach((asset: Asset, index) => {
    const picture = shown(index);
    if (asset.kind === 'badge') {
      if (!asset.sha256 || !context.officialBadges.includes(asset.sha256))
        add(
          'L16',
          `«${asset.name}» không phải file huy hiệu chính thức. Vẽ lại là sai hình. Xin file của cấp trên rồi thay.`,
          'unit',
          index,
        );
      const pulled = Math.abs((asset.stretch ?? 1) - 1) > 0.005;
      if (pulled || asset.recoloured || asset.crop)
        add(
          'L17',
          `Huy hiệu bị ${pulled ? 'kéo' : asset.crop ? 'cắt' : 'đổi màu'}. Huy hiệu phải đúng hình, đúng màu. Đặt lại như file gốc.`,
          'unit',
          index,
        );
      return;
    }
    if (asset.isAi) {
      const label = (poster.slots.label ?? '').trim();
      const on = texts.some(
        ({ role, box, fontSize }) =>
          role === 'label' && picture && overlaps(box, picture.box) && fontSize >= frame.minText - 0.5,
      );
      if (label !== AI_LABEL || !on)
        add(
          'L19',
          `Ảnh «${asset.name}» do AI tạo mà chưa có nhãn đúng chữ. Người xem tưởng ảnh thật. Ghi «${AI_LABEL}» ngay trên ảnh.`,
          'label',
          index,
        );
      if ((asset.shows ?? []).length > 0)
        add(
          'L20',
          `Ảnh AI «${asset.name}» vẽ điều không được giao cho AI. Sai một nét là sai lớn. Thay bằng ảnh thật hoặc file chính thức.`,
          undefined,
          index,
        );
    } else if (asset.kind === 'photo') {
      const { asked, keptAt, people, children, child, representative } = asset.consent ?? {};
      const young = children === 'from-7' ? child && representative : children === 'under-7' ? representative : true;
      if (!asked || !keptAt || !people || !young)
        add(
          'L18',
          asset.consent && people && !young
            ? `Ảnh «${asset.name}» có trẻ em mà chưa đủ người đồng ý. Trẻ từ 7 tuổi: cả trẻ và người đại diện. Hỏi đủ rồi mới đăng.`
            : `Ảnh «${asset.name}» chưa ghi ai đồng ý, ngày nào, giấy để đâu. Hình là của người trong ảnh. Hỏi rồi ghi lại.`,
          undefined,
          index,
        );
    }
    if (picture?.kind !== 'picture') return;
    const [dense, least] = [
      (asset.width * picture.crop.width) / picture.box.width,
      frame.mm ? 150 * (frame.mm / 25.4) : 1,
    ];
    if (!asset.src.startsWith('ve:') && dense < least - 0.005)
      add(
        'L24',
        `Ảnh «${asset.name}» bị phóng to quá. In hay chiếu sẽ mờ. Chọn ảnh gốc lớn hơn hoặc cắt ít lại.`,
        undefined,
        index,
      );
    for (const face of asset.faces ?? []) {
      const { crop, box } = picture;
      const where: Box = {
        x: box.x + ((face.x - crop.x) / crop.width) * box.width,
        y: box.y + ((face.y - crop.y) / crop.height) * box.height,
        width: (face.width / crop.width) * box.width,
        height: (face.height / crop.height) * box.height,
      };
      const over = texts.find((text) =>
        text.lines.some((line) => overlaps(inkOf(text, line), where) && overlaps(where, box)),
      );
      if (over)
        add(
          'L26',
          `${partNames[over.part ?? 'title']} đè lên mặt người. Mặt là chỗ người xem nhìn trước. Chuyển chữ hoặc cắt ảnh khác.`,
          over.part,
          index,
        );
    }
  });
  for (const one of placed) {
    if (one.kind !== 'qr') continue;
    if (one.box.width < frame.minQr - 0.5)
      add(
        'L21',
        `Mã vuông nhỏ hơn ${frame.mm ? '35 mm' : `${frame.minQr} điểm`}. Máy cũ không quét được. Phóng to mã, giữ viền trắng.`,
        'qr-code',
      );
    if (!texts.some(({ part }) => part === 'qr'))
      add(
        'L21',
        'Mã vuông không có địa chỉ bên cạnh. Người không quét được thì chịu. Ghi địa chỉ mạng cạnh mã.',
        'qr-code',
      );
  }
}

/** What lies under a line of text: flat colours and, where a picture lies there, its pixels. */
function under(poster: Poster, placed: readonly Placed[], text: PlacedText, line: Box, { pixels }: LintContext): Rgb[] {
  const found: Rgb[] = [];
  const before = placed.slice(0, placed.indexOf(text));
  for (const one of before.toReversed()) {
    if (one.kind === 'text' || !overlaps(one.box, line)) continue;
    // A rule of the template is no ground.
    if (one.kind === 'shape' && one.box.height < text.fontSize * 0.4) continue;
    if (one.kind === 'shape') found.push(rgbOf(one.fill));
    else if (one.kind === 'picture') found.push(...pixels(one.asset, line));
    else if (one.kind === 'drawing') {
      found.push(...[one.ink, one.accent, one.paper].map(rgbOf));
      continue;
    } else continue;
    if (holds(one.box, line)) return found;
  }
  return [...found, rgbOf(palettes[poster.palette].paper)];
}

/** L7–L14, L15 (form) and the empty space of L26. */
function form(poster: Poster, placed: readonly Placed[], context: LintContext, add: Add): void {
  const frame = frames[poster.size];
  const palette = palettes[poster.palette];
  const texts = placed.filter((one): one is PlacedText => one.kind === 'text');

  if (new Set(texts.map(({ weight }) => weight)).size > 2 || new Set(texts.map(({ family }) => family)).size > 1)
    add('L7', 'Có hơn hai độ đậm hoặc hơn một kiểu chữ. Mắt không biết đâu là chính. Dùng một kiểu, thường và đậm.');
  const colours = new Set([palette.paper]);
  for (const one of placed) {
    if (one.kind === 'text') colours.add(one.colour);
    else if (one.kind === 'shape') colours.add(one.fill);
    else if (one.kind === 'drawing') for (const colour of [one.ink, one.accent, one.paper]) colours.add(colour);
  }
  if (colours.size > 3) {
    const own = Object.values(palette);
    const odd = placed.find(
      (one) => (one.kind === 'text' && !own.includes(one.colour)) || (one.kind === 'shape' && !own.includes(one.fill)),
    );
    add(
      'L8',
      `Có ${colours.size} màu. Nhiều màu thì không màu nào nổi. Giữ ba màu: giấy, mực và một màu nhấn.`,
      odd?.part,
    );
  }

  for (const text of texts) {
    const part = text.part ?? 'title';
    const name = partNames[part];
    const least = text.role === 'title' ? 7 : 4.5;
    const worst = Math.min(
      ...text.lines
        .flatMap((line) => under(poster, placed, text, inkOf(text, line), context))
        .map((ground) => contrast(rgbOf(text.colour), ground)),
    );
    if (worst < least)
      add(
        text.role === 'title' ? 'L9' : 'L10',
        `${name} chỉ rõ ${worst.toFixed(1).replace('.', ',')}:1 trên nền, cần ${String(least).replace('.', ',')}:1. Mắt kém hay trời nắng là mất chữ. Đổi màu chữ hoặc nền.`,
        part,
      );
    const outside = text.lines.some(
      ({ x, width }) => x < frame.margin - 1 || x + width > frame.width - frame.margin + 1,
    );
    if (outside || text.box.y < frame.margin - 1 || text.box.y + text.box.height > frame.height - frame.margin + 1)
      if (!text.overflows)
        add('L11', `${name} nằm sát mép. Máy in và màn hình hay cắt mép. Chừa lề 5 % cạnh ngắn.`, part);
    const small = text.role === 'title' ? frame.minTitle : frame.minText;
    if (text.fontSize < small - 0.05)
      add(
        'L12',
        `${name} nhỏ quá, ${Math.round((text.fontSize / small) * 100)} % cỡ nhỏ nhất. Đứng xa không đọc được. Phóng to hoặc bỏ bớt chữ.`,
        part,
      );
    if (text.overflows)
      add('L14', `${name} không đủ chỗ. Chữ tràn hoặc chạm dòng khác. Bỏ bớt chữ ở đây hoặc ở dòng dài nhất.`, part);
    const lettered = text.lines.some((line) => /\p{L}/u.test(line.text));
    const airy = text.role === 'title' ? TITLE_LINE : TEXT_LINE;
    if (
      (lettered && text.lineHeight < airy - 0.005) ||
      (text.role === 'title' && lettered && text.lineHeight < TITLE_LINE - 0.005)
    )
      add('L14', `${name} có dòng sát nhau. Dấu «ẪỆ» chạm nhau. Giãn dòng từ ${String(airy).replace('.', ',')}.`, part);
    if (text.align !== 'left' || text.italic)
      add(
        'L15',
        `${name} ${text.italic ? 'viết nghiêng' : 'không thẳng lề trái'}. Mắt già khó tìm đầu dòng. Để chữ đứng, thẳng lề trái.`,
        part,
      );
  }

  const sized = texts.filter(({ role }) => role !== 'label');
  const title = sized.find(({ role }) => role === 'title');
  const isDigits = ({ lines }: PlacedText): boolean => lines.every((line) => !/\p{L}/u.test(line.text));
  const next = Math.max(0, ...sized.filter((one) => one !== title && !isDigits(one)).map(({ fontSize }) => fontSize));
  const digits = Math.max(0, ...sized.filter((one) => one !== title && isDigits(one)).map(({ fontSize }) => fontSize));
  if (title && (title.fontSize < next * TITLE_RATIO - 0.5 || title.fontSize < digits - 0.5))
    add(
      'L13',
      'Tiêu đề chưa lớn hơn hẳn phần còn lại. Mắt không biết đọc đâu trước. Cho tiêu đề lớn ít nhất 1,8 lần.',
      title.part,
    );

  const touching = texts.find((one, index) =>
    texts
      .slice(index + 1)
      .some((other) => one.lines.some((a) => other.lines.some((b) => overlaps(inkOf(one, a), inkOf(other, b))))),
  );
  if (touching)
    add(
      'L14',
      `${partNames[touching.part ?? 'title']} chạm dòng khác. Hai dòng đè nhau thì không đọc được. Bỏ bớt chữ hoặc đặt lại chỗ.`,
      touching.part,
    );

  const area = (box: Box): number => box.width * box.height;
  const filled =
    texts.reduce((sum, text) => sum + text.lines.reduce((all, line) => all + area(inkOf(text, line)), 0), 0) +
    placed.reduce((sum, one) => sum + (one.kind === 'picture' || one.kind === 'qr' ? area(one.box) : 0), 0);
  if (filled > 0.75 * frame.width * frame.height)
    add(
      'L26',
      'Chỗ trống dưới một phần tư tấm. Mắt không có chỗ nghỉ. Nên bỏ bớt một dòng hoặc thu ảnh lại.',
      undefined,
      undefined,
      'hint',
    );
}
