/** What is written into exported files is read back by tools that know nothing of how it was written: exifr, PDF.js, zlib. */
import { deflateSync } from 'node:zlib';
import exifr from 'exifr';
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { type PdfLine, pdfOf } from '../../../../src/workshop/poster/export/pdf.ts';
import { crc32, pngWithXmp } from '../../../../src/workshop/poster/export/png.ts';
import { svgWithXmp } from '../../../../src/workshop/poster/export/svg-metadata.ts';
import { aiUseOf, type PosterMetadata, xmlText, xmpPacket } from '../../../../src/workshop/poster/export/xmp.ts';
import { exifOfPhone, plainPng, pngChunks } from '../../../helpers/pictures.ts';

const metadata: PosterMetadata = {
  title: 'Mời cô bác đến lớp «Ẫ Ố Ặ Ệ» & <hỏi>',
  unit: 'Đoàn xã Lục Hồn',
  date: '2026-11-23T19:30:05+07:00',
  aiUse: 'all',
  isApproved: false,
};
const readXmp = (bytes: Uint8Array): Promise<Record<string, unknown>> =>
  exifr.parse(Buffer.from(bytes), { xmp: true, tiff: false, ihdr: false, mergeOutput: true });

describe('the packet', () => {
  it('names the IPTC type when every picture is by AI, the composite one when some are, and none without AI', () => {
    const uri = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
    expect(xmpPacket(metadata)).toContain(`>${uri}trainedAlgorithmicMedia<`);
    expect(xmpPacket({ ...metadata, aiUse: 'some' })).toContain(`>${uri}compositeWithTrainedAlgorithmicMedia<`);
    expect(xmpPacket({ ...metadata, aiUse: 'none' })).not.toContain('DigitalSourceType');
  });

  it('counts photos and pictures by AI, not badges and drawings of the course', () => {
    const photo = { kind: 'photo', isAi: false } as const;
    const ai = { kind: 'photo', isAi: true } as const;
    const badge = { kind: 'badge', isAi: false } as const;
    expect(aiUseOf([])).toBe('none');
    expect(aiUseOf([photo, badge])).toBe('none');
    expect(aiUseOf([ai, badge])).toBe('all');
    expect(aiUseOf([ai, photo])).toBe('some');
    expect(aiUseOf([{ kind: 'drawing', isAi: true }, photo])).toBe('some');
  });

  it('holds no character that XML forbids, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (one, other) => {
        const text = xmlText(`${one}${other}\uD800`);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: looked for because forbidden
        expect(text).not.toMatch(/[<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        expect(text.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('PNG', () => {
  it('keeps its size and picture, says what it is in XMP that exifr reads, and every checksum is right', async () => {
    const png = Buffer.from(pngWithXmp(plainPng(1080, 1350), xmpPacket(metadata)));
    const chunks = pngChunks(png);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.every(({ isIntact }) => isIntact)).toBe(true);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
    const read = await readXmp(png);
    expect(read['DigitalSourceType']).toBe('http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia');
    // exifr leaves the five marks of XML as they are written.
    expect(read['title']).toMatchObject({ value: xmlText(metadata.title) });
    expect(read['Label']).toBe('Chưa phê duyệt');
    expect(read['CreateDate']).toBeTruthy();
    expect(JSON.stringify(read)).toContain('Đoàn xã Lục Hồn');
  });

  it('carries its density where it has a size on paper: 150 pixels an inch are 5906 a metre', () => {
    const png = Buffer.from(pngWithXmp(plainPng(2, 2), 'x', 150));
    const density = pngChunks(png).find(({ type }) => type === 'pHYs')!;
    expect([density.data.readUInt32BE(0), density.data.readUInt32BE(4), density.data[8]]).toEqual([5906, 5906, 1]);
  });

  it('drops place, time and words that came with a picture', async () => {
    const withPlace = plainPng(4, 4, [
      ['eXIf', exifOfPhone()],
      ['tEXt', Buffer.from('Author\0Mẫu')],
      ['tIME', Buffer.alloc(7)],
    ]);
    expect(await exifr.gps(withPlace)).toMatchObject({ latitude: 21.5, longitude: 107.5 });
    const png = Buffer.from(pngWithXmp(withPlace, xmpPacket(metadata)));
    expect(await exifr.gps(png)).toBeUndefined();
    expect(pngChunks(png).map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
  });

  it('counts checksums as zlib does, and refuses what is no PNG', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(
          pngChunks(Buffer.from(pngWithXmp(plainPng(1, 1), String(bytes)))).every(({ isIntact }) => isIntact),
        ).toBe(true);
      }),
    );
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(() => pngWithXmp(new Uint8Array(20), '')).toThrow('not a PNG');
  });
});

describe('SVG', () => {
  it('has the packet first in its root and is otherwise unchanged', () => {
    const svg =
      '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>a</title></svg>';
    const packet = xmpPacket(metadata);
    const out = svgWithXmp(svg, packet);
    expect(out).toContain(`viewBox="0 0 1 1"><metadata>${packet}</metadata><title>`);
    expect(out.replace(`<metadata>${packet}</metadata>`, '')).toBe(svg);
    expect(() => svgWithXmp('<p>', packet)).toThrow('<svg>');
  });
});

describe('PDF', () => {
  const [width, height] = [40, 56];
  const picture = {
    kind: 'zlib-rgb' as const,
    bytes: deflateSync(Buffer.alloc(width * height * 3, 0x80)),
    width,
    height,
  };
  const lines: PdfLine[] = [
    { text: 'Mời cô bác đến lớp', x: 15, y: 60, width: 220, fontSize: 24 },
    { text: 'Thứ Bảy 05/12/2026, 19:30', x: 15, y: 120, width: 200, fontSize: 14 },
    { text: 'ẪỐẶỆ “Gọi được” – 1 × 2', x: 15, y: 160, width: 150, fontSize: 12 },
  ];
  const a3 = { picture, widthMm: 297, heightMm: 420, lines, metadata };

  it('is one page of exactly A3', async () => {
    const pdf = await getDocumentProxy(pdfOf(a3));
    expect(pdf.numPages).toBe(1);
    const [, , wide, high] = (await pdf.getPage(1)).view;
    expect((wide! * 25.4) / 72).toBeCloseTo(297, 2);
    expect((high! * 25.4) / 72).toBeCloseTo(420, 2);
  });

  it('says in its information and in XMP what it is, when, by whom and that nobody approved it', async () => {
    const { info, metadata: xmp } = await (
      await getDocumentProxy(pdfOf({ ...a3, metadata: { ...metadata, aiUse: 'some' } }))
    ).getMetadata();
    expect(info).toMatchObject({
      Title: metadata.title,
      Author: 'Đoàn xã Lục Hồn',
      Subject: 'Chưa phê duyệt',
      CreationDate: "D:20261123193005+07'00'",
      Language: 'vi-VN',
    });
    expect(xmp.get('dc:title')).toBe(metadata.title);
    expect(xmp.get('xmp:label')).toBe('Chưa phê duyệt');
    expect(xmp.get('iptc4xmpext:digitalsourcetype')).toBe(
      'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    );
  });

  it('gives its words back, marks and all, line by line', async () => {
    const { text } = await extractText(await getDocumentProxy(pdfOf(a3)), { mergePages: true });
    for (const line of lines) expect(text.replace(/\s+/g, ' ')).toContain(line.text);
  });

  it('gives back any words, even more letters than one font holds', async () => {
    const many = Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const { text } = await extractText(
      await getDocumentProxy(pdfOf({ ...a3, lines: [{ text: many, x: 0, y: 10, width: 290, fontSize: 1 }] })),
      { mergePages: true },
    );
    expect(text.replace(/\s/g, '')).toBe(many);
  });

  it('holds without a line of words, and asks for a date with a time', async () => {
    expect((await getDocumentProxy(pdfOf({ ...a3, lines: [] }))).numPages).toBe(1);
    expect(() => pdfOf({ ...a3, metadata: { ...metadata, date: '2026-11-23' } })).toThrow('not a date');
  });
});
