/**
 * Where everything of a template stands, for tall (1080 × 1350, A3), square and wide frames. A frame has 12 equal rows and 12
 * equal columns inside its margin; text sizes are in 1/1080 of the short side. Pure data.
 */
import type { DrawingId } from './drawings.ts';
import type { PartId, TemplateId } from './poster.ts';

/** First row, rows, first column, columns; counted from 0, parts of a row allowed. */
export type At = readonly [row: number, rows: number, column: number, columns: number];

/** Flat colour by its place in the palette. */
export type Tint = 'paper' | 'ink' | 'accent';

/** Words of a block, one under another. */
export interface Item {
  part: PartId;
  /** Largest size; what fits may be smaller. */
  max: number;
  bold?: true;
  tint?: Tint;
  /** A figure meant to be seen first: as large as the title, never larger. All other words stay under title ÷ 1.8. */
  big?: true;
  /** Space above, in its own font size. */
  gap?: number;
}

/** Words that share a place, grown and shrunk together. */
export interface Block {
  at: At;
  fill?: 'accent' | 'ink';
  /** Edges of the frame the fill runs out to: any of T R B L. */
  bleed?: string;
  hang?: 'middle' | 'bottom';
  /** A thick line of ink over or under the block. */
  rule?: 'over' | 'under';
  items: readonly Item[];
}

/** A drawing; a photo of the cadre's takes its place, filling it to the edges named. */
export interface Picture {
  at: At;
  drawing?: DrawingId;
  /** Where in its place a drawing stands when their shapes differ: 0 left or top, 1 right or bottom. */
  stand?: readonly [x: number, y: number];
  /** Edges the place runs out to. */
  bleed?: string;
  /** How the outline and fills are tinted on this ground. */
  ground?: 'accent';
}

export interface Arrangement {
  /** Flat shapes under everything. */
  fills?: readonly { at: At; fill: Tint; bleed?: string }[];
  pictures?: readonly Picture[];
  blocks: readonly Block[];
}

export type Shape = 'tall' | 'square' | 'wide';

const unitLine: Block = {
  at: [0, 0.9, 0, 12],
  rule: 'under',
  hang: 'middle',
  items: [{ part: 'unit', max: 52, bold: true }],
};
const foot = (at: At): Block => ({
  at,
  hang: 'bottom',
  items: [
    { part: 'bring', max: 58 },
    { part: 'contact', max: 58, bold: true, gap: 0.2 },
    { part: 'qr', max: 48, gap: 0.1 },
    { part: 'qr-code', max: 0 },
  ],
});
const when = (size: number): readonly Item[] => [
  { part: 'hours', max: size, bold: true, big: true },
  { part: 'date', max: 72, bold: true },
  { part: 'place', max: 60, gap: 0.35 },
];

