/** What on a poster is somebody's own: while any of it is open, no file is made. Pure. */
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { PersonalFinding, PersonalKind } from '../personal-data/personal-data.ts';
import type { Names } from '../text/names.ts';
import type { PartId, Poster, SlotId } from './poster.ts';

/** A person who agreed on paper to be named, and where the paper is. */
export interface Agreed {
  name: string;
  keptAt: string;
}

export interface PosterPersonal extends PersonalFinding {
  part: PartId;
}

/** What to do about it. A name alone can be made right by a paper. */
export function personalRemedy(kind: PersonalKind): string {
  switch (kind) {
    case 'ho-ten':
      return 'Thay bằng vai, như «Bí thư chi đoàn». Cần để tên thì hỏi người ấy, có giấy.';
    case 'dien-thoai':
      return 'Số điện thoại chỉ để ở dòng «Hỏi ai». Bỏ khỏi chỗ này.';
    case 'thu-dien-tu':
      return 'Dùng hộp thư của đơn vị, hoặc bỏ.';
    case 'van-ban-mat':
      return 'Văn bản nội bộ không đưa lên áp phích. Bỏ cả dòng.';
    default:
      return 'Không ai cần điều này để đến được. Bỏ khỏi áp phích.';
  }
}

/** Findings no paper covers, slot by slot. The telephone of «Hỏi ai» is there to be called, so it is none. */
export function personalOn({ slots, rows }: Poster, names: Names, agreed: readonly Agreed[] = []): PosterPersonal[] {
  const parts: [PartId, string][] = [
    ...(Object.entries(slots) as [SlotId, string][]).filter(([id]) => id !== 'label'),
    ['rows', rows.map((cells) => cells.join(', ')).join('\n')],
  ];
  return parts.flatMap(([part, text]) =>
    findPersonalData(text, names)
      .filter(({ kind }) => !(part === 'contact' && kind === 'dien-thoai'))
      .filter(
        ({ kind, text: name }) => kind !== 'ho-ten' || !agreed.some((one) => one.name === name && one.keptAt !== ''),
      )
      .map((one) => ({ ...one, part })),
  );
}
