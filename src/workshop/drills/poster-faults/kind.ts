import type { WorkshopBank } from '../../bank.ts';
import { layoutPoster } from '../../poster/layout.ts';
import { lintPoster, partNames, ruleNames } from '../../poster/lint.ts';
import { type Box, frames, type PartId, type Placed } from '../../poster/poster.ts';
import { type BadPoster, badPosters } from '../../poster/poster-schema.ts';
import { posterSvg } from '../../poster/svg.ts';
import { tableMeasure } from '../../poster/table-measure.ts';
import type { DrillKind } from '../kind.ts';
import { type PosterFaultsDrill, posterFaultsSchema } from './schema.ts';
import type { SentPosterFault, SentPosterFaults, Zone } from './score.ts';

/** The zone to touch when what is wrong is that something is not there. */
const MISSING: Zone = { id: 'thieu', name: 'Thiếu một dòng' };
const PHOTO = 'photo';

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** What may be touched on a poster: each part once, the box around all it placed. */
function zonesOf({ poster }: BadPoster, placed: readonly Placed[]): Zone[] {
  const { width, height } = frames[poster.size];
  const boxes = new Map<string, Box>();
  for (const one of placed) {
    const badge = one.kind === 'picture' && poster.assets[one.asset]?.kind === 'badge';
    const id = one.kind === 'picture' ? (badge ? 'unit' : PHOTO) : one.part;
    if (id === undefined || id === 'label') continue;
    const before = boxes.get(id);
    const x = Math.min(one.box.x, before?.x ?? one.box.x);
    const y = Math.min(one.box.y, before?.y ?? one.box.y);
    const right = Math.max(one.box.x + one.box.width, before ? before.x + before.width : 0);
    const bottom = Math.max(one.box.y + one.box.height, before ? before.y + before.height : 0);
    boxes.set(id, { x, y, width: right - x, height: bottom - y });
  }
  const zones = [...boxes].map(
    ([id, box]): Zone => ({
      id,
      name: id === PHOTO ? 'Ảnh' : partNames[id as PartId],
      box: {
        x: round(box.x / width),
        y: round(box.y / height),
        width: round(box.width / width),
        height: round(box.height / height),
      },
    }),
  );
  return [...zones.sort((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0)), MISSING];
}

const yes = (agreed: boolean): string => (agreed ? 'đã đồng ý' : 'chưa đồng ý');

/** The paper kept with each photo: drawn by AI or taken, and who agreed to it. */
const papersOf = ({ poster }: BadPoster): string[] =>
  poster.assets
    .filter(({ kind }) => kind === 'photo')
    .map(({ name, isAi, consent }) => {
      if (isAi) return `${name}: do AI tạo.`;
      if (!consent) return `${name}: ảnh chụp.`;
      if (consent.children === 'none') return `${name}: ảnh chụp, người trong ảnh ${yes(consent.people)}.`;
      const age = consent.children === 'from-7' ? 'trẻ từ 7 tuổi' : 'trẻ dưới 7 tuổi';
      const child = consent.children === 'from-7' ? ` trẻ ${yes(consent.child)},` : '';
      return `${name}: ảnh chụp có ${age};${child} người đại diện ${yes(consent.representative)}.`;
    });

/** A bad poster as the page shows it. The build lays it out: the page needs neither layout nor linter. */
function sentPoster(bad: BadPoster, rules: readonly string[]): SentPosterFault {
  const placed = layoutPoster(bad.poster, tableMeasure);
  const zones = zonesOf(bad, placed);
  const faults = lintPoster(bad.poster, placed, {
    pixels: () => [{ r: 201, g: 168, b: 116 }],
    officialBadges: bad.poster.assets.flatMap(({ sha256 }) => sha256 ?? []),
  });
  const at = zones.some(({ id }) => id === bad.at) ? bad.at : MISSING.id;
  const said = placed.flatMap((one) => (one.kind === 'text' ? [one.lines.map(({ text }) => text).join(' ')] : []));
  return {
    id: bad.id,
    svg: posterSvg(bad.poster, placed),
    words: said.join('. '),
    papers: papersOf(bad),
    zones,
    at,
    rules: rules.map((id) => ({ id, name: ruleNames[id] ?? id })),
    rule: bad.rule,
    why: faults.find(({ rule }) => rule === bad.rule)?.text ?? '',
  };
}

const found = (drill: PosterFaultsDrill, bank: WorkshopBank) => {
  const all = bank.posters ? badPosters(bank.posters) : [];
  return drill.posters.map(({ poster, rules }) => ({ rules, id: poster, bad: all.find(({ id }) => id === poster) }));
};

export const posterFaults: DrillKind<PosterFaultsDrill> = {
  schema: posterFaultsSchema,
  send: ({ stage: _stage, ...drill }, bank): SentPosterFaults => ({
    ...drill,
    posters: found({ ...drill, stage: _stage }, bank).map(({ id, rules, bad }) => {
      if (!bad) throw new Error(`Không có tấm «${id}» trong bank/ap-phich.yaml.`);
      return sentPoster(bad, rules);
    }),
  }),
  issues: (drill, bank) => [
    ...found(drill, bank).flatMap(({ id, rules, bad }, at) => {
      if (!bad) return [{ path: ['posters', at, 'poster'], message: `Không có tấm «${id}» trong bank/ap-phich.yaml.` }];
      return rules.includes(bad.rule)
        ? []
        : [{ path: ['posters', at, 'rules'], message: `«${id}» hỏng luật ${bad.rule}. Thêm ${bad.rule} vào «rules».` }];
    }),
    ...(drill.pass > drill.posters.length
      ? [{ path: ['pass'], message: `Chỉ có ${drill.posters.length} tấm. Ghi số không lớn hơn.` }]
      : []),
  ],
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
