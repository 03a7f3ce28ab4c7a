/** A photo off the device: decoded, turned the right way up, made small enough, and drawn anew, so that nothing of its file is left. */
import { keptSize, saysMadeByAi } from './photo.ts';
import type { SmallCopy } from './pixels.ts';
import type { Asset, Consent } from './poster.ts';

/** A photo nobody has been asked about. */
const notAsked: Consent = {
  asked: '',
  keptAt: '',
  children: 'none',
  people: false,
  child: false,
  representative: false,
};

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

function drawn(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}

/**
 * The photo as a poster keeps it. Drawing it anew drops EXIF: place, time, telephone. An image element, unlike a bitmap, lets the
 * browser decode a large JPEG straight to the smaller size, and turns it as EXIF says.
 * @throws when the browser cannot read the file
 */
export async function photoFrom(file: File): Promise<Asset> {
  const address = URL.createObjectURL(file);
  try {
    const image = await loaded(address);
    const { width, height } = keptSize(image.naturalWidth, image.naturalHeight);
    const src = drawn(image, width, height).toDataURL('image/jpeg', 0.88);
    const isAi = saysMadeByAi(new Uint8Array(await file.arrayBuffer()));
    return { kind: 'photo', name: file.name, src, width, height, isAi, shows: [], consent: notAsked, faces: [] };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A small copy of a kept photo, to know its colours. */
export async function smallCopy({ src }: Asset): Promise<SmallCopy> {
  const image = await loaded(src);
  const { width, height } = keptSize(image.naturalWidth || 1, image.naturalHeight || 1, 160);
  const { data } = drawn(image, width, height).getContext('2d')!.getImageData(0, 0, width, height);
  return { width, height, data };
}
