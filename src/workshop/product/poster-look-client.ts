/** The poster of a product looked at by the device: laid out, judged, drawn. Fetched when a product has a poster. */
import { shownPoster } from '../poster/draft.ts';
import { layoutPoster } from '../poster/layout.ts';
import { lintPoster } from '../poster/lint.ts';
import { deviceMeasure } from '../poster/measure-client.ts';
import { smallCopy } from '../poster/photo-client.ts';
import { pixelsFrom, type SmallCopy } from '../poster/pixels.ts';
import type { Fault, Poster } from '../poster/poster.ts';
import { qrModules } from '../poster/qr.ts';
import { posterSvg } from '../poster/svg.ts';
import { isHere } from './product.ts';

export interface PosterLook {
  faults: readonly Fault[];
  /** As it may be shown; a picture that did not come with the file is left out. */
  svg: string;
}

const measure = deviceMeasure();

/**
 * @param isApproved whether «Chưa phê duyệt» is left away
 * @param cityUnion how the city-level body of the Union is called; undefined while its name is open
 */
export async function lookAt(poster: Poster, isApproved: boolean, cityUnion: string | undefined): Promise<PosterLook> {
  const shown = { ...shownPoster(poster), approved: isApproved };
  const placed = layoutPoster(shown, measure);
  const copies = new Map<number, SmallCopy>();
  for (const [at, asset] of shown.assets.entries())
    if (isHere(asset) && asset.kind === 'photo' && !asset.src.startsWith('ve:'))
      await smallCopy(asset).then(
        (copy) => copies.set(at, copy),
        () => undefined,
      );
  const faults = lintPoster(shown, placed, { pixels: pixelsFrom(placed, copies), officialBadges: [], cityUnion });
  const drawn = { ...shown, assets: shown.assets.filter(isHere) };
  return {
    faults,
    svg: posterSvg(
      drawn,
      drawn.assets.length === shown.assets.length ? placed : layoutPoster(drawn, measure),
      qrModules,
    ),
  };
}