export const arrangements: Readonly<Record<TemplateId, Readonly<Record<Shape, Arrangement>>>> = {
  T1: {
    tall: {
      pictures: [{ at: [4.9, 4.5, 7.2, 4.8], drawing: 'nguoi-cam-may', stand: [1, 1] }],
      blocks: [
        unitLine,
        { at: [1.1, 3.7, 0, 12], items: [{ part: 'title', max: 150, bold: true }] },
        { at: [5.4, 4, 0, 7.1], fill: 'accent', bleed: 'LR', hang: 'middle', items: when(150) },
        foot([9.6, 2.4, 0, 12]),
      ],
    },
    square: {
      pictures: [{ at: [4.6, 4.4, 7.8, 4.2], drawing: 'nguoi-cam-may', stand: [1, 1] }],
      blocks: [
        unitLine,
        { at: [0.95, 3.9, 0, 12], items: [{ part: 'title', max: 120, bold: true }] },
        { at: [5, 4, 0, 7.7], fill: 'accent', bleed: 'LR', hang: 'middle', items: when(110) },
        foot([9.2, 2.8, 0, 12]),
      ],
    },
    wide: {
      fills: [{ at: [0, 12, 7.4, 4.6], fill: 'accent', bleed: 'TRB' }],
      pictures: [{ at: [6, 6, 7.8, 4.2], drawing: 'nguoi-cam-may', stand: [1, 1], bleed: 'B', ground: 'accent' }],
      blocks: [
        { ...unitLine, at: [0, 1.2, 0, 7] },
        { at: [1.5, 7, 0, 7], items: [{ part: 'title', max: 160, bold: true }] },
        foot([8.8, 3.2, 0, 7]),
        { at: [0, 6, 7.8, 4.2], items: when(150).map((item) => ({ ...item, tint: 'paper' as const })) },
      ],
    },
  },
  T2: {
    tall: {
      pictures: [{ at: [4.4, 3, 0, 12], drawing: 'bai-bien', stand: [0.5, 1], bleed: 'LR' }],
      blocks: [
        unitLine,
        { at: [1.1, 3.2, 0, 12], items: [{ part: 'title', max: 160, bold: true, tint: 'accent' }] },
        { at: [7.6, 2.3, 0, 12], items: when(120) },
        foot([10, 2, 0, 12]),
      ],
    },
    square: {
      pictures: [{ at: [4.2, 2.7, 0, 12], drawing: 'bai-bien', stand: [0.5, 1], bleed: 'LR' }],
      blocks: [
        unitLine,
        { at: [0.95, 3.2, 0, 12], items: [{ part: 'title', max: 130, bold: true, tint: 'accent' }] },
        { at: [7, 2.9, 0, 12], items: when(80) },
        foot([9.9, 2.1, 0, 12]),
      ],
    },
    wide: {
      pictures: [{ at: [0, 12, 6.6, 5.4], drawing: 'bai-bien', stand: [0, 1], bleed: 'TRB' }],
      blocks: [
        { ...unitLine, at: [0, 1.2, 0, 6.2] },
        { at: [1.4, 4.4, 0, 6.2], items: [{ part: 'title', max: 150, bold: true, tint: 'accent' }] },
        { at: [5.8, 3.4, 0, 6.2], items: when(120) },
        foot([9.3, 2.7, 0, 6.2]),
      ],
    },
  },
  T3: {
    tall: {
      blocks: [
        {
          at: [0, 2.6, 0, 12],
          fill: 'accent',
          bleed: 'TLR',
          hang: 'middle',
          items: [{ part: 'title', max: 150, bold: true }],
        },
        { at: [2.9, 6.4, 0, 12], items: [{ part: 'rows', max: 110, bold: true }] },
        {
          at: [9.4, 1.3, 0, 12],
          rule: 'over',
          hang: 'middle',
          items: [{ part: 'ask', max: 64, bold: true, tint: 'accent' }],
        },
        {
          at: [10.8, 1.2, 0, 12],
          hang: 'bottom',
          items: [
            { part: 'unit', max: 48, bold: true },
            { part: 'source', max: 40 },
          ],
        },
      ],
    },
    square: {
      blocks: [
        {
          at: [0, 2.8, 0, 12],
          fill: 'accent',
          bleed: 'TLR',
          hang: 'middle',
          items: [{ part: 'title', max: 120, bold: true }],
        },
        { at: [3.1, 5, 0, 12], items: [{ part: 'rows', max: 64, bold: true }] },
        {
          at: [8.2, 1.9, 0, 12],
          rule: 'over',
          hang: 'middle',
          items: [{ part: 'ask', max: 56, bold: true, tint: 'accent' }],
        },
        {
          at: [10.1, 1.9, 0, 12],
          hang: 'bottom',
          items: [
            { part: 'unit', max: 48, bold: true },
            { part: 'source', max: 48 },
          ],
        },
      ],
    },
    wide: {
      blocks: [
        {
          at: [0, 2.8, 0, 12],
          fill: 'accent',
          bleed: 'TLR',
          hang: 'middle',
          items: [{ part: 'title', max: 130, bold: true }],
        },
        { at: [3.2, 5.6, 0, 12], items: [{ part: 'rows', max: 72, bold: true }] },
        {
          at: [9, 1.5, 0, 12],
          rule: 'over',
          hang: 'middle',
          items: [{ part: 'ask', max: 68, bold: true, tint: 'accent' }],
        },
        { at: [10.5, 1.5, 0, 5], hang: 'bottom', items: [{ part: 'unit', max: 64, bold: true }] },
        { at: [10.5, 1.5, 5.2, 6.8], hang: 'bottom', items: [{ part: 'source', max: 64 }] },
      ],
    },
  },
  T4: {
    tall: {
      fills: [{ at: [0, 12, -0.55, 0.4], fill: 'accent', bleed: 'TLB' }],
      pictures: [{ at: [4.5, 4.6, 8.2, 3.8], drawing: 'cup-may', stand: [1, 0] }],
      blocks: [
        { at: [0.1, 4.2, 0.3, 11.7], items: [{ part: 'title', max: 180, bold: true, tint: 'accent' }] },
        { at: [4.5, 4.6, 0.3, 7.6], items: [{ part: 'sign', max: 90 }] },
        { at: [9.2, 1.2, 0.3, 11.7], rule: 'over', hang: 'middle', items: [{ part: 'ask', max: 60, bold: true }] },
        {
          at: [10.4, 1.6, 0.3, 11.7],
          hang: 'bottom',
          items: [
            { part: 'unit', max: 48, bold: true },
            { part: 'source', max: 48 },
          ],
        },
      ],
    },
    square: {
      fills: [{ at: [0, 12, -0.55, 0.4], fill: 'accent', bleed: 'TLB' }],
      pictures: [{ at: [4.4, 3.9, 8.9, 3.1], drawing: 'cup-may', stand: [1, 0] }],
      blocks: [
        { at: [0, 4.2, 0.3, 11.7], items: [{ part: 'title', max: 150, bold: true, tint: 'accent' }] },
        { at: [4.3, 4, 0.3, 8.4], items: [{ part: 'sign', max: 72 }] },
        { at: [8.5, 1.7, 0.3, 11.7], rule: 'over', hang: 'middle', items: [{ part: 'ask', max: 54, bold: true }] },
        {
          at: [10.2, 1.8, 0.3, 11.7],
          hang: 'bottom',
          items: [
            { part: 'unit', max: 48, bold: true },
            { part: 'source', max: 48 },
          ],
        },
      ],
    },
    wide: {
      fills: [{ at: [0, 12, -0.3, 0.2], fill: 'accent', bleed: 'TLB' }],
      pictures: [{ at: [0.4, 8.4, 9, 3], drawing: 'cup-may', stand: [1, 0] }],
      blocks: [
        { at: [0, 4.6, 0.2, 8.6], items: [{ part: 'title', max: 170, bold: true, tint: 'accent' }] },
        { at: [4.7, 3.6, 0.2, 8.6], items: [{ part: 'sign', max: 90 }] },
        { at: [8.9, 1.3, 0.2, 11.8], rule: 'over', hang: 'middle', items: [{ part: 'ask', max: 72, bold: true }] },
        { at: [10.3, 1.7, 0.2, 5], hang: 'bottom', items: [{ part: 'unit', max: 64, bold: true }] },
        { at: [10.3, 1.7, 5.4, 6.6], hang: 'bottom', items: [{ part: 'source', max: 64 }] },
      ],
    },
  },
  T5: {
    tall: {
      pictures: [{ at: [4.4, 4.6, 7.4, 4.6], drawing: 'chuong', stand: [1, 0.5] }],
      blocks: [
        unitLine,
        { at: [1.2, 3.2, 0, 12], items: [{ part: 'title', max: 190, bold: true, tint: 'accent' }] },
        { at: [4.6, 4.4, 0, 7.3], hang: 'middle', items: [...when(110), { part: 'who', max: 64, gap: 0.4 }] },
        {
          at: [9.2, 2.8, 0, 12],
          rule: 'over',
          hang: 'middle',
          items: [
            { part: 'apply', max: 58 },
            { part: 'contact', max: 58, bold: true, gap: 0.2 },
            { part: 'qr', max: 48, gap: 0.1 },
            { part: 'qr-code', max: 0 },
          ],
        },
      ],
    },
    square: {
      pictures: [{ at: [3.9, 4.8, 8.4, 3.6], drawing: 'chuong', stand: [1, 0.5] }],
      blocks: [
        unitLine,
        { at: [1, 2.9, 0, 12], items: [{ part: 'title', max: 140, bold: true, tint: 'accent' }] },
        { at: [3.9, 4.9, 0, 8.3], hang: 'middle', items: [...when(80), { part: 'who', max: 54 }] },
        {
          at: [8.9, 3.1, 0, 12],
          rule: 'over',
          hang: 'bottom',
          items: [
            { part: 'apply', max: 52 },
            { part: 'contact', max: 52, bold: true },
            { part: 'qr', max: 48 },
            { part: 'qr-code', max: 0 },
          ],
        },
      ],
    },
    wide: {
      pictures: [{ at: [1.4, 7.2, 8.6, 3.4], drawing: 'chuong', stand: [1, 0.5] }],
      blocks: [
        { ...unitLine, at: [0, 1.1, 0, 12] },
        { at: [1.3, 3.8, 0, 8.4], items: [{ part: 'title', max: 170, bold: true, tint: 'accent' }] },
        { at: [5.1, 3.7, 0, 8.4], items: [...when(120), { part: 'who', max: 68 }] },
        {
          at: [8.9, 3.1, 0, 12],
          rule: 'over',
          hang: 'bottom',
          items: [
            { part: 'apply', max: 68 },
            { part: 'contact', max: 68, bold: true },
            { part: 'qr', max: 64 },
            { part: 'qr-code', max: 0 },
          ],
        },
      ],
    },
  },
  T6: {
    tall: {
      blocks: [
        {
          at: [0, 3.1, 0, 12],
          fill: 'accent',
          bleed: 'TLR',
          hang: 'middle',
          items: [
            { part: 'title', max: 160, bold: true },
            { part: 'date', max: 64, gap: 0.3 },
            { part: 'place', max: 64 },
          ],
        },
        { at: [3.5, 5.2, 0, 12], items: [{ part: 'rows', max: 84 }] },
        { at: [8.9, 1.2, 0, 12], hang: 'middle', items: [{ part: 'remind', max: 84, bold: true, tint: 'accent' }] },
        {
          at: [10.2, 1.8, 0, 12],
          rule: 'over',
          hang: 'bottom',
          items: [
            { part: 'contact', max: 64, bold: true },
            { part: 'unit', max: 52 },
          ],
        },
      ],
    },
    square: {
      blocks: [
        {
          at: [0, 3.7, 0, 12],
          fill: 'accent',
          bleed: 'TLR',
          hang: 'middle',
          items: [
            { part: 'title', max: 120, bold: true },
            { part: 'date', max: 54 },
            { part: 'place', max: 54 },
          ],
        },
        { at: [3.9, 4.8, 0, 12], items: [{ part: 'rows', max: 54 }] },
        { at: [8.8, 1.2, 0, 12], hang: 'middle', items: [{ part: 'remind', max: 60, bold: true, tint: 'accent' }] },
        {
          at: [10.1, 1.9, 0, 12],
          rule: 'over',
          hang: 'bottom',
          items: [
            { part: 'contact', max: 50, bold: true },
            { part: 'unit', max: 48 },
          ],
        },
      ],
    },
    wide: {
      fills: [{ at: [0, 12, 0, 5.4], fill: 'accent', bleed: 'TLB' }],
      blocks: [
        {
          at: [0, 8.6, 0, 5],
          items: [
            { part: 'title', max: 140, bold: true, tint: 'paper' },
            { part: 'date', max: 68, tint: 'paper', gap: 0.4 },
            { part: 'place', max: 68, tint: 'paper' },
          ],
        },
        {
          at: [8.8, 3.2, 0, 5],
          hang: 'bottom',
          items: [
            { part: 'contact', max: 64, bold: true, tint: 'paper' },
            { part: 'unit', max: 64, tint: 'paper' },
          ],
        },
        { at: [0.2, 8.8, 5.9, 6.1], items: [{ part: 'rows', max: 80 }] },
        { at: [9.4, 2.6, 5.9, 6.1], hang: 'bottom', items: [{ part: 'remind', max: 80, bold: true, tint: 'accent' }] },
      ],
    },
  },
  T7: {
    tall: {
      blocks: [
        { at: [0, 1, 0, 12], rule: 'under', hang: 'middle', items: [{ part: 'kicker', max: 56, bold: true }] },
        { at: [1.2, 7.8, 0, 12], items: [{ part: 'rows', max: 300, bold: true, tint: 'accent' }] },
        {
          at: [9.2, 2.8, 0, 12],
          hang: 'bottom',
          rule: 'over',
          items: [
            { part: 'asOf', max: 48 },
            { part: 'source', max: 48 },
            { part: 'unit', max: 48, bold: true },
          ],
        },
      ],
    },
    square: {
      blocks: [
        { at: [0, 0.9, 0, 12], rule: 'under', hang: 'middle', items: [{ part: 'kicker', max: 52, bold: true }] },
        { at: [1, 6.7, 0, 12], items: [{ part: 'rows', max: 250, bold: true, tint: 'accent' }] },
        {
          at: [7.9, 4.1, 0, 12],
          hang: 'bottom',
          rule: 'over',
          items: [
            { part: 'asOf', max: 48 },
            { part: 'source', max: 48 },
            { part: 'unit', max: 48, bold: true },
          ],
        },
      ],
    },
    wide: {
      blocks: [
        { at: [0, 1.2, 0, 12], rule: 'under', hang: 'middle', items: [{ part: 'kicker', max: 72, bold: true }] },
        { at: [1.4, 6.6, 0, 12], items: [{ part: 'rows', max: 320, bold: true, tint: 'accent' }] },
        {
          at: [8.2, 3.8, 0, 12],
          hang: 'bottom',
          rule: 'over',
          items: [
            { part: 'asOf', max: 64 },
            { part: 'source', max: 64 },
            { part: 'unit', max: 64, bold: true },
          ],
        },
      ],
    },
  },
  T8: {
    tall: {
      pictures: [{ at: [9.6, 2.4, 0, 12], drawing: 'dao', stand: [0.5, 1], bleed: 'LRB' }],
      blocks: [
        { at: [0, 1.4, 0, 12], rule: 'under', hang: 'middle', items: [{ part: 'unit', max: 56, bold: true }] },
        {
          at: [1.8, 4.6, 0, 12],
          items: [
            { part: 'kicker', max: 64 },
            { part: 'title', max: 150, bold: true, tint: 'accent' },
          ],
        },
        {
          at: [6.6, 2.6, 0, 12],
          items: [
            { part: 'hours', max: 60, bold: true },
            { part: 'date', max: 60, bold: true },
            { part: 'place', max: 60 },
          ],
        },
      ],
    },
    square: {
      pictures: [{ at: [9.8, 2.2, 0, 12], drawing: 'dao', stand: [0.5, 1], bleed: 'LRB' }],
      blocks: [
        { at: [0, 1.3, 0, 12], rule: 'under', hang: 'middle', items: [{ part: 'unit', max: 54, bold: true }] },
        {
          at: [1.6, 5, 0, 12],
          items: [
            { part: 'kicker', max: 56 },
            { part: 'title', max: 120, bold: true, tint: 'accent' },
          ],
        },
        {
          at: [6.7, 3, 0, 12],
          items: [
            { part: 'hours', max: 56, bold: true },
            { part: 'date', max: 56, bold: true },
            { part: 'place', max: 56 },
          ],
        },
      ],
    },
    wide: {
      pictures: [{ at: [8.8, 3.2, 6, 6], drawing: 'dao', stand: [1, 1], bleed: 'RB' }],
      blocks: [
        { at: [0, 1.7, 0, 12], rule: 'under', hang: 'middle', items: [{ part: 'unit', max: 72, bold: true }] },
        {
          at: [2.1, 5.6, 0, 12],
          items: [
            { part: 'kicker', max: 80 },
            { part: 'title', max: 160, bold: true, tint: 'accent' },
          ],
        },
        {
          at: [8.6, 3.4, 0, 5.8],
          hang: 'bottom',
          items: [
            { part: 'hours', max: 72, bold: true },
            { part: 'date', max: 72, bold: true },
            { part: 'place', max: 68 },
          ],
        },
      ],
    },
  },
};
