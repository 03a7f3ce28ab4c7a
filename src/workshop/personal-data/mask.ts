/** Puts «[HỌ TÊN 1]» and the like for what is personal; the key goes on paper and stays in the unit. Pure. */
import { nameKey } from '../text/names.ts';
import type { PersonalFinding, PersonalKind } from './personal-data.ts';

/** The word inside a mask, for each kind. */
export const MASK_TAGS: Readonly<Record<PersonalKind, string>> = {
  'ho-ten': 'HỌ TÊN',
  'so-giay-to': 'SỐ',
  'dien-thoai': 'SỐ',
  'ngay-sinh': 'NGÀY SINH',
  'dia-chi': 'ĐỊA CHỈ',
  'tai-khoan': 'SỐ',
  'suc-khoe': 'SỨC KHỎE',
  'lop-cua-tre': 'LỚP',
  'thu-dien-tu': 'THƯ',
  'ma-bi-mat': 'MÃ',
  'van-ban-mat': 'MẬT',
};

/** One row of the key: what stands for what. */
export interface KeyRow {
  /** «[HỌ TÊN 1]». */
  mask: string;
  /** As it first stood in the text. */
  original: string;
}

export interface Masked {
  text: string;
  key: KeyRow[];
}

/** Numbers are the same whatever parts their digits; names whatever their accents and capitals. */
const sameness = (text: string): string => {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 6 && !/[\p{L}/]/u.test(text) ? digits : nameKey(text).replace(/(?<=\d)\s+(?=\d)/g, '');
};

/**
 * Whether a short name is the end of a longer one met before: «chị Mẫu» after «Trần Thị Mẫu». Where two longer ones end so,
 * the short one is told from both.
 */
function longer(name: string, before: readonly string[]): string | undefined {
  const fitting = before.filter((one) => one === name || one.endsWith(` ${name}`));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * A text with its findings masked; the same person or number keeps the same mask all through. Findings may not overlap.
 * @param before the key of earlier rounds on the same text, which goes on
 */
export function mask(text: string, findings: readonly PersonalFinding[], before: readonly KeyRow[] = []): Masked {
  const tagOf = (row: KeyRow): string => row.mask.replace(/^\[| \d+\]$/g, '');
  const masks = new Map(before.map((row) => [`${tagOf(row)}:${sameness(row.original)}`, row.mask]));
  const counts = new Map<string, number>();
  for (const row of before)
    counts.set(tagOf(row), Math.max(counts.get(tagOf(row)) ?? 0, Number(/\d+/.exec(row.mask)?.[0])));
  const key: KeyRow[] = [...before];
  const maskOf = (finding: PersonalFinding): string => {
    const tag = MASK_TAGS[finding.kind];
    const own = sameness(finding.text);
    const known = [...masks.keys()].filter((one) => one.startsWith(`${tag}:`)).map((one) => one.slice(tag.length + 1));
    const same = finding.kind === 'ho-ten' ? longer(own, known) : known.find((one) => one === own);
    const given = same === undefined ? undefined : masks.get(`${tag}:${same}`);
    if (given) return given;
    // A mask that stands in the text already, from an earlier round, is not given twice.
    let number = (counts.get(tag) ?? 0) + 1;
    while (text.includes(`[${tag} ${number}]`)) number++;
    counts.set(tag, number);
    const made = `[${tag} ${number}]`;
    masks.set(`${tag}:${own}`, made);
    key.push({ mask: made, original: finding.text });
    return made;
  };
  let masked = '';
  let at = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    masked += text.slice(at, finding.start) + maskOf(finding);
    at = finding.end;
  }
  return { text: masked + text.slice(at), key };
}
