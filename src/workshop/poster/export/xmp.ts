/**
 * What a poster says of itself to machines: an XMP packet, the same words in SVG, PNG and PDF. The visible label never depends
 * on it; it is for those who check a file later.
 */

/** How much of a poster's pictures was made by AI: none, some beside pictures of one's own, or every picture. */
export type AiUse = 'none' | 'some' | 'all';

/** What an exported file says of itself. No name of a person, no place of a photo. */
export interface PosterMetadata {
  title: string;
  /** The unit that made it, as on the poster. */
  unit: string;
  /** When it was exported, ISO 8601 with offset. */
  date: string;
  aiUse: AiUse;
  /** Whether somebody approved exactly this poster; otherwise the file says «Chưa phê duyệt». */
  isApproved: boolean;
}

const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * Digital source type by the IPTC vocabulary (https://cv.iptc.org/newscodes/digitalsourcetype). A poster without AI says none:
 * the vocabulary has no word for «set from text and drawings», and a wrong one would be worse than silence.
 */
export const digitalSourceTypes: Readonly<Record<AiUse, string | undefined>> = {
  none: undefined,
  some: `${IPTC}compositeWithTrainedAlgorithmicMedia`,
  all: `${IPTC}trainedAlgorithmicMedia`,
};

/** How the state of approval is written in a file. */
export const approvalWords = (isApproved: boolean): string => (isApproved ? 'Đã phê duyệt' : 'Chưa phê duyệt');

/** How much of these pictures AI made; drawings of the course and badges are nobody's pictures and do not count. */
export function aiUseOf(pictures: readonly { kind: 'photo' | 'badge' | 'drawing'; isAi: boolean }[]): AiUse {
  const counted = pictures.filter(({ kind, isAi }) => kind === 'photo' || isAi);
  if (!counted.some(({ isAi }) => isAi)) return 'none';
  return counted.every(({ isAi }) => isAi) ? 'all' : 'some';
}

/** Text as it may stand in XML 1.0: the five marks escaped, what XML cannot hold left out. */
export function xmlText(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return (
    text
      // Half of a pair of surrogates and most control characters are not XML.
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"']/g, (mark) => marks[mark]!)
  );
}

const inDefaultLanguage = (name: string, text: string): string =>
  `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></dc:${name}>`;

/** The packet, without the room for rewriting in place that XMP allows: nobody edits these files in place. */
export function xmpPacket({ title, unit, date, aiUse, isApproved }: PosterMetadata): string {
  const type = digitalSourceTypes[aiUse];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    inDefaultLanguage('title', title),
    inDefaultLanguage('description', approvalWords(isApproved)),
    `<dc:creator><rdf:Seq><rdf:li>${xmlText(unit)}</rdf:li></rdf:Seq></dc:creator>`,
    '<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>',
    `<xmp:CreateDate>${xmlText(date)}</xmp:CreateDate>`,
    '<xmp:CreatorTool>Lớp Số</xmp:CreatorTool>',
    `<xmp:Label>${approvalWords(isApproved)}</xmp:Label>`,
    ...(type ? [`<Iptc4xmpExt:DigitalSourceType>${type}</Iptc4xmpExt:DigitalSourceType>`] : []),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
