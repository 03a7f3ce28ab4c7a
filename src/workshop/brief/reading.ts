/**
 * A brief as the checker reads it: its words with their sentence and clause, and phrases found in them, whether typed with accents
 * or without. Pure.
 *
 * Marked text is matched with its marks; a word typed without any in it may stand for a marked one only as part of a phrase of
 * several words, for alone it could be another word. Text without accents is matched folded, except single words that fold onto
 * a frequent other one (`giong`: giọng, giống).
 */
import { fold } from '../../lib/fold.ts';
import { isUnmarked, type Token, tokensOf } from '../text/tokens.ts';

export interface Word extends Token {
  /** Small letters with marks, the tone told after the letters, so that hoà and hòa are one. */
  key: string;
  /** Typed without any mark. */
  isBare: boolean;
  /** Counted from 0; a clause ends at a comma as well. */
  sentence: number;
  clause: number;
  /** Its sentence was typed without accents; of a sentence too short to tell, its neighbour. */
  isUnmarked: boolean;
}

export interface Reading {
  text: string;
  words: readonly Word[];
}

/** Words `from` up to, not including, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

/** Phrases of a kind found together; the same kind may be told apart by a tag. */
export type PhraseBook<Tag extends string = string> = ReadonlyMap<string, readonly Phrase<Tag>[]>;
interface Phrase<Tag> {
  parts: readonly Part[];
  tag: Tag;
  /** Looked for only beside a cue, which settles what an ambiguous word means. */
  isBesideCue: boolean;
}
interface Part {
  key: string;
  folded: string;
  /** A number in figures or words. */
  isNumber: boolean;
}
export interface Hit<Tag extends string = string> extends Stretch {
  tag: Tag;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const anyMark = /\p{M}|đ/u;

function keyOf(word: string): string {
  const letters = word.normalize('NFD').toLowerCase();
  return letters.replace(tone, '') + (letters.match(tone)?.join('') ?? '');
}

/** Folded words that are often another word than the phrase means; alone they prove nothing in a text without accents. */
const COLLIDING = new Set([
  ...[
    'giong',
    'cam',
    'so',
    'dan',
    'bao',
    'toi',
    'am',
    'moc',
    'that',
    'than',
    'vui',
    've',
    'tu',
    'tin',
    'tranh',
    'bai',
    'thu',
  ],
  ...[
    'doa',
    'doan',
    'ban',
    'lo',
    'do',
    'ra',
    'soat',
    'bang',
    'o',
    'doc',
    'ngai',
    'xa',
    'ke',
    'noi',
    'hua',
    'cai',
    'em',
    'co',
  ],
  ...['can', 'luot', 'dao', 'tay', 'lai', 'con'],
]);

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const digitByKey = new Map(Object.entries(DIGITS).map(([word, value]) => [keyOf(word), value]));
const digitByFolded = new Map(Object.entries(DIGITS).map(([word, value]) => [fold(word), value]));
const hundred = new Set([keyOf('trăm')]);
const tens = new Set([keyOf('mươi'), 'muoi']);

/** A sentence of fewer words may have none that wants a mark. */
const TELLING = 5;

/** The words of a text, read once for all slots. */
export function read(text: string): Reading {
  const isWholeUnmarked = isUnmarked(text);
  let sentence = 0;
  let clause = 0;
  let end = 0;
  const words = tokensOf(text).map((token) => {
    const between = text.slice(end, token.start);
    if (end > 0) {
      if (/[.;!?…](?:["”»)\]]*)\s|\n/.test(between)) sentence++;
      if (/[,;:!?…()\n"“”]|\.\s|\s[–-]\s/.test(between)) clause++;
    }
    end = token.end;
    const key = keyOf(token.text);
    return { ...token, key, isBare: !anyMark.test(key), sentence, clause };
  });
  const told = Array.from({ length: sentence + 1 }, (_, at) => {
    const own = words.filter((word) => word.sentence === at);
    return own.length < TELLING ? undefined : own.every((word) => word.isBare);
  });
  // A sentence too short to tell is taken for what the one before it is, the first ones for what comes after.
  let last = told.find((one) => one !== undefined) ?? isWholeUnmarked;
  const bare = told.map((one) => {
    last = one ?? last;
    return last;
  });
  return { text, words: words.map((word) => ({ ...word, isUnmarked: bare[word.sentence]! })) };
}

/**
 * Phrases in Vietnamese with accents, each under the tag of its group; `#` stands for a number.
 * @param isBesideCue the book is looked into only beside a cue: then a single ambiguous word of a text without accents counts
 */
export function phraseBook<Tag extends string>(
  groups: Readonly<Record<Tag, readonly string[]>>,
  isBesideCue = false,
): PhraseBook<Tag> {
  const book = new Map<string, Phrase<Tag>[]>();
  for (const [tag, phrases] of Object.entries(groups) as [Tag, readonly string[]][])
    for (const phrase of phrases) {
      const parts = phrase
        .split(/\s+/)
        .flatMap((one): Part[] =>
          one === '#'
            ? [{ key: '#', folded: '#', isNumber: true }]
            : tokensOf(one).map(({ text, folded }) => ({ key: keyOf(text), folded, isNumber: false })),
        );
      const first = parts[0]?.folded;
      if (first === undefined) continue;
      const like = book.get(first);
      if (like) like.push({ parts, tag, isBesideCue });
      else book.set(first, [{ parts, tag, isBesideCue }]);
    }
  return book;
}

/** The number that begins at a word, with how many words it takes; undefined where none does. */
export function numberAt({ words }: Reading, at: number): { value: number; length: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (/^\d+$/.test(word.text)) {
    // 90.000 and 32.000: the thousands are parted by a dot.
    const next = words[at + 1];
    if (next && /^\d{3}$/.test(next.text) && next.start === word.end + 1 && word.text.length <= 3)
      return { value: Number(word.text) * 1000 + Number(next.text), length: 2 };
    return { value: Number(word.text), length: 1 };
  }
  const digit = (one: Word | undefined): number | undefined =>
    one && (digitByKey.get(one.key) ?? (one.isUnmarked ? digitByFolded.get(one.folded) : undefined));
  // «Trăm chữ», «một trăm chữ», «ba trăm chữ».
  const isHundred = (one: Word | undefined): boolean =>
    one !== undefined && (hundred.has(one.key) || (one.isUnmarked && one.folded === 'tram'));
  if (isHundred(word)) return { value: 100, length: 1 };
  const value = digit(word);
  if (value === undefined) return undefined;
  if (isHundred(words[at + 1])) return { value: value * 100, length: 2 };
  const second = words[at + 1];
  if (second && tens.has(second.key)) {
    const unit = digit(words[at + 2]);
    return { value: value * 10 + (unit ?? 0), length: unit === undefined ? 2 : 3 };
  }
  if (value === 10) {
    const unit = digit(second);
    if (unit !== undefined) return { value: 10 + unit, length: 2 };
  }
  return { value, length: 1 };
}

function lengthAt(reading: Reading, at: number, { parts, isBesideCue }: Phrase<string>): number {
  let length = 0;
  for (const part of parts) {
    const word = reading.words[at + length];
    if (!word) return 0;
    if (part.isNumber) {
      const number = numberAt(reading, at + length);
      if (!number) return 0;
      length += number.length;
      continue;
    }
    const same = word.key === part.key;
    const folded = (word.isUnmarked || word.isBare) && word.folded === part.folded;
    if (!same && !folded) return 0;
    // A word alone: in a marked text it must have its marks, in an unmarked one it must not be ambiguous.
    if (parts.length === 1) {
      if (word.isUnmarked ? COLLIDING.has(part.folded) && !isBesideCue : !same) return 0;
    }
    length++;
  }
  return length;
}

/** Every phrase of a book in a text, the longest at each place, in order; hits do not overlap. */
export function find<Tag extends string>(
  reading: Reading,
  book: PhraseBook<Tag>,
  stretch: Stretch = { from: 0, to: reading.words.length },
): Hit<Tag>[] {
  const from = Math.max(0, stretch.from);
  const to = Math.min(reading.words.length, stretch.to);
  const hits: Hit<Tag>[] = [];
  for (let at = from; at < to; ) {
    let best: Hit<Tag> | undefined;
    const candidates = [...(book.get(reading.words[at]!.folded) ?? []), ...(book.get('#') ?? [])];
    for (const phrase of candidates) {
      const length = lengthAt(reading, at, phrase);
      if (length > 0 && at + length <= to && at + length > (best?.to ?? at))
        best = { from: at, to: at + length, tag: phrase.tag };
    }
    if (best) hits.push(best);
    at = best?.to ?? at + 1;
  }
  return hits;
}

/** Whether a text has one of the phrases. */
export const has = (reading: Reading, book: PhraseBook, within?: Stretch): boolean =>
  find(reading, book, within).length > 0;

/** The words of the sentence a word stands in. */
export function sentenceAt({ words }: Reading, at: number): Stretch {
  const sentence = words[at]!.sentence;
  let from = at;
  let to = at + 1;
  while (from > 0 && words[from - 1]!.sentence === sentence) from--;
  while (to < words.length && words[to]!.sentence === sentence) to++;
  return { from, to };
}

/** The part of a stretch that lies within another; empty where they do not meet. */
export const within = (one: Stretch, other: Stretch): Stretch => {
  const from = Math.max(one.from, other.from);
  return { from, to: Math.max(from, Math.min(one.to, other.to)) };
};

/** What stands before a word in its sentence, at most so many words back. */
export const before = (reading: Reading, at: number, words: number): Stretch =>
  within({ from: at - words, to: at }, sentenceAt(reading, at));

/** What follows from a word on in the sentence of the word before it, at most so many words. */
export const after = (reading: Reading, at: number, words: number): Stretch =>
  at === 0 ? { from: 0, to: 0 } : within({ from: at, to: at + words }, sentenceAt(reading, at - 1));

const negation = phraseBook({
  no: ['không', 'không được', 'đừng', 'chớ có', 'chớ nên', 'tránh', 'chưa', 'cấm', 'không cần'],
});

/** Whether something a few words before says no to what begins here. */
export const isNegated = (reading: Reading, at: number, words = 4): boolean =>
  has(reading, negation, before(reading, at, words));
