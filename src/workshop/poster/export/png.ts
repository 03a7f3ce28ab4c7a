/** Chunks of a PNG file: what the browser's encoder leaves out (metadata, size on paper) is put in, what nobody asked for goes. */
import { concatBytes, utf8 } from './bytes.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that may hold words, places or times of others; a poster carries only what we write. */
const CARRIERS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'pHYs'];

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** CRC-32 as PNG counts it (ISO 3309, ITU-T V.42), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = concatBytes([utf8(type), data]);
  const out = new Uint8Array(named.length + 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return out;
}

/** An international text chunk, uncompressed: keyword, no language, no translated keyword. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', concatBytes([utf8(keyword), new Uint8Array(5), utf8(text)]));

/** Pixels per metre on both sides. */
function densityChunk(perInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(perInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/**
 * A PNG with an XMP packet right after its header and, where it has a size on paper, its density.
 * Every other text, time and EXIF chunk goes.
 * @param perInch pixels per inch; absent on a screen size
 * @throws when the bytes are no PNG
 */
export function pngWithXmp(png: Uint8Array, packet: string, perInch?: number): Uint8Array {
  if (SIGNATURE.some((byte, place) => png[place] !== byte)) throw new Error('not a PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts = [png.subarray(0, 8)];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const end = at + length + 12;
    if (!CARRIERS.includes(type)) parts.push(png.subarray(at, end));
    if (type === 'IHDR') {
      parts.push(textChunk('XML:com.adobe.xmp', packet));
      if (perInch !== undefined) parts.push(densityChunk(perInch));
    }
    at = end;
  }
  return concatBytes(parts);
}
