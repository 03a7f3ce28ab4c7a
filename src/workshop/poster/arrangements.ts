/**
 * How a template is put together, for tall (1080 × 1350, A3), square and wide frames: columns of blocks, each block as high as
 * its words need. A frame has 12 equal rows and 12 equal columns inside its margin; heights are in rows, widths in columns,
 * sizes of text in 1/1080 of the short side. Pure data.
 */
import type { DrawingId } from './drawings.ts';
import type { PartId, TemplateId } from './poster.ts';

/** Flat colour by its place in the palette. */
export type Tint = 'paper' | 'ink' | 'accent';

/** Words of a block, one under another. */
export interface Item {
  part: PartId;
  /** Largest size; what fits may be smaller. */
  max: number;
  bold?: true;
  tint?: Tint;
  /** Digits meant to be seen first: as large as the title, never larger. All other words stay under title ÷ 1.8. */
  big?: true;
  /** Space above, in its own font size. */
  gap?: number;
  /** On the line of the item before it, where both are one line and the width allows. */
  join?: true;
}

/** A drawing, whose place a photo of the cadre's takes. Its height lies between `least` and `most` rows. */
export interface Picture {
  drawing: DrawingId;
  least: number;
  most: number;
  /** Where in its place a drawing stands when their shapes differ: 0 left or top, 1 right or bottom. */
  stand: readonly [x: number, y: number];
  /** Edges of the frame the place runs out to: any of T R B L. */
  bleed: string;
  /** On a ground of accent its fills are of paper. */
  onAccent?: true;
}

/** What shares a place: words, or rows, or a picture. */
export interface Block {
  items?: readonly Item[];
  /** Panels, table or figures of the template; how many rows of the grid they may fill. */
  rows?: { most: number; item: Item };
  picture?: Picture;
  /** A flat ground, run out to the edges named. */
  fill?: 'accent';
  bleed?: string;
  /** A drawing on the right of the words: its columns, how many rows it rises above them, how high it may make the block. */
  beside?: { drawing: DrawingId; columns: number; rise: number; most: number };
  /** A thick line of ink over or under the block. */
  rule?: 'over' | 'under';
  /** Takes what height is left over above itself. */
  push?: true;
}

export interface Column {
  column: number;
  columns: number;
  /** The whole column on accent, run out to the edges named. */
  fill?: string;
  blocks: readonly Block[];
}

export interface Arrangement {
  /** A bar of accent down the left edge, in shares of the width. */
  bar?: number;
  columns: readonly Column[];
  /** A picture along the foot of the frame, under all columns. */
  floor?: Picture;
}

export type Shape = 'tall' | 'square' | 'wide';

const one = (...blocks: Block[]): Arrangement => ({ columns: [{ column: 0, columns: 12, blocks }] });
const unitLine: Block = { rule: 'under', items: [{ part: 'unit', max: 54, bold: true }] };
const title = (max: number, tint: Tint = 'accent'): Block => ({ items: [{ part: 'title', max, bold: true, tint }] });
const when = (size: number, tint: Tint = 'ink'): readonly Item[] => [
  { part: 'hours', max: size, bold: true, big: true, tint },
  { part: 'date', max: 72, bold: true, tint, join: true },
  { part: 'place', max: 62, gap: 0.3, tint },
];
const foot: readonly Item[] = [
  { part: 'bring', max: 58 },
  { part: 'contact', max: 58, bold: true, gap: 0.15 },
  { part: 'qr', max: 50, gap: 0.1 },
  { part: 'qr-code', max: 0 },
];
const enrol: readonly Item[] = [
  { part: 'apply', max: 58 },
  { part: 'contact', max: 58, bold: true, gap: 0.15 },
  { part: 'qr', max: 50, gap: 0.1 },
  { part: 'qr-code', max: 0 },
];
const signed: Block = {
  push: true,
  items: [
    { part: 'unit', max: 52, bold: true },
    { part: 'source', max: 44 },
  ],
};
const sea: Picture = { drawing: 'bai-bien', least: 2.2, most: 4.2, stand: [0.5, 1], bleed: 'LR' };
const islands: Picture = { drawing: 'dao', least: 1.6, most: 3.2, stand: [0.5, 1], bleed: 'LRB' };

const invite = (size: number, digits: number, columns: number): Arrangement =>
  one(
    unitLine,
    title(size, 'ink'),
    {
      push: true,
      fill: 'accent',
      bleed: 'LR',
      items: when(digits, 'paper'),
      beside: { drawing: 'nguoi-cam-may', columns, rise: 0.55, most: 4.4 },
    },
    { push: true, items: foot },
  );
const turnOut = (size: number, digits: number): Arrangement =>
  one(unitLine, title(size), { picture: sea, push: true }, { items: when(digits) }, { push: true, items: foot });
const three = (size: number, words: number): Arrangement =>
  one(
    { fill: 'accent', bleed: 'TLR', items: [{ part: 'title', max: size, bold: true, tint: 'paper' }] },
    { rows: { most: 7.2, item: { part: 'rows', max: words, bold: true } } },
    { rule: 'over', items: [{ part: 'ask', max: 68, bold: true, tint: 'accent' }] },
    signed,
  );
const warning = (size: number, columns: number, most: number): Arrangement => ({
  bar: 0.04,
  columns: [
    {
      column: 0.35,
      columns: 11.65,
      blocks: [
        title(size),
        { push: true, items: [{ part: 'sign', max: 84 }], beside: { drawing: 'cup-may', columns, rise: 0, most } },
        { push: true, rule: 'over', items: [{ part: 'ask', max: 68, bold: true }] },
        signed,
      ],
    },
  ],
});
const contest = (size: number, digits: number, columns: number): Arrangement =>
  one(
    unitLine,
    title(size),
    {
      push: true,
      items: [...when(digits), { part: 'who', max: 66, gap: 0.3, join: true }],
      beside: { drawing: 'chuong', columns, rise: 0, most: 5 },
    },
    { push: true, rule: 'over', items: enrol },
  );
