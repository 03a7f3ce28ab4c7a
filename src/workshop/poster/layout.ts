/** From a poster to its placed parts: the template's arrangement, its words fitted and broken, departures by hand applied last. Pure. */
import {
  type Arrangement,
  type At,
  arrangements,
  type Block,
  type Item,
  type Picture,
  type Shape,
  type Tint,
} from './arrangements.ts';
import { breakText } from './breaking.ts';
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
}

const shapeOf = ({ width, height }: Frame): Shape => (width > height ? 'wide' : width === height ? 'square' : 'tall');

/** A place of the grid in units of the frame, run out to the edges named. */
function boxAt({ width, height, margin }: Frame, [row, rows, column, columns]: At, bleed = ''): Box {
  const [across, down] = [(width - 2 * margin) / 12, (height - 2 * margin) / 12];
  let [left, top] = [margin + column * across, margin + row * down];
  let [right, bottom] = [left + columns * across, top + rows * down];
  if (bleed.includes('L')) left = 0;
  if (bleed.includes('T')) top = 0;
  if (bleed.includes('R')) right = width;
  if (bleed.includes('B')) bottom = height;
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

const isTitle = (part: PartId): boolean => part === 'title';

function floorOf(sheet: Sheet, item: Item): number {
  const { frame } = sheet;
  return isTitle(item.part) ? Math.max(frame.minTitle, frame.minText * TITLE_RATIO) : frame.minText;
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

function fitOne(sheet: Sheet, item: Item, text: string, fontSize: number, width: number): Fitted {
  const weight = item.bold ? 700 : 400;
  const wide = (part: string): number => sheet.measure(part, fontSize, weight) * SAFETY;
  const broken = breakText(text, width, wide);
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
  const weight = item.bold ? 700 : 400;
  return breakText(text, width, (part) => sheet.measure(part, fontSize, weight) * SAFETY)?.slips ?? 9;
}

interface Stack {
  all: Fitted[];
  height: number;
  fits: boolean;
}

/** The items of a block one under another, each `share` of the way from its smallest to its largest size. */
function stackOf(sheet: Sheet, items: readonly (readonly [Item, string])[], share: number, room: Box): Stack {
  let y = 0;
  let fits = true;
  const all = items.map(([item, text], index) => {
    const [low, high] = [floorOf(sheet, item), ceilingOf(sheet, item)];
    const scale = sheet.poster.adjust?.[item.part]?.scale ?? 1;
    const fitted = fitOne(sheet, item, text, (low + (high - low) * share) * scale, room.width);
    if (index > 0) y += (item.gap ?? 0) * fitted.fontSize;
    fitted.y = y;
    y += fitted.lines.length * fitted.fontSize * fitted.lineHeight;
    if (fitted.overflows) fits = false;
    return fitted;
  });
  return { all, height: y, fits: fits && y <= room.height + 0.5 };
}

/** The largest stack that fits; a somewhat smaller one is preferred where it cuts no word. At the smallest size words may overflow. */
function fitStack(sheet: Sheet, items: readonly (readonly [Item, string])[], room: Box): Stack {
  let chosen: Stack | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  for (let step = 30; step >= 0; step--) {
    const stack = stackOf(sheet, items, step / 30, room);
    if (!stack.fits) continue;
    const slips = stack.all.reduce((sum, one) => sum + slipsOf(sheet, one), 0);
    const score = step / 30 - slips * 0.3;
    if (score > worth) [chosen, worth] = [stack, score];
  }
  if (chosen) return chosen;
  const least = stackOf(sheet, items, 0, room);
  for (const one of least.all)
    if (one.y + one.lines.length * one.fontSize * one.lineHeight > room.height + 0.5) one.overflows = true;
  return least;
}

const textOf = (poster: Poster, part: PartId): string =>
  part === 'rows' || part === 'qr-code' ? '' : (poster.slots[part] ?? '').trim();

const contrastTint = (fill: Tint | undefined, item: Item): Tint => item.tint ?? (fill ? 'paper' : 'ink');

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

/** The largest share of growth at which every one of these texts fits its own room. */
function fitAlike(sheet: Sheet, item: Item, texts: readonly string[], room: Box): Fitted[] {
  const [low, high] = [floorOf(sheet, item), ceilingOf(sheet, item)];
  const scale = sheet.poster.adjust?.[item.part]?.scale ?? 1;
  for (let step = 30; step >= 0; step--) {
    const size = (low + ((high - low) * step) / 30) * scale;
    const all = texts.map((text) => fitOne(sheet, item, text, size, room.width));
    const tall = Math.max(...all.map((one) => one.lines.length * one.fontSize * one.lineHeight));
    if ((tall <= room.height + 0.5 && !all.some((one) => one.overflows)) || step === 0) {
      if (tall > room.height + 0.5) for (const one of all) one.overflows = true;
      return all;
    }
  }
  return [];
}

const heightOf = (one: Fitted): number => one.lines.length * one.fontSize * one.lineHeight;

const ICONS = ['mat-khau', 'ma-so', 'tin-nhan'];

/** T3: numbered panels, each with a line drawing; down the page, or side by side where the room is wide and low. */
function panels(sheet: Sheet, item: Item, room: Box): Placed[] {
  const { poster, palette, u } = sheet;
  const texts = poster.rows.map(([text = '']) => text);
  const count = Math.max(texts.length, 1);
  const across = room.width / room.height > 2.6;
  const gap = 40 * u;
  const cell = across
    ? { width: (room.width - gap * (count - 1)) / count, height: room.height }
    : { width: room.width, height: room.height / count };
  const icon = Math.min(across ? cell.height * 0.42 : cell.height * 0.66, 230 * u);
  const digit: Item = { part: 'rows', max: 130, bold: true, big: true };
  const digitSize = Math.min(icon * 0.95, sheet.titleSize);
  const numberWide = digitSize * 0.95;
  const words: Box = across
    ? { x: 0, y: icon + 24 * u, width: cell.width, height: cell.height - icon - 40 * u }
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
  const { poster, palette, u } = sheet;
  const count = Math.max(poster.rows.length, 1);
  const split = room.width * 0.54;
  const cell: Box = {
    x: 0,
    y: 0,
    width: Math.min(split, room.width - split) - 10 * u,
    height: room.height / count - 8 * u,
  };
  const texts = poster.rows.flatMap(([day = '', time = '']) => [day, time]);
  const all = fitAlike(sheet, item, texts, cell);
  const size = all[0]?.fontSize ?? 0;
  const high = Math.min(room.height / count, size * 2.1);
  const placed: Placed[] = [line(room.x, room.y, room.width, 8 * u, palette.ink)];
  all.forEach((fitted, index) => {
    const row = Math.floor(index / 2);
    const top = room.y + row * high + 4 * u;
    fitted.row = row;
    if (index % 2 === 1) fitted.item = { ...item, bold: true };
    placed.push(
      place(
        sheet,
        fitted,
        room.x + (index % 2 === 1 ? split : 0),
        top + (high - heightOf(fitted)) / 2,
        'ink',
        palette.paper,
      ),
    );
    if (index % 2 === 1)
      placed.push(line(room.x, room.y + (row + 1) * high, room.width, (row + 1 === count ? 8 : 3) * u, palette.ink));
  });
  return placed;
}

/** Digits of a figure as a number: «>32.000» is 32000. */
const numberOf = (text: string): number => Number(text.replace(/\D/g, '')) || 0;

/** T7: the first figure is the title; the others stand under it, with bars only where all count the same thing. */
function figures(sheet: Sheet, item: Item, room: Box): Placed[] {
  const { poster, palette, u } = sheet;
  const by = poster.adjust?.rows ?? {};
  const [hero, ...rest] = poster.rows;
  if (!hero) return [];
  const heroHigh = rest.length > 0 ? room.height * 0.6 : room.height;
  const wide = room.width / room.height > 2.2;
  const fitting = (text: string, part: Item, max: number, width: number, height: number, floor = 0): Fitted => {
    const least = Math.max(floor, sheet.frame.minText);
    for (let size = max; size > least; size *= 0.97) {
      const one = fitOne(sheet, part, text, size, width);
      if (!one.overflows && heightOf(one) <= height && (hasMarks(text) || one.lines.length === 1)) return one;
    }
    const one = fitOne(sheet, part, text, least, width);
    if (heightOf(one) > height + 0.5) one.overflows = true;
    return one;
  };
  const [heroText = '', heroUnit = ''] = hero;
  const plain: Item = { ...item, part: 'rows' };
  const figure = fitting(
    heroText,
    plain,
    item.max * u,
    wide ? room.width * 0.56 : room.width,
    heroHigh * (wide ? 1 : 0.66),
    240 * u,
  );
  sheet.titleSize = figure.fontSize;
  sheet.cap = figure.fontSize / TITLE_RATIO;
  figure.row = 0;
  const figureWide = sheet.measure(heroText, figure.fontSize, 700);
  const unitItem: Item = { part: 'rows', max: 80, bold: true };
  const unitRoom = wide ? room.width - figureWide - 50 * u : room.width;
  const unit = fitting(
    heroUnit,
    unitItem,
    Math.min(84 * u, sheet.cap),
    unitRoom,
    wide ? heroHigh : heroHigh - heightOf(figure),
  );
  unit.row = 0;
  const placedUnit = wide
    ? place(
        sheet,
        unit,
        room.x + figureWide + 50 * u,
        room.y + (heightOf(figure) - heightOf(unit)) / 2,
        'ink',
        palette.paper,
      )
    : place(sheet, unit, room.x, room.y + heightOf(figure), 'ink', palette.paper);
  const placedHero = place(sheet, figure, room.x, room.y, 'accent', palette.paper);
  const placed: Placed[] = [{ ...placedHero, role: 'title', colour: by.colours?.[0] ?? placedHero.colour }, placedUnit];
  if (rest.length === 0) return placed;
  const alike = rest.every(([, counted]) => counted === heroUnit);
  const most = Math.max(...poster.rows.map(([text = '']) => numberOf(text)));
  const gap = 48 * u;
  const width = (room.width - gap * (rest.length - 1)) / rest.length;
  const top = room.y + heroHigh;
  const small = rest.map(([text = '', counted = ''], index) => {
    const high = room.height - heroHigh - 26 * u;
    const number = fitting(text, plain, Math.min(110 * u, sheet.cap), width, high * 0.5);
    const name = fitting(counted, { part: 'rows', max: 60 }, 60 * u, width, high - heightOf(number));
    number.row = index + 1;
    name.row = index + 1;
    return { number, name, text };
  });
  const numberSize = Math.min(...small.map(({ number }) => number.fontSize));
  const nameSize = Math.min(...small.map(({ name }) => name.fontSize));
  small.forEach(({ number, name, text }, index) => {
    const left = room.x + index * (width + gap);
    const same = fitOne(sheet, plain, text, numberSize, width);
    const under = { ...fitOne(sheet, name.item, name.text, nameSize, width), overflows: name.overflows };
    same.row = index + 1;
    under.row = index + 1;
    same.overflows = number.overflows;
    const long = alike && most > 0 ? (width * numberOf(text)) / most : width;
    placed.push(
      { ...line(left, top, long, 14 * u, by.colours?.[index + 1] ?? palette.accent), part: 'rows' },
      place(sheet, same, left, top + 26 * u, 'ink', palette.paper),
      place(sheet, under, left, top + 26 * u + heightOf(same), 'ink', palette.paper),
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

/** The part of a picture that fills a box without being pulled out of shape. */
function cover(asset: Asset, box: Box): Box {
  const shown = asset.crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const [wide, tall] = [asset.width * shown.width, asset.height * shown.height];
  const scale = Math.max(box.width / wide, box.height / tall);
  const [w, h] = [(box.width / scale / asset.width) * 1, (box.height / scale / asset.height) * 1];
  return { x: shown.x + (shown.width - w) / 2, y: shown.y + (shown.height - h) / 2, width: w, height: h };
}

function pictures(sheet: Sheet, { pictures: places = [] }: Arrangement): Placed[] {
  const { poster, frame, palette } = sheet;
  const photo = poster.assets.findIndex(({ kind }) => kind !== 'badge');
  return places.flatMap((spot: Picture): Placed[] => {
    const asset = poster.assets[photo];
    if (asset) {
      const box = boxAt(frame, spot.at, spot.bleed);
      return [{ kind: 'picture', asset: photo, box, crop: cover(asset, box), ...palette }];
    }
    const drawing = spot.drawing && drawingOf(spot.drawing);
    if (!drawing || !spot.drawing) return [];
    const room = boxAt(frame, spot.at, spot.bleed);
    const box = contain(room, drawing.width, drawing.height, spot.stand ?? [0.5, 0.5]);
    const fill = spot.ground === 'accent' ? { ...palette, accent: palette.paper } : palette;
    return [{ kind: 'drawing', drawing: spot.drawing, box, ink: fill.ink, accent: fill.accent, paper: fill.paper }];
  });
}

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

function layBlock(sheet: Sheet, block: Block, under: string | undefined): Placed[] {
  const { poster, frame, palette, u } = sheet;
  const box = boxAt(frame, block.at, block.bleed);
  const room = { ...boxAt(frame, block.at) };
  const placed: Placed[] = [];
  const items = block.items.flatMap((item): (readonly [Item, string])[] => {
    const text = textOf(poster, item.part);
    return text === '' || item.part === 'qr-code' ? [] : [[item, text]];
  });
  const kind = block.items.find(({ part }) => part === 'rows');
  if (items.length === 0 && !kind) return [];
  if (block.fill) placed.push({ kind: 'shape', box, fill: palette[block.fill] });
  if (block.fill && !block.bleed?.includes('L')) [room.x, room.width] = [room.x + 30 * u, room.width - 60 * u];
  if (block.fill) {
    const pad = 0.016 * frame.height;
    if (!block.bleed?.includes('T')) [room.y, room.height] = [room.y + pad, room.height - pad];
    room.height -= pad;
  }
  if (block.rule === 'over') {
    placed.push(line(room.x, room.y, room.width, 8 * u, palette.ink));
    [room.y, room.height] = [room.y + 18 * u, room.height - 18 * u];
  }
  if (block.rule === 'under') {
    placed.push(line(room.x, room.y + room.height - 8 * u, room.width, 8 * u, palette.ink));
    room.height -= 12 * u;
  }
  const ground = under ?? (block.fill ? palette[block.fill] : palette.paper);
  if (kind) {
    const lay = { T3: panels, T6: table, T7: figures }[poster.template as 'T3' | 'T6' | 'T7'];
    return lay ? [...placed, ...lay(sheet, kind, room)] : placed;
  }
  if (block.items.some(({ part }) => part === 'unit')) {
    const badge = badgeIn(sheet, room);
    placed.push(...badge.placed);
    [room.x, room.width] = [room.x + badge.wide, room.width - badge.wide];
  }
  if (block.items.some(({ part }) => part === 'qr-code') && textOf(poster, 'qr') !== '') {
    const by = poster.adjust?.['qr-code'] ?? {};
    const side = Math.max(frame.minQr, Math.min(room.height, frame.minQr * 1.15)) * (by.scale ?? 1);
    placed.push({
      kind: 'qr',
      part: 'qr-code',
      address: textOf(poster, 'qr'),
      box: { x: room.x + room.width - side, y: room.y + room.height - side, width: side, height: side },
    });
    room.width -= Math.max(side, frame.minQr) + 30 * u;
  }
  const stack = fitStack(sheet, items, room);
  const spare = Math.max(0, room.height - stack.height);
  const top = room.y + (block.hang === 'bottom' ? spare : block.hang === 'middle' ? spare / 2 : 0);
  for (const fitted of stack.all) {
    if (isTitle(fitted.item.part)) {
      sheet.titleSize = fitted.fontSize;
      sheet.cap = fitted.fontSize / TITLE_RATIO;
    }
    placed.push(place(sheet, fitted, room.x, top, contrastTint(block.fill, fitted.item), ground));
  }
  return placed;
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

/** The placed parts of a poster in the order they are drawn. The same poster and measure always give the same. */
export function layoutPoster(poster: Poster, measure: Measure): readonly Placed[] {
  const frame = frames[poster.size];
  const arrangement = arrangements[poster.template][shapeOf(frame)];
  const sheet: Sheet = {
    poster,
    frame,
    palette: palettes[poster.palette],
    measure,
    u: Math.min(frame.width, frame.height) / 1080,
    cap: Number.POSITIVE_INFINITY,
    titleSize: Number.POSITIVE_INFINITY,
  };
  const fills = (arrangement.fills ?? []).map(
    ({ at, fill, bleed }): Placed => ({
      kind: 'shape',
      box: boxAt(frame, at, bleed),
      fill: sheet.palette[fill],
    }),
  );
  // The title first: every other size is held under it.
  const order = arrangement.blocks
    .map((block, index) => ({
      block,
      index,
      first: block.items.some(({ part }) => part === 'title' || (part === 'rows' && poster.template === 'T7')),
    }))
    .sort((a, b) => Number(b.first) - Number(a.first));
  const laid: Placed[][] = [];
  for (const { block, index } of order) {
    const at = boxAt(frame, block.at);
    const fill = fills.findLast(
      ({ box }) => at.x >= box.x && at.x < box.x + box.width && at.y + 1 >= box.y && at.y < box.y + box.height,
    );
    laid[index] = layBlock(sheet, block, fill?.kind === 'shape' ? fill.fill : undefined);
  }
  const flat = laid.flat();
  const grounds = flat.filter((one) => one.kind === 'shape' && one.part === undefined);
  const shown = pictures(sheet, arrangement);
  const rest = flat.filter((one) => !grounds.includes(one));
  const below = [...fills, ...grounds, ...shown];
  return [...below, ...rest, ...labelOn(sheet, [...below, ...rest])];
}
