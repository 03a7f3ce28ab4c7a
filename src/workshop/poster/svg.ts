/** A laid-out poster as one standalone SVG: live text, system letters, nothing fetched. Pure. */
import { type Drawing, drawingOf } from './drawings.ts';
import {
  type Box,
  FAMILY,
  frames,
  NOT_APPROVED,
  type Placed,
  type PlacedText,
  type Poster,
  palettes,
  type QrModules,
} from './poster.ts';
import { templates } from './templates.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** At most one digit after the point: enough for print, and short. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

const rect = ({ x, y, width, height }: Box, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`;

interface Tints {
  ink: string;
  accent: string;
  paper: string;
  /** Fill of figures that would sink into a ground of accent. */
  body?: string | undefined;
}

function drawn(drawing: Drawing, { x, y, width, height }: Box, tints: Tints, runsOn: boolean): string {
  const fills = { p: tints.paper, a: tints.accent, b: tints.body ?? tints.accent, i: tints.ink, '-': 'none' } as const;
  const shapes = drawing.shapes.map(([fill, d]) => {
    const low = fill.toLowerCase() as keyof typeof fills;
    return `<path d="${d}" fill="${fills[low]}"${fill === low ? '' : ' stroke="none"'}/>`;
  });
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${drawing.width} ${drawing.height}" overflow="${runsOn ? 'visible' : 'hidden'}" role="img" aria-label="${escaped(drawing.name)}"><g stroke="${tints.ink}" stroke-width="${drawing.line}" stroke-linejoin="round" stroke-linecap="round">${shapes.join('')}</g></svg>`;
}

function words({ lines, fontSize, weight, colour, italic, family }: PlacedText): string {
  const style = `font-size="${n(fontSize)}" font-weight="${weight}" fill="${colour}"${italic ? ' font-style="italic"' : ''}${family === FAMILY ? '' : ` font-family="${escaped(family)}"`}`;
  const all = lines.map(({ text, x, y }) => `<tspan x="${n(x)}" y="${n(y)}">${escaped(text)}</tspan>`);
  // A space between lines, so that who copies or hears the words gets them parted.
  return `<text ${style}>${all.join(' ')}</text>`;
}

const light = (hex: string): number => Number.parseInt(hex.slice(1, 3), 16) + 2 * Number.parseInt(hex.slice(3, 5), 16);

function code(box: Box, modules: readonly (readonly boolean[])[], tints: Tints): string {
  // Readers want dark on light, whatever the paper.
  const [dark, bright] = light(tints.ink) < light(tints.paper) ? [tints.ink, tints.paper] : [tints.paper, tints.ink];
  const side = modules.length + 8;
  const path = modules.flatMap((row, y) => row.map((on, x) => (on ? `M${x + 4},${y + 4}h1v1h-1z` : ''))).join('');
  return `<svg x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="M0,0H${side}V${side}H0Z" fill="${bright}"/><path d="${path}" fill="${dark}"/></svg>`;
}

/**
 * The poster as an SVG document. Without `qr` the code's place is left as an empty frame. While nobody has approved it, a
 * band says so along the top and across the middle.
 */
export function posterSvg(poster: Poster, placed: readonly Placed[], qr?: QrModules): string {
  const { width, height, margin, mm } = frames[poster.size];
  const palette = palettes[poster.palette];
  const part = (one: Placed, index: number): string => {
    if (one.kind === 'shape') return rect(one.box, one.fill);
    if (one.kind === 'text') return words(one);
    if (one.kind === 'qr') return qr ? code(one.box, qr(one.address), palette) : code(one.box, [], palette);
    if (one.kind === 'drawing') {
      const drawing = drawingOf(one.drawing);
      return drawing ? drawn(drawing, one.box, one, one.runsOn) : '';
    }
    const asset = poster.assets[one.asset];
    if (!asset) return '';
    const { crop, box } = one;
    const whole = {
      x: box.x - (crop.x / crop.width) * box.width,
      y: box.y - (crop.y / crop.height) * box.height,
      width: box.width / crop.width,
      height: box.height / crop.height,
    };
    const own = asset.src.startsWith('ve:') ? drawingOf(asset.src.slice(3)) : undefined;
    const inner = own
      ? drawn(own, whole, one, false)
      : `<image href="${escaped(asset.src)}" x="${n(whole.x)}" y="${n(whole.y)}" width="${n(whole.width)}" height="${n(whole.height)}" preserveAspectRatio="none"/>`;
    return `<clipPath id="c${index}">${rect(box, '#000')}</clipPath><g clip-path="url(#c${index})">${inner}</g>`;
  };
  const size = mm ? `width="${width * mm}mm" height="${height * mm}mm"` : `width="${width}" height="${height}"`;
  const title = escaped(poster.slots.title ?? templates[poster.template].name);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" lang="vi" font-family="${escaped(FAMILY)}">`,
    `<title>${title}${poster.approved ? '' : ` – ${NOT_APPROVED}`}</title>`,
    rect({ x: 0, y: 0, width, height }, palette.paper),
    ...placed.map(part),
    poster.approved ? '' : draft(width, height, margin, palette),
    '</svg>',
  ].join('');
}

/** The band «Chưa phê duyệt»: a strip in the upper margin, where no words stand, and large outlines across the middle. */
function draft(width: number, height: number, margin: number, { ink, paper }: Tints): string {
  const size = margin * 0.6;
  const across = Math.hypot(width, height) / 9.5;
  const angle = (-Math.atan2(height, width) * 180) / Math.PI;
  const strip = Array.from(
    { length: Math.floor((width - margin) / (size * 9)) },
    (_, index) => `<tspan x="${n(margin + index * size * 9)}">${NOT_APPROVED}</tspan>`,
  ).join(' ');
  const middle = `${n(width / 2)} ${n(height / 2)}`;
  const [x, y] = middle.split(' ');
  const turned = `x="${x}" y="${y}" transform="rotate(${n(angle)} ${middle})" text-anchor="middle" dominant-baseline="central" font-size="${n(across)}" font-weight="700" fill="none"`;
  // Outlined twice, light round dark, so that it shows on paper, on accent and on a photo.
  const outlines = [
    `stroke="${paper}" stroke-width="${n(margin / 7)}"`,
    `stroke="${ink}" stroke-width="${n(margin / 18)}"`,
  ].map((stroke) => `<text aria-hidden="true" ${turned} ${stroke} stroke-opacity=".4">${NOT_APPROVED}</text>`);
  return `<g data-draft=""><rect width="${width}" height="${n(margin * 0.86)}" fill="${ink}"/><text y="${n(margin * 0.63)}" font-size="${n(size)}" font-weight="700" fill="${paper}">${strip}</text>${outlines.join('')}</g>`;
}
