/**
 * From a poster to its placed parts. Every block of a column grows from its smallest towards its largest size while the column
 * is high enough, all together first, then each for itself, the title before the others; what height is left goes above the
 * blocks that push. So a long text makes others smaller instead of running over them. Departures by hand come last. Pure.
 */
import {
  type Arrangement,
  arrangements,
  type Block,
  type Column,
  type Item,
  type Picture,
  type Shape,
  type Tint,
} from './arrangements.ts';
import { type Broken, breakText } from './breaking.ts';
import { drawingOf } from './drawings.ts';
import {
  type Adjustment,
  type Asset,
  type Box,
  FAMILY,
  type Frame,
  frames,
  type Measure,
  type Palette,
  type PartId,
  type Placed,
  type PlacedText,
  type Poster,
  palettes,
} from './poster.ts';

/** Height of a line in times of its font size: stacked marks of Vietnamese reach 1.364 em (Ẫ above, Ệ below). */
export const TITLE_LINE = 1.4;
export const TEXT_LINE = 1.5;
/** A title is at least this many times the next size. */
export const TITLE_RATIO = 1.8;
/** Another telephone's letters may be wider than those measured by this much before a line leaves its place. */
const SAFETY = 1.03;

/** Share of the font size from the middle of a line down to its baseline (Roboto: ascent 0.927, descent 0.244). */
const BASELINE = 0.3415;

/** How finely sizes between smallest and largest are tried. */
const STEPS = 24;

/** What the layout of one poster goes by. */
interface Sheet {
  poster: Poster;
  frame: Frame;
  palette: Palette;
  measure: Measure;
  /** Units in 1/1080 of the short side. */
  u: number;
  /** Largest size of words that are not the title; set once the title stands. */
  cap: number;
  titleSize: number;
  /** 1, or less where space around words and big digits give way to keep all words at readable size. */
  air: number;
  tried: Map<string, Broken | undefined>;
}

const shapeOf = ({ width, height }: Frame): Shape => (width > height ? 'wide' : width === height ? 'square' : 'tall');

