/** Puts «[HỌ TÊN 1]» and the like for what is personal; the key goes on paper and stays in the unit. Pure. */
import { nameKey } from '../text/names.ts';
import type { PersonalFinding, PersonalKind } from './personal-data.ts';

const TAGS: Readonly<Record<PersonalKind, string>> = {
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
const sameness = ({ kind, text }: PersonalFinding): string => {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 6 && !/\p{L}/u.test(text)
    ? digits
    : kind === 'ngay-sinh'
      ? text.replace(/\s/g, '')
      : nameKey(text);
};

/**
 * Whether a short name is the end of a longer one met before: «chị Mẫu» after «Trần Thị Mẫu». Where two longer ones end so,
 * the short one is told from both.
 */
function longer(name: string, before: readonly string[]): string | undefined {
  const fitting = before.filter((one) => one === name || one.endsWith(` ${name}`));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A text with its findings masked; the same person or number keeps the same mask all through. Findings may not overlap. */
export function mask(text: string, findings: readonly PersonalFinding[]): Masked {
  const masks = new Map<string, string>();
  const counts = new Map<string, number>();
  const key: KeyRow[] = [];
  const maskOf = (finding: PersonalFinding): string => {
    const tag = TAGS[finding.kind];
    const own = sameness(finding);
    const known = [...masks.keys()].filter((one) => one.startsWith(`${tag}:`)).map((one) => one.slice(tag.length + 1));
    const same = finding.kind === 'ho-ten' ? longer(own, known) : known.find((one) => one === own);
    const before = same === undefined ? undefined : masks.get(`${tag}:${same}`);
    if (before) return before;
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
