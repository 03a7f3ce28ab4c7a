/** A6 on the wall: the title and one zone of a bad poster, enlarged; then the same zone of the good one beside it. Build only. */
import { layoutPoster } from '../poster/layout.ts';
import { lintPoster, partNames, ruleNames } from '../poster/lint.ts';
import { type Box, frames, type PartId, type Placed, type Poster } from '../poster/poster.ts';
import { badPosters, goodPosters, type PosterBank } from '../poster/poster-schema.ts';
import { posterSvg } from '../poster/svg.ts';
import { tableMeasure } from '../poster/table-measure.ts';
import type { HallChoice } from './hall-schema.ts';
import { WHY } from './pairs.ts';
import { answer, linesOf, mustFit, said } from './wall.ts';

/** A piece of a poster. */
export interface Enlarged {
  /** A standalone SVG document. */
  svg: string;
  /** In units of the poster: two pieces of one poster are shown at one scale. */
  width: number;
  height: number;
  /** The words on it. */
  words: string;
}

export interface HallPoster {
  id: string;
  /** To be looked at first: the title, and the zone where that is another part. */
  looked: readonly Enlarged[];
  /** The zone with the fault, and the same zone of the good poster. */
  zone: Enlarged;
  model: Enlarged;
  /** How the part is called. */
  part: string;
  /** What the cards A, B, C stand for: names of rules. */
  options: readonly string[];
  /** The right card, 0–2. */
  right: number;
  /** Where, why, what next: the linter's own sentences, shortened to what the wall holds. */
  why: string;
}

export const POSTER_ASK = 'Tấm này hỏng luật nào?';
/** Lines beside which the pictures still have half the wall. */
const BESIDE_PICTURES = 4;

/** All placed of a part, with room around it. */
function zoneOf(placed: readonly Placed[], part: PartId, { size }: Poster): Box {
  const { width, height, margin } = frames[size];
  const boxes = placed.filter((one) => 'part' in one && one.part === part).map(({ box }) => box);
  if (boxes.length === 0) throw new Error(`chieu.yaml: tấm không có phần «${partNames[part]}» để phóng to.`);
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - margin / 2);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + margin / 2);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - margin / 3);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + margin / 3);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Drawn larger than any wall: a picture is scaled down by what bounds it, never up. */
const LARGE = 6;

/** Only what the picture shows is cut out by its frame; the poster is drawn whole, so nothing can be set differently. */
function enlarged(poster: Poster, placed: readonly Placed[], part: PartId): Enlarged {
  const { x, y, width, height } = zoneOf(placed, part, poster);
  const n = (value: number): string => value.toFixed(1);
  const svg = posterSvg(poster, placed).replace(
    /^<svg ([^>]*?)width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    `<svg $1width="${n(width * LARGE)}" height="${n(height * LARGE)}" viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}"`,
  );
  const words = placed
    .flatMap((one) => (one.kind === 'text' && one.part === part ? one.lines.map(({ text }) => text) : []))
    .join(' ');
  return { svg, width, height, words };
}

/** The posters chosen for the wall. Throws on a name the bank has not, and on what does not fit. */
export function hallPosters(chosen: HallChoice['posters'], bank: PosterBank): readonly HallPoster[] {
  const good = goodPosters(bank);
  const all = badPosters(bank);
  return chosen.map(({ poster: id, rules }) => {
    const bad = all.find((one) => one.id === id);
    const model = good.find((one) => one.id === bad?.of);
    if (!bad || !model) throw new Error(`chieu.yaml: không có tấm «${id}» trong bank/ap-phich.yaml.`);
    if (bad.at === 'photo') throw new Error(`chieu.yaml: tấm «${id}» hỏng ở ảnh, ảnh phóng to không thấy lỗi ấy.`);
    const right = rules.indexOf(bad.rule);
    if (right < 0) throw new Error(`chieu.yaml: «${id}» hỏng luật ${bad.rule}. Thêm ${bad.rule} vào «rules».`);
    const at = bad.at;
    const placed = layoutPoster(bad.poster, tableMeasure);
    const modelPlaced = layoutPoster(model.poster, tableMeasure);
    const faults = lintPoster(bad.poster, placed, {
      pixels: () => [{ r: 201, g: 168, b: 116 }],
      officialBadges: bad.poster.assets.flatMap(({ sha256 }) => sha256 ?? []),
    });
    const words = faults.find(({ rule }) => rule === bad.rule)?.text ?? '';
    const options = rules.map((rule) => ruleNames[rule] ?? rule);
    mustFit(`tấm «${id}»`, [said(POSTER_ASK, true), ...options.map(answer)], BESIDE_PICTURES);
    return {
      id,
      looked: (at === 'title' ? [at] : (['title', at] as const)).map((part) => enlarged(bad.poster, placed, part)),
      zone: enlarged(bad.poster, placed, at),
      model: enlarged(model.poster, modelPlaced, at),
      part: partNames[at],
      options,
      right,
      why: shortened(words, BESIDE_PICTURES - 1),
    };
  });
}

/** The first sentences of a text that fit so many lines; always the first. */
function shortened(text: string, most: number): string {
  const sentences = text.split(/(?<=[.?]) /);
  const fit = sentences.findLastIndex(
    (_, last) => linesOf(said(`${WHY} ${sentences.slice(0, last + 1).join(' ')}`)) <= most,
  );
  return sentences.slice(0, Math.max(fit, 0) + 1).join(' ');
}