/** A box run out to the edges of the frame that are named. */
function bled({ width, height }: Frame, box: Box, edges: string): Box {
  const left = edges.includes('L') ? 0 : box.x;
  const top = edges.includes('T') ? 0 : box.y;
  const right = edges.includes('R') ? width : box.x + box.width;
  const bottom = edges.includes('B') ? height : box.y + box.height;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Words with the size they came to; y is still counted from the top of their stack. */
interface Fitted {
  item: Item;
  text: string;
  row?: number;
  lines: readonly string[];
  fontSize: number;
  lineHeight: number;
  x: number;
  y: number;
  width: number;
  overflows: boolean;
}

const heightOf = (one: Fitted): number => one.lines.length * one.fontSize * one.lineHeight;

const isTitle = (part: PartId): boolean => part === 'title';

function floorOf(sheet: Sheet, item: Item): number {
  const { frame } = sheet;
  if (isTitle(item.part)) return Math.max(frame.minTitle, frame.minText * TITLE_RATIO);
  // Big digits give way last: when and where is what a passer-by looks for.
  return item.big
    ? Math.max(frame.minText, Math.min(item.max * sheet.u * 0.62 * sheet.air, sheet.titleSize))
    : frame.minText;
}

function ceilingOf(sheet: Sheet, item: Item): number {
  const wanted = item.max * sheet.u;
  if (isTitle(item.part)) return Math.max(wanted, floorOf(sheet, item));
  const cap = item.big ? sheet.titleSize : sheet.cap;
  return Math.max(Math.min(wanted, cap), floorOf(sheet, item));
}

const hasMarks = (text: string): boolean => /\p{L}/u.test(text);

/** The height of a line of these words: digits alone carry no marks and may stand closer. */
const lineOf = (part: PartId, text: string): number => (isTitle(part) ? TITLE_LINE : hasMarks(text) ? TEXT_LINE : 1.25);

/** The lines of a text at a size; what was tried before is remembered, since blocks are fitted against each other many times. */
function brokenAt(sheet: Sheet, item: Item, text: string, fontSize: number, width: number): Broken | undefined {
  const weight = item.bold ? 700 : 400;
  const key = `${weight} ${fontSize} ${width} ${text}`;
  if (!sheet.tried.has(key))
    sheet.tried.set(
      key,
      breakText(text, width, (part) => sheet.measure(part, fontSize, weight) * SAFETY),
    );
  return sheet.tried.get(key);
}

function fitOne(sheet: Sheet, item: Item, text: string, fontSize: number, width: number): Fitted {
  const broken = brokenAt(sheet, item, text, fontSize, width);
  return {
    item,
    text,
    lines: broken?.lines ?? [text],
    fontSize,
    lineHeight: lineOf(item.part, text),
    x: 0,
    y: 0,
    width,
    overflows: broken === undefined,
  };
}

/** How many words are cut or left alone. */
function slipsOf(sheet: Sheet, { item, text, fontSize, width }: Fitted): number {
  return brokenAt(sheet, item, text, fontSize, width)?.slips ?? 9;
}

interface Stack {
  all: Fitted[];
  height: number;
  fits: boolean;
}

type Said = readonly (readonly [Item, string])[];

/** The items of a block one under another, each `share` of the way from its smallest to its largest size. */
function stackOf(sheet: Sheet, items: Said, share: number, width: number): Stack {
  const all: Fitted[] = [];
  let y = 0;
  let fits = true;
  for (const [given, text] of items) {
    const { big: _, ...plain } = given;
    // Digits may be as large as the title; an hour written out in words may not.
    const item: Item = hasMarks(text) ? plain : given;
    const [low, high] = [floorOf(sheet, item), ceilingOf(sheet, item)];
    const scale = sheet.poster.adjust?.[item.part]?.scale ?? 1;
    const fitted = fitOne(sheet, item, text, (low + (high - low) * share) * scale, width);
    const before = all.at(-1);
    const start = before ? sheet.measure(before.text, before.fontSize, 700) + before.fontSize * 0.4 : 0;
    const own = sheet.measure(text, fitted.fontSize, 700);
    if (
      item.join &&
      before &&
      before.lines.length === 1 &&
      fitted.lines.length === 1 &&
      start + own * SAFETY <= width
    ) {
      fitted.x = start;
      // On one baseline, whatever the sizes and heights of line.
      fitted.y =
        before.y +
        before.fontSize * (before.lineHeight / 2 + BASELINE) -
        fitted.fontSize * (fitted.lineHeight / 2 + BASELINE);
    } else {
      if (before) y += (item.gap ?? 0) * fitted.fontSize;
      fitted.y = y;
      y += heightOf(fitted);
    }
    if (fitted.overflows) fits = false;
    all.push(fitted);
  }
  return { all, height: y, fits };
}

const textOf = (poster: Poster, part: PartId): string =>
  part === 'rows' || part === 'qr-code' ? '' : (poster.slots[part] ?? '').trim();

/** Words in their place, with what was set by hand. */
function place(sheet: Sheet, fitted: Fitted, left: number, top: number, tint: Tint, under: string): PlacedText {
  const { frame, palette, poster, measure } = sheet;
  const by: Adjustment = poster.adjust?.[fitted.item.part] ?? {};
  const weight = by.weight ?? (fitted.item.bold ? 700 : 400);
  const { fontSize } = fitted;
  const lineHeight = by.lineHeight ?? fitted.lineHeight;
  const x = left + fitted.x + (by.dx ?? 0) * frame.width;
  const y = top + fitted.y + (by.dy ?? 0) * frame.height;
  const lines = fitted.lines.map((text, index) => ({
    text,
    x,
    y: y + (index + 0.5) * fontSize * lineHeight + fontSize * BASELINE,
    width: measure(text, fontSize, weight),
  }));
  const width = Math.max(...lines.map((line) => line.width));
  return {
    kind: 'text',
    part: fitted.item.part,
    role: isTitle(fitted.item.part) ? 'title' : 'text',
    ...(fitted.row === undefined ? {} : { row: fitted.row }),
    box: { x, y, width, height: lines.length * fontSize * lineHeight },
    lines: by.align === 'middle' ? lines.map((line) => ({ ...line, x: x + (width - line.width) / 2 })) : lines,
    fontSize,
    weight,
    lineHeight,
    colour: by.colour ?? palette[tint],
    under,
    align: by.align ?? 'left',
    italic: by.italic ?? false,
    family: by.family ?? FAMILY,
    overflows: fitted.overflows,
  };
}

const line = (x: number, y: number, width: number, height: number, fill: string): Placed => ({
  kind: 'shape',
  box: { x, y, width, height },
  fill,
});

/** One size for all these texts: the largest at which each fits its own room, or a smaller one that cuts fewer words. */
function fitAlike(
  sheet: Sheet,
  item: Item,
  texts: readonly string[],
  room: { width: number; height: number },
): Fitted[] {
  const [low, high] = [floorOf(sheet, item), ceilingOf(sheet, item)];
  const scale = sheet.poster.adjust?.[item.part]?.scale ?? 1;
  const at = (share: number): Fitted[] =>
    texts.map((text) => fitOne(sheet, item, text, (low + (high - low) * share) * scale, room.width));
  let chosen: Fitted[] | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  for (let step = 0; step <= STEPS; step++) {
    const all = at(step / STEPS);
    if (all.some((one) => one.overflows || heightOf(one) > room.height + 0.5)) continue;
    const score = step / STEPS - 0.4 * all.reduce((sum, one) => sum + slipsOf(sheet, one), 0);
    if (score > worth) [chosen, worth] = [all, score];
  }
  return chosen ?? at(0).map((one) => ({ ...one, overflows: one.overflows || heightOf(one) > room.height + 0.5 }));
}

const ICONS = ['mat-khau', 'ma-so', 'tin-nhan'];

/** T3: numbered panels, each with a line drawing; down the page, or side by side where the room is wide and low. */
function panels(sheet: Sheet, item: Item, room: Box): Placed[] {
  const { poster, palette, u } = sheet;
  const texts = poster.rows.map(([text = '']) => text);
  const count = Math.max(texts.length, 1);
  const across = sheet.frame.width > sheet.frame.height;
  const gap = 40 * u;
  const cell = across
    ? { width: (room.width - gap * (count - 1)) / count, height: room.height }
    : { width: room.width, height: room.height / count };
  // Side by side the words stand under the drawing: it leaves them the height they need at least.
  const narrow = Math.max(
    0,
    ...texts.map((text) => heightOf(fitOne(sheet, item, text, sheet.frame.minText, cell.width))),
  );
  const icon = across
    ? Math.max(70 * u, Math.min(cell.height * 0.46, cell.height - narrow - 48 * u))
    : Math.min(cell.height * 0.74, 230 * u);
  const digit: Item = { part: 'rows', max: 130, bold: true, big: true };
  const digitSize = Math.min(icon * 0.95, sheet.titleSize);
  const numberWide = digitSize * 0.95;
  const words: Box = across
    ? { x: 0, y: icon + 24 * u, width: cell.width, height: cell.height - icon - 44 * u }
    : {
        x: numberWide + icon + 44 * u,
        y: 0,
        width: cell.width - numberWide - icon - 44 * u,
        height: cell.height - 16 * u,
      };
  const all = fitAlike(sheet, item, texts, words);
  return all.flatMap((fitted, index): Placed[] => {
    const left = room.x + (across ? index * (cell.width + gap) : 0);
    const top = room.y + (across ? 0 : index * cell.height);
    const middle = across ? top + 20 * u + icon / 2 : top + cell.height / 2;
    const number = fitOne(sheet, digit, String(index + 1), digitSize, cell.width);
    fitted.row = index;
    number.row = index;
    return [
      line(left, top, cell.width, 6 * u, palette.ink),
      place(sheet, number, left, middle - heightOf(number) / 2, 'accent', palette.paper),
      {
        kind: 'drawing',
        part: 'rows',
        drawing: poster.rows[index]?.[1] ?? ICONS[index] ?? 'tin-nhan',
        runsOn: false,
        body: palette.accent,
        box: { x: left + numberWide, y: middle - icon / 2, width: icon, height: icon },
        ...palette,
      },
      place(
        sheet,
        fitted,
        left + words.x,
        across ? top + 20 * u + words.y : middle - heightOf(fitted) / 2,
        'ink',
        palette.paper,
      ),
    ];
  });
}

/** T6: days on the left, hours on the right, a line between rows. */
function table(sheet: Sheet, item: Item, room: Box): Placed[] {
  const { poster, palette, u, measure } = sheet;
  const count = Math.max(poster.rows.length, 1);
  const bold: Item = { ...item, bold: true };
  const high = room.height / count - 8 * u;
  const gap = 50 * u;
  const hoursAt = (size: number): number =>
    Math.max(0, ...poster.rows.map(([, time = '']) => measure(time, size, 700) * SAFETY));
  const daysAt = (size: number): number =>
    Math.max(0, ...poster.rows.map(([day = '']) => measure(day, size, 400) * SAFETY));
  const [low, top] = [
    floorOf(sheet, item),
    Math.max(floorOf(sheet, item), Math.min(ceilingOf(sheet, item), high / TEXT_LINE)),
  ];
  let size = top;
  while (size > low && daysAt(size) + gap + hoursAt(size) > room.width) size = Math.max(low, size * 0.97);
  size *= poster.adjust?.rows?.scale ?? 1;
  const hoursLeft = Math.min(room.width - hoursAt(size), Math.max(room.width * 0.5, daysAt(size) + gap));
  const step = Math.min(room.height / count, size * 2.5);
  const placed: Placed[] = [line(room.x, room.y, room.width, 8 * u, palette.ink)];
  poster.rows.forEach(([day = '', time = ''], row) => {
    const y = room.y + row * step + 4 * u;
    const cells = [
      { fitted: fitOne(sheet, item, day, size, hoursLeft - gap / 2), x: room.x },
      { fitted: fitOne(sheet, bold, time, size, room.width - hoursLeft + 1), x: room.x + hoursLeft },
    ];
    for (const { fitted, x } of cells) {
      fitted.row = row;
      if (heightOf(fitted) > step) fitted.overflows = true;
      placed.push(place(sheet, fitted, x, y + (step - heightOf(fitted)) / 2, 'ink', palette.paper));
    }
    placed.push(line(room.x, room.y + (row + 1) * step, room.width, (row + 1 === count ? 8 : 3) * u, palette.ink));
  });
  return placed;
}

/** Digits of a figure as a number: «>32.000» is 32000. */
const numberOf = (text: string): number => Number(text.replace(/\D/g, '')) || 0;

/** Words at the largest size from `high` down that stay within a room; digits stay on one line. */
function fitLine(
  sheet: Sheet,
  item: Item,
  text: string,
  high: number,
  room: { width: number; height: number },
): Fitted {
  const least = sheet.frame.minText;
  for (let size = high; size > least; size *= 0.97) {
    const one = fitOne(sheet, item, text, size, room.width);
    if (!one.overflows && heightOf(one) <= room.height && (hasMarks(text) || one.lines.length === 1)) return one;
  }
  const one = fitOne(sheet, item, text, least, room.width);
  if (heightOf(one) > room.height + 0.5) one.overflows = true;
  return one;
}

/**
 * T7: the first figure is the title; the others stand under it, or beside it where the room is wide. A bar over each is as long
 * as its figure only where all count the same thing: bars of unlike things would compare what cannot be compared.
 */
function figures(sheet: Sheet, item: Item, room: Box): Placed[] {
  const { poster, palette, u } = sheet;
  const by = poster.adjust?.rows ?? {};
  const [hero, ...rest] = poster.rows;
  if (!hero) return [];
  const [heroWhole = '', heroUnit = ''] = hero;
  // «Hơn 32.000»: the word stands small over the digits, which keep the whole width.
  const [, lead = '', heroText = heroWhole] = /^(\p{L}[\p{L} ]*?)\s+([\d.,]+)$/u.exec(heroWhole) ?? [];
  const wide = room.width / room.height > 2;
  const small = sheet.frame.minText * TEXT_LINE * 2 + 30 * u;
  const heroRoom = {
    width: wide && rest.length > 0 ? room.width * 0.56 : room.width,
    height: wide || rest.length === 0 ? room.height : room.height - Math.max(small, room.height * 0.32),
  };
  const digits: Item = { part: 'rows', max: item.max, bold: true };
  const beside: Item = { part: 'rows', max: 84, bold: true };
  const words = [lead, heroUnit].filter((text) => text !== '');
  const around = Math.max(sheet.frame.minText, Math.min(76 * u, heroRoom.height * 0.13));
  const figure = fitLine(sheet, digits, heroText, item.max * u, {
    width: heroRoom.width,
    height: heroRoom.height - words.length * around * TEXT_LINE,
  });
  sheet.titleSize = figure.fontSize;
  sheet.cap = figure.fontSize / TITLE_RATIO;
  const placed: Placed[] = [];
  let y = room.y;
  for (const text of [lead, heroText, heroUnit]) {
    if (text === '') continue;
    const height = room.y + heroRoom.height - y;
    const one =
      text === heroText
        ? figure
        : fitLine(sheet, beside, text, Math.min(around, sheet.cap), { width: heroRoom.width, height });
    one.row = 0;
    const shown = place(sheet, one, room.x, y, text === heroText ? 'accent' : 'ink', palette.paper);
    placed.push(text === heroText ? { ...shown, role: 'title', colour: by.colours?.[0] ?? shown.colour } : shown);
    y += heightOf(one);
  }
  if (rest.length === 0) return placed;
  const alike = rest.every(([, counted]) => counted === heroUnit);
  const most = Math.max(...poster.rows.map(([text = '']) => numberOf(text)));
  const gap = 48 * u;
  const cell = wide
    ? { width: room.width * 0.38, height: room.height / rest.length }
    : { width: (room.width - gap * (rest.length - 1)) / rest.length, height: room.height - heroRoom.height };
  const name: Item = { part: 'rows', max: 60 };
  const high = cell.height - 28 * u;
  const others = rest.map(([text = '', counted = '']) => {
    const number = fitLine(sheet, digits, text, Math.min(110 * u, sheet.cap), {
      width: cell.width,
      height: high - sheet.frame.minText * TEXT_LINE,
    });
    return {
      text,
      number,
      counted: fitLine(sheet, name, counted, 60 * u, { width: cell.width, height: high - heightOf(number) }),
    };
  });
  const numberSize = Math.min(...others.map(({ number }) => number.fontSize));
  const nameSize = Math.min(...others.map(({ counted }) => counted.fontSize));
  others.forEach(({ text, number, counted }, index) => {
    const left = wide ? room.x + room.width - cell.width : room.x + index * (cell.width + gap);
    const top = wide ? room.y + index * cell.height + 6 * u : room.y + heroRoom.height;
    const same = {
      ...fitOne(sheet, digits, text, numberSize, cell.width),
      row: index + 1,
      overflows: number.overflows,
    };
    const under = {
      ...fitOne(sheet, name, counted.text, nameSize, cell.width),
      row: index + 1,
      overflows: counted.overflows,
    };
    same.lineHeight = TEXT_LINE;
    const long = alike && most > 0 ? (cell.width * numberOf(text)) / most : cell.width;
    placed.push(
      { ...line(left, top, long, 12 * u, by.colours?.[index + 1] ?? palette.accent), part: 'rows' },
      place(sheet, same, left, top + 22 * u, 'ink', palette.paper),
      place(sheet, under, left, top + 22 * u + heightOf(same), 'ink', palette.paper),
    );
  });
  return placed;
}

/** The largest box of a shape within another, standing where `stand` says. */
function contain(box: Box, width: number, height: number, [sx, sy]: readonly [number, number]): Box {
  const scale = Math.min(box.width / width, box.height / height);
  const [w, h] = [width * scale, height * scale];
  return { x: box.x + (box.width - w) * sx, y: box.y + (box.height - h) * sy, width: w, height: h };
}

/** The part of a picture that fills a box without being pulled out of shape; marked faces stay in it where they can. */
function cover(asset: Asset, box: Box): Box {
  const shown = asset.crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const scale = Math.max(box.width / (asset.width * shown.width), box.height / (asset.height * shown.height));
  const [width, height] = [box.width / scale / asset.width, box.height / scale / asset.height];
  const faces = asset.faces ?? [];
  const middle = (from: (face: Box) => number, to: (face: Box) => number, otherwise: number): number =>
    faces.length > 0 ? (Math.min(...faces.map(from)) + Math.max(...faces.map(to))) / 2 : otherwise;
  const centre = {
    x: middle(
      (face) => face.x,
      (face) => face.x + face.width,
      shown.x + shown.width / 2,
    ),
    y: middle(
      (face) => face.y,
      (face) => face.y + face.height,
      shown.y + shown.height / 2,
    ),
  };
  const within = (value: number, low: number, high: number): number =>
    Math.max(low, Math.min(value, Math.max(low, high)));
  return {
    x: within(centre.x - width / 2, shown.x, shown.x + shown.width - width),
    y: within(centre.y - height / 2, shown.y, shown.y + shown.height - height),
    width,
    height,
  };
}

/** The cadre's own photo where there is one, else the drawing of the template. */
function pictureIn(
  sheet: Sheet,
  drawing: Picture['drawing'],
  room: Box,
  stand: Picture['stand'],
  runsOn: boolean,
  onAccent = false,
): Placed[] {
  const { poster, palette } = sheet;
  const photo = photoOf(poster);
  const asset = poster.assets[photo];
  if (asset) return [{ kind: 'picture', asset: photo, box: room, crop: cover(asset, room), ...palette }];
  const drawn = drawingOf(drawing);
  if (!drawn) return [];
  const box = contain(room, drawn.width, drawn.height, stand);
  return [{ kind: 'drawing', drawing, box, runsOn, ...palette, body: onAccent ? palette.paper : palette.accent }];
}

const photoOf = (poster: Poster): number => poster.assets.findIndex(({ kind }) => kind !== 'badge');

/** The official file beside the name of the unit: as high as its block allows, its own shape kept. */
function badgeIn(sheet: Sheet, room: Box): { placed: Placed[]; wide: number } {
  const { poster, u, palette } = sheet;
  const index = poster.assets.findIndex(({ kind }) => kind === 'badge');
  const asset = poster.assets[index];
  if (!asset) return { placed: [], wide: 0 };
  const shown = asset.crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const height = Math.min(room.height, 110 * u);
  const width = ((height * asset.width * shown.width) / (asset.height * shown.height)) * (asset.stretch ?? 1);
  const box = { x: room.x, y: room.y + (room.height - height) / 2, width, height };
  return { placed: [{ kind: 'picture', asset: index, box, crop: shown, ...palette }], wide: width + 24 * u };
}

/** A block with what it says, before it has a place. */
interface Wanted {
  block: Block;
  said: Said;
  width: number;
  /** Space inside it above and below the words. */
  padTop: number;
  padBottom: number;
  /** Height beyond its words: pads, the least height of a picture. */
  least: number;
  most: number;
  /** How far towards its largest size it has grown, 0–1. */
  share: number;
}

/** Space between blocks, in rows. */
const GAP = 0.24;
/** How much of the space around words is kept, tried from the airiest. */
const AIR = [1, 0.75, 0.5, 0.25, 0];
const rowOf = ({ height, margin }: Frame): number => (height - 2 * margin) / 12;
const columnOf = ({ width, margin }: Frame): number => (width - 2 * margin) / 12;

/** Least height at which panels, table or figures can be read. */
function leastRows(sheet: Sheet, width: number): number {
  const { poster, frame, u } = sheet;
  const text = frame.minText;
  if (poster.template === 'T7') {
    // Digits of the first figure: 240 where the poster is tall, its own size; elsewhere what is left.
    const hero = (frame.height > frame.width ? 240 : 150) * u * 1.25 + text * TEXT_LINE * 2;
    const other = text * TEXT_LINE * 2 + 30 * u;
    const rest = poster.rows.length - 1;
    return frame.width > frame.height ? Math.max(hero, other * rest) : hero + (rest > 0 ? other : 0);
  }
  if (poster.template === 'T6') return poster.rows.length * (text * TEXT_LINE + 8 * u) + 8 * u;
  const high = (room: number): number =>
    Math.max(
      0,
      ...poster.rows.map(([words = '']) =>
        heightOf(fitOne(sheet, { part: 'rows', max: 0, bold: true }, words, text, room)),
      ),
    );
  if (frame.width > frame.height) return high((width - 80 * u) / 3) + 130 * u;
  // One line beside a small number and drawing if the words allow, else as many as they need beside larger ones.
  const cellOf = (lines: number): number => lines * text * TEXT_LINE + 22 * u;
  const beside = (cell: number): number => high(width - cell * 0.74 * 1.95 - 44 * u);
  const cell = beside(cellOf(1)) <= text * TEXT_LINE + 1 ? cellOf(1) : Math.max(cellOf(2), beside(cellOf(2)) + 22 * u);
  return poster.rows.length * cell;
}

function wantedOf(sheet: Sheet, block: Block, columnWidth: number): Wanted | undefined {
  const { poster, frame, u } = sheet;
  const row = rowOf(frame);
  const said = (block.items ?? []).flatMap((item): (readonly [Item, string])[] => {
    const text = textOf(poster, item.part);
    return text === '' ? [] : [[item, text]];
  });
  if (said.length === 0 && !block.rows && !block.picture) return undefined;
  const pad = block.fill ? 0.26 * row * sheet.air : 0;
  const padTop = block.rule === 'over' ? 8 * u + 0.14 * row * sheet.air : block.bleed?.includes('T') ? 0 : pad;
  const padBottom = block.rule === 'under' ? 8 * u + 0.06 * row : pad;
  let width = columnWidth;
  let least = 0;
  let most = 0;
  if (block.beside && photoOf(poster) < 0) {
    width -= block.beside.columns * columnOf(frame) + 24 * u;
    least = 2.2 * row;
  }
  if (block.items?.some(({ part }) => part === 'unit'))
    width -= badgeIn(sheet, { x: 0, y: 0, width: 0, height: row }).wide;
  if (block.items?.some(({ part }) => part === 'qr-code') && textOf(poster, 'qr') !== '') {
    width -= frame.minQr * 1.1 + 30 * u;
    least = frame.minQr * 1.1;
  }
  if (block.rows) {
    least = leastRows(sheet, width);
    most = Math.max(least, block.rows.most * row);
  }
  if (block.picture) {
    // The label of an AI picture lies on it; what is to be seen of the picture is left beside it.
    const label = poster.assets[photoOf(poster)]?.isAi ? textOf(poster, 'label') : '';
    const strip =
      label === '' ? 0 : heightOf(fitOne(sheet, { part: 'label', max: 0 }, label, frame.minText, columnWidth));
    least = block.picture.least * row + strip * 0.8 * sheet.air;
    most = block.picture.most * row + strip;
  }
  return { block, said, width, padTop, padBottom, least, most: Math.max(most, least), share: 0 };
}

/** Height a block asks for at a share of its growth; Infinity where a part that may not be cut is wider than the block. */
function heightAt(sheet: Sheet, wanted: Wanted, share: number): number {
  const { padTop, padBottom, least, most, said, width } = wanted;
  const words = stackOf(sheet, said, share, width);
  if (!words.fits && share > 0) return Number.POSITIVE_INFINITY;
  return padTop + padBottom + Math.max(words.height, said.length > 0 ? least : least + (most - least) * share);
}

/** Sets what other words may be at most, from the size the title has at its share. */
function holdTitle(sheet: Sheet, all: readonly Wanted[]): void {
  for (const { said, share, width } of all)
    for (const fitted of stackOf(sheet, said, share, width).all)
      if (isTitle(fitted.item.part)) {
        sheet.titleSize = fitted.fontSize;
        sheet.cap = fitted.fontSize / TITLE_RATIO;
      }
}

/** How many words the blocks cut or leave alone; in a title it counts fourfold. */
function slipsAt(sheet: Sheet, wanted: Wanted, share: number): number {
  return stackOf(sheet, wanted.said, share, wanted.width).all.reduce(
    (sum, fitted) => sum + slipsOf(sheet, fitted) * (isTitle(fitted.item.part) ? 4 : 1),
    0,
  );
}

/** Lets the blocks of a column grow within its height; false when they do not fit even at their smallest. */
function grow(sheet: Sheet, all: readonly Wanted[], height: number): boolean {
  const gaps = Math.max(0, all.length - 1) * GAP * rowOf(sheet.frame) * sheet.air;
  const total = (): number => all.reduce((sum, one) => sum + heightAt(sheet, one, one.share), gaps);
  const setAll = (share: number): void => {
    for (const one of all) one.share = share;
    holdTitle(sheet, all);
  };
  for (let step = STEPS; step >= 0; step--) {
    setAll(step / STEPS);
    if (total() <= height) break;
    if (step === 0) return false;
  }
  // The title first, then words, then pictures; figures are the title of their poster.
  const leads = ({ said, block }: Wanted): boolean =>
    said.some(([{ part }]) => isTitle(part)) || (block.rows !== undefined && sheet.poster.template === 'T7');
  const first = all.filter(leads);
  const rest = all.filter((one) => !leads(one));
  const order = [
    ...first,
    ...rest.filter(({ said }) => said.length > 0),
    ...rest.filter(({ said }) => said.length === 0),
  ];
  for (const one of order) {
    const start = one.share;
    let chosen = start;
    let worth = Number.NEGATIVE_INFINITY;
    // A step back is taken too where it saves a word from being cut.
    for (let step = 0; step <= STEPS; step++) {
      one.share = step / STEPS;
      if (first.includes(one)) holdTitle(sheet, all);
      if (total() > height) continue;
      const score = one.share - 0.22 * slipsAt(sheet, one, one.share);
      if (score > worth) [chosen, worth] = [one.share, score];
    }
    one.share = chosen;
    if (first.includes(one)) holdTitle(sheet, all);
  }
  return true;
}

/** Puts the words of a block into its box, and what stands around them. `over` is the empty height above it. */
function layBlock(
  sheet: Sheet,
  wanted: Wanted,
  box: Box,
  ground: string,
  over: number,
): { below: Placed[]; above: Placed[] } {
  const { poster, frame, palette, u } = sheet;
  const { block, said, padTop, padBottom } = wanted;
  const below: Placed[] = [];
  const above: Placed[] = [];
  const room: Box = { ...box, y: box.y + padTop, height: box.height - padTop - padBottom };
  if (block.fill) below.push({ kind: 'shape', box: bled(frame, box, block.bleed ?? ''), fill: palette.accent });
  if (block.rule === 'over') below.push(line(box.x, box.y, box.width, 8 * u, palette.ink));
  if (block.rule === 'under') below.push(line(box.x, box.y + box.height - 8 * u, box.width, 8 * u, palette.ink));
  const { picture, beside, rows } = block;
  if (picture)
    above.push(
      ...pictureIn(
        sheet,
        picture.drawing,
        bled(frame, box, picture.bleed),
        picture.stand,
        picture.bleed.includes('L'),
        picture.onAccent,
      ),
    );
  if (beside && photoOf(poster) < 0) {
    const wide = beside.columns * columnOf(frame);
    const rise = Math.min(beside.rise * rowOf(frame), over);
    const place: Box = { x: box.x + box.width - wide, y: box.y - rise, width: wide, height: box.height + rise };
    above.push(
      ...pictureIn(
        sheet,
        beside.drawing,
        place,
        [1, block.fill || beside.rise > 0 ? 1 : 0.5],
        false,
        block.fill === 'accent',
      ),
    );
  }
  if (rows) {
    const lay = { T3: panels, T6: table, T7: figures }[poster.template as 'T3' | 'T6' | 'T7'];
    return { below, above: lay ? [...above, ...lay(sheet, rows.item, room)] : above };
  }
  if (block.items?.some(({ part }) => part === 'unit')) {
    const badge = badgeIn(sheet, { ...room, height: Math.min(room.height, rowOf(frame)) });
    above.push(...badge.placed);
    room.x += badge.wide;
  }
  if (block.items?.some(({ part }) => part === 'qr-code') && textOf(poster, 'qr') !== '') {
    const side = frame.minQr * 1.1 * (poster.adjust?.['qr-code']?.scale ?? 1);
    const place: Box = { x: box.x + box.width - side, y: room.y + room.height - side, width: side, height: side };
    above.push({ kind: 'qr', part: 'qr-code', address: textOf(poster, 'qr'), box: place });
  }
  const stack = stackOf(sheet, said, wanted.share, wanted.width);
  const top = room.y + Math.max(0, room.height - stack.height) / 2;
  for (const fitted of stack.all) {
    if (top + fitted.y + heightOf(fitted) > frame.height - frame.margin + 1) fitted.overflows = true;
    above.push(place(sheet, fitted, room.x, top, fitted.item.tint ?? 'ink', block.fill ? palette.accent : ground));
  }
  return { below, above };
}

/** A photo has its own block, whatever the drawing it stands for: over the words the drawing would stand beside. */
const withPhoto = (poster: Poster, blocks: readonly Block[]): readonly Block[] =>
  photoOf(poster) < 0
    ? blocks
    : blocks.flatMap((block): Block[] => {
        if (!block.beside) return [block];
        const { push: _, ...rest } = block;
        const { drawing } = block.beside;
        return [{ push: true, picture: { drawing, least: 2.4, most: 4.4, stand: [0.5, 1], bleed: 'LR' } }, rest];
      });

/** One column laid out from the top: what it draws below and above pictures, and whether its words have room to breathe. */
function layColumn(sheet: Sheet, column: Column, foot: number): { below: Placed[]; above: Placed[]; fits: boolean } {
  const { poster, frame, palette } = sheet;
  const [row, across] = [rowOf(frame), columnOf(frame)];
  const x = frame.margin + column.column * across;
  const width = column.columns * across;
  const height = frame.height - 2 * frame.margin - foot;
  const blocks = withPhoto(poster, column.blocks);
  let all: Wanted[] = [];
  let fits = false;
  for (const air of AIR) {
    sheet.air = air;
    all = blocks.flatMap((block) => wantedOf(sheet, block, width) ?? []);
    // A little of the height stays above each block that pushes: a title that took it all would press on what follows.
    const kept = all.filter(({ block }, index) => block.push && index > 0).length * 0.22 * row * air;
    fits = grow(sheet, all, height - kept);
    if (fits) break;
  }
  const gap = GAP * row * sheet.air;
  const heights = all.map((one) => heightAt(sheet, one, one.share));
  const used = heights.reduce((sum, one) => sum + one, Math.max(0, all.length - 1) * gap);
  let free = Math.max(0, height - used);
  // A drawing beside words takes of what is left before empty space does.
  all.forEach(({ block }, index) => {
    const now = heights[index] ?? 0;
    if (!block.beside || photoOf(poster) >= 0) return;
    const more = Math.max(0, Math.min(block.beside.most * row - now, free * 0.8));
    heights[index] = now + more;
    free -= more;
  });
  const pushing = all.filter(({ block }, index) => block.push && index > 0).length;
  const spare = free / Math.max(1, pushing);
  const below: Placed[] = [];
  const above: Placed[] = [];
  if (column.fill !== undefined) {
    const box = bled(
      frame,
      { x: x - (column.fill.includes('L') ? 0 : 0.4 * across), y: frame.margin, width: width + 0.4 * across, height },
      column.fill,
    );
    below.push({ kind: 'shape', box, fill: palette.accent });
  }
  let y = frame.margin;
  all.forEach((wanted, index) => {
    const over = index > 0 ? gap + (wanted.block.push ? spare : 0) : 0;
    y += over;
    // A photo over a ground touches it: they read as one piece.
    const next = all[index + 1]?.block;
    const box = { x, y, width, height: heights[index] ?? 0 };
    if (wanted.block.picture && next?.fill && photoOf(poster) >= 0) box.height += gap;
    const laid = layBlock(sheet, wanted, box, column.fill === undefined ? palette.paper : palette.accent, over);
    below.push(...laid.below);
    above.push(...laid.above);
    y += heights[index] ?? 0;
  });
  return { below, above, fits: fits && sheet.air >= 0.75 };
}

/** The label of a picture made by AI: on the picture, at its foot, on a strip of paper. */
function labelOn(sheet: Sheet, placed: readonly Placed[]): Placed[] {
  const { poster, palette, u, frame } = sheet;
  const text = textOf(poster, 'label');
  const picture = placed.find((one) => one.kind === 'picture' && poster.assets[one.asset]?.isAi === true);
  if (text === '' || !picture) return [];
  const left = Math.max(picture.box.x, frame.margin);
  const right = Math.min(picture.box.x + picture.box.width, frame.width - frame.margin);
  const bottom = Math.min(picture.box.y + picture.box.height, frame.height - frame.margin);
  const fitted = fitOne(sheet, { part: 'label', max: 48 }, text, frame.minText, right - left - 24 * u);
  const high = heightOf(fitted);
  const box = {
    x: picture.box.x,
    y: bottom - high,
    width: picture.box.width,
    height: picture.box.y + picture.box.height - bottom + high,
  };
  const words = place(sheet, fitted, left + (picture.box.x < left ? 0 : 12 * u), bottom - high, 'ink', palette.paper);
  return [
    { kind: 'shape', part: 'label', box, fill: palette.paper },
    { ...words, role: 'label' },
  ];
}

/** Size at which each text is measured once; widths grow evenly with the size. */
const MEASURED_AT = 100;

/** Asks for each text once: fitting tries the same words at many sizes, and a canvas is slow on an old telephone. */
function measuredOnce(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text, fontSize, weight) => {
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = measure(text, MEASURED_AT, weight) / MEASURED_AT;
      widths.set(key, width);
    }
    return width * fontSize;
  };
}

