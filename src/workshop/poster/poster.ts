/**
 * A poster as data, and what a laid-out poster is made of. Everything else in this folder reads these types:
 * `layout.ts` turns a poster into placed parts, `svg.ts` draws them, `lint.ts` judges them. Pure; nothing comes from the page.
 *
 * Unit of length: one unit of the frame's viewBox, that is one pixel of the screen sizes and 0.1 mm of A3, so that all
 * sizes are laid out with numbers of one order and a canvas can measure their text in whole pixels.
 */

/** Feed square, feed tall, projector (also the printed backdrop 4,0 × 2,5 m), paper. */
export type PosterSize = 'vuong' | 'dung' | 'ngang' | 'a3';

/** Kinds of poster; what each asks for is in `templates.ts`. */
export type TemplateId = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8';

/** A place for words. Which of them a template has, and how long they may be, is in `templates.ts`. */
export type SlotId =
  | 'unit'
  | 'kicker'
  | 'title'
  | 'hours'
  | 'date'
  | 'place'
  | 'bring'
  | 'who'
  | 'apply'
  | 'sign'
  | 'ask'
  | 'remind'
  | 'asOf'
  | 'contact'
  | 'qr'
  | 'source'
  | 'label';

/** What may be set by hand: a slot, the rows of a table, panels or figures, and the marked code. */
export type PartId = SlotId | 'rows' | 'qr-code';

export type PaletteId = 'xanh' | 'do' | 'luc' | 'dem' | 'vang' | 'trang';

/** Three flat colours, all as #RRGGBB; ink and accent are each ≥ 7:1 on the paper (a test computes it). */
export interface Palette {
  name: string;
  paper: string;
  ink: string;
  accent: string;
}

/** In units of the frame, or in shares (0–1) of a picture where said so. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Who agreed that a photo is shown. A child of 7 or more: the child and the representative; younger: the representative. */
export interface Consent {
  /** dd/mm/yyyy on which the people were asked; empty while nobody was. */
  asked: string;
  /** Where the paper is kept. */
  keptAt: string;
  /** The youngest child to be seen. */
  children: 'none' | 'from-7' | 'under-7';
  people: boolean;
  child: boolean;
  representative: boolean;
}

/** What a picture made by AI must never show. */
export type Forbidden = 'nguoi-that' | 'lanh-dao' | 'tre-em' | 'co' | 'huy-hieu' | 'ban-do' | 'trang-phuc-dan-toc';

/** A picture on the poster. */
export interface Asset {
  kind: 'photo' | 'badge' | 'drawing';
  /** Name of the file, as the unit keeps it. */
  name: string;
  /** A data URL, or `ve:` and the id of one of our own drawings (`drawings.ts`). */
  src: string;
  /** Natural size in pixels. */
  width: number;
  height: number;
  /** The part that is shown, in shares of the picture; the whole picture when absent. */
  crop?: Box | undefined;
  isAi: boolean;
  /** Of an AI picture: what its author ticked it shows. */
  shows?: readonly Forbidden[] | undefined;
  consent?: Consent | undefined;
  /** Faces the author marked, in shares of the whole picture. */
  faces?: readonly Box[] | undefined;
  /** Of a badge: SHA-256 of the file in hexadecimal, compared with the official files'. */
  sha256?: string | undefined;
  /** Of a badge: set when its colours were changed. */
  recoloured?: boolean | undefined;
  /** How much wider than its file it is shown; 1 when absent. */
  stretch?: number | undefined;
}

/** A departure from the template made by hand. The template alone breaks no rule of form; these can, and the linter sees it. */
export interface Adjustment {
  /** Times the size the layout would choose. */
  scale?: number | undefined;
  /** #RRGGBB. */
  colour?: string | undefined;
  /** #RRGGBB of each row, bars of figures only. */
  colours?: readonly string[] | undefined;
  /** Moved by shares of the frame's width and height. */
  dx?: number | undefined;
  dy?: number | undefined;
  align?: 'left' | 'middle' | 'justify' | undefined;
  italic?: boolean | undefined;
  weight?: number | undefined;
  family?: string | undefined;
  lineHeight?: number | undefined;
}

/** One poster of a cadre; kept as a draft on the device. */
export interface Poster {
  size: PosterSize;
  template: TemplateId;
  palette: PaletteId;
  /** Words of each slot; a slot left out is empty. */
  slots: Partial<Record<SlotId, string>>;
  /** Rows of T3 (one cell: words of a panel), T6 (day, hours) and T7 (figure, its unit); empty elsewhere. */
  rows: readonly (readonly string[])[];
  assets: readonly Asset[];
  /** dd/mm/yyyy on which the contact was called to try it; empty while it was not. */
  contactChecked: string;
  approved: boolean;
  adjust?: Partial<Record<PartId, Adjustment>> | undefined;
}

/** A size of poster and the smallest things it may hold, in units of the frame. */
export interface Frame {
  name: string;
  width: number;
  height: number;
  /** How long one unit is on paper; absent on a screen. */
  mm?: number | undefined;
  /** 5 % of the short side. */
  margin: number;
  minText: number;
  minTitle: number;
  minQr: number;
}

/** Points of paper in units of A3: 1 pt = 25.4 / 72 mm. */
const points = (pt: number): number => (pt * 254) / 72;

/**
 * Smallest text: 48 of 1080 is 16 px on a telephone 360 px wide; 64 of 1920 and 88 for the title is what the last row of
 * a hall reads; on A3 56 pt reads at 2.5 m and 24 pt at 1 m (20 minutes of arc, cap height 0.74 em).
 */
