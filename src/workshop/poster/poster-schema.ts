/** What an author writes in `content/can-bo/bank/ap-phich.yaml`: good posters, and bad ones as one change to a good one. Build time only. */
import { z } from 'zod';
import type { Poster } from './poster.ts';

const share = z.number().min(-1).max(2);
const box = z.strictObject({ x: share, y: share, width: share, height: share });
const colour = z.string().regex(/^#[0-9A-F]{6}$/, 'màu viết như #0A3A7A');
const date = z.string().regex(/^(\d{2}\/\d{2}\/\d{4})?$/, 'ngày viết như 05/12/2026');
const slotIds = [
  ...['unit', 'kicker', 'title', 'hours', 'date', 'place', 'bring', 'who', 'apply', 'sign', 'ask', 'remind', 'asOf'],
  ...['contact', 'qr', 'source', 'label'],
] as const;
const slots = z.partialRecord(z.enum(slotIds), z.string());
const consent = z.strictObject({
  asked: date,
  keptAt: z.string(),
  children: z.enum(['none', 'from-7', 'under-7']),
  people: z.boolean(),
  child: z.boolean(),
  representative: z.boolean(),
});
const asset = z.strictObject({
  kind: z.enum(['photo', 'badge', 'drawing']),
  name: z.string().min(1),
  src: z.string().regex(/^(data:image\/|ve:)/, 'hình là dữ liệu kèm theo hoặc hình vẽ của khoá học'),
  width: z.number().positive(),
  height: z.number().positive(),
  crop: box.optional(),
  isAi: z.boolean(),
  shows: z
    .array(z.enum(['nguoi-that', 'lanh-dao', 'tre-em', 'co', 'huy-hieu', 'ban-do', 'trang-phuc-dan-toc']))
    .optional(),
  consent: consent.optional(),
  faces: z.array(box).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  recoloured: z.boolean().optional(),
  stretch: z.number().positive().optional(),
});
/** A picture of the list, with what differs here; or one written out. */
const used = asset.partial().extend({ picture: z.string().optional() });
const adjustment = z.strictObject({
  scale: z.number().positive().optional(),
  colour: colour.optional(),
  colours: z.array(colour).optional(),
  dx: share.optional(),
  dy: share.optional(),
  align: z.enum(['left', 'middle', 'justify']).optional(),
  italic: z.boolean().optional(),
  weight: z.number().optional(),
  family: z.string().optional(),
  lineHeight: z.number().optional(),
});
const adjust = z.partialRecord(z.enum([...slotIds, 'rows', 'qr-code']), adjustment);
const rows = z.array(z.array(z.string()));

const poster = z.strictObject({
  size: z.enum(['vuong', 'dung', 'ngang', 'a3']),
  template: z.enum(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']),
  palette: z.enum(['xanh', 'do', 'luc', 'dem', 'vang', 'trang']),
  slots,
  rows,
  assets: z.array(used),
  contactChecked: date,
  approved: z.boolean(),
  adjust: adjust.optional(),
});

/** The file as its author writes it. */
export const posterBankSchema = z.strictObject({
  /** Pictures that posters name. */
  pictures: z.record(z.string(), asset),
  good: z.array(z.strictObject({ id: z.string().regex(/^GP\d+$/), scenario: z.string(), poster })),
  bad: z.array(
    z.strictObject({
      id: z.string().regex(/^BP\d\d$/),
      of: z.string(),
      /** The one rule it breaks. */
      rule: z.string().regex(/^L\d+$/),
      /** What a learner is to touch. */
      at: z.enum([...slotIds, 'rows', 'qr-code', 'photo']),
      change: z.strictObject({
        slots: slots.optional(),
        rows: rows.optional(),
        assets: z.array(used).optional(),
        adjust: adjust.optional(),
      }),
    }),
  ),
});

/** The bank of posters as its author writes it. */
export type PosterBank = z.infer<typeof posterBankSchema>;

/** A bad poster, whole: the good one it is made from with its one change. */
export interface BadPoster {
  id: string;
  of: string;
  rule: string;
  at: PosterBank['bad'][number]['at'];
  poster: Poster;
}

/** Pictures with what their list says of them. Throws where one is not in the list or lacks something. */
function assetsOf({ pictures }: PosterBank, owner: string, written: readonly z.infer<typeof used>[]): Poster['assets'] {
  return written.map(({ picture, ...own }) => {
    const listed = picture === undefined ? {} : pictures[picture];
    if (!listed) throw new Error(`${owner}: không có hình «${picture}» trong «pictures».`);
    return asset.parse({ ...listed, ...own });
  });
}

/** The good posters of the bank, each whole. */
export const goodPosters = (bank: PosterBank): { id: string; scenario: string; poster: Poster }[] =>
  bank.good.map(({ id, scenario, poster }) => ({
    id,
    scenario,
    poster: { ...poster, assets: assetsOf(bank, id, poster.assets) },
  }));

/** The bad posters of the bank, each whole. Throws where one is made from a poster the bank has not. */
export function badPosters(bank: PosterBank): BadPoster[] {
  const good = goodPosters(bank);
  return bank.bad.map(({ id, of, rule, at, change }) => {
    const from = good.find((one) => one.id === of)?.poster;
    if (!from) throw new Error(`${id}: không có tấm «${of}».`);
    const changed: Poster = {
      ...from,
      rows: change.rows ?? from.rows,
      assets: change.assets ? assetsOf(bank, id, change.assets) : from.assets,
      slots: { ...from.slots, ...change.slots },
      adjust: { ...from.adjust, ...change.adjust },
    };
    return { id, of, rule, at, poster: changed };
  });
}
