/**
 * Vietnamese typing: one key pressed at the end of a text. Telex and VNI as in the common keyboards: a tone may come at any place
 * after the vowel, the mark key pressed twice gives the letter itself. In every lesson's bundle: keep small.
 */

export type KeyboardMode = 'telex' | 'vni' | 'anh';

interface Letter {
  /** Without marks, its case kept. */
  base: string;
  /** Circumflex, breve, horn, or the stroke of đ. */
  mark: string;
}

const CIRCUMFLEX = '̂';
const BREVE = '̆';
const HORN = '̛';
const STROKE = 'đ';
const TONES: Record<string, string> = { f: '̀', s: '́', r: '̉', x: '̃', j: '̣' };
const VNI_KEYS: Record<string, string> = { '1': 's', '2': 'f', '3': 'r', '4': 'x', '5': 'j', '0': 'z' };
const ALL_TONES = Object.values(TONES).join('');
const isVowel = (letter: Letter): boolean => /[aeiouy]/i.test(letter.base);

/** The text after `key` was pressed at its end. */
export function pressKey(text: string, key: string, mode: KeyboardMode): string {
  if (mode === 'anh') return text + key;
  const at = text.search(/[\p{L}\p{M}]*$/u);
  const word = text.slice(at);
  const means = mode === 'vni' ? vniAsTelex(key, word) : key;
  return text.slice(0, at) + (marked(word, means, key) ?? grown(word, key));
}

/** The word with one more letter; a tone already there moves to the vowel that carries it now: hò, hoà, hoàng. */
function grown(word: string, key: string): string {
  const { letters, tone } = read(word + key);
  return tone && /\p{L}/u.test(key) ? write(letters, tone) : word + key;
}

/** All keys of a sequence, one after the other, on an empty line. */
export function typeKeys(keys: string, mode: KeyboardMode): string {
  let text = '';
  for (const key of keys) text = pressKey(text, key, mode);
  return text;
}

/** VNI's digits said as Telex keys; letters are themselves and never marks. */
function vniAsTelex(key: string, word: string): string | undefined {
  if (key in VNI_KEYS) return VNI_KEYS[key];
  if (key === '6') return /[aăâ]/i.test(plain(word)) ? 'a' : /e/i.test(plain(word)) ? 'e' : 'o';
  if (key === '7' || key === '8') return 'w';
  if (key === '9') return 'd';
  return undefined;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The word with the mark that a key means, or undefined where the key is just itself.
 * @param means the key as Telex says it
 * @param key the key that was pressed, which a second press gives
 */
function marked(word: string, means: string | undefined, key: string): string | undefined {
  if (means === undefined) return undefined;
  const { letters, tone } = read(word);
  const lower = means.toLowerCase();
  const isTone = lower in TONES || lower === 'z';
  if (isTone) {
    if (!letters.some(isVowel)) return undefined;
    const wanted = TONES[lower] ?? '';
    if (tone === wanted) return wanted ? write(letters, '') + key : undefined;
    return write(letters, wanted);
  }
  const target = lower === 'w' ? hornable(letters) : lastOf(letters, lower);
  if (target.length === 0)
    return key.toLowerCase() === 'w' && !letters.some(isVowel)
      ? write([...letters, { base: key === 'W' ? 'U' : 'u', mark: HORN }], tone)
      : undefined;
  const markFor = (letter: Letter): string =>
    lower === 'd' ? STROKE : lower !== 'w' ? CIRCUMFLEX : /a/i.test(letter.base) ? BREVE : HORN;
  if (target.every((index) => letters[index]!.mark === markFor(letters[index]!))) {
    for (const index of target) letters[index]!.mark = '';
    return write(letters, tone) + key;
  }
  for (const index of target) letters[index]!.mark = markFor(letters[index]!);
  return write(letters, tone);
}

/** The letter that a doubled key marks: a, e, o with no other vowel after it, or the first d. */
function lastOf(letters: Letter[], key: string): number[] {
  if (key === 'd') return letters[0]?.base.toLowerCase() === 'd' ? [0] : [];
  if (key !== 'a' && key !== 'e' && key !== 'o') return [];
  const last = letters.findLastIndex(isVowel);
  const same = letters.findLastIndex((letter) => letter.base.toLowerCase() === key);
  if (same < 0 || letters[same]!.mark === HORN || letters[same]!.mark === BREVE) return [];
  // «ieu», «uoi»: the marked vowel may be followed by one more.
  return last - same <= 1 ? [same] : [];
}

/** What w marks: ươ together, else the last of a, o, u. */
function hornable(letters: Letter[]): number[] {
  let last = letters.findLastIndex((letter) => /[aou]/i.test(letter.base));
  if (last < 0) return [];
  // «ưu», «ươu»: the u that ends them has no horn.
  if (/u/i.test(letters[last]!.base) && /[ou]/i.test(letters[last - 1]?.base ?? '')) last -= 1;
  const before = letters[last - 1];
  const afterQ = letters[last - 2]?.base.toLowerCase() === 'q';
  if (/o/i.test(letters[last]!.base) && before && /u/i.test(before.base) && !afterQ) return [last - 1, last];
  // «ua»: the horn belongs to u (mưa), except after q (quă).
  if (/a/i.test(letters[last]!.base) && before && /u/i.test(before.base) && !afterQ && last === letters.length - 1)
    return [last - 1];
  return [last];
}

function read(word: string): { letters: Letter[]; tone: string } {
  const letters: Letter[] = [];
  let tone = '';
  for (const char of word.normalize('NFD')) {
    const last = letters.at(-1);
    if (ALL_TONES.includes(char)) tone = char;
    else if (/\p{M}/u.test(char) && last) last.mark = char;
    else if (char === 'đ' || char === 'Đ') letters.push({ base: char === 'đ' ? 'd' : 'D', mark: STROKE });
    else letters.push({ base: char, mark: '' });
  }
  return { letters, tone };
}

function write(letters: Letter[], tone: string): string {
  const at = tone ? tonePlace(letters) : -1;
  return letters
    .map(({ base, mark }, index) =>
      mark === STROKE ? (base === 'd' ? 'đ' : 'Đ') : base + mark + (index === at ? tone : ''),
    )
    .join('')
    .normalize('NFC');
}

/** Which vowel carries the tone, in the spelling «hoà, khoẻ, thuỷ». */
function tonePlace(letters: Letter[]): number {
  let start = letters.findIndex(isVowel);
  const first = letters[0]?.base.toLowerCase();
  const glides =
    (first === 'q' && letters[1]?.base.toLowerCase() === 'u') ||
    (first === 'g' && letters[1]?.base.toLowerCase() === 'i');
  if (glides && letters[2] && isVowel(letters[2])) start = 2;
  let end = start;
  while (letters[end + 1] && isVowel(letters[end + 1]!)) end++;
  const strong = letters.slice(start, end + 1).findLastIndex((letter) => letter.mark !== '');
  if (strong >= 0) return start + strong;
  const length = end - start + 1;
  if (length === 1) return start;
  if (length >= 3) return start + 1;
  const closed = end < letters.length - 1;
  const pair = (letters[start]!.base + letters[end]!.base).toLowerCase();
  return closed || pair === 'oa' || pair === 'oe' || pair === 'uy' ? end : start;
}
