/** Cuts text into what is spoken in one breath. Pure. */

/** One utterance. Places are offsets in the text it was cut from. */
export interface Utterance {
  text: string;
  /** The sentence it belongs to, for highlighting. */
  from: number;
  to: number;
  /** Silence after it in milliseconds. */
  pause: number;
}

/** Some engines cut off or choke on longer ones (Chromium on Android, Edge's online voices). */
export const LONGEST = 180;
/** Clauses shorter than this are not worth a silence of their own. */
const SHORTEST = 12;
/** Older listeners recall more with 400–700 ms at the ends of clauses (doi 10.1080/00049530008255382). */
const PAUSE = { clause: 400, sentence: 600, block: 700 };

/** A dot or comma inside a number ends nothing, so a mark counts only before a space or the end. */
const sentence = /[\s\S]+?(?:[.?!…]+[»”")\]]*(?=\s|$)|\n|$)/g;
const clause = /[\s\S]+?(?:[,;:–—]+(?=\s)|$)/g;

/** Utterances of at most 180 characters that together say the whole text, in order. */
export function utterances(text: string): Utterance[] {
  const spoken: Utterance[] = [];
  for (const { 0: whole, index } of text.matchAll(sentence)) {
    const said = whole.trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    const from = index + whole.indexOf(said);
    const parts = clausesOf(said).flatMap(piecesOf);
    for (const part of parts) spoken.push({ text: part, from, to: from + said.length, pause: PAUSE.clause });
    spoken[spoken.length - 1]!.pause = PAUSE.sentence;
  }
  const last = spoken[spoken.length - 1];
  if (last) last.pause = PAUSE.block;
  return spoken;
}

/** Clauses, short ones joined to their neighbour. */
function clausesOf(said: string): string[] {
  const clauses: string[] = [];
  for (const part of said.match(clause) ?? []) {
    const before = clauses[clauses.length - 1];
    const isShort = before !== undefined && Math.min(before.length, part.trim().length) < SHORTEST;
    if (isShort && before.length + part.length <= LONGEST) clauses[clauses.length - 1] = before + part;
    else clauses.push(part.trim());
  }
  return clauses;
}

/** Pieces of at most 180 characters, cut between words. */
function piecesOf(part: string): string[] {
  if (part.length <= LONGEST) return [part];
  const space = part.lastIndexOf(' ', LONGEST);
  const cut = space > 0 ? space : LONGEST;
  return [part.slice(0, cut).trim(), ...piecesOf(part.slice(cut).trim())];
}