const duty = (size: number, words: number): Arrangement =>
  one(
    {
      fill: 'accent',
      bleed: 'TLR',
      items: [
        { part: 'title', max: size, bold: true, tint: 'paper' },
        { part: 'date', max: 62, gap: 0.25, tint: 'paper' },
        { part: 'place', max: 62, tint: 'paper' },
      ],
    },
    { rows: { most: 6.4, item: { part: 'rows', max: words } } },
    { items: [{ part: 'remind', max: 84, bold: true, tint: 'accent' }] },
    {
      push: true,
      rule: 'over',
      items: [
        { part: 'contact', max: 66, bold: true },
        { part: 'unit', max: 54 },
      ],
    },
  );
const lookBack = (digits: number, most: number): Arrangement =>
  one(
    { rule: 'under', items: [{ part: 'kicker', max: 58, bold: true }] },
    { rows: { most, item: { part: 'rows', max: digits, bold: true, tint: 'accent' } } },
    {
      push: true,
      rule: 'over',
      items: [
        { part: 'asOf', max: 50 },
        { part: 'source', max: 48 },
        { part: 'unit', max: 50, bold: true, join: true },
      ],
    },
  );
const held = (size: number): readonly Item[] => [
  { part: 'hours', max: size, bold: true },
  { part: 'date', max: size, bold: true, join: true },
  { part: 'place', max: size },
];
const backdrop = (size: number): Arrangement =>
  one(
    { rule: 'under', items: [{ part: 'unit', max: 62, bold: true }] },
    {
      push: true,
      items: [
        { part: 'kicker', max: 66 },
        { part: 'title', max: size, bold: true, tint: 'accent' },
      ],
    },
    { items: held(62) },
    { push: true, picture: islands },
  );

export const arrangements: Readonly<Record<TemplateId, Readonly<Record<Shape, Arrangement>>>> = {
  T1: {
    tall: invite(150, 170, 4.7),
    square: invite(130, 120, 3.7),
    wide: {
      columns: [
        { column: 0, columns: 6.9, blocks: [unitLine, title(170, 'ink'), { push: true, items: foot }] },
        {
          column: 7.5,
          columns: 4.5,
          fill: 'TRB',
          blocks: [
            { items: when(170, 'paper') },
            {
              push: true,
              picture: { drawing: 'nguoi-cam-may', least: 3.8, most: 6.5, stand: [1, 1], bleed: 'B', onAccent: true },
            },
          ],
        },
      ],
    },
  },
  T2: {
    tall: turnOut(170, 130),
    square: turnOut(130, 90),
    wide: {
      columns: [
        { column: 0, columns: 6.7, blocks: [unitLine, title(170)] },
        { column: 7.1, columns: 4.9, blocks: [{ items: when(130) }, { push: true, items: foot }] },
      ],
      floor: { drawing: 'bai-bien', least: 2.3, most: 3.8, stand: [0.06, 1], bleed: 'LRB' },
    },
  },
  T3: { tall: three(150, 96), square: three(120, 64), wide: three(140, 76) },
  T4: {
    tall: warning(190, 3.8, 4.4),
    square: warning(150, 3, 4),
    wide: {
      bar: 0.025,
      columns: [
        {
          column: 0.25,
          columns: 11.75,
          blocks: [
            {
              items: [
                { part: 'title', max: 180, bold: true, tint: 'accent' },
                { part: 'sign', max: 84, gap: 0.2 },
              ],
              beside: { drawing: 'cup-may', columns: 2.4, rise: 0, most: 6.6 },
            },
            { push: true, rule: 'over', items: [{ part: 'ask', max: 76, bold: true }] },
            signed,
          ],
        },
      ],
    },
  },
  T5: { tall: contest(190, 150, 4.6), square: contest(140, 96, 3.6), wide: contest(170, 120, 3) },
  T6: {
    tall: duty(160, 92),
    square: duty(120, 60),
    wide: {
      columns: [
        {
          column: 0,
          columns: 5.2,
          fill: 'TLB',
          blocks: [
            {
              items: [
                { part: 'title', max: 140, bold: true, tint: 'paper' },
                { part: 'date', max: 68, tint: 'paper', gap: 0.4 },
                { part: 'place', max: 68, tint: 'paper' },
              ],
            },
          ],
        },
        {
          column: 5.9,
          columns: 6.1,
          blocks: [
            { rows: { most: 8, item: { part: 'rows', max: 80 } } },
            { push: true, items: [{ part: 'remind', max: 80, bold: true, tint: 'accent' }] },
            {
              push: true,
              rule: 'over',
              items: [
                { part: 'contact', max: 68, bold: true },
                { part: 'unit', max: 64 },
              ],
            },
          ],
        },
      ],
    },
  },
  T7: { tall: lookBack(330, 8), square: lookBack(240, 7), wide: lookBack(340, 7) },
  T8: {
    tall: backdrop(150),
    square: backdrop(120),
    wide: one(
      { rule: 'under', items: [{ part: 'unit', max: 76, bold: true }] },
      {
        items: [
          { part: 'kicker', max: 80 },
          { part: 'title', max: 170, bold: true, tint: 'accent' },
        ],
      },
      { push: true, items: held(72), beside: { drawing: 'dao', columns: 4.8, rise: 1.4, most: 3 } },
    ),
  },
};
