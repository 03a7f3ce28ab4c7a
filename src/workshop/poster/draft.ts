/** A poster while it is being made: how it begins, how it changes, and when an approval still holds. Pure. */
import { fold } from '../../lib/fold.ts';
import type { Agreed } from './personal.ts';
import {
  AI_LABEL,
  type Asset,
  type Fault,
  frames,
  type Poster,
  type PosterSize,
  type SlotId,
  type TemplateId,
} from './poster.ts';
import { templates } from './templates.ts';

/** The steps of the composer, in order. */
export type Step = 'dip' | 'chu' | 'anh' | 'xem' | 'xuat';

/** Who read the finished poster and let it go. Roles and initials, never full names. */
export interface Approval {
  author: string;
  approver: string;
  /** dd/mm/yyyy. */
  date: string;
  /** `contentOf` the poster that was read. */
  content: string;
}

/** What the device keeps of a poster being made. */
export interface PosterDraft {
  version: 1;
  poster: Poster;
  approval?: Approval | undefined;
  /** People named on it who agreed on paper. */
  agreed?: readonly Agreed[] | undefined;
}

/** Rows a template begins with: as many as it needs, empty. */
const emptyRows = (template: TemplateId): string[][] => {
  const { rows } = templates[template];
  return rows ? Array.from({ length: rows.least }, () => rows.cells.map(() => '')) : [];
};

/** A poster of this kind with nothing written. */
export const newPoster = (template: TemplateId): Poster => ({
  size: templates[template].natural,
  template,
  palette: templates[template].palette,
  slots: {},
  rows: emptyRows(template),
  assets: [],
  contactChecked: '',
  approved: false,
});

/** The same words for another occasion: what both ask for stays, rows begin anew, the size and colours are the new one's own. */
export function withTemplate(poster: Poster, template: TemplateId): Poster {
  if (poster.template === template) return poster;
  return { ...newPoster(template), slots: poster.slots, assets: poster.assets, contactChecked: poster.contactChecked };
}

/** With these words in a slot. A contact that was changed has not been called. */
export const withSlot = (poster: Poster, slot: SlotId, text: string): Poster => ({
  ...poster,
  slots: { ...poster.slots, [slot]: text },
  contactChecked: slot === 'contact' && text !== poster.slots.contact ? '' : poster.contactChecked,
});

/** With these words in a cell of a row. */
export const withCell = (poster: Poster, row: number, cell: number, text: string): Poster => ({
  ...poster,
  rows: poster.rows.map((cells, at) => (at === row ? cells.map((old, place) => (place === cell ? text : old)) : cells)),
});

/** With one row more, or the last one gone, within what the template allows. */
export function withRowCount(poster: Poster, count: number): Poster {
  const { rows } = templates[poster.template];
  if (!rows || count < rows.least || count > rows.most) return poster;
  return {
    ...poster,
    rows: Array.from({ length: count }, (_, at) => poster.rows[at] ?? rows.cells.map(() => '')),
  };
}

/** With this photo, or none. A picture by AI brings its label along, word for word; nobody has to remember it. */
export function withPhoto(poster: Poster, photo: Asset | undefined): Poster {
  const { label: _, ...slots } = poster.slots;
  return {
    ...poster,
    slots: photo?.isAi ? { ...slots, label: AI_LABEL } : slots,
    assets: [...poster.assets.filter(({ kind }) => kind === 'badge'), ...(photo ? [photo] : [])],
  };
}

/** With this badge, or none. */
export const withBadge = (poster: Poster, badge: Asset | undefined): Poster => ({
  ...poster,
  assets: [...(badge ? [badge] : []), ...poster.assets.filter(({ kind }) => kind !== 'badge')],
});

/** The badge of a poster. */
export const badgeOf = (poster: Poster): Asset | undefined => poster.assets.find(({ kind }) => kind === 'badge');

/** The photo of a poster. */
export const photoOf = (poster: Poster): Asset | undefined => poster.assets.find(({ kind }) => kind !== 'badge');

/** Everything that is to be seen on a poster, to know whether it is still the one that was read. The size is not: all sizes say the same. */
export const contentOf = ({ approved: _, size: __, ...poster }: Poster): string => JSON.stringify(poster);

/** Whether the approval is of exactly this poster. */
export const approvalHolds = (approval: Approval | undefined, poster: Poster): boolean =>
  approval !== undefined && approval.content === contentOf(poster);

/** The poster as its template shows it: a photo of an occasion that takes none waits, with its label, until another is chosen. */
export function shownPoster(poster: Poster): Poster {
  return templates[poster.template].photo ? poster : withPhoto(poster, undefined);
}

/** Where a fault is mended: the step, and the id of the field to stand on. */
export function placeOf(fault: Fault): { step: Step; field: string } {
  if (fault.rule === 'L16' || fault.rule === 'L17') return { step: 'anh', field: 'ap-huy-hieu' };
  if (fault.asset !== undefined) return { step: 'anh', field: 'ap-anh' };
  switch (fault.part) {
    case undefined:
      return { step: 'xem', field: 'ap-xem' };
    case 'label':
      return { step: 'anh', field: 'ap-anh' };
    case 'rows':
      return { step: 'chu', field: 'ap-rows-0-0' };
    case 'qr-code':
      return { step: 'chu', field: 'ap-qr' };
    default:
      return { step: 'chu', field: `ap-${fault.part}` };
  }
}

/** The words of a poster's title, whatever the template calls it. */
export const titleOf = ({ slots, template }: Poster): string =>
  (slots.title ?? slots.kicker ?? '').trim() || templates[template].name;

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** «thứ Bảy 05/12/2026» out of any text that holds one date of the calendar; undefined for none, several, or one there is not. */
export function dayOf(text: string): string | undefined {
  const found = [...text.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g)];
  if (found.length !== 1) return undefined;
  const [, day = '', month = '', year = ''] = found[0]!;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return undefined;
  return `${WEEKDAYS[date.getUTCDay()]} ${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
}

/** Pixels of the exported picture, and its size on paper in millimetres. */
export interface OutputSize {
  width: number;
  height: number;
  widthMm: number;
  heightMm: number;
  /** Pixels per inch of a size on paper. */
  perInch?: number;
}

/**
 * A3 has 150 pixels an inch: sharp from where a poster is read, and its canvas takes 17 MB, which a telephone with 2 GB has;
 * 300 would take 70 MB. Screen sizes are one pixel a unit, on paper 96 an inch as CSS counts.
 */
export function outputOf(size: PosterSize): OutputSize {
  const { width, height, mm } = frames[size];
  if (mm === undefined) return { width, height, widthMm: (width * 25.4) / 96, heightMm: (height * 25.4) / 96 };
  const perInch = 150;
  const pixels = (units: number): number => Math.round((units * mm * perInch) / 25.4);
  return { width: pixels(width), height: pixels(height), widthMm: width * mm, heightMm: height * mm, perInch };
}

/** `ap-phich-moi-ong-ba-den-lop-a3-chua-duyet.pdf` */
export function fileNameOf(poster: Poster, ending: string): string {
  const words = fold(titleOf(poster)).split(' ').slice(0, 6);
  return `${['ap-phich', ...words, poster.size, ...(poster.approved ? [] : ['chua-duyet'])].join('-')}.${ending}`;
}