/** The placed parts of a poster in the order they are drawn. The same poster and measure always give the same. */
export function layoutPoster(poster: Poster, measure: Measure): readonly Placed[] {
  const frame = frames[poster.size];
  const arrangement: Arrangement = arrangements[poster.template][shapeOf(frame)];
  const sheet: Sheet = {
    poster,
    frame,
    palette: palettes[poster.palette],
    measure: measuredOnce(measure),
    u: Math.min(frame.width, frame.height) / 1080,
    cap: Number.POSITIVE_INFINITY,
    titleSize: Number.POSITIVE_INFINITY,
    air: 1,
    tried: new Map(),
  };
  const { floor, bar } = arrangement;
  // The picture along the foot gives way where the words over it need its height.
  let foot = floor ? floor.most * rowOf(frame) : 0;
  let laid = arrangement.columns.map((column) => layColumn(sheet, column, foot));
  while (floor && foot > floor.least * rowOf(frame) && laid.some(({ fits }) => !fits)) {
    foot = Math.max(floor.least * rowOf(frame), foot - 0.3 * rowOf(frame));
    laid = arrangement.columns.map((column) => layColumn(sheet, column, foot));
  }
  const edge = {
    x: frame.margin,
    y: frame.height - frame.margin - foot,
    width: frame.width - 2 * frame.margin,
    height: foot,
  };
  const placed: Placed[] = [
    ...(bar
      ? [
          {
            kind: 'shape' as const,
            box: { x: 0, y: 0, width: bar * frame.width, height: frame.height },
            fill: sheet.palette.accent,
          },
        ]
      : []),
    ...laid.flatMap(({ below }) => below),
    ...(floor ? pictureIn(sheet, floor.drawing, bled(frame, edge, floor.bleed), floor.stand, true) : []),
    ...laid.flatMap(({ above }) => above.filter(({ kind }) => kind === 'picture' || kind === 'drawing')),
    ...laid.flatMap(({ above }) => above.filter(({ kind }) => kind !== 'picture' && kind !== 'drawing')),
  ];
  return [...placed, ...labelOn(sheet, placed)];
}