export const frames: Readonly<Record<PosterSize, Frame>> = {
  vuong: { name: 'Vuông 1080 × 1080', width: 1080, height: 1080, margin: 54, minText: 48, minTitle: 48, minQr: 180 },
  dung: { name: 'Đứng 1080 × 1350', width: 1080, height: 1350, margin: 54, minText: 48, minTitle: 48, minQr: 180 },
  ngang: { name: 'Ngang 1920 × 1080', width: 1920, height: 1080, margin: 54, minText: 64, minTitle: 88, minQr: 240 },
  a3: {
    name: 'Giấy A3',
    width: 2970,
    height: 4200,
    mm: 0.1,
    margin: 148.5,
    minText: points(24),
    minTitle: points(56),
    minQr: 350,
  },
};

export const palettes: Readonly<Record<PaletteId, Palette>> = {
  xanh: { name: 'Giấy, mực, xanh', paper: '#FBF8F1', ink: '#17202E', accent: '#0A3A7A' },
  do: { name: 'Giấy, mực, đỏ', paper: '#FBF8F1', ink: '#17202E', accent: '#9B1420' },
  luc: { name: 'Giấy, mực, lục', paper: '#FBF8F1', ink: '#17202E', accent: '#12562F' },
  trang: { name: 'Trắng, mực, xanh', paper: '#FFFFFF', ink: '#17202E', accent: '#0A3A7A' },
  vang: { name: 'Vàng, mực, xanh', paper: '#FFCD00', ink: '#17202E', accent: '#0A3A7A' },
  dem: { name: 'Xanh, trắng, vàng', paper: '#0A3A7A', ink: '#FFFFFF', accent: '#FFCD00' },
};

/** Exact wording of the label on a picture made by AI; compared letter by letter. */
export const AI_LABEL = 'Hình ảnh này được tạo bằng trí tuệ nhân tạo (AI)';

/** What lies across every poster nobody has approved. */
export const NOT_APPROVED = 'Chưa phê duyệt';

/** The one family of letters: what telephones and computers already have, since no font may be fetched. */
export const FAMILY = 'Roboto, "Noto Sans", "Segoe UI", system-ui, Arial, sans-serif';

/** Width in units of the text at a size; handed in, because only a canvas knows the letters of the device. */
export type Measure = (text: string, fontSize: number, weight: number) => number;

export interface Line {
  text: string;
  /** Start of the line, and its baseline. */
  x: number;
  y: number;
  width: number;
}

interface PlacedBase {
  /** What this came from; absent of what belongs to the template. */
  part?: PartId | undefined;
  box: Box;
}

/** Words in their place. `box` reaches from the top of the first line's height to the bottom of the last one's. */
export interface PlacedText extends PlacedBase {
  kind: 'text';
  role: 'title' | 'text' | 'label';
  /** The row of a table this is a cell of, counted from 0. */
  row?: number | undefined;
  lines: readonly Line[];
  fontSize: number;
  weight: number;
  /** Height of a line in times of the font size. */
  lineHeight: number;
  colour: string;
  /** Flat colour under the words; pictures under them are found by their boxes. */
  under: string;
  align: 'left' | 'middle' | 'justify';
  italic: boolean;
  family: string;
  /** The words did not fit even at the smallest size: they run out of their place. */
  overflows: boolean;
}

/** A flat shape of the template: a rule, a block, a bar. */
export interface PlacedShape extends PlacedBase {
  kind: 'shape';
  fill: string;
}

/** One of our own line drawings, scaled into its box. */
export interface PlacedDrawing extends PlacedBase {
  kind: 'drawing';
  drawing: string;
  /** Its lines of sea and ground run on to the edges of the frame. */
  runsOn: boolean;
  /** Fill of what would sink into a ground of accent. */
  body: string;
  ink: string;
  accent: string;
  paper: string;
}

/** A picture of the cadre's, cut to its box. */
export interface PlacedPicture extends PlacedBase {
  kind: 'picture';
  /** Place in `poster.assets`. */
  asset: number;
  /** The part of the picture that is shown, in shares of it. */
  crop: Box;
  ink: string;
  accent: string;
  paper: string;
}

/** The square code: `box` with its quiet zone of 4 modules. */
export interface PlacedQr extends PlacedBase {
  kind: 'qr';
  address: string;
}

/** In the order they are drawn. */
export type Placed = PlacedText | PlacedShape | PlacedDrawing | PlacedPicture | PlacedQr;

/** Black modules of a square code, row by row, without the quiet zone; made by whoever exports. */
export type QrModules = (address: string) => readonly (readonly boolean[])[];

export interface Rgb {
  r: number;
  g: number;
  b: number;
}

/**
 * Colours of picture `asset` under a box of the poster, handed in: in the browser read from a canvas. The linter takes the
 * one against which the words are worst to read, so a few dozen points spread over the box suffice.
 */
export type Pixels = (asset: number, box: Box) => readonly Rgb[];

/** One thing to mend. `text` says where, why and what next; `part` is what to show. */
export interface Fault {
  rule: string;
  level: 'error' | 'hint';
  text: string;
  part?: PartId | undefined;
  asset?: number | undefined;
}

/** What only the outside knows. */
export interface LintContext {
  pixels: Pixels;
  /** SHA-256 of the official badge files; empty until the Union hands them over. */
  officialBadges: readonly string[];
  /** How the city-level body of the Union is called; undefined while its name is open. */
  cityUnion?: string | undefined;
}
