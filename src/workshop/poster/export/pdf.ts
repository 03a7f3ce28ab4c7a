/**
 * A PDF of one page: the poster as a picture in its exact size on paper, its words under the picture so that they can be found,
 * copied and read aloud, and what it says of itself. Written by hand: the well-kept library for this (`pdf-lib`) weighs 168 kB in
 * brotli, this file 2 kB. Text is not set in letters because no font with Vietnamese marks is small enough to carry.
 */
import { concatBytes, utf8 } from './bytes.ts';
import { approvalWords, type PosterMetadata, xmpPacket } from './xmp.ts';

/** The poster's picture: JPEG where it holds photos, otherwise rows of RGB bytes packed by zlib, which keeps edges of letters sharp. */
export interface PdfPicture {
  kind: 'jpeg' | 'zlib-rgb';
  bytes: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

/** A line of words and where it stands on the page, in millimetres from the top left; `y` is the baseline. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** What a PDF is made of. */
export interface PdfPage {
  picture: PdfPicture;
  widthMm: number;
  heightMm: number;
  lines: readonly PdfLine[];
  metadata: PosterMetadata;
}

/** Points of PDF (1/72 inch) in millimetres. */
const points = (mm: number): number => (mm * 72) / 25.4;
const number = (value: number): string => Number(value.toFixed(3)).toString();
const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** A text string of PDF: UTF-16 with its byte order mark, in hexadecimal. */
const textString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join('')}>`;

/** `2026-11-23T19:30:05+07:00` as PDF writes it. */
function pdfDate(iso: string): string {
  const [, year, month, day, hour, minute, second, zone = 'Z'] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  if (!year) throw new Error(`not a date: ${iso}`);
  return `(D:${year}${month}${day}${hour}${minute}${second}${zone === 'Z' ? 'Z' : `${zone.replace(':', "'")}'`})`;
}

/** Codes of one font are one byte, so each group of 255 letters is a font. */
const CODES = 255;

/** An invisible font: every code is an empty glyph half an em wide, and a table tells which letter each stands for. */
interface HiddenFont {
  letters: readonly string[];
}

const hiddenFonts = (lines: readonly PdfLine[]): HiddenFont[] => {
  const all = [...new Set(lines.flatMap(({ text }) => [...text]))];
  return Array.from({ length: Math.ceil(all.length / CODES) }, (_, group) => ({
    letters: all.slice(group * CODES, (group + 1) * CODES),
  }));
};

/** Which letter each code stands for, as readers of text want it. Code 0 stays free. */
function toUnicode({ letters }: HiddenFont): string {
  const rows = letters.map(
    (letter, at) =>
      `<${hex(at + 1, 2)}> <${Array.from({ length: letter.length }, (_, unit) => hex(letter.charCodeAt(unit), 4)).join('')}>`,
  );
  // A block holds at most 100 rows (Adobe Technical Note 5014).
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, block) => {
    const part = rows.slice(block * 100, block * 100 + 100);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<00> <FF>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** The marks that put the words on the page, drawn in mode 3: neither filled nor stroked. */
function textMarks(lines: readonly PdfLine[], fonts: readonly HiddenFont[], heightMm: number): string {
  const marks = lines.flatMap(({ text, x, y, width, fontSize }) => {
    const letters = [...text];
    if (letters.length === 0) return [];
    const stretch = (width / (letters.length * 0.5 * fontSize)) * 100;
    const runs: { font: number; codes: string }[] = [];
    for (const letter of letters) {
      const font = fonts.findIndex((one) => one.letters.includes(letter));
      const code = hex(fonts[font]!.letters.indexOf(letter) + 1, 2);
      const last = runs.at(-1);
      if (last?.font === font) last.codes += code;
      else runs.push({ font, codes: code });
    }
    return [
      `${number(stretch)} Tz 1 0 0 1 ${number(points(x))} ${number(points(heightMm - y))} Tm`,
      ...runs.map(({ font, codes }) => `/F${font} ${number(points(fontSize))} Tf <${codes}> Tj`),
    ];
  });
  return marks.length > 0 ? `BT 3 Tr\n${marks.join('\n')}\nET\n` : '';
}

/** @throws when the metadata's date is no ISO 8601 date with a time */
export function pdfOf({ picture, widthMm, heightMm, lines, metadata }: PdfPage): Uint8Array {
  const [width, height] = [number(points(widthMm)), number(points(heightMm))];
  const fonts = hiddenFonts(lines);
  const objects: Uint8Array[] = [];
  const add = (body: string | Uint8Array): number => objects.push(typeof body === 'string' ? utf8(body) : body);
  const stream = (dictionary: string, data: Uint8Array): Uint8Array =>
    concatBytes([utf8(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, utf8('\nendstream')]);

  // The first five stand where the others look for them: catalog, pages, page, what is drawn, picture, metadata, information.
  const INFORMATION = 7;
  add(
    '<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >> >>',
  );
  add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  const fontList = fonts.map((_, at) => `/F${at} ${INFORMATION + 1 + at * 3} 0 R`).join(' ');
  add(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> /Font << ${fontList} >> >> >>`,
  );
  add(stream('', utf8(`${textMarks(lines, fonts, heightMm)}q ${width} 0 0 ${height} 0 0 cm /I Do Q`)));
  const filter = picture.kind === 'jpeg' ? 'DCTDecode' : 'FlateDecode';
  add(
    stream(
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /${filter}`,
      picture.bytes,
    ),
  );
  add(stream('/Type /Metadata /Subtype /XML', utf8(xmpPacket(metadata))));
  add(
    `<< /Title ${textString(metadata.title)} /Author ${textString(metadata.unit)} /Subject ${textString(approvalWords(metadata.isApproved))} /Creator ${textString('Lớp Số')} /CreationDate ${pdfDate(metadata.date)} >>`,
  );
  for (const [at, font] of fonts.entries()) {
    const first = INFORMATION + 1 + at * 3;
    const names = font.letters.map(() => '/g').join(' ');
    const widths = font.letters.map(() => '500').join(' ');
    add(
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /g ${first + 2} 0 R >> /Resources << >> /Encoding << /Type /Encoding /Differences [1 ${names}] >> /FirstChar 1 /LastChar ${font.letters.length} /Widths [${widths}] /ToUnicode ${first + 1} 0 R >>`,
    );
    add(stream('', utf8(toUnicode(font))));
    add(stream('', utf8('500 0 0 0 500 700 d1')));
  }

  // Four bytes above 127 tell whoever moves the file that it is not text.
  const parts = [utf8('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  const offsets = objects.map((body, at) => {
    const whole = concatBytes([utf8(`${at + 1} 0 obj\n`), body, utf8('\nendobj\n')]);
    parts.push(whole);
    const offset = length;
    length += whole.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    utf8(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info ${INFORMATION} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return concatBytes(parts);
}
