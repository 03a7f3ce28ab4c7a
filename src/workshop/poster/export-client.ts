/** From a laid-out poster to a file: everything on the device, nothing fetched, so no canvas is ever tainted. */

import { fileNameOf, outputOf, titleOf } from './draft.ts';
import { contentLines } from './export/lines.ts';
import { type PdfPicture, pdfOf } from './export/pdf.ts';
import { pngWithXmp } from './export/png.ts';
import { svgAtPixels, svgWithXmp } from './export/svg-metadata.ts';
import { aiUseOf, type PosterMetadata, xmpPacket } from './export/xmp.ts';
import type { Placed, Poster } from './poster.ts';
import { qrModules } from './qr.ts';
import { posterSvg } from './svg.ts';

/** Kinds of file a poster goes out in. */
export type FileKind = 'png' | 'pdf' | 'svg';

/** This moment as ISO 8601 in the device's zone. */
function isoNow(): string {
  const now = new Date();
  const ahead = -now.getTimezoneOffset();
  const two = (value: number): string => String(value).padStart(2, '0');
  const local = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
}

async function painted(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svgAtPixels(svg, width, height)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d', { alpha: false })!.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error('canvas too large');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Rows taken from the canvas at once: a band of A3 is under 1 MB, the whole would be 17. */
const BAND = 128;

/** The canvas as RGB rows packed by zlib, band by band. */
async function packed(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const { width, height } = canvas;
  const context = canvas.getContext('2d')!;
  const stream = new CompressionStream('deflate');
  const writing = (async () => {
    const writer = stream.writable.getWriter();
    for (let top = 0; top < height; top += BAND) {
      const rows = Math.min(BAND, height - top);
      const { data } = context.getImageData(0, top, width, rows);
      const band = new Uint8Array(width * rows * 3);
      for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
        band[to] = data[from]!;
        band[to + 1] = data[from + 1]!;
        band[to + 2] = data[from + 2]!;
      }
      await writer.write(band);
    }
    await writer.close();
  })();
  const [bytes] = await Promise.all([new Response(stream.readable).arrayBuffer(), writing]);
  return new Uint8Array(bytes);
}

/** Flat colour and letters stay sharp without loss; with a photo that would be many megabytes, and an older browser cannot pack. */
async function pdfPicture(canvas: HTMLCanvasElement, hasPhoto: boolean): Promise<PdfPicture> {
  const { width, height } = canvas;
  if (hasPhoto || typeof CompressionStream === 'undefined')
    return { kind: 'jpeg', bytes: await encoded(canvas, 'image/jpeg', 0.92), width, height };
  return { kind: 'zlib-rgb', bytes: await packed(canvas), width, height };
}

/**
 * The poster as a file. Whether it says «Chưa phê duyệt» is `poster.approved`.
 * @throws when the device has no memory for it
 */
export async function exportPoster(kind: FileKind, poster: Poster, placed: readonly Placed[]): Promise<File> {
  const pictures = placed.flatMap((one) => (one.kind === 'picture' ? (poster.assets[one.asset] ?? []) : []));
  const metadata: PosterMetadata = {
    title: titleOf(poster),
    unit: poster.slots.unit ?? '',
    date: isoNow(),
    aiUse: aiUseOf(pictures),
    isApproved: poster.approved,
  };
  const svg = posterSvg(poster, placed, qrModules);
  const { width, height, widthMm, heightMm, perInch } = outputOf(poster.size);
  const name = fileNameOf(poster, kind);
  if (kind === 'svg') return new File([svgWithXmp(svg, xmpPacket(metadata))], name, { type: 'image/svg+xml' });
  const canvas = await painted(svg, width, height);
  try {
    if (kind === 'png') {
      const png = pngWithXmp(await encoded(canvas, 'image/png'), xmpPacket(metadata), perInch);
      return new File([png as BlobPart], name, { type: 'image/png' });
    }
    const picture = await pdfPicture(
      canvas,
      pictures.some(({ src }) => !src.startsWith('ve:')),
    );
    const pdf = pdfOf({ picture, widthMm, heightMm, lines: contentLines(poster, placed), metadata });
    return new File([pdf as BlobPart], name, { type: 'application/pdf' });
  } finally {
    // Some browsers keep the memory of a canvas until it is made small.
    canvas.width = canvas.height = 0;
  }
}

/** Hands a file to the device's downloads. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by the next minute; earlier, some browsers would lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether this device shares files. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;
