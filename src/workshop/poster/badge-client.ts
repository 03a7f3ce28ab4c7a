/** A badge off the device: the bytes as they are, because one changed byte is another file, with their SHA-256. */
import type { Asset } from './poster.ts';

/** A badge as it is handed out is some tens of kB; a draft must not hold a photo instead. */
export const BADGE_LIMIT = 600_000;

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws when the file is too large or the browser cannot show it */
export async function badgeFrom(file: File): Promise<Asset> {
  if (file.size > BADGE_LIMIT) throw new Error('too large');
  const sha256 = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const src = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  const image = new Image();
  image.src = src;
  await image.decode();
  if (!image.naturalWidth || !image.naturalHeight) throw new Error('no size');
  return {
    kind: 'badge',
    name: file.name,
    src,
    width: image.naturalWidth,
    height: image.naturalHeight,
    isAi: false,
    sha256,
  };
}
