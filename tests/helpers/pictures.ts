/** Pictures made for tests, in the formats a cadre's phone hands over. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** A PNG of one colour, with other chunks after its header. */
export function plainPng(width: number, height: number, extra: readonly [type: string, data: Buffer][] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const row = Buffer.alloc(1 + width * 3, 0x55);
  row[0] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Chunks of a PNG as an independent reader sees them; `isIntact` compares the checksum with zlib's. */
export function pngChunks(png: Buffer): { type: string; data: Buffer; isIntact: boolean }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.toString('latin1', 0, 4),
      data: body.subarray(4),
      isIntact: crc32(body) === png.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** EXIF as a telephone writes it: turned by 90° (6), and a place: 21°30′ N 107°30′ E. Little endian, offsets from its own start. */
export function exifOfPhone(): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => {
    const out = Buffer.alloc(12);
    out.writeUInt16LE(tag, 0);
    out.writeUInt16LE(type, 2);
    out.writeUInt32LE(count, 4);
    value.copy(out, 8);
    return out;
  };
  const long = (value: number): Buffer => {
    const out = Buffer.alloc(4);
    out.writeUInt32LE(value);
    return out;
  };
  const directory = (entries: readonly Buffer[]): Buffer => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(entries.length);
    return Buffer.concat([count, ...entries, long(0)]);
  };
  const degrees = (whole: number, minutes: number): Buffer =>
    Buffer.concat([whole, 1, minutes, 1, 0, 1].map((value) => long(value)));
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const valuesAt = gpsAt + 2 + 4 * 12 + 4;
  return Buffer.concat([
    Buffer.from('II*\0'),
    long(8),
    directory([entry(0x0112, 3, 1, long(6)), entry(0x8825, 4, 1, long(gpsAt))]),
    directory([
      entry(1, 2, 2, Buffer.from('N\0')),
      entry(2, 5, 3, long(valuesAt)),
      entry(3, 2, 2, Buffer.from('E\0')),
      entry(4, 5, 3, long(valuesAt + 24)),
    ]),
    degrees(21, 30),
    degrees(107, 30),
  ]);
}

/** A JPEG with EXIF put right after its start. */
export function jpegWithExif(jpeg: Buffer, exif: Buffer = exifOfPhone()): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 8, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0'), exif, jpeg.subarray(2)]);
}
