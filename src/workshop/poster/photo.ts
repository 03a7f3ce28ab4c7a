/** What of a photo can be told without a page. Pure. */

/** Longest side of a photo that is kept: the widest poster, 1920 pixels, never needs more. */
export const LONGEST = 1920;

/** The size a photo is kept in; never larger than it came. */
export function keptSize(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Whether the file says of itself that AI made or changed it (IPTC's words in XMP or C2PA). Silence proves nothing. */
export function saysMadeByAi(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return /trainedAlgorithmicMedia|compositeSynthetic/i.test(text);
}
